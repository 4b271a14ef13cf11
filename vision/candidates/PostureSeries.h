#pragma once
// The place of the upper body over time, from shoulders or from the head alone, in one form for the detector.

#include "vision/signals/SessionSignals.h"

#include <array>
#include <limits>
#include <vector>

namespace alliance::vision
{

// Features of one sample. Pixels; `LogScale` the natural logarithm of the head's scale, `Trunk` degrees. Not a number
// where it was not measured.
enum PostureFeature : std::size_t { LeftX, LeftY, RightX, RightY, LogScale, Trunk };
constexpr std::size_t kPostureFeatures = 6;
using PostureValues = std::array<double, kPostureFeatures>;

struct PosturePoint {
    base::MediaTime time;
    std::size_t sample = 0; // index into PersonSignals::samples
    PostureValues value{};
};

struct PostureSeries {
    std::vector<PosturePoint> points; // ascending, a running median of three
    double intervalS = 0;             // usual time between points
    bool fromHead = false;
};

// The left and right point are the shoulders.
PostureSeries bodySeries(const PersonSignals& person);
// The two points are the ends of the shoulder line that a head of this scale would have, on the base of the neck.
PostureSeries headSeries(const PersonSignals& person);

} // namespace alliance::vision
