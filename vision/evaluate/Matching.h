#pragma once
// One-to-one matching of found to true intervals; the largest number of pairs, and among these deterministic.

#include "media/base/MediaTime.h"

#include <vector>

namespace alliance::vision
{

// Length of the intersection over length of the union, 0..1.
double overlapShare(base::TimeRange a, base::TimeRange b);
// Seconds that both have in common.
double commonSeconds(base::TimeRange a, base::TimeRange b);

// For each true interval the index of its found interval, or -1.
std::vector<int> matchIntervals(const std::vector<base::TimeRange>& truth, const std::vector<base::TimeRange>& found,
                                double onsetS, double minOverlap);

} // namespace alliance::vision
