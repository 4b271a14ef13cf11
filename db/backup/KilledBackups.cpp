#include "db/backup/KilledBackups.h"

#include "db/core/Connection.h"
#include "db/core/LibraryHold.h"
#include "db/destruction/LibraryCopies.h"
#include "media/base/FileParts.h"

#include <algorithm>
#include <set>
#include <string>
#include <unistd.h>
#include <vector>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;

// All that is there is what a backup has before it is described.
bool holdsOnlyABackup(const fs::path& folder)
{
    static const std::set<std::string> ours{"library.db",   "library.db-journal", "library.db-wal", "library.db-shm",
                                            "library.keys", "README.txt",         "drafts",         "media"};
    std::error_code error;
    const fs::directory_iterator entries(folder, error);
    return !error && std::all_of(begin(entries), end(entries), [](const fs::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        return ours.contains(name) || base::partWriter(name);
    });
}

bool isOf(const fs::path& folder, const QUuid& library)
{
    std::error_code error;
    if (fs::is_empty(folder, error))
        return !error;
    const auto opened = Connection::open(databaseOf(folder), OpenMode::ReadOnly, std::chrono::milliseconds(0));
    return opened && isCopyOf(**opened, library).value_or(false);
}

bool wasKilled(const fs::path& folder, const fs::path& backup, const QUuid& library)
{
    const std::string name = folder.filename().string();
    const auto writer = base::partWriter(name);
    std::error_code none;
    if (!writer || base::isRunning(*writer) || !fs::is_directory(fs::symlink_status(folder, none)))
        return false;
    const auto hold = LibraryHold::take(folder, LibraryHold::Sharing::Alone);
    if (name.starts_with(backup.filename().string() + std::string(base::kPartMark)))
        return hold || hold.error().category != base::ErrorCategory::Busy;
    return hold && holdsOnlyABackup(folder) && isOf(folder, library);
}

} // namespace

fs::path stagedBackup(const fs::path& backup)
{
    return backup.string() + std::string(base::kPartMark) + std::to_string(::getpid());
}

void removeKilledBackups(const fs::path& backup, const QUuid& library)
{
    std::vector<fs::path> killed;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backup.parent_path(), error)) {
        if (wasKilled(entry.path(), backup, library))
            killed.push_back(entry.path());
    }
    for (const fs::path& folder : killed)
        fs::remove_all(folder, error);
}

} // namespace alliance::db
