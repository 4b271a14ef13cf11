#pragma once
// Saving notes beside an fsync of the same disk, in turns of one run, so that what the disk does meanwhile meets both.
// Each turn begins with opening a session: warm caches and a busy disk are nobody's who writes a note.

#include "app/cli/BenchFigures.h"
#include "app/cli/MadeUpLibrary.h"
#include "app/services/LibraryService.h"

namespace alliance::app::cli
{

struct SavingFigures {
    Latencies writing;   // notes one after the other in a session that is open
    Latencies elsewhere; // each note in any other session, which was not opened before
    Latencies sync;      // of a file beside the database, as the database does for a commit

    QJsonObject json() const; // {"save_note","save_note_elsewhere","fsync","save_p95_to_fsync_p95", ...}
    QStringList lines() const;
};

// `sessions` is not empty.
Outcome<SavingFigures> benchSaving(LibraryService& library, const QList<SessionItem>& sessions, MadeUpWords& words);

// "name                     text"
QString benchLine(const QString& name, const QString& text);

} // namespace alliance::app::cli
