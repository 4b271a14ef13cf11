#include "app/services/RecordingCheck.h"

#include <sys/stat.h>

namespace alliance::app
{

RecordingTrace traceOf(const RecordingItem& recording)
{
    struct stat found = {};
    if (::stat(recording.bytes.mediaFile().c_str(), &found) != 0)
        return {};
    constexpr std::int64_t kSecondNs = 1'000'000'000;
    return {static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino),
            static_cast<std::int64_t>(found.st_size),
            static_cast<std::int64_t>(found.st_mtim.tv_sec) * kSecondNs + found.st_mtim.tv_nsec};
}

base::Status checkRecording(const RecordingItem& recording, const std::optional<media::FileSignature>& known)
{
    const auto source = recording.bytes.openMedia();
    if (!source)
        return tl::unexpected(source.error());
    const auto signature = media::signatureOf(**source);
    if (!signature)
        return tl::unexpected(signature.error());
    if (known && *signature != *known)
        return base::fail(base::ErrorCategory::Conflict, "another content than was opened");
    return {};
}

} // namespace alliance::app
