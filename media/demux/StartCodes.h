#pragma once
// Start codes of H.264, HEVC, MPEG-2 and MPEG-4 byte streams (ITU-T H.264 annex B). Internal to media.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace alliance::media
{

// Index of the next 00 00 01 at or after `from`; data.size() when there is none.
inline std::size_t nextStartCode(std::span<const std::uint8_t> data, std::size_t from)
{
    for (std::size_t at = from + 2; at < data.size(); ++at) {
        const void* one = std::memchr(data.data() + at, 1, data.size() - at);
        if (!one)
            break;
        at = static_cast<std::size_t>(static_cast<const std::uint8_t*>(one) - data.data());
        if (data[at - 1] == 0 && data[at - 2] == 0)
            return at - 2;
    }
    return data.size();
}

} // namespace alliance::media
