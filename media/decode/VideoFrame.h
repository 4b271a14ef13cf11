#pragma once
// A decoded picture with its place in the recording, and its conversion to RGB.

#include "media/base/Image.h"
#include "media/base/MediaTime.h"
#include "media/base/Result.h"

#include <cstdint>
#include <memory>

struct AVFrame;
struct SwsContext;

namespace alliance::media
{

// How stored pixels become an upright picture of square pixels.
struct Orientation {
    int quarterTurns = 0;   // clockwise turns that make it upright, 0..3
    bool mirrored = false;  // flip left-right after turning
    int pixelAspectNum = 1; // width : height of a stored pixel
    int pixelAspectDen = 1;
    friend bool operator==(const Orientation&, const Orientation&) = default;
};

// Value; copies share the pixels, which nobody changes. May be handed between threads.
struct VideoFrame {
    std::int64_t frame = -1; // presentation number in the FrameIndex
    base::MediaTime time;    // FrameIndex::timeOf(frame)
    bool damaged = false;    // picture may be wrong: decoding reported errors, or the nearest good picture stands in
    bool preview = false;    // the exact frame, but small: from the scrub proxy
    Orientation orientation;
    std::shared_ptr<const AVFrame> picture; // FFmpeg's frame in its own pixel format

    bool empty() const { return picture == nullptr; }
    int storedWidth() const;    // pixels; 0 when empty
    int storedHeight() const;   // pixels
    std::int64_t bytes() const; // memory that the pixels take
};

struct PictureSize {
    int width = 0;
    int height = 0;
};

// Size of the upright picture with square pixels (the longer side of a pixel is scaled up, never down), scaled down to
// maxWidth when maxWidth > 0 and it is wider.
PictureSize uprightSize(const VideoFrame& frame, int maxWidth = 0);
PictureSize uprightSize(int storedWidth, int storedHeight, const Orientation& orientation, int maxWidth = 0);

// Converts many frames; keeps its scaler between calls. Not thread safe: one per thread.
class RgbConverter
{
public:
    RgbConverter();
    ~RgbConverter();
    RgbConverter(const RgbConverter&) = delete;
    RgbConverter& operator=(const RgbConverter&) = delete;

    // Rgb24, upright, square pixels, full range, by the frame's own colour matrix (unstated: BT.709 from 720 lines up,
    // else BT.601). Fails with Invalid (empty frame) or Internal (pixel format that cannot be converted).
    base::Result<base::Image> convert(const VideoFrame& frame, int maxWidth = 0);

private:
    SwsContext* m_scaler = nullptr;
};

// One-off conversion; see RgbConverter::convert.
base::Result<base::Image> toRgb(const VideoFrame& frame, int maxWidth = 0);

} // namespace alliance::media
