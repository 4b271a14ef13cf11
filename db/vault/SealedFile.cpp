#include "db/vault/SealedFile.h"

#include "db/vault/SealedLayout.h"

#include <sodium.h>

#include <array>
#include <cstring>
#include <optional>
#include <span>
#include <vector>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using Bytes = std::span<std::uint8_t>;
using ConstBytes = std::span<const std::uint8_t>;

constexpr std::size_t kKeptChunks = 8;  // opened ones of one source: sound and pictures lie side by side
constexpr std::int64_t kRunChunks = 16; // fetched at once where that many are asked for

// What chunks of one file have in common. Immutable.
struct FileSeal {
    SealedHeader header{};
    SecretKey key;
    std::vector<std::uint8_t> associated;
};

std::shared_ptr<const FileSeal> sealOf(const SealedHeader& header, const SecretKey& contentKey,
                                       const std::string& binding)
{
    auto seal = std::make_shared<FileSeal>();
    seal->header = header;
    const auto id = fileIdOf(header);
    crypto_generichash(seal->key.bytes().data(), SecretKey::kSize, id.data(), id.size(), contentKey.data(),
                       SecretKey::kSize);
    seal->associated.assign(header.begin(), header.end());
    seal->associated.insert(seal->associated.end(), binding.begin(), binding.end());
    return seal;
}

class SealedSource final : public base::ByteSource
{
public:
    SealedSource(std::unique_ptr<base::ByteSource> file, std::shared_ptr<const FileSeal> seal, FileKeys keys,
                 std::string binding)
        : m_file(std::move(file)),
          m_seal(std::move(seal)),
          m_keys(std::move(keys)),
          m_binding(std::move(binding)),
          m_layout(m_file->size(), formatOf(m_seal->header))
    {
    }

    std::int64_t size() const override { return m_layout.plainSize(); }
    std::int64_t chunks() const { return m_layout.chunks(); }

    base::Result<std::size_t> readAt(std::int64_t offset, Bytes into) override
    {
        if (offset < 0 || offset >= size())
            return std::size_t{0};
        Bytes rest = into.first(std::min<std::size_t>(into.size(), static_cast<std::size_t>(size() - offset)));
        const std::size_t wanted = rest.size();
        while (!rest.empty()) {
            const std::int64_t chunk = offset / kSealedChunkBytes;
            const std::int64_t within = offset % kSealedChunkBytes;
            const std::int64_t run = within == 0 ? wholeChunks(chunk, rest.size()) : 0;
            const auto done = run > 0 ? openRun(chunk, run, rest) : copyFrom(chunk, within, rest);
            if (!done)
                return tl::unexpected(done.error());
            rest = rest.subspan(*done);
            offset += static_cast<std::int64_t>(*done);
        }
        return wanted;
    }

    base::Result<std::unique_ptr<base::ByteSource>> clone() const override
    {
        auto file = m_file->clone();
        if (!file)
            return tl::unexpected(file.error());
        const auto header = sealedHeaderOf(**file);
        // Replaced in between by another file of its name, which is as good.
        if (!header || *header != m_seal->header)
            return openSealedSource(std::move(*file), m_keys, m_binding);
        return std::make_unique<SealedSource>(std::move(*file), m_seal, m_keys, m_binding);
    }

    // Checks the chunk whatever its length.
    base::Status check(std::int64_t chunk)
    {
        std::vector<std::uint8_t> plain(static_cast<std::size_t>(m_layout.plainBytes(chunk)));
        if (auto fetched = fetch(chunk, 1); !fetched)
            return fetched;
        return openFetched(chunk, 0, plain);
    }

private:
    struct Kept {
        std::int64_t chunk = -1;
        std::uint64_t used = 0; // when, counted in reads
        std::vector<std::uint8_t> plain;
    };

    Kept* kept(std::int64_t chunk)
    {
        for (Kept& one : m_kept)
            if (one.chunk == chunk)
                return &one;
        return nullptr;
    }

    // How many chunks from `first` on are asked for wholly and not there yet, as many as are fetched at once.
    std::int64_t wholeChunks(std::int64_t first, std::size_t wanted)
    {
        std::int64_t run = 0;
        auto left = static_cast<std::int64_t>(wanted);
        while (run < kRunChunks && first + run < m_layout.chunks() && left >= m_layout.plainBytes(first + run) &&
               !kept(first + run)) {
            left -= m_layout.plainBytes(first + run);
            ++run;
        }
        return run;
    }

    base::Status fetch(std::int64_t first, std::int64_t count)
    {
        const std::int64_t bytes = (count - 1) * m_layout.storedBytes() + m_layout.storedBytes(first + count - 1);
        if (static_cast<std::int64_t>(m_fetched.size()) < bytes)
            m_fetched.resize(static_cast<std::size_t>(bytes));
        const auto got = m_file->readAt(m_layout.begin(first), Bytes(m_fetched).first(static_cast<std::size_t>(bytes)));
        if (!got)
            return tl::unexpected(got.error());
        if (static_cast<std::int64_t>(*got) != bytes)
            return damagedChunk(first + static_cast<std::int64_t>(*got) / m_layout.storedBytes());
        return {};
    }

    base::Status openFetched(std::int64_t chunk, std::int64_t place, Bytes plain) const
    {
        if (m_layout.isLast(chunk) && !m_layout.whole())
            return damagedChunk(chunk);
        const ChunkNonce nonce = nonceOf(chunk, m_layout.isLast(chunk));
        const std::uint8_t* sealed = m_fetched.data() + place * m_layout.storedBytes();
        const auto length = static_cast<unsigned long long>(m_layout.plainBytes(chunk) + kSealedTagBytes);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed, length,
                                                       m_seal->associated.data(), m_seal->associated.size(),
                                                       nonce.data(), m_seal->key.data()) != 0)
            return damagedChunk(chunk);
        return {};
    }

    // Straight to where they are wanted: they are not kept.
    base::Result<std::size_t> openRun(std::int64_t first, std::int64_t count, Bytes into)
    {
        if (auto fetched = fetch(first, count); !fetched)
            return tl::unexpected(fetched.error());
        std::size_t done = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const auto bytes = static_cast<std::size_t>(m_layout.plainBytes(first + i));
            if (auto opened = openFetched(first + i, i, into.subspan(done, bytes)); !opened)
                return tl::unexpected(opened.error());
            done += bytes;
        }
        return done;
    }

    base::Result<std::size_t> copyFrom(std::int64_t chunk, std::int64_t within, Bytes into)
    {
        Kept* source = kept(chunk);
        if (!source) {
            auto loaded = load(chunk);
            if (!loaded)
                return tl::unexpected(loaded.error());
            source = *loaded;
        }
        source->used = ++m_reads;
        const auto from = static_cast<std::size_t>(within);
        const std::size_t count = std::min(into.size(), source->plain.size() - from);
        std::memcpy(into.data(), source->plain.data() + from, count);
        return count;
    }

    base::Result<Kept*> load(std::int64_t chunk)
    {
        if (m_kept.size() < kKeptChunks)
            m_kept.emplace_back();
        Kept& oldest = *std::min_element(m_kept.begin(), m_kept.end(),
                                         [](const Kept& a, const Kept& b) { return a.used < b.used; });
        oldest.chunk = -1;
        if (auto fetched = fetch(chunk, 1); !fetched)
            return tl::unexpected(fetched.error());
        oldest.plain.resize(static_cast<std::size_t>(m_layout.plainBytes(chunk)));
        if (auto opened = openFetched(chunk, 0, oldest.plain); !opened)
            return tl::unexpected(opened.error());
        oldest.chunk = chunk;
        return &oldest;
    }

    std::unique_ptr<base::ByteSource> m_file;
    std::shared_ptr<const FileSeal> m_seal;
    FileKeys m_keys;
    std::string m_binding;
    SealedLayout m_layout;
    std::vector<std::uint8_t> m_fetched; // sealed
    std::vector<Kept> m_kept;
    std::uint64_t m_reads = 0;
};

class SealedSink final : public base::ByteSink
{
public:
    SealedSink(std::unique_ptr<base::ByteSink> into, std::shared_ptr<const FileSeal> seal,
               std::optional<ChunkProver> prover)
        : m_into(std::move(into)), m_seal(std::move(seal)), m_prover(std::move(prover))
    {
        m_plain.reserve(kSealedChunkBytes);
    }

    base::Status write(ConstBytes bytes) override
    {
        while (m_status && !bytes.empty()) {
            if (m_plain.size() == kSealedChunkBytes)
                m_status = seal(false);
            const std::size_t count = std::min(bytes.size(), std::size_t{kSealedChunkBytes} - m_plain.size());
            m_plain.insert(m_plain.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(count));
            bytes = bytes.subspan(count);
        }
        return m_status;
    }

    base::Status commit() override
    {
        if (m_status)
            m_status = seal(true);
        return m_status ? m_into->commit() : m_status;
    }

private:
    // The chunk that is held back until it is known whether it is the last.
    base::Status seal(bool last)
    {
        if (m_chunk == 0) {
            if (auto written = m_into->write(m_seal->header); !written)
                return written;
        }
        const ChunkNonce nonce = nonceOf(m_chunk++, last);
        m_sealed.resize(m_plain.size() + kSealedTagBytes);
        crypto_aead_xchacha20poly1305_ietf_encrypt(m_sealed.data(), nullptr, m_plain.data(), m_plain.size(),
                                                   m_seal->associated.data(), m_seal->associated.size(), nullptr,
                                                   nonce.data(), m_seal->key.data());
        m_plain.clear();
        if (m_prover) {
            const ChunkProof proof = m_prover->of(nonce, m_sealed);
            m_sealed.insert(m_sealed.end(), proof.begin(), proof.end());
        }
        return m_into->write(m_sealed);
    }

    std::unique_ptr<base::ByteSink> m_into;
    std::shared_ptr<const FileSeal> m_seal;
    std::optional<ChunkProver> m_prover;
    std::vector<std::uint8_t> m_plain;
    std::vector<std::uint8_t> m_sealed;
    std::int64_t m_chunk = 0;
    base::Status m_status;
};

} // namespace

base::Result<bool> isSealedFile(base::ByteSource& file)
{
    std::array<std::uint8_t, kSealedMagic.size()> magic{};
    const auto got = file.readAt(0, magic);
    if (!got)
        return tl::unexpected(got.error());
    return magic == kSealedMagic;
}

base::Result<std::unique_ptr<base::ByteSource>> openSealedSource(std::unique_ptr<base::ByteSource> sealed,
                                                                 const FileKeys& keys, const std::string& binding)
{
    const auto header = sealedHeaderOf(*sealed);
    if (!header)
        return tl::unexpected(header.error());
    const auto key = keys(keyIdOf(*header));
    if (!key)
        return tl::unexpected(key.error());
    auto source = std::make_unique<SealedSource>(std::move(sealed), sealOf(*header, *key->key, binding), keys, binding);
    if (source->chunks() == 0)
        return damagedChunk(0);
    if (source->size() > 0)
        return source;
    if (auto checked = source->check(0); !checked)
        return tl::unexpected(checked.error());
    return base::fail(ErrorCategory::Empty, "sealed file");
}

std::unique_ptr<base::ByteSink> makeSealedSink(std::unique_ptr<base::ByteSink> into, const NamedKey& key,
                                               const std::string& binding, const SecretKey* proofKey)
{
    const SealedHeader header = newSealedHeader(key.id, proofKey ? SealedFormat::Proved : SealedFormat::Sealed);
    std::optional<ChunkProver> prover;
    if (proofKey)
        prover.emplace(*proofKey, header, binding);
    return std::make_unique<SealedSink>(std::move(into), sealOf(header, *key.key, binding), std::move(prover));
}

} // namespace alliance::db
