#pragma once
// Owning handles for FFmpeg's objects and the mapping of its error codes. Internal to media.

#include "media/base/Result.h"

#include <memory>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/frame.h>
}

namespace alliance::media
{

struct PacketDeleter {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};
struct FrameDeleter {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct CodecContextDeleter {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
using PacketPtr = std::unique_ptr<AVPacket, PacketDeleter>;
using FramePtr = std::unique_ptr<AVFrame, FrameDeleter>;
using CodecContextPtr = std::unique_ptr<AVCodecContext, CodecContextDeleter>;

inline PacketPtr makePacket()
{
    return PacketPtr(av_packet_alloc());
}
inline FramePtr makeFrame()
{
    return FramePtr(av_frame_alloc());
}

// FFmpeg's text for a negative return code.
std::string ffmpegText(int code);

// FFmpeg writes to stderr by default; the first open of a recording turns that off for the process.
void silenceFfmpegLog();

} // namespace alliance::media
