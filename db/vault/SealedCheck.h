#pragma once
// A sealed file, looked at without the key that it is sealed under: by its header, and part by part by its proofs,
// which everybody who opens the library can check (see SealedFile.h). What they do not show: that a file of format 1
// stands where one with proofs stood, and an older whole file of the same name.

#include "db/vault/SealedFile.h"

#include <cstdint>
#include <memory>
#include <string>

namespace alliance::db
{

// The key of all proofs in a library.
SecretKey proofKeyOf(const SecretKey& auditKey);

// What the beginning of a sealed file and its length say.
struct SealedHead {
    QUuid key; // that it is sealed under, whether one holds it or not
    SealedFormat format = SealedFormat::Sealed;
    std::int64_t plainSize = 0;
};

// Damaged: no sealed file, or of a length that no writer makes. Newer. Fails as readAt() does.
base::Result<SealedHead> sealedHeadOf(base::ByteSource& sealed);

// Used in one thread at a time.
class SealedCheck
{
public:
    // Fails as sealedHeadOf(), and with NotFound: it has no proofs. `binding`: as it was sealed with.
    static base::Result<SealedCheck> open(std::unique_ptr<base::ByteSource> sealed, const SecretKey& proofKey,
                                          const std::string& binding);
    SealedCheck(SealedCheck&&) noexcept;
    SealedCheck& operator=(SealedCheck&&) noexcept;
    ~SealedCheck();

    std::int64_t parts() const; // each of kSealedChunkBytes plain bytes, the last one of the rest
    // Damaged, naming the part (from 0) as readAt() of the opened file would: it is not as it was written. Fails as
    // readAt() of the file does.
    base::Status check(std::int64_t part);

private:
    struct File;
    explicit SealedCheck(std::unique_ptr<File> file);
    std::unique_ptr<File> m_file;
};

} // namespace alliance::db
