#pragma once
// Looking away, by the definition of the vocabulary: two channels, each against the person's own partner direction.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/Settings.h"
#include "vision/signals/SessionSignals.h"

#include <vector>

namespace alliance::vision
{

// Why a sample can or cannot tell where the person looks.
enum class Visibility { Seen, Hidden, Small, Unsure };
// One per sample; the size is smoothed so that a face at the border does not flicker.
std::vector<Visibility> visibilityOf(const PersonSignals& person, const CannotTellSettings& settings);

// How far one sample is from the partner direction.
struct GazeState {
    enum class Looking { Unknown, Partner, Away };

    Looking looking = Looking::Unknown;
    bool byHead = false;
    bool byEyes = false;
    double yaw = 0;      // degrees from the partner direction, > 0 image right
    double pitch = 0;    // degrees, > 0 down
    double eyeAlong = 0; // robust SD, > 0 image right
    double eyeDown = 0;  // robust SD, > 0 down; with the lids
    double lids = 0;     // robust SD, < 0 narrower
    double strength = 0; // 1 at the threshold
    bool smallEyes = false;
    bool shut = false;           // lids together: the iris says nothing
    bool eyesContradict = false; // the eyes' landmarks do not fit together: one is covered
};
std::vector<GazeState> gazeStates(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                  const Settings& settings);

struct GazeEpisodes {
    std::vector<Behaviour> aversions;  // of the minimum duration and longer
    std::vector<double> allDurationsS; // of every look away, short ones too: what is usual for this person
};
GazeEpisodes findAversions(const PersonSignals& person, const std::vector<GazeState>& states, const Settings& settings);

} // namespace alliance::vision
