#pragma once
// Pictures that carry a number which survives compression, and reading it back.

#include "media/base/Image.h"

#include <cstdint>
#include <vector>

namespace alliance::support
{

constexpr int kMaxNumber = 65535;

// Grey picture (video range): 16 large blocks hold the number in binary, 16 more its complement, digits below.
std::vector<std::uint8_t> drawNumber(int number, int width, int height);

// The number in a picture of any size; -1 when the blocks do not agree with their complement.
int readNumber(const base::ImageView& picture);

} // namespace alliance::support
