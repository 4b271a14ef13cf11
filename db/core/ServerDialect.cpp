// PostgreSQL through Qt's QPSQL driver. A library is one schema of a database.

#include "db/core/Dialect.h"
#include "db/core/ServerSchemas.h"
#include "db/core/ServerTrouble.h"

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

base::Result<QStringList> forEveryReference(const Connection& connection, const char* what)
{
    return connection
        .list<QString>(QStringLiteral("SELECT conrelid::regclass::text, conname::text FROM pg_constraint WHERE contype "
                                      "= 'f' AND connamespace = current_schema()::regnamespace ORDER BY 1, 2"),
                       {},
                       [&](const Row& row) -> base::Result<QString> {
                           return QStringLiteral("ALTER TABLE %1 ALTER CONSTRAINT %2 %3")
                               .arg(row.text(0), row.text(1), QLatin1String(what));
                       })
        .map([](const QList<QString>& all) { return QStringList(all); });
}

// What the guards of append-only tables run.
const QString kRefuse = QStringLiteral(" BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END ");
// BEFORE, DELETE, UPDATE, TRUNCATE of pg_trigger.tgtype: once for each statement.
constexpr int kGuard = 2 + 8 + 16 + 32;

// `narrowed`: by a condition, to columns, or by arguments, so that it does not refuse all that it is asked.
QString guardParts(const QString& enabled, int type, const QString& narrowed, const QString& body)
{
    return QStringList{enabled, QString::number(type), narrowed, body}.join(u' ');
}

// The server has one code for all rights that are missing.
QString mayMakeSchemas()
{
    return QStringLiteral("DO $$ BEGIN IF NOT has_database_privilege(current_database(), 'CREATE') THEN "
                          "RAISE EXCEPTION 'no schemas may be made' USING ERRCODE = '%1'; END IF; END $$")
        .arg(QLatin1String(kMakesNoSchemas));
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
        describe(database, *address);
        return {};
    }

    void letStop(const QSqlDatabase& /*database*/) const override {}

    base::Result<QStringList> openingStatements(const fs::path& file, OpenMode mode,
                                                std::chrono::milliseconds busyTimeout) const override
    {
        const auto address = readServerAddress(file);
        if (!address)
            return tl::unexpected(address.error());
        QStringList statements = roleStatements(*address);
        if (mode == OpenMode::Create)
            statements << mayMakeSchemas() << QStringLiteral("CREATE SCHEMA %1").arg(address->schema);
        // 0 would wait for ever.
        statements << QStringLiteral("SET search_path TO %1").arg(address->schema)
                   << QStringLiteral("SET lock_timeout = %1").arg(std::max<std::int64_t>(1, busyTimeout.count()))
                   << QStringLiteral("SET client_min_messages = warning")
                   << QStringLiteral("SET synchronous_commit = on") << QStringLiteral("SET bytea_output = 'hex'");
        if (mode == OpenMode::ReadOnly)
            statements << QStringLiteral("SET default_transaction_read_only = on");
        // Without a right to the schema its tables would seem not to be there.
        if (mode != OpenMode::Create)
            statements << QStringLiteral("SELECT 1 FROM %1.schema_migrations LIMIT 1").arg(address->schema)
                       << openMark(address->schema);
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
    QString changesElsewhere() const override { return {}; }
    bool streams() const override { return false; }

    // References are looked at when all rows are there.
    base::Result<QStringList> beginFilling(const Connection& connection) const override
    {
        return forEveryReference(connection, "DEFERRABLE INITIALLY DEFERRED").map([](QStringList all) {
            all.prepend(QStringLiteral("BEGIN"));
            return all;
        });
    }
    base::Result<QStringList> endFilling(const Connection& connection) const override
    {
        return forEveryReference(connection, "NOT DEFERRABLE").map([](QStringList all) {
            all.prepend(QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE"));
            all << QStringLiteral("COMMIT");
            return all;
        });
    }

    base::Error toError(const QSqlError& error) const override
    {
        const QString code = error.nativeErrorCode();
        // Without a code the server was not reached at all.
        if (code.isEmpty() && error.type() == QSqlError::ConnectionError)
            return {ErrorCategory::Unreadable, "database server: " + error.databaseText().toStdString()};
        return {serverCategory(code), "database " + code.toStdString() + ": " + error.databaseText().toStdString()};
    }

    base::Error openingError(base::Error error, const fs::path& file) const override
    {
        const auto address = readServerAddress(file);
        return address ? troubleOfOpening(std::move(error), *address) : error;
    }

    QStringList appendOnly(const QString& table) const override
    {
        return {QStringLiteral("CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$") +
                    kRefuse + QStringLiteral("$$"),
                QStringLiteral("CREATE TRIGGER %1_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON %1 "
                               "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()")
                    .arg(table)};
    }

    QStringList liftAppendOnly(const QString& table) const override
    {
        return {QStringLiteral("DROP TRIGGER IF EXISTS %1_no_change ON %1").arg(table)};
    }

    base::Result<QStringList> tables(const Connection& connection) const override
    {
        return connection
            .list<QString>(
                QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"), {},
                [](const Row& row) -> base::Result<QString> { return row.text(0); })
            .map([](const QList<QString>& names) { return QStringList(names); });
    }

    // By name, guards and other triggers with what they do as well.
    base::Result<Parts> parts(const Connection& connection) const override
    {
        Parts all;
        const auto read = [&](const char* sql, const std::function<QString(const Row&)>& definition) {
            return connection.forEach(QString::fromLatin1(sql), {}, [&](const Row& row) -> base::Status {
                all.insert(row.text(0), definition(row));
                return {};
            });
        };
        const auto none = [](const Row& /*row*/) { return QString(); };
        base::Status done = read("SELECT CASE c.relkind WHEN 'r' THEN 'table ' WHEN 'i' THEN 'index ' WHEN 'S' THEN "
                                 "'sequence ' WHEN 'p' THEN 'partitioned table ' WHEN 'f' THEN 'foreign table ' ELSE "
                                 "'view ' END || c.relname FROM pg_class c WHERE c.relnamespace = "
                                 "current_schema()::regnamespace AND c.relkind IN ('r', 'i', 'S', 'p', 'f', 'v', 'm') "
                                 "AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid AND "
                                 "k.contype IN ('p', 'u', 'x'))",
                                 none);
        if (done)
            done = read("SELECT 'column ' || c.relname || '.' || a.attname FROM pg_attribute a JOIN pg_class c ON "
                        "c.oid = a.attrelid WHERE c.relnamespace = current_schema()::regnamespace AND "
                        "c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped",
                        none);
        if (done)
            done = read("SELECT 'rule ' || r.rulename || ' of ' || c.relname FROM pg_rewrite r JOIN pg_class c ON "
                        "c.oid = r.ev_class WHERE c.relnamespace = current_schema()::regnamespace AND "
                        "c.relkind = 'r'",
                        none);
        if (done)
            done =
                read("SELECT 'trigger ' || t.tgname || ' of ' || c.relname, t.tgenabled::text, t.tgtype, "
                     "COALESCE(pg_get_expr(t.tgqual, t.tgrelid), '') || t.tgattr::text || CASE t.tgnargs WHEN 0 "
                     "THEN '' ELSE encode(t.tgargs, 'hex') END, p.prosrc "
                     "FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid "
                     "WHERE c.relnamespace = current_schema()::regnamespace AND NOT t.tgisinternal",
                     [](const Row& row) { return guardParts(row.text(1), row.number(2), row.text(3), row.text(4)); });
        return done ? base::Result<Parts>(std::move(all)) : tl::unexpected(done.error());
    }

    base::Result<Parts> partsLike(const Connection& fresh) const override
    {
        const auto like = sqliteDialect().parts(fresh);
        if (!like)
            return like;
        static const QString kTrigger = QStringLiteral("trigger ");
        static const QString kOneOfTwo = QStringLiteral("_no_update");
        Parts all;
        for (auto part = like->keyBegin(); part != like->keyEnd(); ++part) {
            if (!part->startsWith(kTrigger)) {
                all.insert(*part, {});
            } else if (part->endsWith(kOneOfTwo)) {
                const QString table = part->mid(kTrigger.size()).chopped(kOneOfTwo.size());
                all.insert(QStringLiteral("trigger %1_no_change of %1").arg(table),
                           guardParts(QStringLiteral("O"), kGuard, {}, kRefuse));
            }
        }
        return all;
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

    void keepPages(const Connection& /*connection*/, Pages /*pages*/) const override {}

    base::Status compact(Connection& connection) const override
    {
        const auto names = tables(connection); // and nobody else's
        if (!names)
            return tl::unexpected(names.error());
        for (const QString& name : *names) {
            if (const auto done = connection.execute(QStringLiteral("VACUUM FULL %1").arg(name)); !done)
                return tl::unexpected(done.error());
        }
        return {};
    }

    base::Status closeForGood(Connection& /*connection*/) const override { return {}; }

    void abandon(const fs::path& file) const override
    {
        const auto address = readServerAddress(file);
        if (!address)
            return;
        if (const auto server = ServerDatabase::connect(*address))
            static_cast<void>((*server)->drop(address->schema));
    }
};

} // namespace

// Appendix "PostgreSQL Error Codes" of the manual: the first two characters are the class.
base::ErrorCategory serverCategory(const QString& code)
{
    static const QHash<QString, ErrorCategory> single{
        {QLatin1String(kMakesNoSchemas), ErrorCategory::Refused},
        {QStringLiteral("23503"), ErrorCategory::NotFound},   // foreign_key_violation
        {QStringLiteral("3D000"), ErrorCategory::NotFound},   // invalid_catalog_name: no such database
        {QStringLiteral("3F000"), ErrorCategory::NotFound},   // invalid_schema_name
        {QStringLiteral("42P01"), ErrorCategory::NotFound},   // undefined_table
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
