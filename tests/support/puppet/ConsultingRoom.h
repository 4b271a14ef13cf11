#pragma once
// The drawn room behind the puppets: wall, window, plant, shelf, two armchairs, a small table with tissues.

#include "tests/support/puppet/Painting.h"

namespace alliance::test
{

// The room without people, RGB, as a camera that focuses on the people sees it. `seats` are the middles of the chairs'
// backs.
cv::Mat3b drawRoom(cv::Size size, const std::array<cv::Point2f, 2>& seats);

// What stands in front of the people (the near ends of the armrests), over the whole picture.
cv::Mat4b drawForeground(cv::Size size, const std::array<cv::Point2f, 2>& seats);

} // namespace alliance::test
