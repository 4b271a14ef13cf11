#pragma once
// Sealed files: bytes in chunks that open one by one, so that a recording is played in place and read from anywhere.
//
// Header: "ALSF" | format (1 byte) | 3 zero bytes | id of the content key (16) | random id of the file (32).
// Then chunks of 64 KiB of plain bytes, the last of them as long as what is left (at least one byte; an empty file has
// one empty chunk), each followed by its tag (16 bytes) and, in format 2, its proof (16 bytes). The length of the file
// gives the plain size.
// A chunk is sealed with XChaCha20-Poly1305 (IETF) under a key of this file (BLAKE2b-256 of the file's id, keyed with
// the content key). Nonce: number of the chunk (8 bytes, little endian) | 1 for the last chunk, else 0 | 15 zero bytes.
// Associated data: the header and a binding text that says which file this is. So a flipped bit, chunks that changed
// places, a file cut off or grown, and a file put in another's place are all found, and what is whole still opens.
// The proof shows the same to everybody who opens the library, without the content key (see SealedCheck.h): Poly1305 of
// chunk and tag under a key for this chunk alone, BLAKE2b-256 of the nonce, keyed with BLAKE2b-256 of header and
// binding, keyed with the library's proof key. Whoever reads the file does not look at it. Format 1, without proofs, is
// written where there is no library (packages), and was by earlier versions.

#include "db/vault/NamedKey.h"
#include "db/vault/SecretKey.h"
#include "media/base/ByteSource.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace alliance::db
{

// The content key of that id. Refused: this person does not hold it. Callable from any thread.
using FileKeys = std::function<base::Result<NamedKey>(const QUuid& id)>;

inline constexpr std::int64_t kSealedChunkBytes = 64 * 1024; // plain bytes of one

enum class SealedFormat : std::uint8_t {
    Sealed = 1,
    Proved = 2,
};

// Bytes that a file of this plain size takes when it is sealed.
std::int64_t sealedFileSize(std::int64_t plainSize, SealedFormat format);

// Does it begin as a sealed file? Fails as readAt() does.
base::Result<bool> isSealedFile(base::ByteSource& file);

// The plain bytes of `sealed`. Opens with its header alone; each chunk is checked when it is read: readAt() then fails
// with Damaged, naming it ("sealed part 12", counted from 1), while all others stay readable. Keeps a few opened
// chunks for reads that follow each other. Holds the key of this file until it goes, and the lookup for clone(). Fails
// with Damaged (no sealed file, or cut off in its first chunk), Newer, Empty (0 plain bytes, as plain files do) and as
// `keys` does.
base::Result<std::unique_ptr<base::ByteSource>> openSealedSource(std::unique_ptr<base::ByteSource> sealed,
                                                                 const FileKeys& keys, const std::string& binding);

// Seals what is written, in format 2 where there is a proof key. Holds the keys of this file until it goes. A failed
// write spoils the rest: commit() then fails.
std::unique_ptr<base::ByteSink> makeSealedSink(std::unique_ptr<base::ByteSink> into, const NamedKey& key,
                                               const std::string& binding, const SecretKey* proofKey = nullptr);

} // namespace alliance::db
