#pragma once
// Presentation times of decoded frames whose packets state them badly. Internal to media.

#include <cstdint>
#include <vector>

namespace alliance::media
{

struct StatedTimes {
    std::int64_t pts = 0; // PacketEntry::kNoTime when missing
    std::int64_t dts = 0;
};

struct RepairedTimes {
    std::vector<std::int64_t> ticks; // strictly ascending, one per frame
    bool repaired = false;           // any of them differs from what the packet said
};

// `stated` in presentation order (order of the decoder's output). Good times are kept; missing and repeated ones are
// spread evenly between their neighbours; a clock that jumps back or far ahead goes on where it was. Where hardly any
// pts exist (AVI) the sorted dts are the times. `typicalTicks` is used where nothing better is known; at least 1.
RepairedTimes repairTimes(const std::vector<StatedTimes>& stated, std::int64_t typicalTicks);

// Middle of the steps between ascending times; `fallback` when there are none.
std::int64_t medianStep(const std::vector<std::int64_t>& ticks, std::int64_t fallback);

} // namespace alliance::media
