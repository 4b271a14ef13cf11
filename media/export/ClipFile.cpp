#include "media/export/ClipSink.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

tl::unexpected<base::Error> writeError(int error)
{
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return base::fail(full ? ErrorCategory::NoSpace : ErrorCategory::Unwritable, std::strerror(error));
}

class ClipFile final : public ClipSink
{
public:
    ClipFile(std::filesystem::path path, std::filesystem::path part, int descriptor, Existing existing)
        : m_path(std::move(path)), m_part(std::move(part)), m_descriptor(descriptor), m_existing(existing)
    {
    }
    ~ClipFile() override
    {
        closeFile();
        if (!m_committed)
            ::unlink(m_part.c_str());
    }
    ClipFile(const ClipFile&) = delete;
    ClipFile& operator=(const ClipFile&) = delete;

    base::Status writeAt(std::int64_t offset, std::span<const std::uint8_t> bytes) override
    {
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t n = ::pwrite(m_descriptor, bytes.data() + done, bytes.size() - done,
                                       static_cast<off_t>(offset + static_cast<std::int64_t>(done)));
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return writeError(n < 0 ? errno : EIO);
            done += static_cast<std::size_t>(n);
        }
        return {};
    }

    base::Result<std::unique_ptr<base::ByteSource>> written() const override { return base::openFileSource(m_part); }

    base::Status restart() override
    {
        if (::ftruncate(m_descriptor, 0) != 0)
            return writeError(errno);
        return {};
    }

    base::Status commit() override
    {
        if (::fsync(m_descriptor) != 0 || !closeFile())
            return writeError(errno);
        if (m_existing == Existing::Keep) {
            // A link, unlike a renaming, never replaces what came there in the meantime.
            if (::link(m_part.c_str(), m_path.c_str()) == 0) {
                ::unlink(m_part.c_str());
                m_committed = true;
                return {};
            }
            if (errno == EEXIST)
                return base::fail(ErrorCategory::Conflict, "the file exists");
            // File systems without links: what is left is to look first.
            struct stat info = {};
            if (::lstat(m_path.c_str(), &info) == 0)
                return base::fail(ErrorCategory::Conflict, "the file exists");
        }
        if (::rename(m_part.c_str(), m_path.c_str()) != 0)
            return writeError(errno);
        m_committed = true;
        return {};
    }

private:
    bool closeFile()
    {
        const int descriptor = std::exchange(m_descriptor, -1);
        return descriptor < 0 || ::close(descriptor) == 0;
    }

    std::filesystem::path m_path;
    std::filesystem::path m_part;
    int m_descriptor;
    Existing m_existing;
    bool m_committed = false;
};

} // namespace

base::Result<std::unique_ptr<ClipSink>> openClipFile(const std::filesystem::path& path, Existing existing)
{
    struct stat info = {};
    if (::stat(path.c_str(), &info) == 0) {
        if (S_ISDIR(info.st_mode))
            return base::fail(ErrorCategory::NotAFile, "a folder");
        if (existing == Existing::Keep)
            return base::fail(ErrorCategory::Conflict, "the file exists");
    }
    const std::filesystem::path part = path.string() + ".part-" + std::to_string(::getpid());
    const int descriptor = ::open(part.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return writeError(errno);
    return std::make_unique<ClipFile>(path, part, descriptor, existing);
}

} // namespace alliance::media
