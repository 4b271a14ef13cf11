#pragma once
// Decoded pictures round the playhead, within a budget of bytes.

#include "media/decode/VideoFrame.h"

#include <cstdint>
#include <map>
#include <optional>

namespace alliance::media
{

// Not thread safe. When full, the frame farthest from the playhead goes first; frames on the side that the hand comes
// from count as farther than those it goes to.
class FrameCache
{
public:
    explicit FrameCache(std::int64_t maxBytes) : m_maxBytes(maxBytes) {}

    void setPlayhead(std::int64_t frame) { m_playhead = frame; }
    void setTravel(int direction) { m_travel = direction; } // +1 forward, -1 backward, 0 not known
    // Bytes of the budget that the decoder's own pictures take; at least a quarter of the budget stays for the cache.
    void setReserve(std::int64_t bytes) { m_reserve = bytes; }
    // Replaces an older picture of the same number. The frame at the playhead is always kept.
    void put(const VideoFrame& frame);
    std::optional<VideoFrame> get(std::int64_t frame) const;
    bool contains(std::int64_t frame) const { return m_frames.count(frame) > 0; }
    // The undamaged frame nearest to `frame` that is held, at most `reach` numbers away.
    std::optional<VideoFrame> nearestGood(std::int64_t frame, std::int64_t reach) const;
    std::int64_t bytes() const { return m_bytes; }
    // How many frames of the size held now fit into the budget; 0 while nothing is held.
    std::int64_t capacity() const;
    std::size_t size() const { return m_frames.size(); }
    void clear();

private:
    void shrink();
    std::int64_t room() const;
    std::int64_t distance(std::int64_t frame) const;

    std::map<std::int64_t, VideoFrame> m_frames;
    std::int64_t m_maxBytes;
    std::int64_t m_reserve = 0;
    std::int64_t m_bytes = 0;
    std::int64_t m_playhead = 0;
    int m_travel = 0;
};

} // namespace alliance::media
