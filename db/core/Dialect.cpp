#include "db/core/Dialect.h"

#include <QUrl>

namespace alliance::db::dialect
{
namespace
{

using base::ErrorCategory;

// Result codes of SQLite (sqlite.org/rescode.html): the low byte is the primary code.
ErrorCategory category(int code)
{
    constexpr int kShmSize = 4874; // SQLITE_IOERR_SHMSIZE: no room for the shared-memory file
    constexpr int kForeignKey = 787;
    if (code == kShmSize)
        return ErrorCategory::NoSpace;
    if (code == kForeignKey)
        return ErrorCategory::NotFound;
    switch (code & 0xff) {
    case 3:  // PERM
    case 23: // AUTH
        return ErrorCategory::Refused;
    case 5: // BUSY
    case 6: // LOCKED
        return ErrorCategory::Busy;
    case 8:  // READONLY
    case 14: // CANTOPEN
        return ErrorCategory::Unwritable;
    case 10: // IOERR: reads are 266 and 522
        return code == 266 || code == 522 ? ErrorCategory::Unreadable : ErrorCategory::Unwritable;
    case 11: // CORRUPT
    case 26: // NOTADB
        return ErrorCategory::Damaged;
    case 13: // FULL
        return ErrorCategory::NoSpace;
    case 18: // TOOBIG
    case 20: // MISMATCH
        return ErrorCategory::Invalid;
    case 19: // CONSTRAINT
        return ErrorCategory::Conflict;
    default:
        return ErrorCategory::Internal;
    }
}

} // namespace

QString driverName()
{
    return QStringLiteral("QSQLITE");
}

void configure(QSqlDatabase& database, const std::filesystem::path& file, OpenMode mode,
               std::chrono::milliseconds busyTimeout)
{
    const QString path = QString::fromStdString(std::filesystem::absolute(file).string());
    const QString word = mode == OpenMode::ReadOnly ? QStringLiteral("ro")
                         : mode == OpenMode::Create ? QStringLiteral("rwc")
                                                    : QStringLiteral("rw");
    database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + QStringLiteral("?mode=") +
                             word);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
}

QStringList openingStatements(OpenMode mode)
{
    QStringList statements{
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
        QStringLiteral("PRAGMA cell_size_check = ON"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
    };
    if (mode != OpenMode::ReadOnly)
        statements << QStringLiteral("PRAGMA secure_delete = ON") << QStringLiteral("PRAGMA synchronous = FULL");
    // A new database is built with a rollback journal, so that it is one file when it gets its name.
    if (mode == OpenMode::Existing)
        statements << QStringLiteral("PRAGMA journal_mode = WAL");
    return statements;
}

QString beginForWriting()
{
    return QStringLiteral("BEGIN IMMEDIATE");
}

base::Error toError(const QSqlError& error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const std::string text =
        error.databaseText().isEmpty() ? error.driverText().toStdString() : error.databaseText().toStdString();
    return {isNumber ? category(code) : ErrorCategory::Internal,
            "database " + error.nativeErrorCode().toStdString() + ": " + text};
}

QStringList appendOnly(const QString& table)
{
    const QString one = QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN "
                                       "SELECT RAISE(ABORT, '%1 is append-only'); END");
    return {one.arg(table, QStringLiteral("update")), one.arg(table, QStringLiteral("delete"))};
}

base::Result<bool> tableExists(const Connection& connection, const QString& table)
{
    return connection
        .number(QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = ?"), {table})
        .map([](std::int64_t count) { return count > 0; });
}

base::Result<QStringList> tables(const Connection& connection)
{
    return connection
        .list<QString>(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                           "ORDER BY name"),
            {}, [](const Row& row) -> base::Result<QString> { return row.text(0); })
        .map([](const QList<QString>& names) { return QStringList(names); });
}

base::Result<std::vector<std::string>> structureProblems(const Connection& connection)
{
    std::vector<std::string> problems;
    const base::Status pages =
        connection.forEach(QStringLiteral("PRAGMA integrity_check(20)"), {}, [&](const Row& row) -> base::Status {
            if (row.text(0) != QStringLiteral("ok"))
                problems.push_back(row.text(0).toStdString());
            return {};
        });
    if (!pages)
        return tl::unexpected(pages.error());
    const base::Status references =
        connection.forEach(QStringLiteral("PRAGMA foreign_key_check"), {}, [&](const Row& row) -> base::Status {
            problems.push_back("a row of " + row.text(0).toStdString() + " refers to a missing row of " +
                               row.text(2).toStdString());
            return {};
        });
    if (!references)
        return tl::unexpected(references.error());
    return problems;
}

base::Status copyInto(Connection& connection, const std::filesystem::path& file)
{
    const auto done = connection.execute(QStringLiteral("VACUUM INTO ?"), {QString::fromStdString(file.string())});
    return done ? base::Status() : tl::unexpected(done.error());
}

base::Status checkpoint(Connection& connection)
{
    return connection.forEach(
        QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, [](const Row& row) -> base::Status {
            return row.number(0) == 0 ? base::Status() : base::fail(ErrorCategory::Busy, "checkpoint");
        });
}

} // namespace alliance::db::dialect
