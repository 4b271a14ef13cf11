#pragma once
// A store whose files are sealed one by one (see SealedFile.h); names stay as they are.

#include "db/vault/SealedFile.h"
#include "media/base/ByteStore.h"

#include <memory>
#include <string>

namespace alliance::db
{

// By this name media are bound to their recording: no store has a file of it.
inline constexpr const char* kSealedMediaName = "media";

enum class PlainFiles {
    Refuse, // there can be none: Damaged
    Seal,   // written by an earlier version: sealed when first opened, read as they are where that cannot be stored
};

// The key of the library's proofs. Refused: the library is locked. Callable from any thread.
using ProofKey = std::function<base::Result<SecretKey>()>;

struct StoreSeal {
    QUuid key;           // seals what is written
    FileKeys keys;       // looked up for every file that is opened or written
    std::string binding; // says whose files these are; each is bound to "BINDING/NAME"
    PlainFiles plain = PlainFiles::Refuse;
    ProofKey proofs = {}; // of what is written; none: it has no proofs
};

// Seals as files of that store are, into what `into` opens when the keys were found. Fails as they do.
base::Result<std::unique_ptr<base::ByteSink>>
openSealedSink(const StoreSeal& seal, const std::string& name,
               const std::function<base::Result<std::unique_ptr<base::ByteSink>>()>& into);
std::string bindingOf(const std::string& whose, const std::string& name);

// Holds no key. Beside the errors of `files`: Damaged, Newer, Refused as openSealedSource() gives them.
std::unique_ptr<base::ByteStore> openSealedStore(std::shared_ptr<base::ByteStore> files, StoreSeal seal);

} // namespace alliance::db
