#pragma once
// Recognising a packet again after a seek. Internal to media.

#include "media/demux/FfmpegHandles.h"
#include "media/index/FrameIndex.h"

namespace alliance::media
{

// A hash in the manner of FNV-1a over the packet's first 256 and last 64 bytes.
std::uint32_t fingerprintOf(const AVPacket& packet);
// Everything of PacketEntry that can be read without a codec.
PacketEntry describePacket(const AVPacket& packet);

} // namespace alliance::media
