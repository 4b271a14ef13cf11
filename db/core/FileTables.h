#pragma once
// What is in a SQLite file that may be anybody's.

#include "media/base/Result.h"

#include <QStringList>

#include <filesystem>

namespace alliance::db
{

// The names of its tables. Nothing is made beside the file, unless another program's changes wait there to be read.
// Never of a file that this process has open: closing it gives up the locks on it. Unreadable: it does not open, or has
// none.
base::Result<QStringList> tablesOfFile(const std::filesystem::path& file);

} // namespace alliance::db
