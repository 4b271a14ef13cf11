#include "db/core/FileTables.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>

namespace alliance::db
{
namespace
{

base::Result<QStringList> tablesOf(QSqlDatabase& database)
{
    const auto failed = [](const QSqlError& error) {
        return base::fail(base::ErrorCategory::Unreadable, "database: " + error.text().toStdString());
    };
    if (!database.open())
        return failed(database.lastError());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")))
        return failed(query.lastError());
    QStringList names;
    while (query.next())
        names << query.value(0).toString();
    if (query.lastError().isValid())
        return failed(query.lastError());
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
