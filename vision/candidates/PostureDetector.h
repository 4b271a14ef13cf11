#pragma once
// Posture shifts, by the definition of the vocabulary: a move to a new place that is then held. Measured on the
// shoulders; where no body is visible the head's place and scale stand in, freed of what turning the head does to them.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/Settings.h"
#include "vision/signals/SessionSignals.h"

#include <optional>
#include <vector>

namespace alliance::vision
{

struct PostureShifts {
    std::vector<Behaviour> shifts;        // `range` is the movement, without the time it is held
    std::vector<double> allMovesInWidths; // of every second of the recording: what is usual for this person
};

PostureShifts findPostureShifts(const PersonSignals& person, const PostureShiftSettings& settings);

// How much the place held after a moment differs from the place held before it: 1 at the threshold, highest in the
// middle of a shift. Empty where there is too little to tell, or the person was not seen.
struct PostureStrength {
    base::MediaTime time;
    std::optional<double> strength;
};
// One per sample of the grid at which the body was looked for.
std::vector<PostureStrength> postureStrength(const PersonSignals& person, const PostureShiftSettings& settings);

} // namespace alliance::vision
