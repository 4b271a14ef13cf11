// A manifest of a backup that was changed gives an error, or one that names nothing outside the backup.

#include "db/backup/BackupManifest.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/support/ScratchFolder.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace
{

using namespace alliance;
namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

const fs::path& folder()
{
    static const support::ScratchFolder scratch;
    return scratch.path();
}

} // namespace

std::vector<Bytes> fuzzExamples()
{
    std::vector<Bytes> examples;
    for (const int files : {0, 1, 5}) {
        db::BackupManifest manifest;
        manifest.libraryId = QUuid::createUuidV5(QUuid(), QByteArray::number(files));
        manifest.made = QDateTime::fromSecsSinceEpoch(1'790'000'000).toUTC();
        manifest.media = files > 1;
        manifest.keyBeside = files > 0;
        manifest.mediaOutside = files;
        for (int file = 0; file < files; ++file)
            manifest.files.append({QStringLiteral("media/%1.sealed").arg(file), 1000 + file, QString(64, u'a')});
        if (!db::writeManifest(folder(), manifest))
            std::abort();
        std::ifstream stream(folder() / "backup.json", std::ios::binary);
        examples.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return examples;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::ofstream(folder() / "backup.json", std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    const auto manifest = db::readManifest(folder());
    if (!manifest)
        return 0;
    for (const db::BackupFile& file : manifest->files) {
        const fs::path path = fs::path(file.path.toStdString()).lexically_normal();
        if (path.empty() || path.is_absolute() || *path.begin() == ".." || file.sizeBytes < 0)
            std::abort();
    }
    return 0;
}
