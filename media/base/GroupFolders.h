#pragma once
// Who may use what is made in a folder: its owner alone or, in a folder that a group shares (setgid, and the group may
// do everything: mode 2770), the group of that folder. Others never may.

#include <filesystem>
#include <sys/types.h>
#include <system_error>

namespace alliance::base
{

bool isGroupFolder(const std::filesystem::path& folder);

// 0660 for a file in a folder that a group shares, 0600 otherwise.
mode_t fileModeIn(const std::filesystem::path& folder);
// Gives a file of one's own that was opened in `folder` that mode, whatever the mask of the program.
void applyFileMode(int descriptor, const std::filesystem::path& folder);

// Makes a folder and those above it, where they are missing: 2770 below a folder that a group shares, else `mode`
// (those above it: as the mask says). One that is there stays as it is. Errors: of mkdir; not_a_directory.
std::error_code makeFolderIn(const std::filesystem::path& folder, mode_t mode = 0700);

} // namespace alliance::base
