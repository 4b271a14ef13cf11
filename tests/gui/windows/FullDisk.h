#pragma once
// A disk that is full for this process, whichever of its threads or libraries writes: nothing can be written to a file
// below `folder` while it lives. This program's write() and pwrite() stand in the place of the system's.

#include <filesystem>

namespace alliance::app
{

class FullDisk
{
public:
    explicit FullDisk(const std::filesystem::path& folder);
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    static int refused(); // writes, since the last of these was made
};

} // namespace alliance::app
