#pragma once
// Squares of a picture averaged down to the input of a network. Internal to vision.

#include <opencv2/core.hpp>

namespace alliance::vision
{

// Whether shrunkSquare() gives what cv::resize with INTER_AREA does, level by level.
bool shrinksSquare(const cv::Rect& part, int side);

// The means of the areas that fall onto each pixel of a square of that side, rounded to the nearest, in a third of the
// time of cv::resize. 8 bits, one or three channels.
cv::Mat shrunkSquare(const cv::Mat& square, int side);

} // namespace alliance::vision
