#include "db/destruction/Erasure.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryFiles.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;

constexpr std::size_t kBlock = std::size_t{1} << 20;
// The database is rebuilt in memory and through its log: not where that could fill either.
constexpr std::uintmax_t kLargestToCompact = std::uintmax_t{1} << 30;

// Best effort: a disk that does not let a file be overwritten may still let it be removed. What has another name is not
// even opened: it may be a database in use, and closing it would give up this process's locks on it.
void overwrite(const fs::path& path)
{
    std::error_code error;
    if (fs::hard_link_count(path, error) != 1)
        return;
    const int fd = ::open(path.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return;
    struct stat facts = {};
    if (::fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_nlink == 1) {
        static const std::vector<char> zeros(kBlock, '\0');
        for (off_t at = 0; at < facts.st_size;) {
            const auto length = std::min<std::size_t>(kBlock, static_cast<std::size_t>(facts.st_size - at));
            const ssize_t written = ::pwrite(fd, zeros.data(), length, at);
            if (written <= 0)
                break;
            at += written;
        }
        ::fsync(fd);
    }
    ::close(fd);
}

base::Status removeOne(const fs::path& path)
{
    std::error_code error;
    fs::remove(path, error);
    return error ? base::fail(base::ErrorCategory::Unwritable, error.message()) : base::Status();
}

base::Status eraseTree(const fs::path& path)
{
    std::error_code error;
    const fs::file_status status = fs::symlink_status(path, error);
    if (status.type() == fs::file_type::not_found)
        return {};
    base::Status done;
    if (fs::is_directory(status)) {
        std::vector<fs::path> inside;
        for (fs::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error))
            inside.push_back(entry->path());
        if (error)
            return base::fail(base::ErrorCategory::Unwritable, error.message());
        for (const fs::path& one : inside) {
            if (base::Status gone = eraseTree(one); !gone)
                done = gone;
        }
    } else if (fs::is_regular_file(status)) {
        overwrite(path);
    }
    return done ? removeOne(path) : done;
}

fs::path cleaningMark(const fs::path& library)
{
    return library / "library.cleaning";
}

} // namespace

base::Status erase(const fs::path& path)
{
    base::Status done = eraseTree(path);
    syncFolder(path.parent_path());
    return done;
}

base::Status cleanDatabase(Connection& database, const fs::path& file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    const fs::space_info space = fs::space(file.parent_path(), error);
    const bool small = !error && size <= kLargestToCompact;
    const bool room = space.available > 2 * size;
    if (small && room) {
        if (base::Status done = database.dialect().compact(database); !done)
            return done;
    }
    base::Status emptied = database.dialect().checkpoint(database);
    return small && !room && emptied ? base::fail(base::ErrorCategory::NoSpace, "no room to rebuild the database")
                                     : emptied;
}

base::Status markCleaning(const fs::path& library)
{
    const int fd = ::open(cleaningMark(library).c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0)
        return base::fail(errno == ENOSPC ? base::ErrorCategory::NoSpace : base::ErrorCategory::Unwritable,
                          "library.cleaning");
    const bool kept = ::fsync(fd) == 0;
    ::close(fd);
    syncFolder(library);
    return kept ? base::Status() : base::fail(base::ErrorCategory::Unwritable, "library.cleaning");
}

bool cleaningIsDue(const fs::path& library)
{
    std::error_code none;
    return fs::exists(fs::symlink_status(cleaningMark(library), none));
}

base::Status cleanWhereMarked(Connection& database, const fs::path& library)
{
    if (!cleaningIsDue(library))
        return {};
    if (base::Status done = cleanDatabase(database, databaseFile(library)); !done)
        return done;
    base::Status gone = removeOne(cleaningMark(library));
    syncFolder(library);
    return gone;
}

} // namespace alliance::db
