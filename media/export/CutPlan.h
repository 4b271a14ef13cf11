#pragma once
// Which parts of a clip can be copied packet by packet and which have to be encoded anew.

#include "media/base/Result.h"
#include "media/index/FrameIndex.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace alliance::media
{

// Half-open, frame numbers of the recording.
struct FrameRange {
    std::int64_t first = 0;
    std::int64_t end = 0;

    std::int64_t length() const { return end - first; }
    friend bool operator==(const FrameRange&, const FrameRange&) = default;
};

struct ClipSpan {
    FrameRange frames;
    bool encoded = true;
    std::int64_t firstPacket = -1; // copied spans: [firstPacket, endPacket) in decode order gives exactly `frames`
    std::int64_t endPacket = -1;
    friend bool operator==(const ClipSpan&, const ClipSpan&) = default;
};

// Can decoding start at this packet with nothing kept from before?
using RefreshTest = std::function<base::Result<bool>(std::int64_t packet)>;

// `range` is inside the index and not empty. At most three spans: what comes before the first packet at which copying
// can start (encoded), the longest run of packets that shows no frame outside `range` and needs none (copied), and the
// rest (encoded). Everything is encoded where frames and packets do not correspond one to one, or are damaged. Fails as
// `refreshes` does.
base::Result<std::vector<ClipSpan>> planCut(const FrameIndex& index, FrameRange range, const RefreshTest& refreshes);

// How many packets a picture of the copied spans is decoded before its turn in presentation, at most.
std::int64_t reorderOf(const FrameIndex& index, const std::vector<ClipSpan>& spans);

} // namespace alliance::media
