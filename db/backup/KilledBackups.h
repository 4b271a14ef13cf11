#pragma once
// What backups that were killed left in the folder in which another one is made.

#include <QUuid>

#include <filesystem>
#include <string_view>

namespace alliance::db
{

// Where a backup is put together until it is whole: told by its name which process does it.
std::filesystem::path stagedBackup(const std::filesystem::path& backup);

// Removes what others left in the same folder that nobody writes any more: of backups to the same place, and of those
// of this library to others. What else lies there stays, and so does what cannot be removed. A program on another
// computer is known by its hold on what it writes.
void removeKilledBackups(const std::filesystem::path& backup, const QUuid& library);
// The same in `folder`, of everything whose name begins so.
void removeKilledCopies(const std::filesystem::path& folder, std::string_view beginning);

} // namespace alliance::db
