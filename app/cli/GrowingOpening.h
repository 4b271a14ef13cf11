#pragma once
// Opening a recording of which nothing is stored, as the window does it: its frames are listed in a thread, the first
// part of the list opens the engine, further parts extend it, and a frame is fetched as soon as it is listed.

#include "app/cli/BenchFigures.h"

namespace alliance::app::cli
{

// What happened until the picture was there.
struct Opening {
    double ms = 0;      // from nothing to the picture
    bool whole = false; // the list was whole by then
};

// Blocking. Frame `wanted` of `file`, which must be a frame of it.
Outcome<Opening> openFromNothing(const std::filesystem::path& file, std::int64_t wanted, const JobContext& job,
                                 Exactness& exactness);

} // namespace alliance::app::cli
