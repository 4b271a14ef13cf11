#pragma once
// Start codes of H.264, HEVC, MPEG-2 and MPEG-4 byte streams (ITU-T H.264 annex B). Internal to media.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace alliance::media
{

// Index of the next 00 00 01 at or after `from`; data.size() when there is none.
inline std::size_t nextStartCode(std::span<const std::uint8_t> data, std::size_t from)
{
    constexpr std::size_t kBlock = 64; // places looked at together: compilers take them 16 and more at a time
    std::size_t at = from;
    for (; at + kBlock + 2 <= data.size(); at += kBlock) {
        const std::uint8_t* block = data.data() + at;
        std::uint8_t found = 0;
        for (std::size_t i = 0; i < kBlock; ++i)
            found |= static_cast<std::uint8_t>((block[i] | block[i + 1] | (block[i + 2] ^ 1)) == 0);
        if (found != 0)
            break;
    }
    for (; at + 3 <= data.size(); ++at) {
        if (data[at] == 0 && data[at + 1] == 0 && data[at + 2] == 1)
            return at;
    }
    return data.size();
}

// A NAL unit's bytes without those that keep start codes out (emulation prevention: 00 00 03).
inline std::vector<std::uint8_t> withoutEscapes(std::span<const std::uint8_t> unit)
{
    std::vector<std::uint8_t> plain;
    plain.reserve(unit.size());
    int zeros = 0;
    for (const std::uint8_t byte : unit) {
        if (zeros >= 2 && byte == 3) {
            zeros = 0;
            continue;
        }
        zeros = byte == 0 ? zeros + 1 : 0;
        plain.push_back(byte);
    }
    return plain;
}

} // namespace alliance::media
