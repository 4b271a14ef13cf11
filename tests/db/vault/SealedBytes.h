#pragma once
// Memory files for tests of sealed files: bytes in, bytes out, and a sink that keeps what it was given.

#include "db/vault/SealedFile.h"
#include "media/base/MemoryStore.h"

#include <gtest/gtest.h>

#include <random>
#include <stdexcept>
#include <vector>

namespace alliance::db
{

using Bytes = std::vector<std::uint8_t>;

inline Bytes randomBytes(std::size_t count, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    Bytes bytes(count);
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return bytes;
}

inline NamedKey newKey()
{
    return {QUuid::createUuid(), std::make_shared<const SecretKey>(SecretKey::random())};
}

inline FileKeys only(const NamedKey& key)
{
    return [key](const QUuid& id) -> base::Result<NamedKey> {
        return id == key.id ? base::Result<NamedKey>(key) : base::fail(base::ErrorCategory::Refused, "key");
    };
}

inline std::unique_ptr<base::ByteSource> sourceOf(const Bytes& bytes)
{
    return base::openMemorySource(std::make_shared<const Bytes>(bytes));
}

// All bytes as stored; reads in one go.
inline Bytes contentOf(base::ByteSource& source)
{
    Bytes bytes(static_cast<std::size_t>(source.size()));
    const auto got = source.readAt(0, bytes);
    if (!got || *got != bytes.size())
        throw std::runtime_error(got ? "short" : got.error().context);
    return bytes;
}

inline Bytes stored(const base::ByteStore& store, const std::string& name)
{
    const auto source = store.open(name);
    return source ? contentOf(**source) : Bytes();
}

inline base::Status store(base::ByteStore& store, const std::string& name, const Bytes& bytes)
{
    auto sink = store.create(name);
    if (!sink)
        return tl::unexpected(sink.error());
    if (auto written = (*sink)->write(bytes); !written)
        return written;
    return (*sink)->commit();
}

// As it lies on the disk. Written in pieces of uneven length.
inline Bytes sealed(const Bytes& plain, const NamedKey& key, const std::string& binding,
                    const SecretKey* proofKey = nullptr)
{
    base::MemoryStore memory;
    const auto sink = makeSealedSink(std::move(*memory.create("file")), key, binding, proofKey);
    std::span<const std::uint8_t> rest(plain);
    for (std::size_t piece = 1; !rest.empty(); piece = piece * 3 + 1) {
        const std::size_t count = std::min(piece, rest.size());
        EXPECT_TRUE(sink->write(rest.first(count)));
        rest = rest.subspan(count);
    }
    EXPECT_TRUE(sink->commit());
    return stored(memory, "file");
}

} // namespace alliance::db
