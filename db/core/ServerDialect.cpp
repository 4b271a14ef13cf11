// PostgreSQL through Qt's QPSQL driver. A library is one schema of a database.

#include "db/core/Dialect.h"
#include "db/core/ServerAddress.h"

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr int kConnectSeconds = 10; // until a server that does not answer is given up

// Appendix "PostgreSQL Error Codes" of the manual: the first two characters are the class.
ErrorCategory category(const QString& code)
{
    static const QHash<QString, ErrorCategory> single{
        {QStringLiteral("23503"), ErrorCategory::NotFound},   // foreign_key_violation
        {QStringLiteral("3D000"), ErrorCategory::NotFound},   // invalid_catalog_name: no such database
        {QStringLiteral("3F000"), ErrorCategory::NotFound},   // invalid_schema_name
        {QStringLiteral("42P06"), ErrorCategory::Conflict},   // duplicate_schema
        {QStringLiteral("P0001"), ErrorCategory::Conflict},   // raise_exception: an append-only table
        {QStringLiteral("25006"), ErrorCategory::Unwritable}, // read_only_sql_transaction
        {QStringLiteral("42501"), ErrorCategory::Refused},    // insufficient_privilege
        {QStringLiteral("55P03"), ErrorCategory::Busy},       // lock_not_available
        {QStringLiteral("53100"), ErrorCategory::NoSpace},    // disk_full
        {QStringLiteral("58030"), ErrorCategory::Unwritable}, // io_error
    };
    static const QHash<QString, ErrorCategory> classes{
        {QStringLiteral("08"), ErrorCategory::Unreadable}, // connection
        {QStringLiteral("22"), ErrorCategory::Invalid},    // data
        {QStringLiteral("23"), ErrorCategory::Conflict},   // integrity constraint
        {QStringLiteral("28"), ErrorCategory::Refused},    // authorization
        {QStringLiteral("40"), ErrorCategory::Busy},       // rollback: serialization, deadlock
        {QStringLiteral("53"), ErrorCategory::Busy},       // insufficient resources: too many connections
        {QStringLiteral("57"), ErrorCategory::Unreadable}, // operator intervention: shutting down
        {QStringLiteral("58"), ErrorCategory::Unreadable}, // system error
        {QStringLiteral("XX"), ErrorCategory::Damaged},    // internal: data corrupted
    };
    return single.value(code, classes.value(code.left(2), ErrorCategory::Internal));
}

base::Status run(QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    return query.exec(sql) ? base::Status() : tl::unexpected(serverDialect().toError(query.lastError()));
}

class ServerDialect final : public Dialect
{
public:
    QString driverName() const override { return QStringLiteral("QPSQL"); }

    base::Status configure(QSqlDatabase& database, const fs::path& file, OpenMode /*mode*/,
                           std::chrono::milliseconds /*busyTimeout*/) const override
    {
        const auto address = readServerAddress(file);
        if (!address)
            return tl::unexpected(address.error());
        database.setHostName(address->host);
        database.setDatabaseName(address->database);
        database.setUserName(address->user);
        if (address->port)
            database.setPort(address->port);
        database.setConnectOptions(QStringLiteral("connect_timeout=%1").arg(kConnectSeconds));
        return {};
    }

    base::Result<QStringList> openingStatements(const fs::path& file, OpenMode mode,
                                                std::chrono::milliseconds busyTimeout) const override
    {
        const auto address = readServerAddress(file);
        if (!address)
            return tl::unexpected(address.error());
        QStringList statements;
        if (mode == OpenMode::Create)
            statements << QStringLiteral("CREATE SCHEMA %1").arg(address->schema);
        // 0 would wait for ever.
        statements << QStringLiteral("SET search_path TO %1").arg(address->schema)
                   << QStringLiteral("SET lock_timeout = %1").arg(std::max<std::int64_t>(1, busyTimeout.count()))
                   << QStringLiteral("SET synchronous_commit = on") << QStringLiteral("SET bytea_output = 'hex'");
        if (mode == OpenMode::ReadOnly)
            statements << QStringLiteral("SET default_transaction_read_only = on");
        return statements;
    }

    // Every writer of a library takes this lock first, so changes come one after the other, as with a file.
    QStringList beginForWriting() const override
    {
        return {QStringLiteral("BEGIN"),
                QStringLiteral("SELECT pg_advisory_xact_lock(hashtextextended(current_schema(), 0))")};
    }
    QStringList beginSnapshot() const override
    {
        return {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")};
    }
    bool streams() const override { return false; }

    base::Error toError(const QSqlError& error) const override
    {
        const QString code = error.nativeErrorCode();
        // Without a code the server was not reached at all.
        if (code.isEmpty() && error.type() == QSqlError::ConnectionError)
            return {ErrorCategory::Unreadable, "database server: " + error.databaseText().toStdString()};
        return {category(code), "database " + code.toStdString() + ": " + error.databaseText().toStdString()};
    }

    QStringList appendOnly(const QString& table) const override
    {
        return {QStringLiteral("CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
                               "$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$"),
                QStringLiteral("CREATE TRIGGER %1_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON %1 "
                               "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()")
                    .arg(table)};
    }

    QStringList liftAppendOnly(const QString& table) const override
    {
        return {QStringLiteral("DROP TRIGGER %1_no_change ON %1").arg(table)};
    }

    base::Result<QStringList> tables(const Connection& connection) const override
    {
        return connection
            .list<QString>(
                QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"), {},
                [](const Row& row) -> base::Result<QString> { return row.text(0); })
            .map([](const QList<QString>& names) { return QStringList(names); });
    }

    // The server checks its own pages while it reads them; references are checked here, because a superuser can switch
    // the server's own checking off. Every reference of the schema is of one column.
    base::Result<std::vector<std::string>> structureProblems(const Connection& connection) const override
    {
        struct Reference {
            QString table, column, target, targetColumn;
        };
        const auto references = connection.list<Reference>(
            QStringLiteral("SELECT c.conrelid::regclass::text, a.attname::text, c.confrelid::regclass::text, "
                           "b.attname::text FROM pg_constraint c "
                           "JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
                           "JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1] "
                           "WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace ORDER BY 1, 2"),
            {}, [](const Row& row) -> base::Result<Reference> {
                return Reference{row.text(0), row.text(1), row.text(2), row.text(3)};
            });
        if (!references)
            return tl::unexpected(references.error());
        std::vector<std::string> problems;
        for (const Reference& one : *references) {
            const auto lost =
                connection.number(QStringLiteral("SELECT COUNT(*) FROM %1 t LEFT JOIN %3 p ON p.%4 = t.%2 "
                                                 "WHERE t.%2 IS NOT NULL AND p.%4 IS NULL")
                                      .arg(one.table, one.column, one.target, one.targetColumn));
            if (!lost)
                return tl::unexpected(lost.error());
            if (*lost > 0)
                problems.push_back("a row of " + one.table.toStdString() + " refers to a missing row of " +
                                   one.target.toStdString());
        }
        return problems;
    }

    base::Status copyInto(Connection& /*connection*/, const fs::path& /*file*/) const override
    {
        return base::fail(ErrorCategory::Unsupported, "a server's database is copied row by row");
    }

    base::Status checkpoint(Connection& /*connection*/) const override { return {}; }

    base::Status letPagesGo(const Connection& /*connection*/) const override { return {}; }

    base::Status compact(Connection& connection) const override
    {
        const auto done = connection.execute(QStringLiteral("VACUUM FULL"));
        return done ? base::Status() : tl::unexpected(done.error());
    }

    base::Status closeForGood(Connection& /*connection*/) const override { return {}; }

    void abandon(const fs::path& file) const override
    {
        const auto address = readServerAddress(file);
        if (!address)
            return;
        const QString name = QStringLiteral("alliance-abandon");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(driverName(), name);
            if (configure(database, file, OpenMode::Existing, {}) && database.open())
                static_cast<void>(run(database, QStringLiteral("DROP SCHEMA %1 CASCADE").arg(address->schema)));
        }
        QSqlDatabase::removeDatabase(name);
    }
};

} // namespace

const Dialect& serverDialect()
{
    static const ServerDialect dialect;
    return dialect;
}

const Dialect& dialectOf(const fs::path& file)
{
    return isServerAddress(file) ? serverDialect() : sqliteDialect();
}

} // namespace alliance::db
