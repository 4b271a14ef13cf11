#include "media/cache/FrameCache.h"

#include <cstdlib>
#include <iterator>

namespace alliance::media
{

void FrameCache::put(const VideoFrame& frame)
{
    auto [at, added] = m_frames.try_emplace(frame.frame, frame);
    if (!added) {
        m_bytes -= at->second.bytes();
        at->second = frame;
    }
    m_bytes += frame.bytes();
    shrink();
}

std::optional<VideoFrame> FrameCache::get(std::int64_t frame) const
{
    const auto at = m_frames.find(frame);
    return at == m_frames.end() ? std::nullopt : std::optional(at->second);
}

std::optional<VideoFrame> FrameCache::nearestGood(std::int64_t frame, std::int64_t reach) const
{
    const VideoFrame* best = nullptr;
    for (auto it = m_frames.lower_bound(frame - reach); it != m_frames.end() && it->first <= frame + reach; ++it) {
        if (!it->second.damaged && (!best || std::llabs(it->first - frame) < std::llabs(best->frame - frame)))
            best = &it->second;
    }
    return best ? std::optional(*best) : std::nullopt;
}

void FrameCache::clear()
{
    m_frames.clear();
    m_bytes = 0;
}

void FrameCache::shrink()
{
    while (m_bytes > m_maxBytes && m_frames.size() > 1) {
        const auto first = m_frames.begin();
        const auto last = std::prev(m_frames.end());
        const auto victim =
            std::llabs(first->first - m_playhead) >= std::llabs(last->first - m_playhead) ? first : last;
        if (victim->first == m_playhead)
            break;
        m_bytes -= victim->second.bytes();
        m_frames.erase(victim);
    }
}

} // namespace alliance::media
