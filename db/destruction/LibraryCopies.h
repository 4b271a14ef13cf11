#pragma once
// Copies of a library's database that lie in the library's own folder: in `backups`, and wherever earlier versions of
// the program or people put some. Whoever holds a key of that time reads there what was destroyed since.

#include "media/base/Result.h"

#include <QSet>
#include <QString>
#include <QUuid>

#include <filesystem>
#include <vector>

namespace alliance::db
{

// Folders with a database (or the address of one on a server) or into which nobody may look, and files that are one
// under another name; never the library itself. Links are followed to `backups` and to what lies right in it, nowhere
// else. By name, a folder before what is in it. Unreadable: `backups` cannot be looked into.
base::Result<std::vector<std::filesystem::path>> copiesIn(const std::filesystem::path& library);

// Those of them outside `backups` that open and are this library's.
std::vector<std::filesystem::path> strayCopies(const std::filesystem::path& library, const QUuid& libraryId);

// The recordings that these copies list, and what restores kept on the library's server: their files may lie in the
// library's `media` still, as a restore leaves them there. Fails where one of them cannot be read.
base::Result<QSet<QUuid>> recordingsInCopies(const std::filesystem::path& library);

// The schema on the library's server in which a restore left a copy of it; empty: none, or the library is a file.
base::Result<QString> schemaLeftByRestore(const std::filesystem::path& library, const QUuid& libraryId);

// Removes one of copiesIn() for good: the folder with all that is in it, or where links lead; of a folder that is the
// library's own (an empty one could be chosen for a backup) what the backup put there. Invalid: the library lies in it.
base::Status eraseCopy(const std::filesystem::path& library, const std::filesystem::path& copy);
// Whether removing that one leaves nothing of what is in it.
bool goesWhole(const std::filesystem::path& library, const std::filesystem::path& copy);
bool isInside(const std::filesystem::path& path, const std::filesystem::path& folder); // by their names; or the same

} // namespace alliance::db
