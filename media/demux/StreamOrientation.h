#pragma once
// Rotation, mirroring and pixel shape as a stream or a frame states them. Internal to media.

#include "media/decode/VideoFrame.h"
#include "media/demux/FfmpegHandles.h"

namespace alliance::media
{

Orientation orientationOf(AVFormatContext* context, AVStream* stream);
// The frame's own statements (display matrix, pixel aspect) win over those of its stream.
Orientation orientationOf(const AVFrame& frame, const Orientation& ofStream);

} // namespace alliance::media
