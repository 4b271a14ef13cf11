#pragma once
// Where the pictures of a reel lie in time. Internal to media.

#include "media/export/ReelExport.h"

#include <vector>

namespace alliance::media
{

constexpr int kReelTimescale = 90000; // ticks a second

// Can it be planned, and written?
bool holdsTogether(const ReelSpec& spec);
// Of every frame of the reel, and its end.
std::vector<std::int64_t> reelTicks(const ReelSpec& spec, const ReelReport& plan);
base::MediaTime timeOfTicks(std::int64_t ticks);
// Pictures a second, about.
double reelRate(const ReelReport& plan);

} // namespace alliance::media
