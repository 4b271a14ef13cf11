#pragma once
// A camera before a textured wall: pictures whose camera pose is known exactly. Same arguments, same pixels.

#include "media/base/Image.h"
#include "vision/signals/Samples.h"

#include <opencv2/core.hpp>

namespace alliance::test
{

// How the camera looks at the wall: the pose that CameraPose states, as a map of wall to frame.
struct View {
    double right = 0; // pixels
    double down = 0;
    double scale = 1;
    double roll = 0; // degrees, > 0 the background turns clockwise
};

class SyntheticRoom
{
public:
    // Another seed is another room. `contrast` 0..1: 0 is a bare wall.
    explicit SyntheticRoom(std::uint64_t seed = 7, double contrast = 1, cv::Size frame = {1280, 720});

    // Grey frame with camera noise of `noise` grey levels.
    cv::Mat frame(View view = {}, std::uint64_t noiseSeed = 0, double noise = 2) const;
    // A person-like shape: head and trunk, textured, at the middle of the head; `size` is the head's height.
    static void person(cv::Mat& frame, cv::Point2d head, double size, std::uint64_t seed = 3);

private:
    cv::Size m_frame;
    cv::Mat m_wall;
};

base::ImageView greyView(const cv::Mat& grey);

} // namespace alliance::test
