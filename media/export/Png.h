#pragma once
// A picture as a PNG file.

#include "media/base/ByteSource.h"
#include "media/base/Image.h"

#include <cstdint>
#include <vector>

namespace alliance::media
{

// Lossless, without text or time in it. Fails with Invalid (empty view) or Internal.
base::Result<std::vector<std::uint8_t>> encodePng(const base::ImageView& view);

} // namespace alliance::media
