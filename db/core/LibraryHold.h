#pragma once
// That a program has a library open, told to others by a lock on its folder: gone with the program, and nothing is
// written for it. On shared storage it holds between machines where its flock() does.

#include "media/base/Result.h"

#include <filesystem>

namespace alliance::db
{

class LibraryHold
{
public:
    enum class Sharing {
        Shared, // by all who keep to the locks of the database
        Alone,  // by one who reads it without those
    };

    // Busy: another one holds it so that this cannot be. Unsupported: there are no such locks.
    static base::Result<LibraryHold> take(const std::filesystem::path& folder, Sharing sharing);
    // Changes how it is held; the same errors, and then it is held as before or no more.
    base::Status hold(Sharing sharing);
    LibraryHold(LibraryHold&& other) noexcept;
    LibraryHold& operator=(LibraryHold&&) = delete;
    ~LibraryHold();

private:
    explicit LibraryHold(int folder) : m_folder(folder) {}
    int m_folder;
};

} // namespace alliance::db
