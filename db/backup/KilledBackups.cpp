#include "db/backup/KilledBackups.h"

#include "db/core/Connection.h"
#include "db/core/LibraryHold.h"
#include "db/destruction/LibraryCopies.h"
#include "media/base/FileParts.h"

#include <algorithm>
#include <functional>
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

// Of a process of this computer that runs no more.
bool isLeftPart(const fs::path& folder)
{
    const auto writer = base::partWriter(folder.filename().string());
    std::error_code none;
    return writer && !base::isRunning(*writer) && fs::is_directory(fs::symlink_status(folder, none));
}

bool beginsWith(const fs::path& folder, std::string_view beginning)
{
    return folder.filename().string().starts_with(beginning);
}

bool isHeld(const base::Result<LibraryHold>& hold)
{
    return !hold && hold.error().category == base::ErrorCategory::Busy;
}

void removeThose(const fs::path& in, const std::function<bool(const fs::path&, const base::Result<LibraryHold>&)>& gone)
{
    std::vector<fs::path> killed;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(in, error)) {
        if (isLeftPart(entry.path()) &&
            gone(entry.path(), LibraryHold::take(entry.path(), LibraryHold::Sharing::Alone)))
            killed.push_back(entry.path());
    }
    for (const fs::path& folder : killed)
        fs::remove_all(folder, error);
}

} // namespace

fs::path stagedBackup(const fs::path& backup)
{
    return backup.string() + std::string(base::kPartMark) + std::to_string(::getpid());
}

void removeKilledBackups(const fs::path& backup, const QUuid& library)
{
    const std::string toThisPlace = backup.filename().string() + std::string(base::kPartMark);
    removeThose(backup.parent_path(), [&](const fs::path& folder, const base::Result<LibraryHold>& hold) {
        return beginsWith(folder, toThisPlace) ? !isHeld(hold)
                                               : hold && holdsOnlyABackup(folder) && isOf(folder, library);
    });
}

void removeKilledCopies(const fs::path& folder, std::string_view beginning)
{
    removeThose(folder, [&](const fs::path& copy, const base::Result<LibraryHold>& hold) {
        return beginsWith(copy, beginning) && !isHeld(hold);
    });
}

} // namespace alliance::db
