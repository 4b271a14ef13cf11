#pragma once
// The clips that this process has made, so that one that many tests ask for is coded once. From any thread.

#include "tests/support/media/ClipMaker.h"

#include <cstddef>
#include <mutex>

namespace alliance::support
{

class MadeClips
{
public:
    // False where it was not kept, or cannot be written; then nothing was changed that making it would not change.
    bool write(const ClipSpec& spec, const std::filesystem::path& path);
    // Matroska gives every file a random name, and tests may count on it: not kept. Large ones neither.
    void keep(const ClipSpec& spec, const std::filesystem::path& path);

private:
    struct Clip {
        ClipSpec spec;
        std::vector<char> bytes;
    };
    std::mutex m_mutex;
    std::vector<Clip> m_clips;
    std::size_t m_size = 0;
};

} // namespace alliance::support
