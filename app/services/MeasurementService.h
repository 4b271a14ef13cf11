#pragma once
// Keeps what a pass over a session's first recording found: files into derived/<recording>/, candidates and people into
// the database. Measuring again keeps reviewers' decisions: candidate ids depend only on content. What was said of who
// is who goes where the signals are not the same: the numbers of people may mean others then.

#include "app/services/LibraryService.h"
#include "media/index/FrameIndex.h"
#include "vision/candidates/Findings.h"

#include <QMetaType>

#include <functional>

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

// What is kept of one recording; null: not made, what was kept before stands.
struct KeptTracks {
    const Measured* measured = nullptr;
    const SoundTrack* sound = nullptr;
};

class MeasurementService
{
public:
    explicit MeasurementService(LibraryService& library) : m_library(library) {}

    // Null unless an older recording of this library has the same content: ids must differ between the two.
    Outcome<QUuid> idScope(const db::Recording& recording);
    // Candidates, people and the files of what was found in one transaction; the files of signals and sound come before
    // it, one by one: a pass that ended in between is gone through again. Fails as the library does.
    Done keep(const RecordingItem& recording, const media::FrameIndex& index, const KeptTracks& tracks);
    // Only findings, of signals that are kept already. `find` runs inside the transaction; when anything fails, or the
    // program ends, files and database are as before.
    Done keepFindings(const RecordingItem& recording, const media::FrameIndex& index,
                      const std::function<base::Result<vision::Findings>()>& find);

private:
    LibraryService& m_library;
};

MeasurementResult resultOf(QUuid session, const Measured& measured, const media::FrameIndex& index);

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::MeasurementResult)
