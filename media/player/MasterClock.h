#pragma once
// Time of playback: the sound's where there is sound, the monotonic clock's otherwise. Internal to media.

#include "media/base/MediaTime.h"

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>

namespace alliance::media
{

// Not thread safe. Never runs backwards between two calls of set().
class MasterClock
{
public:
    using Monotonic = std::chrono::steady_clock;

    void set(base::MediaTime time, double speed, Monotonic::time_point now)
    {
        m_time = time;
        m_at = now;
        m_speed = speed;
    }
    // `heard`: what the sound says, if there is any.
    base::MediaTime read(std::optional<base::MediaTime> heard, Monotonic::time_point now)
    {
        if (heard) {
            m_time = std::max(m_time, *heard);
            m_at = now;
        } else {
            const auto passed = std::chrono::duration_cast<std::chrono::nanoseconds>(now - m_at).count();
            m_time.ns += static_cast<std::int64_t>(static_cast<double>(passed) * m_speed);
            m_at = now;
        }
        return m_time;
    }

private:
    base::MediaTime m_time;
    Monotonic::time_point m_at{};
    double m_speed = 1.0;
};

} // namespace alliance::media
