#include "media/export/Encoding.h"

namespace alliance::media
{

base::Status encodeFrame(AVCodecContext& encoder, const AVFrame* frame,
                         const std::function<base::Status(AVPacket&)>& output)
{
    if (const int code = avcodec_send_frame(&encoder, frame); code < 0)
        return base::fail(base::ErrorCategory::Internal, ffmpegText(code));
    const PacketPtr packet = makePacket();
    while (true) {
        const int code = avcodec_receive_packet(&encoder, packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return {};
        if (code < 0)
            return base::fail(base::ErrorCategory::Internal, ffmpegText(code));
        if (auto done = output(*packet); !done)
            return done;
        av_packet_unref(packet.get());
    }
}

} // namespace alliance::media
