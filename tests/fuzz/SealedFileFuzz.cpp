// A sealed file that was changed gives errors, or the bytes that were sealed at that place: nothing else.

#include "db/vault/SealedCheck.h"
#include "media/base/MemoryStore.h"
#include "tests/fuzz/FuzzTarget.h"

#include <cstdlib>

namespace
{

using namespace alliance;
using Bytes = std::vector<std::uint8_t>;

const std::string kBinding = "recording/media";

db::NamedKey key()
{
    auto bytes = std::make_shared<db::SecretKey>();
    std::fill(bytes->bytes().begin(), bytes->bytes().end(), std::uint8_t{7});
    return {QUuid(0x6a7c1e53, 0x0f42, 0x4d8b, 0x9e, 0x11, 0x52, 0x3c, 0x77, 0xa0, 0x4d, 0x19), bytes};
}

const db::SecretKey& proofKey()
{
    static const std::shared_ptr<const db::SecretKey> same = key().key;
    return *same;
}

// What is sealed at a place, whatever the file's length.
std::uint8_t plainAt(std::int64_t offset)
{
    return static_cast<std::uint8_t>(offset * 31 + (offset >> 8) * 7);
}

void check(base::ByteSource& source, std::int64_t offset, std::size_t length)
{
    Bytes into(length);
    const auto got = source.readAt(offset, into);
    if (!got || *got == 0)
        return;
    if (*got > length || offset + static_cast<std::int64_t>(*got) > source.size())
        std::abort();
    for (std::size_t i = 0; i < *got; ++i)
        if (into[i] != plainAt(offset + static_cast<std::int64_t>(i)))
            std::abort();
}

// A part that holds by its proof opens.
void checkProofs(const std::uint8_t* data, std::size_t size)
{
    const auto bytes = std::make_shared<const Bytes>(data, data + size);
    auto proofs = db::SealedCheck::open(base::openMemorySource(bytes), proofKey(), kBinding);
    const auto source = db::openSealedSource(
        base::openMemorySource(bytes), [](const QUuid&) -> base::Result<db::NamedKey> { return key(); }, kBinding);
    if (!proofs)
        return;
    Bytes into(static_cast<std::size_t>(db::kSealedChunkBytes));
    for (std::int64_t part = 0; part < proofs->parts(); ++part)
        if (proofs->check(part) && source && !(*source)->readAt(part * db::kSealedChunkBytes, into))
            std::abort();
}

} // namespace

std::vector<Bytes> fuzzExamples()
{
    std::vector<Bytes> examples;
    std::vector<std::pair<std::int64_t, const db::SecretKey*>> made;
    for (const std::int64_t size : {std::int64_t{0}, std::int64_t{1}, std::int64_t{1000}, db::kSealedChunkBytes,
                                    db::kSealedChunkBytes + 1, 2 * db::kSealedChunkBytes + 500}) {
        made.emplace_back(size, nullptr);
        made.emplace_back(size, &proofKey());
    }
    for (const auto& [size, proofs] : made) {
        Bytes plain(static_cast<std::size_t>(size));
        for (std::int64_t i = 0; i < size; ++i)
            plain[static_cast<std::size_t>(i)] = plainAt(i);
        base::MemoryStore memory;
        const auto sink = db::makeSealedSink(std::move(*memory.create("file")), key(), kBinding, proofs);
        if (!sink->write(plain) || !sink->commit())
            std::abort();
        const auto file = memory.open("file");
        Bytes bytes(static_cast<std::size_t>((*file)->size()));
        if (!(*file)->readAt(0, bytes))
            std::abort();
        examples.push_back(std::move(bytes));
    }
    return examples;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const db::NamedKey known = key();
    const auto keys = [](const QUuid& id) -> base::Result<db::NamedKey> {
        return id == known.id ? base::Result<db::NamedKey>(known) : base::fail(base::ErrorCategory::Refused, "key");
    };
    checkProofs(data, size);
    const auto source =
        db::openSealedSource(base::openMemorySource(std::make_shared<const Bytes>(data, data + size)), keys, kBinding);
    if (!source)
        return 0;
    check(**source, 0, 100);
    check(**source, (*source)->size() - 10, 100);
    check(**source, db::kSealedChunkBytes - 50, 100);
    check(**source, 0, static_cast<std::size_t>((*source)->size()));
    if (const auto copy = (*source)->clone())
        check(**copy, (*source)->size() / 2, 70'000);
    return 0;
}
