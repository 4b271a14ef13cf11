#pragma once
// Which frames of a decoding run may look wrong. Internal to media.

#include "media/index/FrameIndex.h"

#include <cstdint>
#include <vector>

namespace alliance::media
{

// An error on a packet spoils, until the next key point, everything decoded after it: `errors` are decode numbers,
// ascending.
bool spoiledByErrors(const FrameIndex& index, std::int64_t frame, const std::vector<std::int64_t>& errors);

// How many frames later in presentation a picture can come out that is decoded earlier: the depth of reordering.
std::int64_t reorderDepth(const FrameIndex& index);

} // namespace alliance::media
