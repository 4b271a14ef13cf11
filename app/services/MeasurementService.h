#pragma once
// Measures one session's first recording: frames in order through the vision analyzer, files into derived/<recording>/
// and candidates into the database. Measuring again keeps reviewers' decisions: candidate ids depend only on content.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryService.h"
#include "media/index/FrameIndex.h"
#include "vision/candidates/Settings.h"

#include <QMetaType>

namespace alliance::app
{

struct Measured;
struct SoundTrack;

struct MeasurementResult {
    QUuid sessionId;
    int people = 0;
    int behaviours = 0;
    int candidates = 0;
    qint64 frames = 0;
    QStringList remarks; // damaged parts, times that cannot be told
};

class MeasurementService
{
public:
    // `models` as found by vision::modelFolder().
    MeasurementService(LibraryService& library, std::filesystem::path models)
        : m_library(library), m_models(std::move(models))
    {
    }
    Outcome<MeasurementResult> measure(QUuid session, const JobContext& job, const vision::Settings& settings = {});

private:
    // Null unless an older recording of this library has the same content: ids must differ between the two.
    Outcome<QUuid> idScope(const db::Recording& recording);
    Outcome<MeasurementResult> keep(const SessionItem& session, const Measured& measured,
                                    const media::FrameIndex& index, const SoundTrack* sound, const JobContext& job);

    LibraryService& m_library;
    std::filesystem::path m_models;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::MeasurementResult)
