#pragma once
// Prepares a session's recordings: one decode pass over each makes the scrub proxy, thumbnails, the outline of the
// sound and where somebody speaks, and in the first recording, when asked, the samples of gaze and posture with the
// candidates that follow from them. A pass that was cancelled, failed or killed goes on where it was, with the same
// result as one that was never interrupted; what is there already is not made again.

#include "app/jobs/JobContext.h"
#include "app/services/MeasurementService.h"
#include "vision/candidates/Settings.h"

#include <optional>

namespace alliance::app
{

struct IngestSettings {
    // Measure with the networks in this folder (as found by vision::modelFolder()); nothing: only prepare.
    std::optional<std::filesystem::path> models;
    std::optional<vision::Settings> definitions; // nothing: those of the latest measuring
    vision::Settings usual;                      // then, where there was none
    std::int64_t segmentFrames = 1500;           // from one checkpoint to the next
};

struct IngestResult {
    QUuid sessionId;
    qint64 frames = 0;       // of all recordings
    qint64 decoded = 0;      // of them in this run
    qint64 resumedFrame = 0; // of the first recording: where its pass went on; 0: it began, or nothing was left to do
    std::optional<MeasurementResult> measurement;
    std::optional<Failure> notMeasured; // why not, although it was asked for; all else is there
    QStringList remarks;                // things a person should know
};

class IngestService
{
public:
    explicit IngestService(LibraryService& library) : m_library(library) {}

    // Blocking. The job can be paused. Fails with Cancelled (its context says whether anything is kept), as the
    // recording does (also with Conflict: no longer what was imported), with NoSpace or Unwritable, or with Busy when
    // another program prepares it; the session stays as usable as it was and what is done is kept.
    Outcome<IngestResult> ingest(QUuid session, const JobContext& job, const IngestSettings& settings = {});

private:
    LibraryService& m_library;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::IngestResult)
