#pragma once
// Picture timing messages of H.264 without the times of day that a recorder wrote into them. Internal to media.
// Sources: ITU-T H.264 7.3.2.1.1, D.1.3, D.2.3, E.1.1, E.1.2.

#include "media/export/NalUnits.h"

namespace alliance::media
{

// The layout on which all sequence parameter sets among `sets` agree; none: there is no such set, one cannot be read,
// or they differ.
std::optional<TimingLayout> timingLayoutOf(const std::vector<OwnedUnit>& sets);

// The payload (without escapes) with its delays and the structure of its picture, and no clock timestamp. Empty: there
// is nothing to keep, or it does not hold together.
OwnedUnit withoutClocks(NalUnit payload, TimingLayout layout);

} // namespace alliance::media
