#include "media/decode/RgbFrame.h"

#include <cstring>

namespace alliance::media
{

FramePtr rgbFrame(const base::ImageView& rgb)
{
    constexpr std::size_t kBytes = 3; // of a pixel
    FramePtr frame = makeFrame();
    if (!frame)
        return nullptr;
    frame->format = AV_PIX_FMT_RGB24;
    frame->width = rgb.width;
    frame->height = rgb.height;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return nullptr;
    for (int y = 0; y < rgb.height; ++y)
        std::memcpy(frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0], rgb.row(y),
                    static_cast<std::size_t>(rgb.width) * kBytes);
    return frame;
}

} // namespace alliance::media
