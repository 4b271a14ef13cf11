#pragma once
// Posture shifts, by the definition of the vocabulary: a move to a new place that is then held. Measured on the
// shoulders; where no body is visible the head's place, tilt and scale stand in, freed of what turning the head does to
// them. The camera's own motion is taken out, and a cut is never a shift. Leaving the seat and coming back are shifts.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/Settings.h"
#include "vision/signals/SessionSignals.h"

#include <optional>
#include <vector>

namespace alliance::vision
{

struct PostureShifts {
    std::vector<Behaviour> shifts;        // `range` is the movement, without the time it is held
    std::vector<double> allMovesInWidths; // of every sample of the recording: what is usual for this person
    double coverage = 0;                  // 0..1 of the recording where a shift could be told
};

PostureShifts findPostureShifts(const SessionSignals& signals, const PersonSignals& person,
                                const PostureShiftSettings& settings);

// How much the place held after a moment differs from the place held before it: 1 at the threshold, highest in the
// middle of a shift. Empty where there is too little to tell, or the person was not seen.
struct PostureStrength {
    base::MediaTime time;
    std::optional<double> strength;
};
// One per sample of the grid at which the body (or the head that stands in) was looked for.
std::vector<PostureStrength> postureStrength(const SessionSignals& signals, const PersonSignals& person,
                                             const PostureShiftSettings& settings);

} // namespace alliance::vision
