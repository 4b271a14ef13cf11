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

} // namespace alliance::db
