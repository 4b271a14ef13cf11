#pragma once
// SHA-256 (FIPS 180-4) of bytes in memory, as 64 lower-case hexadecimal digits.

#include <cstddef>
#include <string>

namespace alliance::vision
{

std::string sha256Hex(const unsigned char* data, std::size_t size);

} // namespace alliance::vision
