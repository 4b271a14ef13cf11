// A review package that was changed gives an error, or what was put in: nothing else.

#include "db/package/PackageFile.h"
#include "media/base/MemoryStore.h"
#include "tests/fuzz/FuzzTarget.h"

#include <cstdlib>

namespace
{

using namespace alliance;
using Bytes = std::vector<std::uint8_t>;

const QByteArray kManifest("the manifest");
const QByteArray kRecords(70'000, 'r');
constexpr std::size_t kMediaBytes = 70'000;

// Always the same, so that an example found once can be tried again.
const db::KeyPair& reader()
{
    static const db::KeyPair pair = [] {
        db::SecretKey secret;
        std::fill(secret.bytes().begin(), secret.bytes().end(), std::uint8_t{7});
        return db::KeyPair::fromSecret(std::move(secret));
    }();
    return pair;
}

Bytes made(const db::PackageSeal& seal, std::size_t media)
{
    base::MemoryStore memory;
    auto writer = db::PackageWriter::create(std::move(*memory.create("p")), QUuid::createUuid(), seal, kManifest,
                                            kRecords, static_cast<std::int64_t>(media));
    if (!writer || !writer->write(Bytes(media, 'm')) || !writer->commit())
        std::abort();
    const auto file = memory.open("p");
    Bytes bytes(static_cast<std::size_t>((*file)->size()));
    if (!(*file)->readAt(0, bytes))
        std::abort();
    return bytes;
}

} // namespace

std::vector<Bytes> fuzzExamples()
{
    const QByteArray key = reader().publicKey();
    return {made({{key}, nullptr, {}}, 0), made({{key, key}, nullptr, {}}, kMediaBytes)};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const db::PackageKeys keys{[](const QByteArray& sealed) { return reader().open(sealed); }, nullptr};
    const auto file =
        db::PackageFile::open(base::openMemorySource(std::make_shared<const Bytes>(data, data + size)), keys);
    if (!file)
        return 0;
    const auto manifest = file->manifest();
    const auto records = file->records();
    if ((manifest && *manifest != kManifest) || (records && *records != kRecords))
        std::abort();
    if (file->mediaSize() < 0 || file->media(file->mediaSize(), 1) || file->media(-1, 1))
        std::abort();
    const auto media = file->media(0, file->mediaSize());
    Bytes into(kMediaBytes);
    const auto got = media ? (*media)->readAt(0, into) : base::Result<std::size_t>(0);
    for (std::size_t i = 0; got && i < *got; ++i)
        if (into[i] != 'm')
            std::abort();
    static_cast<void>(file->check([](double) { return true; }));
    return 0;
}
