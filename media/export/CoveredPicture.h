#pragma once
// One picture with places covered, as the pictures of a masked reel are.

#include "media/decode/VideoFrame.h"
#include "media/export/ReelSpec.h"

#include <span>

namespace alliance::media
{

struct CoveredSpots {
    FrameMasks spots;
    MaskStyle style = MaskStyle::Solid;
};

// Upright, progressive, with square pixels and even sides (an odd side loses a pixel), in 4:2:0; number, time and
// damage are those of `frame`. Later spots are painted over earlier ones. Any thread. Fails with Invalid (empty frame)
// or Internal.
base::Result<VideoFrame> coveredPicture(const VideoFrame& frame, std::span<const CoveredSpots> spots);

} // namespace alliance::media
