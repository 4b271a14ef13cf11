#pragma once
// A store whose files are sealed one by one (see SealedFile.h); names stay as they are.

#include "db/vault/SealedFile.h"
#include "media/base/ByteStore.h"

#include <memory>
#include <string>

namespace alliance::db
{

enum class PlainFiles {
    Refuse, // there can be none: Damaged
    Seal,   // written by an earlier version: sealed when first opened, read as they are where that cannot be stored
};

struct StoreSeal {
    QUuid key;           // seals what is written
    FileKeys keys;       // looked up for every file that is opened or written
    std::string binding; // says whose files these are; each is bound to "BINDING/NAME"
    PlainFiles plain = PlainFiles::Refuse;
};

// Holds no key. Beside the errors of `files`: Damaged, Newer, Refused as openSealedSource() gives them.
std::unique_ptr<base::ByteStore> openSealedStore(std::shared_ptr<base::ByteStore> files, StoreSeal seal);

} // namespace alliance::db
