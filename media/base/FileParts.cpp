#include "media/base/FileParts.h"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <string>
#include <unistd.h>

namespace alliance::base
{

std::filesystem::path newPartOf(const std::filesystem::path& file)
{
    static std::atomic<unsigned> count = 0;
    return file.string() + std::string(kPartMark) + std::to_string(::getpid()) + "-" + std::to_string(++count);
}

std::optional<int> partWriter(std::string_view fileName)
{
    const std::size_t mark = fileName.rfind(kPartMark);
    if (mark == std::string_view::npos || mark == 0)
        return std::nullopt;
    const std::string_view digits = fileName.substr(mark + kPartMark.size());
    const char* const end = digits.data() + digits.size();
    int process = 0;
    const auto parsed = std::from_chars(digits.data(), end, process);
    const bool ends = parsed.ec == std::errc{} && (parsed.ptr == end || *parsed.ptr == '-');
    return ends && process > 0 ? std::optional(process) : std::nullopt;
}

bool isRunning(int process)
{
    return ::kill(process, 0) == 0 || errno != ESRCH;
}

} // namespace alliance::base
