#include "media/cache/FrameCache.h"

#include <algorithm>
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

std::int64_t FrameCache::capacity() const
{
    return m_frames.empty() ? 0
                            : room() * static_cast<std::int64_t>(m_frames.size()) / std::max<std::int64_t>(1, m_bytes);
}

std::int64_t FrameCache::room() const
{
    return std::max(m_maxBytes / 4, m_maxBytes - m_reserve);
}

std::int64_t FrameCache::distance(std::int64_t frame) const
{
    constexpr std::int64_t kPassed = 3;
    const std::int64_t ahead = frame - m_playhead;
    return std::llabs(ahead) * (ahead * m_travel < 0 ? kPassed : 1);
}

void FrameCache::shrink()
{
    while (m_bytes > room() && m_frames.size() > 1) {
        const auto first = m_frames.begin();
        const auto last = std::prev(m_frames.end());
        const auto victim = distance(first->first) >= distance(last->first) ? first : last;
        if (victim->first == m_playhead)
            break;
        m_bytes -= victim->second.bytes();
        m_frames.erase(victim);
    }
}

} // namespace alliance::media
