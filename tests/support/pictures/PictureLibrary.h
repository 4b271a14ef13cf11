#pragma once
// What PictureFiles.cpp finds in the library that it loads, under the name below.

#include "tests/support/pictures/PictureFiles.h"

#include <string>

namespace alliance::support
{

inline constexpr const char* kPictureLibrary = "alliancePictureLibrary";

struct PictureLibrary {
    cv::Mat (*read)(const std::string& file, Orientation orientation);
    std::vector<std::uint8_t> (*png)(const cv::Mat& picture);
};

} // namespace alliance::support
