#include "tests/gui/windows/ClockSetBack.h"

#include <atomic>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace
{

std::atomic<long> back{0}; // seconds
std::atomic<int> answers{0};

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const long result = ::syscall(SYS_clock_gettime, clock, time);
    if (const long by = back; by != 0 && result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        time->tv_sec -= by;
        ++answers;
    }
    return static_cast<int>(result);
}

int gettimeofday(timeval* time, void* zone) noexcept
{
    const long result = ::syscall(SYS_gettimeofday, time, zone);
    if (const long by = back; by != 0 && result == 0) {
        time->tv_sec -= by;
        ++answers;
    }
    return static_cast<int>(result);
}
}

namespace alliance::app
{

ClockSetBack::ClockSetBack(std::chrono::seconds by)
{
    answers = 0;
    back = static_cast<long>(by.count());
}

ClockSetBack::~ClockSetBack()
{
    back = 0;
}

int ClockSetBack::asked()
{
    return answers;
}

} // namespace alliance::app
