#pragma once
// The photographs that the set-up puts into the cache folder, and the models: what the vision tests look at.

#include "media/base/Image.h"
#include "vision/models/ModelSet.h"

#include <opencv2/core.hpp>

#include <memory>
#include <string>

namespace alliance::test
{

// RGB pixels of a photograph of the set-up (packaging/models/photographs.sha256), `scale` times as large. Fails the
// test and gives one black pixel when it is missing.
cv::Mat photograph(const std::string& name, double scale = 1);

base::ImageView viewOf(const cv::Mat& rgb);

// The picture turned by `degrees` clockwise about `centre`, as large as before, black where nothing was.
cv::Mat turned(const cv::Mat& rgb, double degrees, cv::Point2f centre);

// Loaded once for all tests of the program.
std::shared_ptr<const vision::ModelSet> models();

} // namespace alliance::test
