#pragma once
// Takes noise out of directions over time without smearing the moment at which they change: a running median of three,
// which removes single wild samples and keeps steps where they are, then a bilateral mean (Tomasi and Manduchi 1998,
// "Bilateral filtering for gray and color images", in one dimension): neighbours count by how near they are in time and
// in value, so the samples on the other side of a step have no weight. It looks both ways and therefore does not lag,
// as a causal filter such as One Euro (Casiez et al. 2012) must.

#include "vision/gaze/PartnerDirection.h"

#include <vector>

namespace alliance::vision
{

struct TimedDirection {
    base::MediaTime time;
    std::array<double, kGazeChannels> value{};
};

// Ascending in time. A sample beside a loss stands alone.
std::vector<TimedDirection> filtered(const std::vector<TimedDirection>& raw);

} // namespace alliance::vision
