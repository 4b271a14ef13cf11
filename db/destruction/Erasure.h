#pragma once
// Removing files for good, as far as a program can. A file is overwritten once with zeros, forced to the disk, and then
// removed. What may stay all the same: blocks that a journalling or copying file system (ext4 with data=journal, btrfs,
// ZFS, APFS), a flash drive's wear levelling, a snapshot or a backup keeps. What the library seals is not readable
// there without its keys, and those go with the rows of the session; of plain files only the disk's own encryption
// helps. Links are removed, never followed, and a file with a second name is not overwritten: it is somebody else's,
// too.

#include "media/base/Result.h"

#include <filesystem>

namespace alliance::db
{

class Connection;

// One file, or a folder with everything below. Nothing there: done. Unwritable: something could not be removed; what
// could be is gone.
base::Status erase(const std::filesystem::path& path);

// What was removed from the database at `file` is in none of its pages any more, nor in its log. Busy: somebody writes,
// or reads what was before. NoSpace: there is no room to rebuild it. A database that is too large to be rebuilt here
// only has its log emptied.
base::Status cleanDatabase(Connection& database, const std::filesystem::path& file);
// A file in the library's folder says that cleanDatabase() is due. Before the change that makes it so: the file stays
// until it has been done. Unwritable, NoSpace: there is no such file.
base::Status markCleaning(const std::filesystem::path& library);
bool cleaningIsDue(const std::filesystem::path& library);
// Does it where it is due, for who opens the library; errors as cleanDatabase(), and the next opening tries again.
base::Status cleanWhereMarked(Connection& database, const std::filesystem::path& library);

} // namespace alliance::db
