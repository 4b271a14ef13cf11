#pragma once
// A decoded picture as RGB, converted only where somebody looks: measuring needs faces and bodies, not every pixel.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "media/decode/VideoFrame.h"

#include <memory>
#include <vector>

namespace alliance::media
{

struct PictureRect {
    int x = 0;
    int y = 0;
    int width = 0; // pixels
    int height = 0;
};

// One thread at a time. Same frame: same pixels, in whatever order parts are asked for.
class PartialRgb
{
public:
    // Upright pictures in 8 bit 4:2:0 with square pixels, as nearly all recordings are, are converted by parts, within
    // two levels of RgbConverter; all others at once, by RgbConverter.
    explicit PartialRgb(VideoFrame frame);
    ~PartialRgb();
    PartialRgb(const PartialRgb&) = delete;
    PartialRgb& operator=(const PartialRgb&) = delete;

    // Of the upright picture.
    PictureSize size() const { return m_size; }
    // The whole picture, of which at least `part` (cut to the picture) can be read; it lives as long as this object.
    // Rgb24. Fails as RgbConverter does.
    base::Result<base::ImageView> rgb(const PictureRect& part);
    // Lightness of the whole picture, full range. Gray8.
    base::Result<base::ImageView> grey();

private:
    bool byParts() const;
    base::Status convertWhole();
    void convertTile(int column, int row);

    VideoFrame m_frame;
    PictureSize m_size;
    std::unique_ptr<std::uint8_t[]> m_pixels; // touched only where converted
    std::vector<bool> m_ready;                // by tile
    base::Image m_whole;
    std::unique_ptr<std::uint8_t[]> m_grey;
};

} // namespace alliance::media
