#pragma once
// Start and end of one movement, finer than the samples: a movement from rest to rest is fitted to the share of the way
// that each sample has gone.

#include "media/base/MediaTime.h"

#include <vector>

namespace alliance::vision
{

struct WayPoint {
    double seconds = 0;
    double share = 0; // of the way, about 0 before and about 1 after
};

struct Movement {
    double start = 0; // seconds
    double end = 0;
};

// The movement 3u²-2u³ (u from 0 to 1: rest, fastest in the middle, rest) with the least squared distance from the
// points; lasts 0.1 s to `most` seconds and is half done near `half`. It does not begin before the way rises for good.
// Where the points leave its length open, about a second is taken: so long does a person take.
Movement fitMovement(const std::vector<WayPoint>& points, double half, double most);

} // namespace alliance::vision
