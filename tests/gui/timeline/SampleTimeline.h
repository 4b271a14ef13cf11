#pragma once
// Timelines for tests: made by arithmetic, the same on every run.

#include "app/timeline/TimelineData.h"
#include "app/timeline/TimelinePictures.h"

namespace alliance::app
{

// 25 frames a second with every tenth frame shown twice as long: a variable rate.
FrameLookup sampleFrames(base::MediaTime duration);

// Three minutes, two people, a handful of each kind of item in every state.
TimelineData sampleTimeline();

// As kept: one every two seconds, each of its own colour, for the first `seconds`.
std::vector<TimelinePicture> samplePictures(double seconds);

// An hour, two people, six curves at 10 samples a second and `items` candidates, notes and behaviours in all.
TimelineData longTimeline(int items = 2000);

} // namespace alliance::app
