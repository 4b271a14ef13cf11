#pragma once
// What is worth drawing of long series and long lists: at most a few primitives per pixel, whatever the length. Pure.

#include "app/timeline/TimelineData.h"
#include "app/timeline/TimelineView.h"

#include <functional>
#include <vector>

namespace alliance::app
{

// One pixel column of a curve, or one sample where samples stand further apart than pixels.
struct LaneColumn {
    double x = 0;
    float first = 0; // first and last value in time, for joining to the neighbours
    float last = 0;
    float low = 0;
    float high = 0;
    bool joined = false; // no gap between the previous column and this one
};

// At most width + 3 columns. Gaps: invalid samples, and samples more than `longestStep` apart.
std::vector<LaneColumn> laneColumns(const SignalLane& lane, const TimelineView& view,
                                    base::MediaTime longestStep = {1'500'000'000});

struct WaveColumn {
    double x = 0;
    float low = 0;
    float high = 0;
};

// At most width + 1 columns.
std::vector<WaveColumn> waveColumns(const WaveformPeaks& peaks, const TimelineView& view);

// One bar that stands for one or several items whose starts are too close to be told apart.
struct TimelineBar {
    double x0 = 0;
    double x1 = 0;
    std::size_t item = 0; // the one with the highest priority, the earliest of equals
    int count = 1;
};

// `rangeOf` for items 0..count-1 in order of start. Items that start less than `spacing` pixels after a bar's start
// join it, so there are at most width / spacing + 2 bars, plus one for each of the items that began before the view.
// Items with priority below zero are left out.
std::vector<TimelineBar> packBars(std::size_t count, const std::function<base::TimeRange(std::size_t)>& rangeOf,
                                  const TimelineView& view, double spacing,
                                  const std::function<int(std::size_t)>& priorityOf = {});

} // namespace alliance::app
