#include "media/base/ByteStore.h"
#include "media/base/FileParts.h"
#include "media/base/GroupFolders.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>
#include <unistd.h>

namespace alliance::base
{
namespace
{

constexpr std::size_t kMaxName = 100;

// The process that writes or wrote this part of `name`; nothing when the file is something else.
std::optional<int> writerOf(std::string_view file, std::string_view name)
{
    if (!file.starts_with(name) || !file.substr(name.size()).starts_with(kPartMark))
        return std::nullopt;
    return partWriter(file);
}

class FolderStore final : public ByteStore
{
public:
    explicit FolderStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<std::unique_ptr<ByteSource>> open(const std::string& name) const override
    {
        if (!isStoreName(name))
            return fail(ErrorCategory::Invalid, "name of a stored file");
        return openFileSource(m_folder / name);
    }

    Result<std::unique_ptr<ByteSink>> create(const std::string& name) override
    {
        if (!isStoreName(name))
            return fail(ErrorCategory::Invalid, "name of a stored file");
        if (auto made = makeFolder(); !made)
            return tl::unexpected(made.error());
        removeLeftovers(name);
        return openFileSink(m_folder / name);
    }

    Result<std::vector<std::string>> names() const override
    {
        std::vector<std::string> found;
        std::error_code error;
        for (std::filesystem::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
            std::error_code ignored;
            std::string name = it->path().filename().string();
            if (isStoreName(name) && it->is_regular_file(ignored))
                found.push_back(std::move(name));
        }
        if (error == std::errc::not_a_directory)
            return fail(ErrorCategory::NotAFile, "a file stands where the folder should be");
        if (error && error != std::errc::no_such_file_or_directory)
            return fail(ErrorCategory::Unreadable, error.message());
        std::sort(found.begin(), found.end());
        return found;
    }

    Status remove(const std::string& name) override
    {
        if (!isStoreName(name))
            return fail(ErrorCategory::Invalid, "name of a stored file");
        removeLeftovers(name);
        if (::unlink((m_folder / name).c_str()) != 0 && errno != ENOENT && errno != ENOTDIR)
            return fail(ErrorCategory::Unwritable, std::strerror(errno));
        return {};
    }

private:
    // For its owner or its group only: what is derived from a recording shows the people in it.
    Status makeFolder() const
    {
        const std::error_code error = makeFolderIn(m_folder);
        if (!error)
            return {};
        const bool full = error == std::errc::no_space_on_device || error.value() == EDQUOT;
        return fail(full ? ErrorCategory::NoSpace : ErrorCategory::Unwritable, error.message());
    }

    // A program that was killed could not remove what it had not committed.
    void removeLeftovers(const std::string& name) const
    {
        std::error_code error;
        for (std::filesystem::directory_iterator it(m_folder, error), end; !error && it != end; it.increment(error)) {
            const auto writer = writerOf(it->path().filename().string(), name);
            if (writer && !isRunning(*writer))
                ::unlink(it->path().c_str());
        }
    }

    std::filesystem::path m_folder;
};

} // namespace

bool isStoreName(std::string_view name)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_";
    return !name.empty() && name.size() <= kMaxName && name.front() != '.' &&
           name.find_first_not_of(kAllowed) == std::string_view::npos && name.find(kPartMark) == std::string_view::npos;
}

std::unique_ptr<ByteStore> openFolderStore(const std::filesystem::path& folder)
{
    return std::make_unique<FolderStore>(folder);
}

} // namespace alliance::base
