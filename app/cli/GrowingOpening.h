#pragma once
// Opening a recording of which nothing is stored, as the window does it: its frames are listed in a thread, the first
// part of the list opens the engine and further parts extend it. What is asked for by its time is shown before it is
// listed, where the packets tell; what is asked for by its number as soon as it is listed.

#include "app/cli/BenchFigures.h"

namespace alliance::app::cli
{

// What happened until the picture was there.
struct Opening {
    double ms = 0;      // from nothing to the picture
    bool whole = false; // the list was whole by then
};

// Blocking. Frame `wanted` of the recording's file; its index only checks what came.
Outcome<Opening> openByNumber(const BenchRecording& recording, std::int64_t wanted, const JobContext& job,
                              Exactness& exactness);
// The frame on screen when `wanted` is. Its number is that of its time, provided that it is, pixel by pixel, what the
// engine gives under that number.
Outcome<Opening> openByTime(const BenchRecording& recording, std::int64_t wanted, const JobContext& job,
                            Exactness& exactness);

} // namespace alliance::app::cli
