#pragma once
// Times of day inside coded pictures, as cameras write them there: 23:58:57, picture 12 of the second.

#include <cstdint>
#include <vector>

extern "C" {
#include <libavcodec/codec_id.h>
}

namespace alliance::support
{

// An encoder's packet (start codes) with the time: H.264 that says its pictures' structure in its picture timing
// message, HEVC in a time code message, MPEG-4 as words between its headers. Others come back as they are.
std::vector<std::uint8_t> withClock(AVCodecID codec, const std::vector<std::uint8_t>& packet);

// The bytes of that time in a packet; H.264: of whole pictures in a stream that describes no decoder's delays.
std::vector<std::uint8_t> clockBytes(AVCodecID codec);

} // namespace alliance::support
