#include "app/services/FileLock.h"

#include "app/services/RecordingFiles.h"
#include "media/base/GroupFolders.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace alliance::app
{

base::Result<FileLock> FileLock::take(const std::filesystem::path& file, Sharing sharing,
                                      std::chrono::milliseconds patience)
{
    const int opened = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (opened < 0)
        return base::fail(errno == ENOSPC || errno == EDQUOT ? base::ErrorCategory::NoSpace
                                                             : base::ErrorCategory::Unwritable,
                          std::string("lock: ") + std::strerror(errno));
    FileLock lock(opened);
    base::applyFileMode(opened, file.parent_path());
    constexpr std::chrono::milliseconds kPause{20};
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(opened, (sharing == Sharing::Alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() >= end)
            return base::fail(base::ErrorCategory::Busy, "another program holds the lock");
        std::this_thread::sleep_for(kPause);
    }
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

base::Result<FileLock> lockIngest(const std::filesystem::path& folder)
{
    if (const Done made = makeFolder(folder); !made)
        return tl::unexpected<base::Error>(made.error().error);
    return FileLock::take(folder / derived::kIngestLock);
}

base::Result<FileLock> lockImports(const std::filesystem::path& library, FileLock::Sharing sharing,
                                   std::chrono::milliseconds patience)
{
    return FileLock::take(library / "import.lock", sharing, patience);
}

base::Result<FileLock> lockPackages(const std::filesystem::path& library, std::chrono::milliseconds patience)
{
    return FileLock::take(library / "packages.lock", FileLock::Sharing::Alone, patience);
}

} // namespace alliance::app
