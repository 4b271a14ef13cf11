#include "media/export/Png.h"

#include "media/demux/FfmpegHandles.h"

#include <cstring>

namespace alliance::media
{

base::Result<std::vector<std::uint8_t>> encodePng(const base::ImageView& view)
{
    if (view.empty())
        return base::fail(base::ErrorCategory::Invalid, "empty picture");
    silenceFfmpegLog();
    const AVCodec* codec = avcodec_find_encoder(AV_CODEC_ID_PNG);
    const CodecContextPtr encoder(codec ? avcodec_alloc_context3(codec) : nullptr);
    const FramePtr frame = makeFrame();
    const PacketPtr packet = makePacket();
    if (!encoder || !frame || !packet)
        return base::fail(base::ErrorCategory::Internal, "no PNG encoder");
    const AVPixelFormat format = view.format == base::PixelFormat::Gray8 ? AV_PIX_FMT_GRAY8 : AV_PIX_FMT_RGB24;
    encoder->width = frame->width = view.width;
    encoder->height = frame->height = view.height;
    encoder->pix_fmt = format;
    frame->format = format;
    encoder->time_base = AVRational{1, 1};
    encoder->thread_count = 1;
    int code = avcodec_open2(encoder.get(), codec, nullptr);
    if (code >= 0)
        code = av_frame_get_buffer(frame.get(), 0);
    if (code < 0)
        return base::fail(base::ErrorCategory::Internal, ffmpegText(code));
    const std::size_t row = static_cast<std::size_t>(view.width) * base::bytesPerPixel(view.format);
    for (int y = 0; y < view.height; ++y)
        std::memcpy(frame->data[0] + static_cast<std::ptrdiff_t>(y) * frame->linesize[0], view.row(y), row);
    code = avcodec_send_frame(encoder.get(), frame.get());
    if (code >= 0)
        code = avcodec_receive_packet(encoder.get(), packet.get());
    if (code < 0)
        return base::fail(base::ErrorCategory::Internal, ffmpegText(code));
    return std::vector<std::uint8_t>(packet->data, packet->data + packet->size);
}

} // namespace alliance::media
