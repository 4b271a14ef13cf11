#pragma once
// A folder of its own that is gone with the object.

#include <filesystem>

namespace alliance::support
{

class ScratchFolder
{
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; } // empty when none could be made

private:
    std::filesystem::path m_path;
};

} // namespace alliance::support
