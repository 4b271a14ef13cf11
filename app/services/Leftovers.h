#pragma once
// What an import or an ingest pass that was killed has left in a library: files that nobody uses and nobody can open.
// And copies of the library that people or a restore have left.

#include "app/services/LibraryService.h"

#include <QList>
#include <QStringList>

#include <filesystem>

namespace alliance::app
{

struct Leftovers {
    // Files and folders below media/ and derived/, sorted. None while an import runs: what it has written so far is not
    // known to the database. Never what a copy of the library in its folder lists, or what is not called as the program
    // calls things there.
    QList<std::filesystem::path> files;
    // One sentence for each file there that is such a copy's, or a stranger's, and for each copy of the library that
    // lies where it is not looked for (in its folder, but not in `backups`, and on its server, where a restore was
    // interrupted), from which nothing can be restored, or into which none was written.
    QStringList remarks;
};

// `deep`: the copies in `backups` are read through; otherwise a remark says that they were not. Fails as the library
// does. Cancellable.
Outcome<Leftovers> findLeftovers(LibraryService& library, bool deep = true, const JobContext& job = {});

// Deletes these files, and what restores that were killed have staged; what was deleted. Busy while an import or a
// restore runs. What an ingest pass is writing stays.
Outcome<QList<std::filesystem::path>> removeLeftovers(LibraryService& library);

// Deletes what programs that are gone have begun to write of the recording in `media`, as far as that can be done. To
// be called with the lock of its ingest pass.
void removeDeadParts(const std::filesystem::path& media, const QUuid& recording);

} // namespace alliance::app
