#pragma once
// A consistent copy of a database in a new file, checked before it counts.

#include "media/base/Result.h"

#include <filesystem>

namespace alliance::db
{

class Connection;

// The copy holds together, has the same tables with the same number of rows or more (others may write meanwhile), and
// is on the disk. On failure there is no file. Conflict: the file exists.
base::Status copyVerified(Connection& connection, const std::filesystem::path& file);
// Whether `file` is such a copy of the database as it is now: it holds together, and has the same rows, value by value.
// Reads both through. Not inside a transaction.
bool isCopyOfNow(Connection& connection, const std::filesystem::path& file);
// The same of a database in a file into a new schema of a server, at an address (see ServerAddress.h). Conflict: the
// schema is there. On failure it is not.
base::Status copyToServer(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace alliance::db
