#include "db/vault/SealedLayout.h"

#include <sodium.h>

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr std::size_t kFormatAt = 4;
constexpr std::size_t kKeyIdAt = 8;
constexpr std::size_t kKeyIdBytes = 16;
constexpr std::size_t kFileIdAt = kKeyIdAt + kKeyIdBytes;
constexpr std::size_t kFileIdBytes = 32;

static_assert(kFileIdAt + kFileIdBytes == kSealedHeaderBytes);
static_assert(kSealedTagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(kSealedProofBytes == crypto_onetimeauth_BYTES);
static_assert(std::tuple_size_v<ChunkNonce> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);

std::int64_t tailOf(SealedFormat format)
{
    return kSealedTagBytes + (format == SealedFormat::Proved ? kSealedProofBytes : 0);
}

} // namespace

base::Result<SealedHeader> sealedHeaderOf(base::ByteSource& file)
{
    SealedHeader header{};
    const auto got = file.readAt(0, header);
    if (!got)
        return tl::unexpected(got.error());
    if (*got != header.size() || !std::equal(kSealedMagic.begin(), kSealedMagic.end(), header.begin()))
        return base::fail(ErrorCategory::Damaged, "not a sealed file");
    if (header[kFormatAt] > static_cast<std::uint8_t>(SealedFormat::Proved))
        return base::fail(ErrorCategory::Newer, "format of a sealed file");
    if (header[kFormatAt] == 0)
        return base::fail(ErrorCategory::Damaged, "format of a sealed file");
    return header;
}

SealedHeader newSealedHeader(const QUuid& key, SealedFormat format)
{
    SealedHeader header{};
    std::copy(kSealedMagic.begin(), kSealedMagic.end(), header.begin());
    header[kFormatAt] = static_cast<std::uint8_t>(format);
    const QByteArray id = key.toRfc4122();
    std::copy(id.begin(), id.end(), header.begin() + kKeyIdAt);
    randombytes_buf(header.data() + kFileIdAt, kFileIdBytes);
    return header;
}

QUuid keyIdOf(const SealedHeader& header)
{
    return QUuid::fromRfc4122(QByteArrayView(header.data() + kKeyIdAt, static_cast<qsizetype>(kKeyIdBytes)));
}

SealedFormat formatOf(const SealedHeader& header)
{
    return static_cast<SealedFormat>(header[kFormatAt]);
}

std::span<const std::uint8_t> fileIdOf(const SealedHeader& header)
{
    return std::span(header).subspan(kFileIdAt, kFileIdBytes);
}

ChunkNonce nonceOf(std::int64_t chunk, bool last)
{
    ChunkNonce nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[i] = static_cast<std::uint8_t>(static_cast<std::uint64_t>(chunk) >> (8 * i));
    nonce[8] = last ? 1 : 0;
    return nonce;
}

tl::unexpected<base::Error> damagedChunk(std::int64_t chunk)
{
    return base::fail(ErrorCategory::Damaged, "sealed part " + std::to_string(chunk + 1));
}

SealedLayout::SealedLayout(std::int64_t fileSize, SealedFormat format) : m_tail(tailOf(format))
{
    const std::int64_t body = fileSize - static_cast<std::int64_t>(kSealedHeaderBytes);
    if (body < m_tail)
        return;
    const std::int64_t full = body / storedBytes();
    const std::int64_t rest = body % storedBytes();
    const bool hasRest = full == 0 || rest > m_tail;
    m_chunks = full + (hasRest ? 1 : 0);
    m_plainSize = full * kSealedChunkBytes + (hasRest ? rest - m_tail : 0);
    m_whole = hasRest || rest == 0;
}

std::int64_t SealedLayout::plainBytes(std::int64_t chunk) const
{
    return isLast(chunk) ? m_plainSize - chunk * kSealedChunkBytes : kSealedChunkBytes;
}

std::int64_t SealedLayout::storedBytes() const
{
    return kSealedChunkBytes + m_tail;
}

std::int64_t SealedLayout::begin(std::int64_t chunk) const
{
    return static_cast<std::int64_t>(kSealedHeaderBytes) + chunk * storedBytes();
}

std::int64_t sealedFileSize(std::int64_t plainSize, SealedFormat format)
{
    const std::int64_t chunks = std::max<std::int64_t>(1, (plainSize + kSealedChunkBytes - 1) / kSealedChunkBytes);
    return static_cast<std::int64_t>(kSealedHeaderBytes) + plainSize + chunks * tailOf(format);
}

ChunkProver::ChunkProver(const SecretKey& proofKey, const SealedHeader& header, const std::string& binding)
{
    crypto_generichash_state state;
    crypto_generichash_init(&state, proofKey.data(), SecretKey::kSize, SecretKey::kSize);
    crypto_generichash_update(&state, header.data(), header.size());
    crypto_generichash_update(&state, reinterpret_cast<const std::uint8_t*>(binding.data()), binding.size());
    crypto_generichash_final(&state, m_key.bytes().data(), SecretKey::kSize);
    sodium_memzero(&state, sizeof state);
}

ChunkProof ChunkProver::of(const ChunkNonce& nonce, std::span<const std::uint8_t> sealed) const
{
    std::array<std::uint8_t, crypto_onetimeauth_KEYBYTES> once{};
    crypto_generichash(once.data(), once.size(), nonce.data(), nonce.size(), m_key.data(), SecretKey::kSize);
    ChunkProof proof{};
    crypto_onetimeauth(proof.data(), sealed.data(), sealed.size(), once.data());
    sodium_memzero(once.data(), once.size());
    return proof;
}

} // namespace alliance::db
