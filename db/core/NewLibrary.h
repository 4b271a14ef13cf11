#pragma once
// The first rows of a library: itself, the person who owns it, the recovery key of a sealed one, its vocabulary.

#include "db/core/Connection.h"
#include "db/vault/KeyPair.h"
#include "db/vault/Passphrase.h"
#include "media/base/Result.h"

#include <QUuid>

#include <filesystem>
#include <memory>
#include <optional>

namespace alliance::db
{

struct CreateOptions;

struct OwnerKeys {
    QUuid libraryId;
    QUuid personId;
    KeyPair pair;
    // Of a sealed library; an open one has its key file instead.
    std::optional<WrappedSecret> wrapped;
    QByteArray recoveryPublicKey;
};

// `connection`: to an empty database, which gets the schema of this program first.
base::Status fillNewLibrary(const std::filesystem::path& folder, std::unique_ptr<Connection> connection, OwnerKeys keys,
                            const CreateOptions& options);

} // namespace alliance::db
