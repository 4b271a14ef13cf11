#pragma once
// Session time while playing: the sound's where sound is heard, the monotonic clock's otherwise. Internal to media.

#include "media/base/MediaTime.h"

#include <chrono>
#include <cstdint>
#include <mutex>
#include <optional>

namespace alliance::media
{

class AudioFeeder;

// A reading of the clock.
struct Tick {
    base::MediaTime time;
    std::uint64_t lap = 0; // rounds of the loop since the run began
    std::uint64_t run = 0; // grows with every start() and stop()
    double rate = 0.0;     // session seconds per second; negative: backwards; 0: stands still
    std::optional<base::TimeRange> loop;

    bool running() const { return rate != 0.0; }
    bool forwards() const { return rate > 0.0; }
};

// Thread safe. A second that nobody looked at the clock for is the most that passes at once, but for the sound's.
// Within one run (lap, time) never goes against the direction of travel; with a loop the time is always inside it, else
// between 0 and the end.
class PlayClock
{
public:
    using Monotonic = std::chrono::steady_clock;

    // `sound` may be null; it must be alive until the next start() or stop().
    void start(base::MediaTime time, double rate, const std::optional<base::TimeRange>& loop, base::MediaTime end,
               const AudioFeeder* sound);
    void stop(base::MediaTime time);
    Tick now() const;

private:
    void advance(std::int64_t ns) const;
    void follow(base::MediaTime time, std::uint64_t lap) const;

    mutable std::mutex m_mutex;
    mutable Tick m_tick;
    mutable Monotonic::time_point m_at{}; // of m_tick
    base::MediaTime m_end;
    const AudioFeeder* m_sound = nullptr;
};

} // namespace alliance::media
