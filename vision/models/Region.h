#pragma once
// A square of the frame, turned about its centre: what a landmark network looks at.

#include <opencv2/core.hpp>

namespace alliance::vision
{

struct Region {
    cv::Point2d centre;  // frame pixels
    double side = 0;     // frame pixels
    double rotation = 0; // radians, clockwise on the screen: 0 is upright
};

} // namespace alliance::vision
