#include "app/services/Leftovers.h"

#include "app/services/FileLock.h"
#include "app/services/RecordingFiles.h"
#include "media/base/FileParts.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;

// The recording that an entry of media/ or derived/ is named after; null: none.
QUuid recordingOf(const fs::path& entry)
{
    constexpr std::size_t kIdLength = 36;
    const std::string name = entry.filename().string();
    if (name.size() > kIdLength && name[kIdLength] != '.')
        return {};
    return QUuid::fromString(QString::fromStdString(name.substr(0, kIdLength)));
}

bool isDeadPart(const fs::path& file)
{
    const auto writer = base::partWriter(file.filename().string());
    return writer && !base::isRunning(*writer);
}

template <typename Take>
void forEachIn(const fs::path& folder, const Take& take)
{
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        take(it->path());
}

Outcome<QList<fs::path>> leftIn(LibraryService& library)
{
    const auto all = library.database().recordings().ids();
    if (!all)
        return tl::unexpected<Failure>(library.failure(all.error(), Subject::Library, pathText(library.folder())));
    const QSet<QUuid> known(all->begin(), all->end());
    QList<fs::path> left;
    forEachIn(library.folder() / "media", [&](const fs::path& file) {
        if (base::partWriter(file.filename().string()) ? isDeadPart(file) : !known.contains(recordingOf(file)))
            left.append(file);
    });
    forEachIn(library.folder() / "derived", [&](const fs::path& folder) {
        if (!known.contains(recordingOf(folder))) {
            left.append(folder);
            return;
        }
        forEachIn(folder, [&](const fs::path& file) {
            if (isDeadPart(file))
                left.append(file);
        });
    });
    std::sort(left.begin(), left.end());
    return left;
}

} // namespace

Outcome<QList<fs::path>> findLeftovers(LibraryService& library)
{
    const auto lock = lockImports(library.folder(), FileLock::Sharing::Alone);
    // Where the lock cannot be made no import can run.
    if (!lock && lock.error().category == base::ErrorCategory::Busy)
        return QList<fs::path>();
    return leftIn(library);
}

Outcome<QList<fs::path>> removeLeftovers(LibraryService& library)
{
    const auto onLibrary = [&](const base::Error& error) {
        return failed(error, Subject::Library, pathText(library.folder()));
    };
    const auto lock = lockImports(library.folder(), FileLock::Sharing::Alone);
    if (!lock)
        return onLibrary(lock.error());
    auto left = leftIn(library);
    if (!left)
        return left;
    for (const fs::path& path : *left) {
        std::error_code error;
        fs::remove_all(path, error);
        if (error)
            return onLibrary({base::ErrorCategory::Unwritable, error.message()});
    }
    return left;
}

void removeDeadParts(const fs::path& media, const QUuid& recording)
{
    QList<fs::path> dead;
    forEachIn(media, [&](const fs::path& file) {
        if (recordingOf(file) == recording && isDeadPart(file))
            dead.append(file);
    });
    std::error_code ignored;
    for (const fs::path& file : std::as_const(dead))
        fs::remove(file, ignored);
}

} // namespace alliance::app
