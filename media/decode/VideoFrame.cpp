#include "media/decode/VideoFrame.h"

#include "media/decode/PictureColour.h"

#include <cmath>
#include <vector>

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace alliance::media
{
namespace
{

constexpr int kRgbBytes = 3;

// Turns clockwise, then mirrors left-right.
std::vector<std::uint8_t> turned(const std::vector<std::uint8_t>& from, int width, int height,
                                 const Orientation& orientation)
{
    const bool swap = orientation.quarterTurns % 2 == 1;
    const int toWidth = swap ? height : width;
    const int toHeight = swap ? width : height;
    std::vector<std::uint8_t> to(from.size());
    for (int y = 0; y < toHeight; ++y) {
        for (int x = 0; x < toWidth; ++x) {
            const int column = orientation.mirrored ? toWidth - 1 - x : x;
            int fromX = column;
            int fromY = y;
            switch (orientation.quarterTurns) {
            case 1:
                fromX = y;
                fromY = height - 1 - column;
                break;
            case 2:
                fromX = width - 1 - column;
                fromY = height - 1 - y;
                break;
            case 3:
                fromX = width - 1 - y;
                fromY = column;
                break;
            default:
                break;
            }
            const std::size_t source = (static_cast<std::size_t>(fromY) * width + fromX) * kRgbBytes;
            const std::size_t target = (static_cast<std::size_t>(y) * toWidth + x) * kRgbBytes;
            for (int c = 0; c < kRgbBytes; ++c)
                to[target + c] = from[source + c];
        }
    }
    return to;
}

} // namespace

int VideoFrame::storedWidth() const
{
    return picture ? picture->width : 0;
}

int VideoFrame::storedHeight() const
{
    return picture ? picture->height : 0;
}

std::int64_t VideoFrame::bytes() const
{
    std::int64_t sum = 0;
    for (int i = 0; picture && i < AV_NUM_DATA_POINTERS && picture->buf[i]; ++i)
        sum += static_cast<std::int64_t>(picture->buf[i]->size);
    return sum;
}

PictureSize uprightSize(int storedWidth, int storedHeight, const Orientation& orientation, int maxWidth)
{
    double width = storedWidth;
    double height = storedHeight;
    const double aspect = static_cast<double>(orientation.pixelAspectNum) / orientation.pixelAspectDen;
    if (aspect > 1.0)
        width *= aspect;
    else
        height /= aspect;
    if (orientation.quarterTurns % 2 == 1)
        std::swap(width, height);
    if (maxWidth > 0 && width > maxWidth) {
        height *= maxWidth / width;
        width = maxWidth;
    }
    return {std::max(1, static_cast<int>(std::lround(width))), std::max(1, static_cast<int>(std::lround(height)))};
}

PictureSize uprightSize(const VideoFrame& frame, int maxWidth)
{
    return frame.empty() ? PictureSize{}
                         : uprightSize(frame.storedWidth(), frame.storedHeight(), frame.orientation, maxWidth);
}

RgbConverter::RgbConverter() = default;

RgbConverter::~RgbConverter()
{
    sws_freeContext(m_scaler);
}

base::Result<base::Image> RgbConverter::convert(const VideoFrame& frame, int maxWidth)
{
    if (frame.empty() || frame.storedWidth() <= 0 || frame.storedHeight() <= 0)
        return base::fail(base::ErrorCategory::Invalid, "empty frame");
    const AVFrame& picture = *frame.picture;
    const PictureSize upright = uprightSize(frame, maxWidth);
    const bool swap = frame.orientation.quarterTurns % 2 == 1;
    const int width = swap ? upright.height : upright.width;
    const int height = swap ? upright.width : upright.height;

    bool fullRange = picture.color_range == AVCOL_RANGE_JPEG;
    const AVPixelFormat format = plainFormat(static_cast<AVPixelFormat>(picture.format), fullRange);
    const bool sameSize = width == picture.width && height == picture.height;
    const int flags = (sameSize ? SWS_BILINEAR : SWS_AREA) | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT;
    m_scaler = sws_getCachedContext(m_scaler, picture.width, picture.height, format, width, height, AV_PIX_FMT_RGB24,
                                    flags, nullptr, nullptr, nullptr);
    if (!m_scaler)
        return base::fail(base::ErrorCategory::Internal, "pixel format cannot be converted");
    const int* matrix = swsMatrixOf(colourSpaceOf(picture));
    constexpr int kUnity = 1 << 16;
    sws_setColorspaceDetails(m_scaler, matrix, fullRange ? 1 : 0, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, kUnity,
                             kUnity);
    // swscale's vector code may write past the end of the last row.
    constexpr std::size_t kSlack = 64;
    const std::size_t size = static_cast<std::size_t>(width) * height * kRgbBytes;
    std::vector<std::uint8_t> pixels(size + kSlack);
    std::uint8_t* const planes[4] = {pixels.data(), nullptr, nullptr, nullptr};
    const int strides[4] = {width * kRgbBytes, 0, 0, 0};
    if (sws_scale(m_scaler, picture.data, picture.linesize, 0, picture.height, planes, strides) != height)
        return base::fail(base::ErrorCategory::Internal, "conversion to RGB failed");
    pixels.resize(size);
    if (frame.orientation.quarterTurns != 0 || frame.orientation.mirrored)
        pixels = turned(pixels, width, height, frame.orientation);
    return base::Image(upright.width, upright.height, base::PixelFormat::Rgb24, std::move(pixels));
}

base::Result<base::Image> toRgb(const VideoFrame& frame, int maxWidth)
{
    RgbConverter converter;
    return converter.convert(frame, maxWidth);
}

} // namespace alliance::media
