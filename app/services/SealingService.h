#pragma once
// Seals recordings that an earlier version of the program copied into the library as they were, and what is derived
// from them. One recording after the other, each wholly or not at all: the sealed copy is written, read back and its
// hash compared with the recording's; then the database names it in one transaction; only then the plain file is
// removed. A run that was killed or cancelled anywhere is made good by the next one. Recordings that are only linked
// stay as they are. What was sealed by a version that made no proofs is sealed anew (see SealedAnew.h).

#include "app/jobs/JobContext.h"
#include "app/services/LibraryService.h"

#include <QMetaType>

namespace alliance::app
{

// A recording of which plain bytes lie in the library.
struct PlainRecording {
    QUuid id;
    QUuid sessionId;
    QString name;                            // as it was called, for people
    qint64 bytes = 0;                        // of the recording
    bool sealed = false;                     // a sealed copy is in use already; plain files of before were left
    QList<std::filesystem::path> files = {}; // the plain ones, absolute
};

struct SealingResult {
    int sealed = 0;       // recordings that are sealed now and were not
    int removed = 0;      // recordings of which plain files of an earlier run were removed
    int renewed = 0;      // recordings of which something was sealed anew
    qint64 bytes = 0;     // of those sealed
    QStringList findings; // translated sentences: what could not be sealed, and why; its file stays as it was
};

class SealingService
{
public:
    explicit SealingService(LibraryService& library) : m_library(library) {}

    // What this person may read; `session` null: in all of them.
    Outcome<QList<PlainRecording>> plain(const QUuid& session = {});
    // Plain ones, then those to be sealed anew. Waits for a recording that is being prepared or measured, and says so.
    // Cancelled: what is sealed stays sealed. A recording that is damaged, or a file that was made from it, is a
    // finding, and the others are sealed; a full disk ends it.
    Outcome<SealingResult> seal(const QUuid& session, const JobContext& job);

private:
    LibraryService& m_library;
};

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::SealingResult)
