#include "media/base/GroupFolders.h"

#include <cerrno>
#include <sys/stat.h>

namespace alliance::base
{
namespace
{

namespace fs = std::filesystem;

constexpr mode_t kShared = S_ISGID | S_IRWXG;
constexpr mode_t kSharedFolder = S_ISGID | S_IRWXU | S_IRWXG;
constexpr mode_t kAsTheMaskSays = 0777;

fs::path parentOf(const fs::path& path)
{
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

} // namespace

bool isGroupFolder(const fs::path& folder)
{
    struct stat info = {};
    return ::stat(folder.empty() ? "." : folder.c_str(), &info) == 0 && S_ISDIR(info.st_mode) &&
           (info.st_mode & kShared) == kShared;
}

mode_t fileModeIn(const fs::path& folder)
{
    constexpr mode_t kOwn = S_IRUSR | S_IWUSR;
    return isGroupFolder(folder) ? kOwn | S_IRGRP | S_IWGRP : kOwn;
}

void applyFileMode(int descriptor, const fs::path& folder)
{
    // A file of somebody else has its mode already.
    static_cast<void>(::fchmod(descriptor, fileModeIn(folder)));
}

std::error_code makeFolderIn(const fs::path& folder, mode_t mode)
{
    std::error_code error;
    if (folder.empty() || fs::is_directory(folder, error))
        return {};
    if (fs::exists(folder, error))
        return std::make_error_code(std::errc::not_a_directory);
    const fs::path parent = parentOf(folder);
    if (!folder.has_filename())
        return makeFolderIn(parent, mode);
    if (parent != folder) {
        if (error = makeFolderIn(parent, kAsTheMaskSays); error)
            return error;
    }
    const bool shared = isGroupFolder(parent);
    if (::mkdir(folder.c_str(), shared ? S_IRWXU : mode) != 0)
        return errno == EEXIST ? std::error_code() : std::error_code(errno, std::generic_category());
    if (shared && ::chmod(folder.c_str(), kSharedFolder) != 0)
        return {errno, std::generic_category()};
    return {};
}

} // namespace alliance::base
