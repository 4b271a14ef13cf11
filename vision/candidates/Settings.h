#pragma once
// The numbers of the behaviour definitions. They are published with every result. Unit in the name: s seconds, deg
// degrees, px pixels, sd robust standard deviations of the person's own baseline, share 0..1.

#include "media/base/Result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alliance::vision
{

struct GazeAversionSettings {
    double minDurationS = 4.0;
    double minAngleDeg = 20.0; // head: at least this far from the partner direction ...
    double headSd = 3.0;       // ... and this many robust SD
    double eyesSd = 5.0;       // eyes: this many robust SD of iris and lids together
    double mergeGapS = 0.7;
    double blinkS = 0.35;         // eyes shut for less is a blink
    double eyesMinFacePx = 60.0;  // smaller faces: head only
    double eyesSureFacePx = 80.0; // between the two the eyes count with less confidence
    double windowS = 420.0;       // of the rolling baseline
};

struct PostureShiftSettings {
    double holdS = 5.0;
    double minShift = 0.15; // shoulder widths
    double minTrunkDeg = 7.0;
    double withinS = 3.0; // the movement itself takes no longer
};

struct StillnessSettings {
    double percentile = 10.0;
    double minDurationS = 20.0;
};

struct SilenceSettings {
    double minDurationS = 3.0;
};

// A person's first words after the other has spoken come late: both numbers must be passed.
struct ResponseLatencySettings {
    double minDurationS = 3.0;
    double percentile = 90.0; // of the person's own latencies in this session
};

struct CannotTellSettings {
    double minFacePx = 60.0;
    double minPresence = 0.5;
    double minDurationS = 1.0; // shorter losses are bridged or dropped, not reported
};

struct CandidateSettings {
    double contextS = 10.0; // a cue that begins so soon after the other's speech has ended says so
    double mergeS = 10.0;   // cues closer than this become one candidate ...
    double maxSpanS = 60.0; // ... that does not grow beyond this
};

struct Settings {
    GazeAversionSettings gazeAversion;
    PostureShiftSettings postureShift;
    StillnessSettings stillness;
    SilenceSettings silence;
    ResponseLatencySettings responseLatency;
    CannotTellSettings cannotTell;
    CandidateSettings candidates;

    // {"gaze_aversion":{"min_duration_s":4.0,...},"posture_shift":{...},...}: any part may be missing (defaults stand);
    // an unknown key or a number outside its range fails with Invalid and names the key.
    static base::Result<Settings> fromJson(std::string_view json);
    // All numbers, keys in a fixed order.
    std::string toJson() const;
};

// One number, named as in the JSON: group "gaze_aversion", key "min_duration_s". Empty for an unknown number.
std::optional<double> settingValue(const Settings& settings, std::string_view group, std::string_view key);
// Refused with Invalid where the number is unknown or outside its range; the settings then stay as they were.
base::Status setSetting(Settings& settings, std::string_view group, std::string_view key, double value);

} // namespace alliance::vision
