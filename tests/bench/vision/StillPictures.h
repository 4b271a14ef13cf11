#pragma once
// Single pictures of puppets whose head and eyes are turned by known angles, measured by the face pipeline, each
// against the same person's look straight ahead in the same size and light.

#include "tests/bench/vision/Conditions.h"
#include "tests/support/bench/Tables.h"
#include "vision/models/ModelSet.h"

#include <functional>
#include <memory>

namespace alliance::test
{

// Both puppets in the same pose.
struct StillPicture {
    double facePx = 150; // forehead to chin, looking ahead
    Condition condition = Condition::Clear;
    PuppetPose pose; // yaw, pitch and gaze; the rest as it is
    // degrees that the pose stands for
    double yaw = 0;
    double pitch = 0;
    double eyesAlong = 0;
    double eyesAcross = 0;
};

struct StillMeasure {
    StillPicture picture;
    Place who = Place::Left;
    bool found = false; // the face is where it was drawn
    double yawError = 0;
    double pitchError = 0;
    double eyesAlong = 0; // degrees, against looking ahead
    double eyesAcross = 0;
};

// The pictures of the standard run, or (`full`) every size under every condition.
std::vector<StillPicture> stillPictures(bool full);

std::vector<StillMeasure> measureStills(const std::shared_ptr<const vision::ModelSet>& models,
                                        const PuppetRenderer& renderer, const std::vector<StillPicture>& pictures,
                                        std::uint64_t seed, const std::function<void(double)>& progress);

std::vector<Table> stillTables(const std::vector<StillMeasure>& measures);

} // namespace alliance::test
