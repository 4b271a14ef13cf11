#include "tests/vision/models/Photographs.h"

#include "tests/support/pictures/PictureFiles.h"

#include <opencv2/imgproc.hpp>

#include <cstdlib>
#include <filesystem>

namespace alliance::test
{
namespace
{

std::filesystem::path photographFolder()
{
    const char* cache = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    const std::filesystem::path root = cache != nullptr && *cache != '\0'
                                           ? std::filesystem::path(cache)
                                           : std::filesystem::path(home != nullptr ? home : "") / ".cache";
    return root / "alliance-review" / "photos";
}

} // namespace

cv::Mat photograph(const std::string& name, double scale)
{
    const auto path = photographFolder() / name;
    const cv::Mat bgr = support::readPicture(path, support::Orientation::AsStored);
    if (bgr.empty()) {
        ADD_FAILURE() << path << " is missing: run packaging/setup";
        return cv::Mat(1, 1, CV_8UC3, cv::Scalar::all(0));
    }
    cv::Mat rgb;
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    if (scale != 1) {
        cv::resize(rgb, rgb, {}, scale, scale, cv::INTER_AREA);
    }
    return rgb;
}

base::ImageView viewOf(const cv::Mat& rgb)
{
    return {rgb.data, rgb.cols, rgb.rows, static_cast<std::ptrdiff_t>(rgb.step), base::PixelFormat::Rgb24};
}

cv::Mat turned(const cv::Mat& rgb, double degrees, cv::Point2f centre)
{
    cv::Mat result;
    cv::warpAffine(rgb, result, cv::getRotationMatrix2D(centre, -degrees, 1), rgb.size());
    return result;
}

std::shared_ptr<const vision::ModelSet> models()
{
    static const auto loaded = vision::loadModels(vision::modelFolder());
    if (!loaded) {
        ADD_FAILURE() << loaded.error().context << ": run packaging/setup";
        return nullptr;
    }
    return *loaded;
}

} // namespace alliance::test
