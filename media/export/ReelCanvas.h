#pragma once
// Pictures of any kind on a picture of the reel's size. Internal to media.

#include "media/decode/Deinterlacer.h"
#include "media/decode/PartialRgb.h"
#include "media/decode/VideoFrame.h"
#include "media/demux/FfmpegHandles.h"

struct SwsContext;

namespace alliance::media
{

struct CanvasPicture {
    FramePtr canvas;     // 4:2:0, 8 bit, BT.709, limited range; nobody else holds its pixels
    PictureRect content; // where the picture lies on it; the rest is black
};

// The canvas as a picture that nobody changes any more; without number and time.
VideoFrame frameOf(FramePtr canvas);

// Not thread safe; keeps its scalers between calls.
class ReelCanvas
{
public:
    ReelCanvas(int width, int height) : m_width(width), m_height(height) {}
    ~ReelCanvas();
    ReelCanvas(const ReelCanvas&) = delete;
    ReelCanvas& operator=(const ReelCanvas&) = delete;

    // Upright and progressive, as large as fits, centred. Fails with Internal or Invalid.
    base::Result<CanvasPicture> fit(const VideoFrame& frame);
    base::Result<CanvasPicture> fit(const base::ImageView& rgb);

private:
    base::Result<CanvasPicture> blank(PictureSize upright) const;

    int m_width;
    int m_height;
    Deinterlacer m_deinterlacer;
    RgbConverter m_converter;
    SwsContext* m_direct = nullptr;
    SwsContext* m_fromRgb = nullptr;
};

} // namespace alliance::media
