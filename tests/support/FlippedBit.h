#pragma once
// What a medium that fails does to a file.

#include <cstdint>
#include <filesystem>
#include <fstream>

namespace alliance::support
{

inline void flipBit(const std::filesystem::path& file, std::int64_t at)
{
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekg(at);
    const int byte = bytes.get();
    bytes.seekp(at);
    bytes.put(static_cast<char>(byte ^ 4));
}

} // namespace alliance::support
