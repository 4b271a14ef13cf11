#pragma once
// What a packet scan promises, held against the decoder at both ends of the recording. Internal to media.

#include "media/index/PacketScan.h"

#include <cstdint>
#include <vector>

namespace alliance::media
{

// What the order of frames rests on.
enum class OrderFrom {
    ListedTimes, // times of a container that lists its frames: tried only where an end looks doubtful
    LooseTimes,  // times of packets: always tried
    Coding,      // codedOrder(): always tried, and the decoder must give the same order
};

struct EndsVerdict {
    bool holds = false;      // false: the packets do not give the pictures that they promise
    std::int64_t hidden = 0; // frames in front that no decoder can show
    bool wantsGroup = false; // cannot be said from what the scan kept of the end: scan with KeepLast::Group
};

// Of a scan that still goes on only the head can be tried.
enum class Ends { Both, Head };

// Leading pictures of a cut open group, and incomplete last packets, may give no picture: takes them out of `order`,
// decode numbers of `scan` in the order of showing. Fails with Unsupported.
base::Result<EndsVerdict> tryEnds(const AVStream* stream, const PacketScan& scan, OrderFrom from,
                                  std::vector<std::int32_t>& order, Ends ends = Ends::Both);

} // namespace alliance::media
