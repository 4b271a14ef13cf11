// A file with a vocabulary pack that was changed is refused, or is a pack that says the same when it is written and
// read again.

#include "db/repositories/VocabularyJson.h"
#include "tests/fuzz/FuzzTarget.h"

#include <cstdlib>

std::vector<std::vector<std::uint8_t>> fuzzExamples()
{
    std::vector<std::vector<std::uint8_t>> examples;
    const auto packs = alliance::db::builtInPacks();
    if (!packs)
        std::abort();
    for (const alliance::db::VocabularyPack& pack : *packs) {
        const QByteArray json = alliance::db::packToJson(pack);
        examples.emplace_back(json.begin(), json.end());
    }
    return examples;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    static_cast<void>(alliance::db::packFromJson(bytes));
    const auto pack = alliance::db::readPack(bytes);
    if (!pack)
        return 0;
    const QByteArray written = alliance::db::packToJson(*pack);
    const auto again = alliance::db::readPack(written);
    if (!again || alliance::db::packToJson(*again) != written)
        std::abort();
    return 0;
}
