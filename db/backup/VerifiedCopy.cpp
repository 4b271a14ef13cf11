#include "db/backup/VerifiedCopy.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"

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
    const auto names = dialect::tables(connection);
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

base::Status check(const std::filesystem::path& file, const Counts& expected)
{
    const auto copy = Connection::open(file, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    if (!copy)
        return tl::unexpected(copy.error());
    const auto problems = dialect::structureProblems(**copy);
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
    base::Status done = counts ? dialect::copyInto(connection, file) : tl::unexpected(counts.error());
    if (done)
        done = check(file, *counts);
    if (done)
        done = syncToDisk(file);
    if (!done)
        std::filesystem::remove(file, error);
    return done;
}

} // namespace alliance::db
