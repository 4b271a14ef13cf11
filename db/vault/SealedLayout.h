#pragma once
// How a sealed file lies on the disk: what those that write, read and check one (SealedFile.h, SealedCheck.h) share.

#include "db/vault/SealedFile.h"

#include <array>
#include <span>

namespace alliance::db
{

inline constexpr std::size_t kSealedHeaderBytes = 56;
inline constexpr std::int64_t kSealedTagBytes = 16;
inline constexpr std::int64_t kSealedProofBytes = 16;
inline constexpr std::array<std::uint8_t, 4> kSealedMagic{'A', 'L', 'S', 'F'};

using SealedHeader = std::array<std::uint8_t, kSealedHeaderBytes>;
using ChunkNonce = std::array<std::uint8_t, 24>;
using ChunkProof = std::array<std::uint8_t, kSealedProofBytes>;

// Damaged, Newer: no header of a sealed file. Fails as readAt() does.
base::Result<SealedHeader> sealedHeaderOf(base::ByteSource& file);
SealedHeader newSealedHeader(const QUuid& key, SealedFormat format);
QUuid keyIdOf(const SealedHeader& header);
SealedFormat formatOf(const SealedHeader& header);
std::span<const std::uint8_t> fileIdOf(const SealedHeader& header); // random

ChunkNonce nonceOf(std::int64_t chunk, bool last);
// Names the chunk as people count: from 1.
tl::unexpected<base::Error> damagedChunk(std::int64_t chunk);

// How the chunks lie in a file of some length.
class SealedLayout
{
public:
    SealedLayout(std::int64_t fileSize, SealedFormat format);

    std::int64_t chunks() const { return m_chunks; } // 0: not even one
    std::int64_t plainSize() const { return m_plainSize; }
    bool whole() const { return m_whole; } // no writer makes files of another length
    bool isLast(std::int64_t chunk) const { return chunk == m_chunks - 1; }
    std::int64_t plainBytes(std::int64_t chunk) const;
    std::int64_t storedBytes() const; // of every chunk but the last
    std::int64_t storedBytes(std::int64_t chunk) const { return plainBytes(chunk) + m_tail; }
    std::int64_t begin(std::int64_t chunk) const; // in the file

private:
    std::int64_t m_tail; // what follows the bytes of each chunk
    std::int64_t m_chunks = 0;
    std::int64_t m_plainSize = 0;
    bool m_whole = false;
};

// Makes the proofs of the chunks of one file.
class ChunkProver
{
public:
    ChunkProver(const SecretKey& proofKey, const SealedHeader& header, const std::string& binding);
    // `sealed`: the chunk with its tag.
    ChunkProof of(const ChunkNonce& nonce, std::span<const std::uint8_t> sealed) const;

private:
    SecretKey m_key;
};

} // namespace alliance::db
