#include "media/ingest/ProxyScaler.h"

#include "media/decode/PictureColour.h"
#include "media/demux/FfmpegHandles.h"

#include <algorithm>
#include <cmath>

extern "C" {
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

bool isYuv(AVPixelFormat format)
{
    const AVPixFmtDescriptor* description = av_pix_fmt_desc_get(format);
    return description && (description->flags & AV_PIX_FMT_FLAG_RGB) == 0 && description->nb_components >= 3;
}

} // namespace

PictureSize proxySize(int storedWidth, int storedHeight, int maxSide)
{
    const double factor = std::min(1.0, static_cast<double>(maxSide) / std::max({storedWidth, storedHeight, 1}));
    const auto even = [&](int side) {
        return side * factor < side || side % 2 != 0 ? std::max(2, 2 * static_cast<int>(side * factor / 2)) : side;
    };
    return {even(storedWidth), even(storedHeight)};
}

ProxyScaler::~ProxyScaler()
{
    sws_freeContext(m_scaler);
}

base::Result<std::shared_ptr<const AVFrame>> ProxyScaler::scale(const std::shared_ptr<const AVFrame>& picture)
{
    if (!picture || picture->width <= 0 || picture->height <= 0)
        return base::fail(ErrorCategory::Invalid, "empty frame");
    const PictureSize size = proxySize(picture->width, picture->height, m_maxSide);
    bool fullRange = picture->color_range == AVCOL_RANGE_JPEG;
    const AVPixelFormat format = plainFormat(static_cast<AVPixelFormat>(picture->format), fullRange);
    const AVColorSpace colours = colourSpaceOf(*picture);
    const bool yuv = isYuv(format);
    const bool asIs = format == AV_PIX_FMT_YUV420P && size.width == picture->width && size.height == picture->height;
    FramePtr small(asIs ? av_frame_clone(picture.get()) : av_frame_alloc());
    if (!small)
        return base::fail(ErrorCategory::Internal, "out of memory");
    small->format = AV_PIX_FMT_YUV420P;
    small->width = size.width;
    small->height = size.height;
    small->colorspace = colours;
    // swscale makes limited range of RGB and grey.
    small->color_range = fullRange && yuv ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
    if (asIs)
        return std::shared_ptr<const AVFrame>(small.release(), FrameDeleter());
    if (av_frame_get_buffer(small.get(), 0) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    if (format == AV_PIX_FMT_YUV420P && shrink(*picture, *small))
        return std::shared_ptr<const AVFrame>(small.release(), FrameDeleter());
    m_scaler = sws_getCachedContext(m_scaler, picture->width, picture->height, format, size.width, size.height,
                                    AV_PIX_FMT_YUV420P, SWS_AREA, nullptr, nullptr, nullptr);
    if (!m_scaler)
        return base::fail(ErrorCategory::Unsupported, "pixel format cannot be converted");
    constexpr int kUnity = 1 << 16;
    const int* matrix = swsMatrixOf(colours);
    // Between two YUV formats the numbers are kept: the same range is stated on both sides.
    const int rangeIn = yuv ? 0 : 1;
    sws_setColorspaceDetails(m_scaler, matrix, rangeIn, matrix, 0, 0, kUnity, kUnity);
    if (sws_scale(m_scaler, picture->data, picture->linesize, 0, picture->height, small->data, small->linesize) !=
        size.height)
        return base::fail(ErrorCategory::Internal, "scaling failed");
    return std::shared_ptr<const AVFrame>(small.release(), FrameDeleter());
}

// By a whole factor, when it is one: 1920 and 1280 pixels, UHD.
bool ProxyScaler::shrink(const AVFrame& from, AVFrame& to)
{
    const int factor = from.width / to.width;
    if (!BoxFilter::supports(factor) || to.width * factor != from.width || to.height * factor != from.height)
        return false;
    for (int plane = 0; plane < 3; ++plane) {
        const int half = plane == 0 ? 1 : 2;
        m_box.shrink({from.data[plane], from.linesize[plane]},
                     {to.data[plane], to.linesize[plane], to.width / half, to.height / half}, factor);
    }
    return true;
}

} // namespace alliance::media
