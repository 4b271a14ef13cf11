#pragma once
// `library.keys` of an open library: the key pair of its person, in JSON, readable by the owner of the file only.

#include "db/vault/KeyPair.h"
#include "media/base/Result.h"

#include <QUuid>

#include <filesystem>

namespace alliance::db
{

struct LibraryKeys {
    QUuid libraryId;
    QUuid personId;
    KeyPair keys;
};

base::Status writeKeyFile(const std::filesystem::path& file, const LibraryKeys& keys);
// Refused: there is no key file. Damaged: it is not one. Newer: of a later format.
base::Result<LibraryKeys> readKeyFile(const std::filesystem::path& file);
// Can other users of the computer read it than those who share its folder?
bool isExposed(const std::filesystem::path& file);

} // namespace alliance::db
