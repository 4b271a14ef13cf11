#pragma once
// One turn of an FFmpeg encoder. Internal to media.

#include "media/demux/FfmpegHandles.h"

#include <functional>

namespace alliance::media
{

// Gives `frame` to the encoder (null: the end) and every packet that is ready to `output`, which may take its content
// over. Fails with Internal when the encoder refuses, or as `output` does.
base::Status encodeFrame(AVCodecContext& encoder, const AVFrame* frame,
                         const std::function<base::Status(AVPacket&)>& output);

} // namespace alliance::media
