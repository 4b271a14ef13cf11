#pragma once
// Where measured people's heads and bodies were at a time between two samples.

#include "vision/masks/FaceCovers.h"
#include "vision/signals/SessionSignals.h"

#include <array>
#include <optional>

namespace alliance::vision
{

struct MeasuredBody {
    int person = -1;
    std::array<cv::Point2d, 2> shoulders; // image left, image right
    std::optional<double> trunkAngle;     // as in BodySample, where it can be trusted just before and just after
};

// Pixels of the measured pictures; angles as in FaceSample.
struct MeasuredHead {
    int person = -1;
    cv::Point2d centre;
    double size = 0;
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
};

// Nothing where the face was not found just before and just after that time.
std::optional<MeasuredHead> headAt(const PersonSignals& person, base::MediaTime time);
std::vector<MeasuredHead> headsAt(const SessionSignals& people, base::MediaTime time);
// Nothing where no body was found just before and just after that time.
std::optional<MeasuredBody> bodyAt(const PersonSignals& person, base::MediaTime time);
// The one whose face lies under the cover; null: none.
const MeasuredHead* headUnder(const CoverEllipse& cover, const std::vector<MeasuredHead>& heads, cv::Size picture);

} // namespace alliance::vision
