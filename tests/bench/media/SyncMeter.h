#pragma once
// How far sound and picture lie apart while the real player plays a click track.

#include "media/base/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace alliance::bench
{

// Plays from `from`, seconds; at `changeAt` seconds of wall time something happens.
struct SyncRun {
    enum class Event { None, Seek, Loop, Speed };
    std::string name;
    double speed = 1.0;
    double seconds = 8.0; // of wall time
    Event event = Event::None;
};

// Time heard minus time shown, milliseconds, of every beep whose first frame was shown as well.
struct SyncResult {
    std::string name;
    std::vector<double> offsetsMs;
    double p95() const; // of the absolute values; 0 where there are none
    double most() const;
};

// Blocking. The clip beeps for 100 ms at every whole second, when the picture of that second's first frame appears.
base::Result<SyncResult> measureSync(const SyncRun& run, std::uint64_t seed);

} // namespace alliance::bench
