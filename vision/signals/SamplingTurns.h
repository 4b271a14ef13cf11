#pragma once
// Which frames are sampled: the first at or after each point of a regular grid of times from the first frame taken. A
// late frame does not shift the grid. Value; used alike by the analyzer and by whoever feeds it.

#include "media/base/MediaTime.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace alliance::vision
{

class SamplingTurns
{
public:
    explicit SamplingTurns(double hertz) : m_stepNs(static_cast<std::int64_t>(1e9 / std::clamp(hertz, 0.01, 1000.0))) {}

    bool due(base::MediaTime time) const { return !m_next || time.ns + kEarlyNs >= *m_next; }
    // The frame at this time, which is due, is sampled.
    void take(base::MediaTime time)
    {
        if (!m_next) {
            m_next = time.ns;
        }
        *m_next += ((time.ns + kEarlyNs - *m_next) / m_stepNs + 1) * m_stepNs;
    }

    template <typename Archive>
    friend void fields(Archive& archive, SamplingTurns& turns)
    {
        archive(turns.m_next);
    }

private:
    static constexpr std::int64_t kEarlyNs = 2'000'000; // a frame this much before its turn is taken: times are rounded

    std::int64_t m_stepNs;
    std::optional<std::int64_t> m_next;
};

} // namespace alliance::vision
