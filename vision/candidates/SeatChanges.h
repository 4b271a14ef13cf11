#pragma once
// Coming to a seat and leaving it by way of the edge of what is seen: the person moves far and is then gone, or appears
// and moves far to the place that is then held. A face that is merely hidden or lost does neither.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/PostureSeries.h"
#include "vision/candidates/Settings.h"

#include <vector>

namespace alliance::vision
{

// Posture shifts with the direction "left the seat" or "took the seat"; `range` is the movement as far as it was seen.
std::vector<Behaviour> findSeatChanges(const PostureView& view, const PostureShiftSettings& settings);

} // namespace alliance::vision
