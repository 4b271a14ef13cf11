#pragma once
// Start codes of H.264, HEVC and MPEG-2 byte streams (ITU-T H.264 annex B). Internal to media.

#include <cstddef>
#include <cstdint>
#include <span>

namespace alliance::media
{

// Index of the next 00 00 01 at or after `from`; data.size() when there is none.
inline std::size_t nextStartCode(std::span<const std::uint8_t> data, std::size_t from)
{
    for (std::size_t i = from; i + 3 <= data.size(); ++i) {
        if (data[i] == 0 && data[i + 1] == 0 && data[i + 2] == 1)
            return i;
    }
    return data.size();
}

} // namespace alliance::media
