#include "tests/db/SampleLibrary.h"

#include "db/core/Connection.h"
#include "db/schema/Migrations.h"
#include "tests/db/LibraryFixture.h"

#include <QFile>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;

constexpr int kBeforeKeysByScope = 7;
constexpr int kAfterKeysByScope = 11;

void restore(const fs::path& statements, Connection& connection)
{
    QFile file(QString::fromStdString(statements.string()));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no sample " + statements.string());
    valueOf(connection.execute(QStringLiteral("BEGIN")));
    for (const QString& statement :
         QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n--\n"), Qt::SkipEmptyParts))
        valueOf(connection.execute(statement));
    valueOf(connection.execute(QStringLiteral("COMMIT")));
}

} // namespace

void makeSampleLibrary(const Sample& sample, const fs::path& folder)
{
    const bool cutOff = sample.version > kBeforeKeysByScope && sample.version < kAfterKeysByScope;
    const std::string version = std::to_string(cutOff ? kBeforeKeysByScope : sample.version);
    const fs::path stored =
        fs::path(ALLIANCE_SOURCE_DIR) / "tests/db/samples" / (sample.sealed ? "sealed-" + version : version);
    fs::create_directories(folder / "media");
    fs::create_directories(folder / "derived");
    for (const char* name : {"library.keys", "drafts"}) {
        if (fs::exists(stored / name))
            fs::copy(stored / name, folder / name, fs::copy_options::recursive);
    }
    if (!sample.sealed)
        fs::permissions(folder / "library.keys", fs::perms::owner_read | fs::perms::owner_write);
    const auto connection =
        valueOf(Connection::open(folder / "library.db", OpenMode::Create, std::chrono::milliseconds(1000)));
    restore(stored / "library.sql", *connection);
    if (cutOff) {
        succeed(migrate(*connection, valueOf(builtInMigrations()).first(sample.version), folder / "backups"));
        fs::remove_all(folder / "backups");
    }
}

} // namespace alliance::db
