#include "media/ingest/JpegCoder.h"

#include "media/decode/RgbFrame.h"
#include "media/decode/VideoFrame.h"

#include <cstring>

extern "C" {
#include <libswscale/swscale.h>
}

namespace alliance::media
{
namespace
{

using base::ErrorCategory;

constexpr AVPixelFormat kFormat = AV_PIX_FMT_YUVJ420P; // what FFmpeg's encoder has taken in all its versions

} // namespace

JpegEncoder::~JpegEncoder()
{
    sws_freeContext(m_converter);
}

base::Status JpegEncoder::open(int width, int height)
{
    constexpr int kQuantiser = 4;
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_MJPEG);
    m_encoder.reset(codec ? avcodec_alloc_context3(codec) : nullptr);
    if (!m_encoder)
        return base::fail(ErrorCategory::Unsupported, "no JPEG encoder");
    m_encoder->width = width;
    m_encoder->height = height;
    m_encoder->pix_fmt = kFormat;
    m_encoder->color_range = AVCOL_RANGE_JPEG;
    m_encoder->time_base = AVRational{1, 1};
    m_encoder->thread_count = 1;
    m_encoder->flags |= AV_CODEC_FLAG_QSCALE;
    m_encoder->global_quality = kQuantiser * FF_QP2LAMBDA;
    const int code = avcodec_open2(m_encoder.get(), codec, nullptr);
    return code >= 0 ? base::Status{} : base::Status(base::fail(ErrorCategory::Internal, ffmpegText(code)));
}

base::Result<std::vector<std::uint8_t>> JpegEncoder::encode(const base::ImageView& picture)
{
    if (picture.empty() || picture.format != base::PixelFormat::Rgb24)
        return base::fail(ErrorCategory::Invalid, "picture for JPEG");
    if (!m_encoder || m_encoder->width != picture.width || m_encoder->height != picture.height) {
        if (auto opened = open(picture.width, picture.height); !opened)
            return tl::unexpected(opened.error());
    }
    const FramePtr rgb = rgbFrame(picture);
    const FramePtr frame = makeFrame();
    const PacketPtr packet = makePacket();
    m_converter = sws_getCachedContext(m_converter, picture.width, picture.height, AV_PIX_FMT_RGB24, picture.width,
                                       picture.height, AV_PIX_FMT_YUV420P, SWS_AREA | SWS_ACCURATE_RND, nullptr,
                                       nullptr, nullptr);
    if (!rgb || !frame || !packet || !m_converter)
        return base::fail(ErrorCategory::Internal, "out of memory");
    constexpr int kUnity = 1 << 16;
    const int* matrix = sws_getCoefficients(SWS_CS_ITU601);
    sws_setColorspaceDetails(m_converter, matrix, 1, matrix, 1, 0, kUnity, kUnity);
    frame->format = kFormat;
    frame->color_range = AVCOL_RANGE_JPEG;
    frame->width = picture.width;
    frame->height = picture.height;
    frame->quality = m_encoder->global_quality;
    if (av_frame_get_buffer(frame.get(), 0) < 0)
        return base::fail(ErrorCategory::Internal, "out of memory");
    sws_scale(m_converter, rgb->data, rgb->linesize, 0, picture.height, frame->data, frame->linesize);
    int code = avcodec_send_frame(m_encoder.get(), frame.get());
    if (code >= 0)
        code = avcodec_receive_packet(m_encoder.get(), packet.get());
    if (code < 0)
        return base::fail(ErrorCategory::Internal, ffmpegText(code));
    return std::vector<std::uint8_t>(packet->data, packet->data + packet->size);
}

base::Result<base::Image> decodeJpeg(std::span<const std::uint8_t> bytes)
{
    const AVCodec* codec = avcodec_find_decoder(AV_CODEC_ID_MJPEG);
    const CodecContextPtr decoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    const PacketPtr packet = makePacket();
    FramePtr frame = makeFrame();
    if (!decoder || !packet || !frame || av_new_packet(packet.get(), static_cast<int>(bytes.size())) < 0)
        return base::fail(ErrorCategory::Unsupported, "no JPEG decoder");
    std::memcpy(packet->data, bytes.data(), bytes.size());
    decoder->thread_count = 1;
    int code = avcodec_open2(decoder.get(), codec, nullptr);
    if (code >= 0)
        code = avcodec_send_packet(decoder.get(), packet.get());
    if (code >= 0)
        code = avcodec_receive_frame(decoder.get(), frame.get());
    if (code < 0)
        return base::fail(ErrorCategory::Damaged, ffmpegText(code));
    frame->colorspace = AVCOL_SPC_SMPTE170M; // JPEG has no other
    VideoFrame picture;
    picture.picture = std::shared_ptr<const AVFrame>(frame.release(), FrameDeleter());
    return toRgb(picture);
}

} // namespace alliance::media
