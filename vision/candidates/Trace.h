#pragma once
// What the detectors saw over time, against their thresholds: for the small picture beside a candidate and for setting
// thresholds by eye.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/ReviewInput.h"
#include "vision/candidates/Settings.h"
#include "vision/signals/SessionSignals.h"

#include <optional>
#include <vector>

namespace alliance::vision
{

struct TracePoint {
    base::MediaTime time;
    std::optional<double> strength; // 1 at the threshold; none where it cannot be told
};

struct Trace {
    BehaviourKind kind = BehaviourKind::GazeAversion; // or PostureShift
    std::vector<TracePoint> points;                   // ascending
};

// Gaze and posture of one person, of the samples inside `around`. Baselines are those of the whole recording. Empty for
// an unknown person. An hour takes well under a second.
std::vector<Trace> tracesOf(const SessionSignals& signals, int person, base::TimeRange around, const Settings& settings,
                            const ReviewInput& review = {});

} // namespace alliance::vision
