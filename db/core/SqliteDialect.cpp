#include "db/core/Dialect.h"
#include "db/core/StopScope.h"

#include <QSqlDriver>
#include <QUrl>

#include <dlfcn.h>
#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

// A commit that has moved pages about (one in five) looks at every page that is kept in memory: 0.4 ms with 32 MiB of
// them, three times what the disk takes.
constexpr int kCacheKiB = 2 << 10;
// With less, a list of 5,000 sessions reads every page five times.
constexpr int kLargeCacheKiB = 32 << 10;

QString cacheOf(int kib)
{
    return QStringLiteral("PRAGMA cache_size = -%1").arg(kib);
}

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
    case 9: // INTERRUPT
        return ErrorCategory::Cancelled;
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

bool isReading(OpenMode mode)
{
    return mode == OpenMode::ReadOnly || mode == OpenMode::Still;
}

// Nobody can write beside the file, so there is no place for the side files of the write-ahead log, and no need of
// them: the file cannot change.
bool cannotChange(const fs::path& file)
{
    return ::access(file.parent_path().c_str(), W_OK) != 0;
}

// SQLite makes its side files with the rights of the database. Those of a time when that could not be written (a copy
// of a read-only medium that somebody looked at) would keep it from being written for good.
void letSideFilesFollow(const fs::path& file)
{
    std::error_code error;
    const auto canWrite = [&](const fs::path& one) {
        return (fs::status(one, error).permissions() & fs::perms::owner_write) != fs::perms::none;
    };
    if (!canWrite(file) || error)
        return;
    for (const char* ending : {"-wal", "-shm"}) {
        const fs::path beside = file.string() + ending;
        if (fs::is_regular_file(fs::symlink_status(beside, error)) && !canWrite(beside))
            fs::permissions(beside, fs::perms::owner_write, fs::perm_options::add, error);
    }
}

// sqlite3_progress_handler() of the library that Qt's driver has loaded; null: it brings its own.
using ProgressHandler = void (*)(void* connection, int steps, int (*ends)(void*), void* nothing);

ProgressHandler progressHandler()
{
    static const auto found = [] {
        void* const loaded = ::dlopen("libsqlite3.so.0", RTLD_LAZY | RTLD_NOLOAD);
        return reinterpret_cast<ProgressHandler>(loaded ? ::dlsym(loaded, "sqlite3_progress_handler") : nullptr);
    }();
    return found;
}

class SqliteDialect final : public Dialect
{
public:
    QString driverName() const override { return QStringLiteral("QSQLITE"); }

    base::Status configure(QSqlDatabase& database, const fs::path& file, OpenMode mode,
                           std::chrono::milliseconds busyTimeout) const override
    {
        const fs::path whole = fs::absolute(file);
        QString options = isReading(mode)            ? QStringLiteral("?mode=ro")
                          : file == kInMemory        ? QStringLiteral("?mode=memory")
                          : mode == OpenMode::Create ? QStringLiteral("?mode=rwc")
                                                     : QStringLiteral("?mode=rw");
        if (mode == OpenMode::Still || (mode == OpenMode::ReadOnly && cannotChange(whole))) {
            std::error_code none;
            if (const auto left = fs::file_size(whole.string() + "-wal", none); !none && left > 0)
                return base::fail(ErrorCategory::Unwritable, "the last changes are still beside the database");
            options += QStringLiteral("&immutable=1");
        }
        if (mode == OpenMode::Existing)
            letSideFilesFollow(whole);
        const QUrl url = QUrl::fromLocalFile(QString::fromStdString(whole.string()));
        database.setDatabaseName(QString::fromLatin1(url.toEncoded()) + options);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout.count()));
        return {};
    }

    void letStop(const QSqlDatabase& database) const override
    {
        constexpr int kSteps = 10'000; // of its virtual machine: those of some hundred rows
        const QVariant handle = database.driver()->handle();
        if (qstrcmp(handle.typeName(), "sqlite3*") != 0 || !progressHandler())
            return;
        progressHandler()(
            *static_cast<void* const*>(handle.constData()), kSteps, [](void*) { return StopScope::stopped() ? 1 : 0; },
            nullptr);
    }

    base::Result<QStringList> openingStatements(const fs::path& /*file*/, OpenMode mode,
                                                std::chrono::milliseconds /*busyTimeout*/) const override
    {
        QStringList statements{
            QStringLiteral("PRAGMA foreign_keys = ON"),
            QStringLiteral("PRAGMA trusted_schema = OFF"),
            QStringLiteral("PRAGMA cell_size_check = ON"),
            QStringLiteral("PRAGMA temp_store = MEMORY"),
            cacheOf(kCacheKiB),
        };
        if (!isReading(mode))
            statements << QStringLiteral("PRAGMA secure_delete = ON") << QStringLiteral("PRAGMA synchronous = FULL");
        // A new database is built with a rollback journal, so that it is one file when it gets its name.
        if (mode == OpenMode::Existing)
            statements << QStringLiteral("PRAGMA journal_mode = WAL");
        return statements;
    }

    QStringList beginForWriting() const override { return {QStringLiteral("BEGIN IMMEDIATE")}; }
    QStringList beginSnapshot() const override { return {QStringLiteral("BEGIN")}; }
    QString changesElsewhere() const override { return QStringLiteral("PRAGMA data_version"); }
    bool streams() const override { return true; }

    base::Result<QStringList> beginFilling(const Connection& /*connection*/) const override
    {
        return QStringList{QStringLiteral("BEGIN IMMEDIATE"), QStringLiteral("PRAGMA defer_foreign_keys = ON")};
    }
    base::Result<QStringList> endFilling(const Connection& /*connection*/) const override
    {
        return QStringList{QStringLiteral("COMMIT")};
    }

    base::Error toError(const QSqlError& error) const override
    {
        bool isNumber = false;
        const int code = error.nativeErrorCode().toInt(&isNumber);
        const std::string text =
            error.databaseText().isEmpty() ? error.driverText().toStdString() : error.databaseText().toStdString();
        return {isNumber ? category(code) : ErrorCategory::Internal,
                "database " + error.nativeErrorCode().toStdString() + ": " + text};
    }

    // SQLite has one code for a file that cannot be read and one beside which nothing can be written.
    base::Error openingError(base::Error error, const fs::path& file) const override
    {
        if (error.category == ErrorCategory::Unwritable && ::access(file.c_str(), F_OK) == 0 &&
            ::access(file.c_str(), R_OK) != 0)
            error.category = ErrorCategory::Unreadable;
        return error;
    }

    QStringList appendOnly(const QString& table) const override
    {
        const QString one = QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %2 ON %1 BEGIN "
                                           "SELECT RAISE(ABORT, '%1 is append-only'); END");
        return {one.arg(table, QStringLiteral("update")), one.arg(table, QStringLiteral("delete"))};
    }

    QStringList liftAppendOnly(const QString& table) const override
    {
        const QString one = QStringLiteral("DROP TRIGGER IF EXISTS %1_no_%2");
        return {one.arg(table, QStringLiteral("update")), one.arg(table, QStringLiteral("delete"))};
    }

    base::Result<QStringList> tables(const Connection& connection) const override
    {
        return connection
            .list<QString>(
                QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                               "ORDER BY name"),
                {}, [](const Row& row) -> base::Result<QString> { return row.text(0); })
            .map([](const QList<QString>& names) { return QStringList(names); });
    }

    base::Result<Parts> parts(const Connection& connection) const override
    {
        Parts all;
        // Indexes that come with a table have no words of their own; statistics are SQLite's.
        base::Status read =
            connection.forEach(QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND NOT "
                                              "(type = 'table' AND name LIKE 'sqlite_stat_')"),
                               {}, [&](const Row& row) -> base::Status {
                                   all.insert(row.text(0) + u' ' + row.text(1), row.text(2).simplified());
                                   return {};
                               });
        if (read)
            read = connection.forEach(
                QStringLiteral("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                               "WHERE m.type = 'table'"),
                {}, [&](const Row& row) -> base::Status {
                    if (all.contains(QStringLiteral("table ") + row.text(0)))
                        all.insert(QStringLiteral("column %1.%2").arg(row.text(0), row.text(1)), {});
                    return {};
                });
        return read ? base::Result<Parts>(std::move(all)) : tl::unexpected(read.error());
    }
    base::Result<Parts> partsLike(const Connection& fresh) const override { return parts(fresh); }

    base::Result<std::vector<std::string>> structureProblems(const Connection& connection) const override
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

    base::Status copyInto(Connection& connection, const fs::path& file) const override
    {
        const auto done = connection.execute(QStringLiteral("VACUUM INTO ?"), {QString::fromStdString(file.string())});
        return done ? base::Status() : tl::unexpected(done.error());
    }

    base::Status checkpoint(Connection& connection) const override
    {
        return connection.forEach(
            QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {}, [](const Row& row) -> base::Status {
                return row.number(0) == 0 ? base::Status() : base::fail(ErrorCategory::Busy, "checkpoint");
            });
    }

    // A writer of another program would be waited for by whoever opens the library: the next opening tries again.
    void keepPages(const Connection& connection, Pages pages) const override
    {
        static_cast<void>(connection.forEach(cacheOf(pages == Pages::OfTheLibrary ? kLargeCacheKiB : kCacheKiB), {},
                                             [](const Row& /*row*/) -> base::Status { return {}; }));
    }

    base::Status compact(Connection& connection) const override
    {
        const auto timeout = connection.number(QStringLiteral("PRAGMA busy_timeout"));
        if (!timeout)
            return tl::unexpected(timeout.error());
        const auto wait = [&](std::int64_t milliseconds) {
            return connection.forEach(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds), {},
                                      [](const Row&) -> base::Status { return {}; });
        };
        if (const base::Status set = wait(0); !set)
            return set;
        const auto done = connection.execute(QStringLiteral("VACUUM"));
        const base::Status restored = wait(*timeout);
        return done ? restored : tl::unexpected(done.error());
    }

    // In exclusive mode a write-ahead log is left only when nobody else has the file open.
    base::Status closeForGood(Connection& connection) const override
    {
        for (const char* statement : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = DELETE"}) {
            QString mode;
            const base::Status done = connection.forEach(QString::fromLatin1(statement), {}, [&](const Row& row) {
                mode = row.text(0);
                return base::Status();
            });
            if (!done)
                return done;
            if (mode == QStringLiteral("wal"))
                return base::fail(ErrorCategory::Busy, "another program has the database open");
        }
        return {};
    }

    // The file itself goes with the folder that it was made in.
    void abandon(const fs::path& /*file*/) const override {}
};

} // namespace

QStringList memoryStatements()
{
    return {QStringLiteral("PRAGMA temp_store = MEMORY"), QStringLiteral("PRAGMA trusted_schema = OFF"),
            QStringLiteral("PRAGMA secure_delete = ON")};
}

const Dialect& sqliteDialect()
{
    static const SqliteDialect dialect;
    return dialect;
}

} // namespace alliance::db
