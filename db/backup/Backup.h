#pragma once
// Copies of library.db (and the key file of an open library). Media are not part of it.

#include "media/base/Result.h"

#include <filesystem>

namespace alliance::db
{

class Library;

// Writes a consistent copy while the library is in use, into `folder` (must not exist, or be empty), checks the copy
// (structure, references, audit chain), and only then gives it its name. Nothing is left on failure.
base::Status backUp(Library& library, const std::filesystem::path& folder);

// Checks the backup, then puts it in the place of the database of `folder`; the database that was there is kept as
// `backups/replaced-<time>/`. No Library may be open on the folder. Media and derived files are left alone.
base::Status restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& folder);

} // namespace alliance::db
