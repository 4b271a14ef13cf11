#include "media/player/PlayClock.h"

#include "media/player/AudioFeeder.h"

#include <algorithm>

namespace alliance::media
{
namespace
{

// While it plays somebody looks at the clock every few milliseconds. Where nobody did for longer, the program stood
// still: what would have been played meanwhile was not seen.
constexpr std::chrono::nanoseconds kMostUnseen = std::chrono::seconds(1);

} // namespace

void PlayClock::start(base::MediaTime time, double rate, const std::optional<base::TimeRange>& loop,
                      base::MediaTime end, const AudioFeeder* sound)
{
    const std::scoped_lock lock(m_mutex);
    m_tick = {time, 0, m_tick.run + 1, rate, loop};
    m_at = Monotonic::now();
    m_end = end;
    m_sound = sound;
}

void PlayClock::stop(base::MediaTime time)
{
    const std::scoped_lock lock(m_mutex);
    m_tick = {time, 0, m_tick.run + 1, 0.0, std::nullopt};
    m_sound = nullptr;
}

Tick PlayClock::now() const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_tick.running())
        return m_tick;
    const auto at = Monotonic::now();
    const auto heard = m_sound ? m_sound->now() : std::nullopt;
    if (heard) {
        follow(heard->time, heard->lap);
    } else {
        const auto passed = std::min<std::chrono::nanoseconds>(at - m_at, kMostUnseen).count();
        advance(static_cast<std::int64_t>(static_cast<double>(passed) * m_tick.rate));
    }
    m_at = at;
    return m_tick;
}

void PlayClock::advance(std::int64_t ns) const
{
    const std::int64_t time = m_tick.time.ns + ns;
    if (!m_tick.loop) {
        m_tick.time.ns = std::clamp<std::int64_t>(time, 0, m_end.ns);
        return;
    }
    const std::int64_t length = m_tick.loop->length().ns;
    const std::int64_t inside = time - m_tick.loop->start.ns;
    const std::int64_t rounds = inside >= 0 ? inside / length : -((length - 1 - inside) / length);
    m_tick.lap += static_cast<std::uint64_t>(rounds < 0 ? -rounds : rounds);
    m_tick.time.ns = m_tick.loop->start.ns + inside - rounds * length;
}

void PlayClock::follow(base::MediaTime time, std::uint64_t lap) const
{
    if (m_tick.loop)
        time = std::clamp(time, m_tick.loop->start, m_tick.loop->end - base::MediaTime{1});
    else
        time = std::clamp(time, base::MediaTime{}, m_end);
    const bool onwards = lap > m_tick.lap || (lap == m_tick.lap && time > m_tick.time);
    if (onwards) {
        m_tick.time = time;
        m_tick.lap = lap;
    }
}

} // namespace alliance::media
