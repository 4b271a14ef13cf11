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

// Context of Refused: a library of an earlier version is only read, and so not brought up to date.
inline constexpr const char* kOlderSchema = "the database has an older schema";

// Existing: upgrades the schema first. ReadOnly: Newer, Damaged, or Refused with kOlderSchema unless it has the schema
// of this program. Refused, with kNeedsPassphrase or kOpensNothing: a sealed library, which opens with none or not with
// these credentials.
base::Result<std::unique_ptr<LibraryContext>> unlockLibrary(const std::filesystem::path& folder, OpenMode mode,
                                                            std::chrono::milliseconds busyTimeout,
                                                            const Credentials& credentials = {});

// Whether these credentials open the library or backup in a folder, which is only read, whatever its version. Fails as
// unlockLibrary() does. Takes as long as guessing a passphrase is meant to take.
base::Status opensWith(const std::filesystem::path& folder, const Credentials& credentials);

} // namespace alliance::db
