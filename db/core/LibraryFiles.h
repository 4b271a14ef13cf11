#pragma once
// Names of things in a library's folder, and how a folder becomes an unlocked library.

#include "db/core/LibraryContext.h"
#include "media/base/Result.h"

#include <chrono>
#include <filesystem>
#include <memory>

namespace alliance::db
{

struct CreateOptions;

// library.db, or library.server where that stands in the folder: see Connection::open.
std::filesystem::path databaseFile(const std::filesystem::path& folder);
// ReadOnly for a folder that cannot be written (a read-only medium, no right to), Existing otherwise.
OpenMode usualMode(const std::filesystem::path& folder);
std::filesystem::path keyFile(const std::filesystem::path& folder);
std::filesystem::path backupsFolder(const std::filesystem::path& folder);
std::filesystem::path derivedFolderOf(const std::filesystem::path& folder, const QUuid& recordingId);
std::filesystem::path pathOf(const std::filesystem::path& folder, const QString& relative);

// Library::create without opening it. On failure nothing that it made is left; what it leaves when it is killed is
// taken away by the next one in the same folder.
base::Status buildLibrary(const std::filesystem::path& folder, const CreateOptions& options);

// Existing: upgrades the schema first. ReadOnly: Newer or Damaged unless it has the schema of this program.
base::Result<std::unique_ptr<LibraryContext>> unlockLibrary(const std::filesystem::path& folder, OpenMode mode,
                                                            std::chrono::milliseconds busyTimeout);

} // namespace alliance::db
