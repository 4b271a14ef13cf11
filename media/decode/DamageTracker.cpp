#include "media/decode/DamageTracker.h"

#include <algorithm>

namespace alliance::media
{

bool spoiledByErrors(const FrameIndex& index, std::int64_t frame, const std::vector<std::int64_t>& errors)
{
    const auto first = std::lower_bound(errors.begin(), errors.end(), index.startPacketFor(frame));
    return first != errors.end() && *first <= index.entry(frame).packet;
}

std::int64_t reorderDepth(const FrameIndex& index)
{
    constexpr std::int64_t kMaxDepth = 16;
    std::int64_t depth = 0;
    const std::int64_t count = index.frameCount();
    for (std::int64_t n = 0; n < count; ++n) {
        for (std::int64_t later = n + 1; later < count && later <= n + kMaxDepth; ++later) {
            if (index.entry(later).packet < index.entry(n).packet)
                depth = std::max(depth, later - n);
        }
    }
    return depth;
}

} // namespace alliance::media
