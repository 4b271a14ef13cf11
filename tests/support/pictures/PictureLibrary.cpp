#include "tests/support/pictures/PictureLibrary.h"

#include <opencv2/imgcodecs.hpp>

namespace alliance::support
{
namespace
{

cv::Mat read(const std::string& file, Orientation orientation)
{
    return cv::imread(file, orientation == Orientation::OfTheFile ? cv::IMREAD_COLOR
                                                                  : cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
}

std::vector<std::uint8_t> png(const cv::Mat& picture)
{
    std::vector<std::uint8_t> bytes;
    cv::imencode(".png", picture, bytes);
    return bytes;
}

} // namespace
} // namespace alliance::support

extern "C" {
extern const alliance::support::PictureLibrary alliancePictureLibrary;
const alliance::support::PictureLibrary alliancePictureLibrary{alliance::support::read, alliance::support::png};
}
