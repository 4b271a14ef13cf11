#include "media/export/ReelCanvas.h"

#include "media/decode/PictureColour.h"
#include "media/decode/RgbFrame.h"

#include <algorithm>
#include <cmath>
#include <cstring>

extern "C" {
#include <libswscale/swscale.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr int kBlack = 16; // limited range
constexpr int kNeutral = 128;
constexpr int kUnity = 1 << 16;

// Even, so that chroma falls on whole samples.
PictureRect placeOf(PictureSize upright, int width, int height)
{
    const double scale =
        std::min(static_cast<double>(width) / upright.width, static_cast<double>(height) / upright.height);
    const auto even = [](double side, int most) {
        return std::clamp(2 * static_cast<int>(std::lround(side / 2)), 2, most);
    };
    PictureRect place;
    place.width = even(upright.width * scale, width);
    place.height = even(upright.height * scale, height);
    place.x = (width - place.width) / 4 * 2;
    place.y = (height - place.height) / 4 * 2;
    return place;
}

void fillPlane(AVFrame& frame, int plane, int rows, int columns, int value)
{
    for (int y = 0; y < rows; ++y)
        std::memset(frame.data[plane] + static_cast<std::ptrdiff_t>(y) * frame.linesize[plane], value,
                    static_cast<std::size_t>(columns));
}

// The planes from the content's upper left corner on.
std::array<std::uint8_t*, 4> planesAt(const CanvasPicture& picture)
{
    const AVFrame& canvas = *picture.canvas;
    const int halfX = picture.content.x / 2;
    const std::ptrdiff_t halfY = picture.content.y / 2;
    return {canvas.data[0] + static_cast<std::ptrdiff_t>(picture.content.y) * canvas.linesize[0] + picture.content.x,
            canvas.data[1] + halfY * canvas.linesize[1] + halfX, canvas.data[2] + halfY * canvas.linesize[2] + halfX,
            nullptr};
}

base::Status scaleInto(SwsContext* scaler, const std::uint8_t* const* data, const int* strides, int rows,
                       const CanvasPicture& picture)
{
    const auto planes = planesAt(picture);
    if (!scaler ||
        sws_scale(scaler, data, strides, 0, rows, planes.data(), picture.canvas->linesize) != picture.content.height)
        return base::fail(ErrorCategory::Internal, "picture cannot be converted");
    return {};
}

} // namespace

VideoFrame frameOf(FramePtr canvas)
{
    VideoFrame frame;
    frame.picture = std::shared_ptr<const AVFrame>(
        canvas.release(), [](const AVFrame* one) { FrameDeleter()(const_cast<AVFrame*>(one)); });
    return frame;
}

ReelCanvas::~ReelCanvas()
{
    sws_freeContext(m_direct);
    sws_freeContext(m_fromRgb);
}

base::Result<CanvasPicture> ReelCanvas::blank(PictureSize upright) const
{
    CanvasPicture picture{makeFrame(), placeOf(upright, m_width, m_height)};
    AVFrame* canvas = picture.canvas.get();
    if (!canvas)
        return base::fail(ErrorCategory::Internal, "out of memory");
    canvas->format = AV_PIX_FMT_YUV420P;
    canvas->width = m_width;
    canvas->height = m_height;
    canvas->colorspace = AVCOL_SPC_BT709;
    canvas->color_primaries = AVCOL_PRI_BT709;
    canvas->color_trc = AVCOL_TRC_BT709;
    canvas->color_range = AVCOL_RANGE_MPEG;
    canvas->chroma_location = AVCHROMA_LOC_LEFT;
    canvas->sample_aspect_ratio = {1, 1};
    if (av_frame_get_buffer(canvas, 0) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    if (picture.content.width < m_width || picture.content.height < m_height) {
        fillPlane(*canvas, 0, m_height, m_width, kBlack);
        fillPlane(*canvas, 1, m_height / 2, m_width / 2, kNeutral);
        fillPlane(*canvas, 2, m_height / 2, m_width / 2, kNeutral);
    }
    return picture;
}

base::Result<CanvasPicture> ReelCanvas::fit(const base::ImageView& rgb)
{
    if (rgb.empty() || rgb.format != base::PixelFormat::Rgb24)
        return base::fail(ErrorCategory::Invalid, "no RGB picture");
    auto picture = blank({rgb.width, rgb.height});
    if (!picture)
        return picture;
    m_fromRgb = sws_getCachedContext(m_fromRgb, rgb.width, rgb.height, AV_PIX_FMT_RGB24, picture->content.width,
                                     picture->content.height, AV_PIX_FMT_YUV420P, SWS_BICUBIC | SWS_ACCURATE_RND,
                                     nullptr, nullptr, nullptr);
    if (m_fromRgb)
        sws_setColorspaceDetails(m_fromRgb, sws_getCoefficients(SWS_CS_DEFAULT), 1, sws_getCoefficients(SWS_CS_ITU709),
                                 0, 0, kUnity, kUnity);
    const FramePtr from = rgbFrame(rgb);
    if (!from)
        return base::fail(ErrorCategory::Internal, "out of memory");
    if (auto done = scaleInto(m_fromRgb, from->data, from->linesize, rgb.height, *picture); !done)
        return tl::unexpected(done.error());
    return picture;
}

base::Result<CanvasPicture> ReelCanvas::fit(const VideoFrame& frame)
{
    if (frame.empty())
        return base::fail(ErrorCategory::Invalid, "empty frame");
    const auto progressive = m_deinterlacer.apply(frame);
    const VideoFrame& shown = progressive ? *progressive : frame;
    if (shown.orientation.quarterTurns != 0 || shown.orientation.mirrored) {
        const auto rgb = m_converter.convert(shown);
        return rgb ? fit(rgb->view()) : tl::unexpected(rgb.error());
    }
    auto picture = blank(uprightSize(shown));
    if (!picture)
        return picture;
    const AVFrame& from = *shown.picture;
    bool fullRange = from.color_range == AVCOL_RANGE_JPEG;
    const AVPixelFormat format = plainFormat(static_cast<AVPixelFormat>(from.format), fullRange);
    m_direct =
        sws_getCachedContext(m_direct, from.width, from.height, format, picture->content.width, picture->content.height,
                             AV_PIX_FMT_YUV420P, SWS_BICUBIC | SWS_ACCURATE_RND, nullptr, nullptr, nullptr);
    if (m_direct)
        sws_setColorspaceDetails(m_direct, swsMatrixOf(colourSpaceOf(from)), fullRange ? 1 : 0,
                                 sws_getCoefficients(SWS_CS_ITU709), 0, 0, kUnity, kUnity);
    if (auto done = scaleInto(m_direct, from.data, from.linesize, from.height, *picture); !done)
        return tl::unexpected(done.error());
    return picture;
}

} // namespace alliance::media
