#include "media/export/CoveredPicture.h"

#include "media/export/MaskPainter.h"
#include "media/export/ReelCanvas.h"

#include <algorithm>

namespace alliance::media
{

base::Result<VideoFrame> coveredPicture(const VideoFrame& frame, std::span<const CoveredSpots> spots)
{
    if (frame.empty())
        return base::fail(base::ErrorCategory::Invalid, "empty frame");
    const PictureSize upright = uprightSize(frame);
    ReelCanvas canvas(std::max(2, upright.width & ~1), std::max(2, upright.height & ~1));
    auto picture = canvas.fit(frame);
    if (!picture)
        return tl::unexpected(picture.error());
    for (const CoveredSpots& some : spots)
        coverFaces(*picture->canvas, picture->content, some.spots, some.style);
    VideoFrame covered = frameOf(std::move(picture->canvas));
    covered.frame = frame.frame;
    covered.time = frame.time;
    covered.damaged = frame.damaged;
    return covered;
}

} // namespace alliance::media
