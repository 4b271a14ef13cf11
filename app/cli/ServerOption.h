#pragma once
// --server: where the database of a new library goes when it is no file.

#include "app/cli/CommandLine.h"
#include "app/services/Failure.h"
#include "db/core/ServerAddress.h"

#include <optional>

namespace alliance::app::cli
{

Option serverOption();
// Nothing: not given. A wrong argument: see parseServerAddress().
Outcome<std::optional<db::ServerAddress>> serverOf(const Arguments& arguments);

} // namespace alliance::app::cli
