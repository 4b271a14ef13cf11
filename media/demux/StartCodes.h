#pragma once
// Start codes of H.264, HEVC, MPEG-2 and MPEG-4 byte streams (ITU-T H.264 annex B). Internal to media.

#include <cstddef>
#include <cstdint>
#include <span>

namespace alliance::media
{

// Index of the next 00 00 01 at or after `from`; data.size() when there is none.
inline std::size_t nextStartCode(std::span<const std::uint8_t> data, std::size_t from)
{
    for (std::size_t i = from; i + 3 <= data.size();) {
        const std::uint8_t third = data[i + 2];
        if (third == 1 && data[i] == 0 && data[i + 1] == 0)
            return i;
        i += third == 0 ? 1 : 3; // none can begin at a byte after which, within three, one is neither 0 nor its 1
    }
    return data.size();
}

} // namespace alliance::media
