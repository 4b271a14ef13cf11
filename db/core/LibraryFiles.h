#pragma once
// Names of things in a library's folder, and how a folder becomes a library.

#include "db/core/Connection.h"
#include "db/vault/SecretText.h"
#include "media/base/Result.h"

#include <filesystem>

namespace alliance::db
{

struct CreateOptions;

// library.db, or library.server where that stands in the folder: see Connection::open.
std::filesystem::path databaseFile(const std::filesystem::path& folder);
// Where the address of a server stands in such a folder, if it does.
std::filesystem::path serverAddressFile(const std::filesystem::path& folder);
// ReadOnly for a folder that cannot be written (a read-only medium, no right to), Existing otherwise.
OpenMode usualMode(const std::filesystem::path& folder);
std::filesystem::path keyFile(const std::filesystem::path& folder);
std::filesystem::path backupsFolder(const std::filesystem::path& folder);
std::filesystem::path derivedFolderOf(const std::filesystem::path& folder, const QUuid& recordingId);
// Relative to the folder: where an imported copy goes.
QString sealedMediaPath(const QUuid& recordingId);
std::filesystem::path pathOf(const std::filesystem::path& folder, const QString& relative);
void syncFolder(const std::filesystem::path& folder); // what was named in it survives a loss of power

// Library::create without opening it. On failure nothing that it made is left; what it leaves when it is killed is
// taken away by the next one in the same folder.
base::Status buildLibrary(const std::filesystem::path& folder, const CreateOptions& options);
// The same for Library::createSealed. Returns the text of the recovery key, which has opened the new library.
base::Result<SecretText> buildSealedLibrary(const std::filesystem::path& folder, const SecretText& passphrase,
                                            const CreateOptions& options);

} // namespace alliance::db
