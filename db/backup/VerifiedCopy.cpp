#include "db/backup/VerifiedCopy.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/schema/Migrations.h"

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

base::Status copyTable(const Connection& from, Connection& to, const QString& table)
{
    QString insert;
    qsizetype width = 0;
    return from.forEach(QStringLiteral("SELECT * FROM %1").arg(table), {}, [&](const Row& row) -> base::Status {
        if (insert.isEmpty()) {
            const QStringList columns = row.columns();
            width = columns.size();
            insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                         .arg(table, columns.join(QStringLiteral(", ")),
                              QStringList(width, QStringLiteral("?")).join(QStringLiteral(", ")));
        }
        const auto added = to.execute(insert, row.values(width));
        return added ? base::Status() : tl::unexpected(added.error());
    });
}

base::Status runAll(Connection& connection, const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (const auto done = connection.execute(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

// Of a database on a server: a file of the same schema, filled from one state of it.
base::Status copyRows(Connection& connection, const std::filesystem::path& file)
{
    const auto version = schemaVersion(connection);
    const auto migrations = builtInMigrations();
    if (!version || !migrations)
        return tl::unexpected(version ? migrations.error() : version.error());
    const auto copy = Connection::open(file, OpenMode::Create, std::chrono::milliseconds(0));
    if (!copy)
        return tl::unexpected(copy.error());
    if (base::Status made = migrate(**copy, migrations->first(*version), {}); !made)
        return made;
    if (base::Status begun = runAll(connection, connection.dialect().beginSnapshot()); !begun)
        return begun;
    base::Status done = runAll(**copy, beginFillingFile());
    const auto names = connection.dialect().tables(connection);
    if (done && !names)
        done = tl::unexpected(names.error());
    for (const QString& name : done ? *names : QStringList()) {
        if (done && name != QStringLiteral("schema_migrations"))
            done = copyTable(connection, **copy, name);
    }
    if (done)
        done = runAll(**copy, {QStringLiteral("COMMIT")});
    const base::Status ended = runAll(connection, {QStringLiteral("COMMIT")});
    return done ? ended : done;
}

base::Status check(const std::filesystem::path& file, const Counts& expected)
{
    const auto copy = Connection::open(file, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    if (!copy)
        return tl::unexpected(copy.error());
    const auto problems = (*copy)->dialect().structureProblems(**copy);
    if (!problems)
        return tl::unexpected(problems.error());
    if (!problems->empty())
        return base::fail(ErrorCategory::Damaged, problems->front());
    const auto counts = countRows(**copy);
    if (!counts)
        return tl::unexpected(counts.error());
    for (const auto& [name, count] : expected) {
        if (const auto found = counts->find(name); found == counts->end() || found->second < count)
            return base::fail(ErrorCategory::Damaged, "rows of " + name.toStdString() + " are missing from the copy");
    }
    return {};
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
        done = copyRows(connection, file);
    if (done)
        done = check(file, *counts);
    if (done)
        done = syncToDisk(file);
    if (!done)
        std::filesystem::remove(file, error);
    return done;
}

} // namespace alliance::db
