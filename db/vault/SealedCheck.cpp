#include "db/vault/SealedCheck.h"

#include "db/vault/SealedLayout.h"

#include <sodium.h>

#include <vector>

namespace alliance::db
{

using base::ErrorCategory;

SecretKey proofKeyOf(const SecretKey& auditKey)
{
    static_assert(crypto_kdf_KEYBYTES == SecretKey::kSize);
    SecretKey key;
    crypto_kdf_derive_from_key(key.bytes().data(), SecretKey::kSize, 1, "ar-files", auditKey.data());
    return key;
}

base::Result<SealedHead> sealedHeadOf(base::ByteSource& sealed)
{
    const auto header = sealedHeaderOf(sealed);
    if (!header)
        return tl::unexpected(header.error());
    const SealedLayout layout(sealed.size(), formatOf(*header));
    if (!layout.whole())
        return damagedChunk(std::max<std::int64_t>(0, layout.chunks() - 1));
    return SealedHead{keyIdOf(*header), formatOf(*header), layout.plainSize()};
}

struct SealedCheck::File {
    std::unique_ptr<base::ByteSource> bytes;
    SealedLayout layout;
    ChunkProver prover;
    std::vector<std::uint8_t> stored{}; // one part, its tag and its proof
};

SealedCheck::SealedCheck(std::unique_ptr<File> file) : m_file(std::move(file)) {}
SealedCheck::SealedCheck(SealedCheck&&) noexcept = default;
SealedCheck& SealedCheck::operator=(SealedCheck&&) noexcept = default;
SealedCheck::~SealedCheck() = default;

base::Result<SealedCheck> SealedCheck::open(std::unique_ptr<base::ByteSource> sealed, const SecretKey& proofKey,
                                            const std::string& binding)
{
    const auto header = sealedHeaderOf(*sealed);
    if (!header)
        return tl::unexpected(header.error());
    if (formatOf(*header) != SealedFormat::Proved)
        return base::fail(ErrorCategory::NotFound, "proofs of a sealed file");
    const SealedLayout layout(sealed->size(), formatOf(*header));
    if (!layout.whole())
        return damagedChunk(std::max<std::int64_t>(0, layout.chunks() - 1));
    return SealedCheck(
        std::make_unique<File>(File{std::move(sealed), layout, ChunkProver(proofKey, *header, binding)}));
}

std::int64_t SealedCheck::parts() const
{
    return m_file->layout.chunks();
}

base::Status SealedCheck::check(std::int64_t part)
{
    const SealedLayout& layout = m_file->layout;
    std::vector<std::uint8_t>& stored = m_file->stored;
    stored.resize(static_cast<std::size_t>(layout.storedBytes(part)));
    const auto got = m_file->bytes->readAt(layout.begin(part), stored);
    if (!got)
        return tl::unexpected(got.error());
    if (*got != stored.size())
        return damagedChunk(part);
    const std::span all(stored);
    const auto sealed = all.first(all.size() - kSealedProofBytes);
    const ChunkProof proof = m_file->prover.of(nonceOf(part, layout.isLast(part)), sealed);
    const bool holds = sodium_memcmp(proof.data(), all.last(kSealedProofBytes).data(), proof.size()) == 0;
    return holds ? base::Status() : damagedChunk(part);
}

} // namespace alliance::db
