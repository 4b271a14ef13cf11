#pragma once
// The ingest pass of one recording of a library: what of it is missing, the pass over that, and keeping the result.
// See IngestService.

#include "app/services/IngestService.h"
#include "app/services/Measurement.h"
#include "media/base/ByteStore.h"

namespace alliance::app
{

class SoundSink;
class VisionSink;

struct PassResult {
    qint64 decoded = 0;
    qint64 resumedFrame = 0;
    QStringList remarks;
    std::optional<MeasurementResult> measurement;
};

// One thread; used once.
class IngestPass
{
public:
    // `models` null: not to be measured.
    IngestPass(LibraryService& library, QUuid session, const RecordingItem& recording,
               std::shared_ptr<const vision::ModelSet> models, const IngestSettings& settings);
    ~IngestPass();

    Outcome<PassResult> run(const JobContext& job);

private:
    Done open(const JobContext& job);
    Done makeVision();
    bool everythingThere();
    Done decode(const JobContext& job);
    Outcome<std::optional<MeasurementResult>> keep();
    base::Status saveSamples();
    bool loadSamples();
    std::optional<vision::SpeechTrack> speech() const;
    tl::unexpected<Failure> fail(base::Error error) const;
    bool kept() const; // is there anything that a later pass goes on with?

    LibraryService& m_library;
    QUuid m_session;
    const RecordingItem& m_recording;
    std::shared_ptr<const vision::ModelSet> m_models;
    const IngestSettings& m_settings;
    std::shared_ptr<base::ByteStore> m_store;
    std::shared_ptr<const media::FrameIndex> m_index;
    IngestProgress m_progress;
    std::unique_ptr<SoundSink> m_sound;   // null: prepared already
    std::unique_ptr<VisionSink> m_vision; // null: not to be measured
    bool m_sampled = false;               // m_vision has seen the whole recording
    PassResult m_result;
};

} // namespace alliance::app
