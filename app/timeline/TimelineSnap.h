#pragma once
// Where a hand that aims at a pixel most likely means to land: a frame always, an edge of something when it is near.

#include "app/timeline/TimelineData.h"

#include <vector>

namespace alliance::app
{

// Start of the frame shown at that time; the time itself, clamped into the recording, when there is no index.
base::MediaTime snapToFrame(base::MediaTime time, const TimelineData& data);

// Starts and ends of candidates, notes, markers, stages and speech turns, sorted, without repeats.
std::vector<base::MediaTime> snapPoints(const TimelineData& data);

// Nearest of the sorted points within `reach`, else `time`; the earlier one when two are equally near.
base::MediaTime snapToPoints(base::MediaTime time, const std::vector<base::MediaTime>& sortedPoints,
                             base::MediaTime reach);

// The frame of the first point that lies after (or the last that lies before) the frame at `from`; that frame itself
// when there is none.
base::MediaTime nextStop(base::MediaTime from, const std::vector<base::MediaTime>& sortedPoints,
                         const TimelineData& data);
base::MediaTime previousStop(base::MediaTime from, const std::vector<base::MediaTime>& sortedPoints,
                             const TimelineData& data);

} // namespace alliance::app
