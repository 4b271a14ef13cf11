#pragma once
// Looking away, by the definition of the vocabulary: two channels, head and eyes, each against the person's own partner
// direction. Pure functions. Samples between two turns of the sampling grid (SignalSample::extra) have a state of their
// own, but only the grid decides what is an episode; they place its ends.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/ReviewInput.h"
#include "vision/candidates/Settings.h"
#include "vision/signals/SessionSignals.h"

#include <vector>

namespace alliance::vision
{

// What belongs to the recording and not to one person.
struct GazeScene {
    std::vector<base::TimeRange> shots; // each has baselines of its own; none: all is one shot
    std::vector<GazeMark> marks;        // of all people; those of others are passed over
};

// Why a sample can or cannot tell where the person looks.
enum class Visibility {
    Seen,
    Absent, // nothing of the person is in the picture: another's shot, or the seat is left
    Hidden, // the body is there, or was not looked for, but no face
    Small,
    Unsure // the face network doubts, or the fitted head is far from its landmarks
};
// One per sample. The size is smoothed and both limits have hysteresis, so that a face at the border does not flicker.
std::vector<Visibility> visibilityOf(const PersonSignals& person, const CannotTellSettings& settings,
                                     const std::vector<base::TimeRange>& shots = {});

// How far one sample is from the partner direction.
struct GazeState {
    enum class Looking { Unknown, Partner, Away };

    Looking looking = Looking::Unknown;
    bool byHead = false;
    bool byEyes = false;
    double yaw = 0;         // degrees of the head from the partner direction, > 0 image right
    double pitch = 0;       // degrees, > 0 down
    double eyeAlong = 0;    // robust SD of the eyes in the head, > 0 image right
    double eyeDown = 0;     // robust SD, > 0 down; with the lids
    double lids = 0;        // robust SD, < 0 narrower
    double gazeYaw = 0;     // degrees of head and eyes together; of the head alone where the eyes cannot tell
    double gazePitch = 0;   // degrees, > 0 down
    double uncertainty = 0; // degrees, one standard deviation of gazeYaw and gazePitch together
    double strength = 0;    // 1 at the threshold
    double margin = 0;      // how far beyond the threshold, in units of the uncertainty; < 0 on this side of it
    bool eyesKnown = false; // the eyes had a say
    bool smallEyes = false;
    bool shut = false;           // lids together: the iris says nothing
    bool eyesContradict = false; // the eyes' landmarks do not fit together: one is covered
};
std::vector<GazeState> gazeStates(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                  const Settings& settings, const GazeScene& scene = {});

struct GazeEpisodes {
    std::vector<Behaviour> aversions;  // of the minimum duration and longer
    std::vector<double> allDurationsS; // of every look away, short ones too: what is usual for this person
};
GazeEpisodes findAversions(const PersonSignals& person, const std::vector<GazeState>& states, const Settings& settings,
                           const GazeScene& scene = {});

} // namespace alliance::vision
