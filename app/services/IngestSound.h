#pragma once
// The sound of an ingest pass: outline and speech track.

#include "app/services/SoundTrack.h"
#include "app/services/SpeechDetector.h"
#include "media/base/ByteStore.h"
#include "media/ingest/IngestSink.h"

namespace alliance::app
{

class SoundSink final : public media::IngestSink
{
public:
    // What it must be fed with: telephone band, all that the detector listens to.
    static constexpr media::AudioSpec kSpec{VoiceActivity::kRate, 1};

    // With a store the outline so far is put there (derived::kWaveform) at every checkpoint, so that it grows on the
    // timeline. The store outlives it; null: not.
    explicit SoundSink(base::ByteStore* store);

    std::string id() const override { return "sound-2"; }
    base::Status start() override;
    base::Status addSound(const media::AudioBlock& block) override;
    base::Result<std::vector<std::uint8_t>> checkpoint() override;
    base::Status restore(std::span<const std::uint8_t> state) override;
    base::Status finish() override;

    // After finish(); null when the recording has no sound that can be played.
    std::shared_ptr<const SoundTrack> track() const { return m_track; }

private:
    base::ByteStore* m_store;
    VoiceMeter m_voice;
    PeakMeter m_peaks;
    bool m_any = false;
    std::shared_ptr<const SoundTrack> m_track;
};

} // namespace alliance::app
