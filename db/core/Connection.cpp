#include "db/core/Connection.h"

#include "db/core/Dialect.h"
#include "db/core/SqliteStart.h"
#include "db/core/StopScope.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>
#include <system_error>

namespace alliance::db
{
namespace
{

constexpr std::size_t kMostPrepared = 200; // statements; the program has fewer, but for lists of ids

constexpr int kMostNamed = 64;

QString uniqueName()
{
    static std::atomic<std::uint64_t> counter{0};
    return QStringLiteral("alliance-%1").arg(++counter);
}

// Of the places for values, by which Qt finds them. Of a place without one it makes a text at every use.
const QStringList& placeNames()
{
    static const QStringList all = [] {
        QStringList made;
        for (int i = 0; i < kMostNamed; ++i)
            made << QStringLiteral(":v%1").arg(i);
        return made;
    }();
    return all;
}

QString withNames(const QString& sql)
{
    QString named;
    named.reserve(sql.size() + 4 * kMostNamed);
    qsizetype place = 0;
    bool quoted = false;
    for (const QChar one : sql) {
        if (one == QLatin1Char('\''))
            quoted = !quoted;
        if (one == QLatin1Char('?') && !quoted && place < kMostNamed)
            named += placeNames()[place++];
        else
            named += one;
    }
    return named;
}

} // namespace

std::size_t StatementHash::operator()(const QString& sql) const noexcept
{
    constexpr qsizetype kLooked = 24;
    const qsizetype step = sql.size() / kLooked + 1;
    auto hash = static_cast<std::size_t>(sql.size());
    for (qsizetype at = sql.size() - 1; at >= 0; at -= step)
        hash = hash * 31 + sql[at].unicode();
    return hash;
}

QVariantList Row::values(qsizetype columns) const
{
    QVariantList all;
    for (int column = 0; column < columns; ++column)
        all << m_query.value(column);
    return all;
}

QStringList Row::columns() const
{
    const QSqlRecord record = m_query.record();
    QStringList names;
    for (int column = 0; column < record.count(); ++column)
        names << record.fieldName(column);
    return names;
}

QDateTime Row::time(int column) const
{
    return timeFromSql(integer(column));
}

QDateTime timeFromSql(std::int64_t microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
}

QVariant toSql(const QUuid& id)
{
    return id.isNull() ? nullText() : QVariant(id.toString(QUuid::WithoutBraces));
}

QVariant toSql(bool flag)
{
    return flag ? 1 : 0;
}

QVariant toSql(std::int64_t number)
{
    return QVariant(static_cast<qlonglong>(number));
}

QVariant toSql(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QVariant nullText()
{
    return QVariant(QMetaType::fromType<QString>());
}

QVariant nullNumber()
{
    return QVariant(QMetaType::fromType<qlonglong>());
}

base::Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& file, OpenMode mode,
                                                           std::chrono::milliseconds busyTimeout)
{
    const Dialect& dialect = dialectOf(file);
    std::error_code error;
    if (mode != OpenMode::Create && !std::filesystem::exists(file, error))
        return base::fail(base::ErrorCategory::NotFound, "no database file");
    if (!QSqlDatabase::isDriverAvailable(dialect.driverName()))
        return base::fail(base::ErrorCategory::Internal,
                          "the Qt SQL driver is not installed: " + dialect.driverName().toStdString());
    std::unique_ptr<Connection> connection(new Connection(uniqueName(), dialect, mode));
    {
        startSqlite();
        QSqlDatabase database = QSqlDatabase::addDatabase(dialect.driverName(), connection->m_name);
        if (const base::Status known = dialect.configure(database, file, mode, busyTimeout); !known)
            return tl::unexpected(known.error());
        if (!database.open())
            return tl::unexpected(dialect.openingError(dialect.toError(database.lastError()), file));
        dialect.letStop(database);
    }
    const auto statements = dialect.openingStatements(file, mode, busyTimeout);
    if (!statements)
        return tl::unexpected(statements.error());
    for (const QString& statement : *statements) {
        if (const auto done = connection->run(statement, {}); !done)
            return tl::unexpected(dialect.openingError(done.error(), file));
    }
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        if (database.isOpen())
            database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

base::Result<QSqlQuery> Connection::run(const QString& sql, const QVariantList& values) const
{
    auto known = m_prepared.extract(sql); // in use, until keep() puts it back
    QSqlQuery query = known.empty() ? QSqlQuery(QSqlDatabase::database(m_name, false)) : std::move(known.mapped());
    query.setForwardOnly(m_dialect.streams());
    bool done = false;
    if (prepares(sql, values)) {
        const bool named = names(values);
        done = !known.empty() || query.prepare(named ? withNames(sql) : sql);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (named)
                query.bindValue(placeNames()[i], values[i]);
            else
                query.addBindValue(values[i]);
        }
        done = done && query.exec();
    } else {
        done = query.exec(sql);
    }
    if (!done) {
        m_doomed = m_depth > 0;
        return tl::unexpected(m_dialect.toError(query.lastError()));
    }
    return query;
}

// Statements that define something cannot be prepared on a server, and have no values.
bool Connection::prepares(const QString& sql, const QVariantList& values) const
{
    if (!values.isEmpty())
        return true;
    const auto begins = [&](const char* words) { return sql.startsWith(QLatin1String(words)); };
    return m_dialect.streams() &&
           (begins("SELECT ") || begins("BEGIN") || begins("COMMIT") || sql == m_dialect.changesElsewhere());
}

bool Connection::names(const QVariantList& values) const
{
    return m_dialect.streams() && values.size() <= kMostNamed;
}

void Connection::keep(const QString& sql, const QVariantList& values, QSqlQuery query) const
{
    // Preparing costs more than running most of the small statements that an edit is made of.
    if (!prepares(sql, values) || !m_dialect.streams())
        return;
    if (m_prepared.size() >= kMostPrepared)
        m_prepared.clear();
    query.finish();
    m_prepared.insert_or_assign(sql, std::move(query));
}

base::Result<std::int64_t> Connection::execute(const QString& sql, const QVariantList& values)
{
    // After a failed statement the database may have ended the transaction by itself: what came next would be kept.
    if (m_depth > 0 && m_doomed)
        return base::fail(base::ErrorCategory::Conflict, "part of the change failed");
    base::Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    const std::int64_t changed = query->numRowsAffected();
    keep(sql, values, std::move(*query));
    if (m_watcher)
        m_watcher(sql, values);
    return changed;
}

base::Status Connection::forEach(const QString& sql, const QVariantList& values,
                                 const std::function<base::Status(const Row&)>& row) const
{
    const auto cancelled = [] { return base::fail(base::ErrorCategory::Cancelled, "reading was stopped"); };
    if (StopScope::stopped())
        return cancelled();
    base::Result<QSqlQuery> query = run(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        if (StopScope::stopped())
            return cancelled();
        if (base::Status one = row(Row(*query)); !one)
            return one;
    }
    if (query->lastError().isValid()) {
        m_doomed = m_depth > 0;
        return tl::unexpected(m_dialect.toError(query->lastError()));
    }
    keep(sql, values, std::move(*query));
    return {};
}

base::Result<std::int64_t> Connection::number(const QString& sql, const QVariantList& values) const
{
    std::int64_t value = 0;
    const base::Status done = forEach(sql, values, [&](const Row& row) -> base::Status {
        value = row.integer(0);
        return {};
    });
    return done ? base::Result<std::int64_t>(value) : tl::unexpected(done.error());
}

} // namespace alliance::db
