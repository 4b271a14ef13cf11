#include "tests/db/SampleLibrary.h"

#include "db/core/Connection.h"
#include "tests/db/LibraryFixture.h"

#include <QFile>

namespace alliance::db
{

namespace fs = std::filesystem;

void makeSampleLibrary(int version, const fs::path& folder)
{
    const fs::path sample = fs::path(ALLIANCE_SOURCE_DIR) / "tests/db/samples" / std::to_string(version);
    fs::create_directories(folder / "media");
    fs::create_directories(folder / "derived");
    for (const char* name : {"library.keys", "drafts"}) {
        if (fs::exists(sample / name))
            fs::copy(sample / name, folder / name, fs::copy_options::recursive);
    }
    fs::permissions(folder / "library.keys", fs::perms::owner_read | fs::perms::owner_write);
    QFile file(QString::fromStdString((sample / "library.sql").string()));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no sample of version " + std::to_string(version));
    const auto connection =
        valueOf(Connection::open(folder / "library.db", OpenMode::Create, std::chrono::milliseconds(1000)));
    valueOf(connection->execute(QStringLiteral("BEGIN")));
    for (const QString& statement :
         QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n--\n"), Qt::SkipEmptyParts))
        valueOf(connection->execute(statement));
    valueOf(connection->execute(QStringLiteral("COMMIT")));
}

} // namespace alliance::db
