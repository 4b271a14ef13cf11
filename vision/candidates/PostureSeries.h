#pragma once
// The place of the upper body over time, from shoulders or from the head alone, in one form for the detector. The
// camera's own motion is taken out, and no series crosses the border of a shot.

#include "vision/signals/SessionSignals.h"

#include <array>
#include <cstddef>
#include <vector>

namespace alliance::vision
{

// Features of one sample. Pixels; `LogScale` the natural logarithm of the head's scale; `Trunk` and `Tilt` (of
// the shoulder line, or of the head, > 0 clockwise) degrees; `NeckX`, `NeckY` where the head
// says that the base of the neck is. Not a number where it was not measured.
enum PostureFeature : std::size_t { LeftX, LeftY, RightX, RightY, LogScale, Trunk, Tilt, NeckX, NeckY };
constexpr std::size_t kPostureFeatures = 9;
using PostureValues = std::array<double, kPostureFeatures>;

struct PosturePoint {
    base::MediaTime time;
    std::size_t sample = 0; // index into PersonSignals::samples
    PostureValues value{};
};

struct PostureSeries {
    std::vector<PosturePoint> points; // of the sampling grid, ascending, a running median of three
    std::vector<PosturePoint> fine;   // as measured, with the samples between two turns of the grid
    double intervalS = 0;             // usual time between points
    bool fromHead = false;
};

// What is asked for the posture of one person: only samples of one shot.
struct PostureView {
    const PersonSignals& person;
    base::TimeRange shot;
    cv::Point2f middle; // of the frame, pixels
};
// One for each shot of the recording, or one for all of it where shots are not known.
std::vector<PostureView> postureViews(const SessionSignals& signals, const PersonSignals& person);

// The left and right point are the shoulders.
PostureSeries bodySeries(const PostureView& view);
// The two points are the ends of the shoulder line that a head of this scale would have, on the base of the neck.
PostureSeries headSeries(const PostureView& view);
// Shoulders where they are in view, the head elsewhere: where the person is at all. Not smoothed.
PostureSeries placeSeries(const PostureView& view);

} // namespace alliance::vision
