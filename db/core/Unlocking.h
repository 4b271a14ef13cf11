#pragma once
// How a folder becomes an unlocked library.

#include "db/core/LibraryContext.h"
#include "db/vault/Credentials.h"
#include "media/base/Result.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace alliance::db
{

// Existing: upgrades the schema first. ReadOnly: Newer or Damaged unless it has the schema of this program.
// Refused, with kNeedsPassphrase or kOpensNothing: a sealed library, which opens with none or not with these
// credentials.
base::Result<std::unique_ptr<LibraryContext>> unlockLibrary(const std::filesystem::path& folder, OpenMode mode,
                                                            std::chrono::milliseconds busyTimeout,
                                                            const Credentials& credentials = {});

} // namespace alliance::db
