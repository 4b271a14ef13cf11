#pragma once
// Where a hand is at the face: it hides part of what is measured there, and is context of its own.

#include "vision/signals/SessionSignals.h"

#include <vector>

namespace alliance::vision
{

// Ascending, apart by more than a second, half a second and longer. A hand is at the face when its middle lies within
// the face's size of the middle of the face, a little more below (chin in hand) than above.
std::vector<base::TimeRange> handsAtFace(const PersonSignals& person);

} // namespace alliance::vision
