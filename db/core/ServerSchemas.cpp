#include "db/core/ServerSchemas.h"

#include "db/core/Dialect.h"
#include "db/core/LibraryFiles.h"
#include "db/core/ServerTrouble.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

constexpr int kConnectSeconds = 10;      // until a server that does not answer is given up
constexpr qsizetype kLongestName = 34;   // of the 63 that PostgreSQL takes, with room for "_replaced_" and a time
constexpr qsizetype kHashLength = 8;     // of what is cut
constexpr const char* kWaits = "3000ms"; // for a lock
constexpr const char* kMark = "Alliance Review: put together by a restore";

QString mark(const char* function, const QString& schema)
{
    return QStringLiteral("SELECT %1(hashtextextended('%2', 1))").arg(QLatin1String(function), schema);
}

// Two long names that begin alike are not one.
QString fitted(const QString& schema)
{
    if (schema.size() <= kLongestName)
        return schema;
    const QByteArray hash = QCryptographicHash::hash(schema.toUtf8(), QCryptographicHash::Sha256).toHex();
    return schema.left(kLongestName - kHashLength - 1) + u'_' + QLatin1String(hash.left(kHashLength));
}

} // namespace

void describe(QSqlDatabase& database, const ServerAddress& address)
{
    database.setHostName(address.host);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    if (address.port)
        database.setPort(address.port);
    database.setConnectOptions(QStringLiteral("connect_timeout=%1").arg(kConnectSeconds));
}

QStringList roleStatements(const ServerAddress& address)
{
    return address.role.isEmpty() ? QStringList() : QStringList{QStringLiteral("SET ROLE \"%1\"").arg(address.role)};
}

QString openMark(const QString& schema)
{
    return mark("pg_advisory_lock_shared", schema);
}

ServerDatabase::ServerDatabase(ServerAddress address, QString name)
    : m_address(std::move(address)), m_name(std::move(name))
{
}

base::Result<std::unique_ptr<ServerDatabase>> ServerDatabase::ofLibrary(const std::filesystem::path& folder)
{
    const std::filesystem::path database = databaseFile(folder);
    if (!isServerAddress(database))
        return std::unique_ptr<ServerDatabase>();
    const auto address = readServerAddress(database);
    return address ? connect(*address) : tl::unexpected(address.error());
}

ServerDatabase::~ServerDatabase()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        if (database.isOpen())
            database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<std::unique_ptr<ServerDatabase>> ServerDatabase::connect(const ServerAddress& address)
{
    const QString driver = serverDialect().driverName();
    if (!QSqlDatabase::isDriverAvailable(driver))
        return base::fail(ErrorCategory::Internal, "the Qt SQL driver is not installed: " + driver.toStdString());
    std::unique_ptr<ServerDatabase> made(
        new ServerDatabase(address, QStringLiteral("alliance-server-") + QUuid::createUuid().toString(QUuid::Id128)));
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, made->m_name);
    describe(database, address);
    if (!database.open())
        return tl::unexpected(troubleOfOpening(serverDialect().toError(database.lastError()), address));
    const QStringList first = roleStatements(address)
                              << QStringLiteral("SET lock_timeout = '%1'").arg(QLatin1String(kWaits))
                              << QStringLiteral("SET client_min_messages = warning");
    for (const QString& statement : first) {
        if (const base::Status done = made->run(statement); !done)
            return tl::unexpected(done.error());
    }
    return made;
}

base::Result<QSqlQuery> ServerDatabase::query(const QString& sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    if (!query.exec(sql))
        return tl::unexpected(troubleOfOpening(serverDialect().toError(query.lastError()), m_address));
    return query;
}

base::Status ServerDatabase::run(const QString& sql) const
{
    const auto done = query(sql);
    return done ? base::Status() : tl::unexpected(done.error());
}

base::Result<bool> ServerDatabase::isTrue(const QString& sql) const
{
    auto asked = query(sql);
    if (!asked)
        return tl::unexpected(asked.error());
    return asked->next() && asked->value(0).toBool();
}

base::Result<bool> ServerDatabase::hasSchema(const QString& schema) const
{
    return isTrue(QStringLiteral("SELECT EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = '%1')").arg(schema));
}

base::Status ServerDatabase::claim(const QString& schema)
{
    const auto claimed = isTrue(mark("pg_try_advisory_lock", schema));
    if (!claimed)
        return tl::unexpected(claimed.error());
    return *claimed ? base::Status() : base::fail(ErrorCategory::Busy, "a program has the library open");
}

base::Status ServerDatabase::drop(const QString& schema)
{
    // Waits for those who are just closing it.
    if (base::Status alone = run(mark("pg_advisory_lock", schema)); !alone)
        return alone;
    base::Status done = run(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(schema));
    const base::Status others = run(mark("pg_advisory_unlock", schema));
    return done ? others : done;
}

base::Status ServerDatabase::dropStaged(const QString& schema)
{
    const auto there = hasSchema(schema);
    if (!there || !*there)
        return there ? base::Status() : tl::unexpected(there.error());
    const auto marked = isTrue(
        QStringLiteral("SELECT obj_description(oid, 'pg_namespace') = '%1' FROM pg_namespace WHERE nspname = '%2'")
            .arg(QLatin1String(kMark), schema));
    if (!marked)
        return tl::unexpected(marked.error());
    if (*marked)
        return drop(schema);
    // Killed before it was marked there was nothing in it yet.
    const auto used = isTrue(QStringLiteral("SELECT EXISTS (SELECT 1 FROM pg_depend WHERE refobjid = n.oid AND "
                                            "refclassid = 'pg_namespace'::regclass) FROM pg_namespace n "
                                            "WHERE n.nspname = '%1'")
                                 .arg(schema));
    if (!used)
        return tl::unexpected(used.error());
    if (*used)
        return base::fail(ErrorCategory::Conflict, std::string(kStagedTaken) + schema.toStdString());
    return run(QStringLiteral("DROP SCHEMA %1").arg(schema));
}

base::Result<QUuid> ServerDatabase::libraryIn(const QString& schema) const
{
    const auto there = isTrue(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = '%1' AND tablename = 'library')")
            .arg(schema));
    if (!there)
        return tl::unexpected(there.error());
    if (!*there)
        return QUuid();
    auto id = query(QStringLiteral("SELECT id FROM %1.library").arg(schema));
    if (!id)
        return tl::unexpected(id.error());
    return id->next() ? QUuid::fromString(id->value(0).toString()) : QUuid();
}

base::Result<bool> ServerDatabase::holdsAny(const QString& schema, const QList<QUuid>& sessions) const
{
    QStringList ids;
    for (const QUuid& session : sessions)
        ids << QStringLiteral("'%1'").arg(session.toString(QUuid::WithoutBraces));
    if (ids.isEmpty())
        return false;
    return isTrue(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1.sessions WHERE id IN (%2))")
                      .arg(schema, ids.join(QStringLiteral(", "))));
}

base::Result<QStringList> ServerDatabase::schemasOfRestores() const
{
    auto all = query(QStringLiteral("SELECT nspname FROM pg_namespace ORDER BY nspname"));
    if (!all)
        return tl::unexpected(all.error());
    QStringList found;
    while (all->next()) {
        const QString name = all->value(0).toString();
        if (isOfRestore(name, m_address.schema))
            found << name;
    }
    return found;
}

base::Result<QSet<QUuid>> ServerDatabase::recordingsOfRestores() const
{
    const auto schemas = schemasOfRestores();
    if (!schemas)
        return tl::unexpected(schemas.error());
    QSet<QUuid> listed;
    for (const QString& schema : *schemas) {
        const auto has = isTrue(QStringLiteral("SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = '%1' AND "
                                               "tablename = 'recordings')")
                                    .arg(schema));
        if (!has)
            return tl::unexpected(has.error());
        if (!*has)
            continue;
        auto ids = query(QStringLiteral("SELECT id FROM %1.recordings").arg(schema));
        if (!ids)
            return tl::unexpected(ids.error());
        while (ids->next())
            listed.insert(QUuid::fromString(ids->value(0).toString()));
    }
    return listed;
}

base::Status ServerDatabase::replace(const QString& staged, const QString& replaced)
{
    auto there = hasSchema(staged);
    if (there && *there) {
        if (base::Status alone = claim(m_address.schema); !alone)
            return alone;
        there = hasSchema(staged); // somebody else may have done it meanwhile
    }
    if (!there || !*there)
        return there ? base::Status() : tl::unexpected(there.error());
    const auto old = hasSchema(m_address.schema);
    if (!old)
        return tl::unexpected(old.error());
    const QString rename = QStringLiteral("ALTER SCHEMA %1 RENAME TO %2");
    QStringList statements{QStringLiteral("BEGIN")};
    if (*old)
        statements << rename.arg(m_address.schema, replaced);
    statements << rename.arg(staged, m_address.schema)
               << QStringLiteral("COMMENT ON SCHEMA %1 IS NULL").arg(m_address.schema) << QStringLiteral("COMMIT");
    for (const QString& statement : statements) {
        if (base::Status done = run(statement); !done) {
            static_cast<void>(run(QStringLiteral("ROLLBACK")));
            return done;
        }
    }
    return {};
}

QString stagedSchema(const QString& schema)
{
    return fitted(schema) + QLatin1String(kStagedEnding);
}

QString replacedSchema(const QString& schema, const QString& time)
{
    return fitted(schema) + QStringLiteral("_replaced_") + time;
}

bool isOfRestore(const QString& name, const QString& schema)
{
    static const QRegularExpression time(QStringLiteral("^\\d{8}_\\d{6}_\\d{3}$"));
    const QString before = replacedSchema(schema, {});
    return name == stagedSchema(schema) || (name.startsWith(before) && time.match(name.mid(before.size())).hasMatch());
}

QString stagedMark(const QString& schema)
{
    return QStringLiteral("COMMENT ON SCHEMA %1 IS '%2'").arg(schema, QLatin1String(kMark));
}

} // namespace alliance::db
