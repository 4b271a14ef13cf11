#pragma once
// The clock of the day shows an earlier time for this process while it lives, whichever of its threads or libraries
// asks. Clocks that only measure how long something takes go on. This program's clock_gettime() and gettimeofday()
// stand in the place of the system's.

#include <chrono>

namespace alliance::app
{

class ClockSetBack
{
public:
    explicit ClockSetBack(std::chrono::seconds by);
    ~ClockSetBack();
    ClockSetBack(const ClockSetBack&) = delete;
    ClockSetBack& operator=(const ClockSetBack&) = delete;

    static int asked(); // how often an earlier time was given, since the last of these was made
};

} // namespace alliance::app
