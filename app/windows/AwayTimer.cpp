#include "app/windows/AwayTimer.h"

#ifdef __linux__
#include <ctime>
#else
#include <algorithm>
#include <mutex>
#endif

namespace alliance::app
{

#ifdef __linux__

std::chrono::nanoseconds timeWithSleep()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

#else

// What either clock went on by since the last look, whichever is more: one may stand still while the computer sleeps,
// the other may be put back.
std::chrono::nanoseconds timeWithSleep()
{
    using namespace std::chrono;
    static std::mutex mutex;
    static auto steady = steady_clock::now();
    static auto wall = system_clock::now();
    static nanoseconds passed{0};
    const std::scoped_lock lock(mutex);
    const auto steadyNow = steady_clock::now();
    const auto wallNow = system_clock::now();
    passed += std::max(duration_cast<nanoseconds>(steadyNow - steady), duration_cast<nanoseconds>(wallNow - wall));
    steady = steadyNow;
    wall = wallNow;
    return passed;
}

#endif

} // namespace alliance::app
