#include "db/core/FileTables.h"

#include "db/core/SqliteStart.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace alliance::db
{
namespace
{

// Of a file that is no database, or none that can be read, the driver knows no table.
base::Result<QStringList> tablesOf(QSqlDatabase& database)
{
    const QStringList names = database.open() ? database.tables(QSql::Tables) : QStringList();
    if (names.isEmpty())
        return base::fail(base::ErrorCategory::Unreadable, "database: " + database.lastError().text().toStdString());
    return names;
}

} // namespace

base::Result<QStringList> tablesOfFile(const std::filesystem::path& file)
{
    static std::atomic<std::uint64_t> counter{0};
    const QString name = QStringLiteral("alliance-tables-%1").arg(++counter);
    std::error_code none;
    const auto waiting = std::filesystem::file_size(file.string() + "-wal", none);
    const bool isWhole = none || waiting == 0;
    const QUrl url = QUrl::fromLocalFile(QString::fromStdString(std::filesystem::absolute(file).string()));
    base::Result<QStringList> tables;
    {
        startSqlite();
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QString::fromLatin1(url.toEncoded()) +
                                 (isWhole ? QStringLiteral("?mode=ro&immutable=1") : QStringLiteral("?mode=ro")));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"));
        tables = tablesOf(database);
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    return tables;
}

} // namespace alliance::db
