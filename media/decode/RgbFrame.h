#pragma once
// Internal to media.

#include "media/base/Image.h"
#include "media/demux/FfmpegHandles.h"

namespace alliance::media
{

// A copy in memory of FFmpeg's own: its converters read some bytes past the end of a picture, where somebody else's
// memory may end. Null: no memory. `rgb`: Rgb24, not empty.
FramePtr rgbFrame(const base::ImageView& rgb);

} // namespace alliance::media
