#include "app/services/IngestLock.h"

#include "app/services/RecordingFiles.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace alliance::app
{

base::Result<IngestLock> IngestLock::take(const std::filesystem::path& folder)
{
    if (const Done made = makeFolder(folder); !made)
        return tl::unexpected<base::Error>(made.error().error);
    const int file = ::open((folder / derived::kIngestLock).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return base::fail(errno == ENOSPC || errno == EDQUOT ? base::ErrorCategory::NoSpace
                                                             : base::ErrorCategory::Unwritable,
                          std::string("lock: ") + std::strerror(errno));
    IngestLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return base::fail(base::ErrorCategory::Busy, "another program works on this pass");
    return lock;
}

IngestLock::IngestLock(IngestLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

IngestLock::~IngestLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

} // namespace alliance::app
