#include "media/base/ByteSource.h"
#include "media/base/FileParts.h"
#include "media/base/GroupFolders.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

namespace alliance::base
{
namespace
{

class Descriptor
{
public:
    explicit Descriptor(int fd = -1) : m_fd(fd) {}
    ~Descriptor() { reset(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    int get() const { return m_fd; }
    int reset()
    {
        const int fd = std::exchange(m_fd, -1);
        return fd >= 0 ? ::close(fd) : 0;
    }

private:
    int m_fd;
};

ErrorCategory writeCategory(int error)
{
    return error == ENOSPC || error == EDQUOT || error == EFBIG ? ErrorCategory::NoSpace : ErrorCategory::Unwritable;
}

class FileSource final : public ByteSource
{
public:
    FileSource(std::filesystem::path path, Descriptor fd, std::int64_t size)
        : m_path(std::move(path)), m_fd(std::move(fd)), m_size(size)
    {
    }

    Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
    {
        std::size_t done = 0;
        while (done < into.size()) {
            const ssize_t n = ::pread(m_fd.get(), into.data() + done, into.size() - done,
                                      static_cast<off_t>(offset + static_cast<std::int64_t>(done)));
            if (n == 0)
                break;
            if (n < 0) {
                if (errno == EINTR)
                    continue;
                return fail(ErrorCategory::Unreadable, std::strerror(errno));
            }
            done += static_cast<std::size_t>(n);
        }
        return done;
    }

    std::int64_t size() const override { return m_size; }
    Result<std::unique_ptr<ByteSource>> clone() const override { return openFileSource(m_path); }

private:
    std::filesystem::path m_path;
    Descriptor m_fd;
    std::int64_t m_size;
};

class FileSink final : public ByteSink
{
public:
    FileSink(std::filesystem::path path, std::filesystem::path part, Descriptor fd)
        : m_path(std::move(path)), m_part(std::move(part)), m_fd(std::move(fd))
    {
    }
    ~FileSink() override
    {
        if (!m_committed)
            ::unlink(m_part.c_str());
    }

    Status write(std::span<const std::uint8_t> bytes) override
    {
        std::size_t done = 0;
        while (done < bytes.size()) {
            const ssize_t n = ::write(m_fd.get(), bytes.data() + done, bytes.size() - done);
            if (n < 0) {
                if (errno == EINTR)
                    continue;
                return fail(writeCategory(errno), std::strerror(errno));
            }
            done += static_cast<std::size_t>(n);
        }
        return {};
    }

    Status commit() override
    {
        if (::fsync(m_fd.get()) != 0 || m_fd.reset() != 0 || ::rename(m_part.c_str(), m_path.c_str()) != 0)
            return fail(writeCategory(errno), std::strerror(errno));
        m_committed = true;
        const std::filesystem::path folder = m_path.has_parent_path() ? m_path.parent_path() : ".";
        const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        if (directory.get() >= 0)
            ::fsync(directory.get());
        return {};
    }

private:
    std::filesystem::path m_path;
    std::filesystem::path m_part;
    Descriptor m_fd;
    bool m_committed = false;
};

} // namespace

Result<std::unique_ptr<ByteSource>> openFileSource(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a named pipe must not wait for somebody who writes into it.
    Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (fd.get() < 0)
        return fail(errno == ENOENT || errno == ENOTDIR ? ErrorCategory::NotFound : ErrorCategory::Unreadable,
                    std::strerror(errno));
    struct stat info = {};
    if (::fstat(fd.get(), &info) != 0)
        return fail(ErrorCategory::Unreadable, std::strerror(errno));
    if (!S_ISREG(info.st_mode))
        return fail(ErrorCategory::NotAFile);
    if (info.st_size == 0)
        return fail(ErrorCategory::Empty);
    return std::make_unique<FileSource>(path, std::move(fd), static_cast<std::int64_t>(info.st_size));
}

Result<std::unique_ptr<ByteSink>> openFileSink(const std::filesystem::path& path)
{
    const std::filesystem::path part = newPartOf(path);
    Descriptor fd(::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (fd.get() < 0)
        return fail(writeCategory(errno), std::strerror(errno));
    applyFileMode(fd.get(), path.parent_path());
    return std::make_unique<FileSink>(path, part, std::move(fd));
}

} // namespace alliance::base
