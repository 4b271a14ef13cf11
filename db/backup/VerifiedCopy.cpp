#include "db/backup/VerifiedCopy.h"

#include "db/audit/VersionRow.h"
#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/ServerSchemas.h"
#include "db/core/Statements.h"
#include "db/schema/Migrations.h"

#include <QCryptographicHash>

#include <algorithm>
#include <fcntl.h>
#include <map>
#include <unistd.h>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;
using Counts = std::map<QString, std::int64_t>;

base::Result<Counts> countRows(const Connection& connection)
{
    const auto names = connection.dialect().tables(connection);
    if (!names)
        return tl::unexpected(names.error());
    Counts counts;
    for (const QString& name : *names) {
        const auto count = connection.number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(name));
        if (!count)
            return tl::unexpected(count.error());
        counts[name] = *count;
    }
    return counts;
}

constexpr int kRowsAtOnce = 100; // on a server every statement is a question and an answer

// Rows that are on their way from one database to another.
class Rows
{
public:
    Rows(Connection& to, const QString& table) : m_to(to), m_table(table) {}

    base::Status add(const Row& row)
    {
        if (m_columns.isEmpty())
            m_columns = row.columns();
        m_values << row.values(m_columns.size());
        return ++m_count < kRowsAtOnce ? base::Status() : flush();
    }

    base::Status flush()
    {
        if (m_count == 0)
            return {};
        const QString one = u'(' + QStringList(m_columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")) + u')';
        const QString insert =
            QStringLiteral("INSERT INTO %1 (%2) VALUES %3")
                .arg(m_table, m_columns.join(QStringLiteral(", ")), QStringList(m_count, one).join(u','));
        const auto added = m_to.execute(insert, m_values);
        m_values.clear();
        m_count = 0;
        return added ? base::Status() : tl::unexpected(added.error());
    }

private:
    Connection& m_to;
    QString m_table;
    QStringList m_columns;
    QVariantList m_values;
    int m_count = 0;
};

base::Status copyTable(const Connection& from, Connection& to, const QString& table)
{
    Rows rows(to, table);
    const base::Status read =
        from.forEach(QStringLiteral("SELECT * FROM %1").arg(table), {}, [&](const Row& row) { return rows.add(row); });
    return read ? rows.flush() : read;
}

// Into a database without rows, from one state of the other.
base::Status copyRows(Connection& from, Connection& to)
{
    const auto version = schemaVersion(from);
    const auto migrations = builtInMigrations();
    if (!version || !migrations)
        return tl::unexpected(version ? migrations.error() : version.error());
    if (base::Status made = migrate(to, migrations->first(*version), {}); !made)
        return made;
    if (base::Status begun = runAll(from, from.dialect().beginSnapshot()); !begun)
        return begun;
    const auto run = [&to](const QStringList& statements) { return runAll(to, statements); };
    base::Status done = to.dialect().beginFilling(to).and_then(run);
    const auto names = from.dialect().tables(from);
    if (done && !names)
        done = tl::unexpected(names.error());
    for (const QString& name : done ? *names : QStringList()) {
        if (done && name != QStringLiteral("schema_migrations"))
            done = copyTable(from, to, name);
    }
    if (done)
        done = to.dialect().endFilling(to).and_then(run);
    const base::Status ended = runAll(from, {QStringLiteral("COMMIT")});
    return done ? ended : done;
}

// Of a database on a server: a file of the same schema.
base::Status copyToFile(Connection& connection, const std::filesystem::path& file)
{
    const auto copy = Connection::open(file, OpenMode::Create, std::chrono::milliseconds(0));
    return copy ? copyRows(connection, **copy) : tl::unexpected(copy.error());
}

base::Status check(const Connection& copy, const Counts& expected)
{
    const auto problems = copy.dialect().structureProblems(copy);
    if (!problems)
        return tl::unexpected(problems.error());
    if (!problems->empty())
        return base::fail(ErrorCategory::Damaged, problems->front());
    const auto counts = countRows(copy);
    if (!counts)
        return tl::unexpected(counts.error());
    for (const auto& [name, count] : expected) {
        if (const auto found = counts->find(name); found == counts->end() || found->second < count)
            return base::fail(ErrorCategory::Damaged, "rows of " + name.toStdString() + " are missing from the copy");
    }
    return {};
}

base::Status check(const std::filesystem::path& file, const Counts& expected)
{
    const auto copy = Connection::open(file, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    return copy ? check(**copy, expected) : tl::unexpected(copy.error());
}

// Of each row of a table, in an order that follows from them alone: what a database has its rows in says nothing.
base::Result<std::vector<std::string>> digestsOf(const Connection& connection, const QString& table)
{
    std::vector<std::string> digests;
    QStringList columns;
    const base::Status read =
        connection.forEach(QStringLiteral("SELECT * FROM %1").arg(table), {}, [&](const Row& row) -> base::Status {
            if (columns.isEmpty())
                columns = row.columns();
            digests.push_back(
                QCryptographicHash::hash(canonicalBytes(row.values(columns.size())), QCryptographicHash::Blake2b_256)
                    .toStdString());
            return {};
        });
    if (!read)
        return tl::unexpected(read.error());
    std::sort(digests.begin(), digests.end());
    return digests;
}

// Cheap signs first: most copies that are not of now have other numbers of rows.
bool hasSameRows(const Connection& connection, const Connection& copy)
{
    const auto counts = countRows(connection);
    const auto copied = countRows(copy);
    if (!counts || !copied || *counts != *copied || !check(copy, *counts))
        return false;
    return std::all_of(counts->begin(), counts->end(), [&](const auto& table) {
        const auto digests = digestsOf(connection, table.first);
        const auto digestsOfCopy = digestsOf(copy, table.first);
        return digests && digestsOfCopy && *digests == *digestsOfCopy;
    });
}

base::Status syncToDisk(const std::filesystem::path& file)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return base::fail(ErrorCategory::Unwritable, "the copy cannot be opened");
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done ? base::Status() : base::fail(ErrorCategory::Unwritable, "the copy cannot be synced");
}

} // namespace

base::Status copyVerified(Connection& connection, const std::filesystem::path& file)
{
    std::error_code error;
    if (std::filesystem::exists(file, error))
        return base::fail(ErrorCategory::Conflict, "the copy exists");
    // Counted first: rows that come in between are in the copy and do no harm.
    const auto counts = countRows(connection);
    base::Status done = counts ? connection.dialect().copyInto(connection, file) : tl::unexpected(counts.error());
    if (!done && done.error().category == ErrorCategory::Unsupported)
        done = copyToFile(connection, file);
    if (done)
        done = check(file, *counts);
    if (done)
        done = syncToDisk(file);
    if (!done)
        std::filesystem::remove(file, error);
    return done;
}

bool isCopyOfNow(Connection& connection, const std::filesystem::path& file)
{
    const auto copy = Connection::open(file, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    if (!copy || !runAll(connection, connection.dialect().beginSnapshot()))
        return false;
    const bool same = hasSameRows(connection, **copy);
    return runAll(connection, {QStringLiteral("COMMIT")}) && same;
}

base::Status copyToServer(const std::filesystem::path& from, const std::filesystem::path& to)
{
    const auto source = Connection::open(from, OpenMode::Existing, std::chrono::milliseconds(0));
    if (!source)
        return tl::unexpected(source.error());
    const auto counts = countRows(**source);
    if (!counts)
        return tl::unexpected(counts.error());
    auto copy = Connection::open(to, OpenMode::Create, std::chrono::milliseconds(0));
    if (!copy)
        return tl::unexpected(copy.error());
    const auto address = readServerAddress(to);
    const auto marked = address ? (*copy)->execute(stagedMark(address->schema)) : tl::unexpected(address.error());
    base::Status done = marked ? copyRows(**source, **copy) : base::Status(tl::unexpected(marked.error()));
    if (done)
        done = check(**copy, *counts);
    copy->reset(); // and its locks
    if (!done)
        dialectOf(to).abandon(to);
    return done;
}

} // namespace alliance::db
