#pragma once
// Locks between programs that work on one library. Held by an open file, so the lock of a program that was killed is
// gone with it; the files are empty and stay. On shared storage they hold between machines where its flock() does.

#include "media/base/Result.h"

#include <chrono>
#include <filesystem>

namespace alliance::app
{

class FileLock
{
public:
    enum class Sharing { Alone, Shared };

    // Makes the file, not its folder. Fails with Busy when somebody else still holds it after `patience`, or with
    // NoSpace or Unwritable.
    static base::Result<FileLock> take(const std::filesystem::path& file, Sharing sharing = Sharing::Alone,
                                       std::chrono::milliseconds patience = {});
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;
    ~FileLock();

private:
    explicit FileLock(int file) : m_file(file) {}
    int m_file;
};

// One program at a time works on the ingest pass of a recording. `folder`: that of its derived files, made when
// missing.
base::Result<FileLock> lockIngest(const std::filesystem::path& folder);
// Imports share it; who removes what imports left has it alone.
base::Result<FileLock> lockImports(const std::filesystem::path& library, FileLock::Sharing sharing,
                                   std::chrono::milliseconds patience = {});
// One review package, or recording for one, comes in at a time: what the second would make is looked for first. Taken
// before lockImports().
base::Result<FileLock> lockPackages(const std::filesystem::path& library, std::chrono::milliseconds patience = {});

} // namespace alliance::app
