// A backup of which one file was changed is refused, or restores the library that was backed up: nothing else. The
// first byte of the input says which file the rest stands for.

#include "db/backup/Backup.h"
#include "db/backup/Restore.h"
#include "db/Library.h"
#include "tests/fuzz/FuzzTarget.h"
#include "tests/support/ScratchFolder.h"

#include <QCoreApplication>

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace
{

using namespace alliance;
namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

const QString kLabel = QStringLiteral("the session that was backed up");
constexpr const char* kFiles[] = {"backup.json", "library.db", "library.keys"};

template <typename T>
T valueOf(base::Result<T> result)
{
    if (!result)
        std::abort();
    return std::move(*result);
}

// A backup of a library with one session, and a place to restore it to.
class Place
{
public:
    Place()
    {
        static int count = 1;
        static char name[] = "fuzz_backup";
        static char* words[] = {name, nullptr};
        static const QCoreApplication application(count, words);
        db::Library library = valueOf(db::Library::create(m_scratch.path() / "library"));
        const db::Case one = valueOf(library.cases().create({QStringLiteral("C1"), {}}));
        valueOf(library.sessions().create({one.id, 0, {}, kLabel}));
        valueOf(db::backUp(library, backup(), {true, {}, {}}));
    }
    fs::path backup() const { return m_scratch.path() / "backup"; }
    fs::path restored() const { return m_scratch.path() / "restored"; }

private:
    support::ScratchFolder m_scratch;
};

const Place& place()
{
    static const Place one;
    return one;
}

Bytes contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

void write(const fs::path& file, const std::uint8_t* data, std::size_t size)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
}

} // namespace

std::vector<Bytes> fuzzExamples()
{
    std::vector<Bytes> examples;
    for (std::size_t which = 0; which < std::size(kFiles); ++which) {
        Bytes one = contentOf(place().backup() / kFiles[which]);
        one.insert(one.begin(), static_cast<std::uint8_t>(which));
        examples.push_back(std::move(one));
    }
    return examples;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const fs::path file = place().backup() / kFiles[data[0] % std::size(kFiles)];
    const Bytes whole = contentOf(file);
    write(file, data + 1, size - 1);
    const auto done = db::restoreBackup(place().backup(), place().restored(), {});
    if (done) {
        db::Library library = valueOf(db::Library::open(place().restored()));
        const auto sessions = library.sessions().list();
        if (!sessions || sessions->size() != 1 || sessions->front().label != kLabel)
            std::abort();
    }
    write(file, whole.data(), whole.size());
    fs::remove_all(place().restored());
    return 0;
}
