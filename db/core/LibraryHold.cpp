#include "db/core/LibraryHold.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace alliance::db
{

base::Result<LibraryHold> LibraryHold::take(const std::filesystem::path& folder, Sharing sharing)
{
    const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return base::fail(base::ErrorCategory::Unsupported, "the library's folder");
    LibraryHold held(opened);
    if (const base::Status done = held.hold(sharing); !done)
        return tl::unexpected(done.error());
    return held;
}

base::Status LibraryHold::hold(Sharing sharing)
{
    if (::flock(m_folder, (sharing == Sharing::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0)
        return {};
    return base::fail(errno == EWOULDBLOCK ? base::ErrorCategory::Busy : base::ErrorCategory::Unsupported,
                      "another program has the library open");
}

LibraryHold::LibraryHold(LibraryHold&& other) noexcept : m_folder(std::exchange(other.m_folder, -1)) {}

LibraryHold::~LibraryHold()
{
    if (m_folder >= 0)
        ::close(m_folder);
}

} // namespace alliance::db
