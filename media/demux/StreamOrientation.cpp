#include "media/demux/StreamOrientation.h"

#include <cmath>
#include <cstring>

extern "C" {
#include <libavutil/display.h>
}

namespace alliance::media
{
namespace
{

const std::uint8_t* streamMatrix(AVStream* stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 30, 100)
    const AVPacketSideData* data = av_packet_side_data_get(
        stream->codecpar->coded_side_data, stream->codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data && data->size >= 9 * sizeof(std::int32_t) ? data->data : nullptr;
#else
    std::size_t size = 0;
    const std::uint8_t* data = av_stream_get_side_data(stream, AV_PKT_DATA_DISPLAYMATRIX, &size);
    return size >= 9 * sizeof(std::int32_t) ? data : nullptr;
#endif
}

// av_display_rotation_get gives the counterclockwise angle of a matrix without mirroring (libavutil/display.h).
void applyMatrix(const std::uint8_t* bytes, Orientation& orientation)
{
    std::int32_t matrix[9];
    std::memcpy(matrix, bytes, sizeof matrix);
    const double determinant = static_cast<double>(matrix[0]) * matrix[4] - static_cast<double>(matrix[1]) * matrix[3];
    orientation.mirrored = determinant < 0;
    if (orientation.mirrored)
        av_display_matrix_flip(matrix, 1, 0);
    const double degrees = av_display_rotation_get(matrix);
    if (std::isnan(degrees))
        return;
    const int turns = static_cast<int>(std::lround(-degrees / 90.0));
    orientation.quarterTurns = ((turns % 4) + 4) % 4;
}

void applyAspect(AVRational aspect, Orientation& orientation)
{
    constexpr int kMaxTerm = 1 << 16;
    if (aspect.num <= 0 || aspect.den <= 0)
        return;
    int num = 1;
    int den = 1;
    av_reduce(&num, &den, aspect.num, aspect.den, kMaxTerm);
    const bool sane = num > 0 && den > 0 && num <= 8LL * den && den <= 8LL * num;
    orientation.pixelAspectNum = sane ? num : 1;
    orientation.pixelAspectDen = sane ? den : 1;
}

} // namespace

Orientation orientationOf(AVFormatContext* context, AVStream* stream)
{
    Orientation orientation;
    if (const std::uint8_t* matrix = streamMatrix(stream))
        applyMatrix(matrix, orientation);
    applyAspect(av_guess_sample_aspect_ratio(context, stream, nullptr), orientation);
    return orientation;
}

Orientation orientationOf(const AVFrame& frame, const Orientation& ofStream)
{
    Orientation orientation = ofStream;
    const AVFrameSideData* data = av_frame_get_side_data(&frame, AV_FRAME_DATA_DISPLAYMATRIX);
    if (data && data->size >= 9 * sizeof(std::int32_t))
        applyMatrix(data->data, orientation);
    if (ofStream.pixelAspectNum == ofStream.pixelAspectDen)
        applyAspect(frame.sample_aspect_ratio, orientation);
    return orientation;
}

} // namespace alliance::media
