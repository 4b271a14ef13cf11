#include "tests/gui/windows/FullDisk.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <string>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{

std::string below; // set before `full`
std::atomic<bool> full{false};
std::atomic<int> refusals{0};

bool isRefused(int file)
{
    if (!full)
        return false;
    std::array<char, 32> link{};
    std::array<char, 4096> name{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    const ssize_t length = ::readlink(link.data(), name.data(), name.size());
    if (length <= 0 || !std::string_view(name.data(), static_cast<std::size_t>(length)).starts_with(below))
        return false;
    ++refusals;
    errno = ENOSPC;
    return true;
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t size)
{
    return isRefused(file) ? -1 : ::syscall(SYS_write, file, bytes, size);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t at)
{
    return isRefused(file) ? -1 : ::syscall(SYS_pwrite64, file, bytes, size, at);
}

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t at)
{
    return isRefused(file) ? -1 : ::syscall(SYS_pwrite64, file, bytes, size, at);
}
}

namespace alliance::app
{

FullDisk::FullDisk(const std::filesystem::path& folder)
{
    below = std::filesystem::canonical(folder).string() + "/";
    refusals = 0;
    full = true;
}

FullDisk::~FullDisk()
{
    full = false;
}

int FullDisk::refused()
{
    return refusals;
}

} // namespace alliance::app
