#include "vision/signals/SmallPicture.h"

#include <opencv2/imgproc.hpp>

namespace alliance::vision
{

SmallPicture smallPictureOf(const base::ImageView& picture)
{
    SmallPicture copy;
    if (picture.empty()) {
        return copy;
    }
    const bool grey = picture.format == base::PixelFormat::Gray8;
    const cv::Mat full(picture.height, picture.width, grey ? CV_8UC1 : CV_8UC3, const_cast<std::uint8_t*>(picture.data),
                       static_cast<std::size_t>(picture.stride));
    copy.scale = std::min(1.0, double(SmallPicture::kWidth) / picture.width);
    if (copy.scale < 1) {
        const cv::Size size(cvRound(picture.width * copy.scale), std::max(1, cvRound(picture.height * copy.scale)));
        cv::resize(full, copy.grey, size, 0, 0, cv::INTER_AREA);
    } else {
        copy.grey = full.clone();
    }
    if (!grey) {
        cv::cvtColor(copy.grey, copy.grey, cv::COLOR_RGB2GRAY);
    }
    return copy;
}

cv::Rect SmallPicture::regionOf(cv::Rect2f region) const
{
    const cv::Rect all({}, grey.size());
    const cv::Rect2f wide(cv::Point2f(-1e5F, -1e5F), cv::Point2f(1e5F, 1e5F)); // keeps conversion to int in range
    const cv::Rect2f part = region & wide;
    const cv::Rect scaled(cv::Point(cvFloor(part.x * scale), cvFloor(part.y * scale)),
                          cv::Point(cvCeil(part.br().x * scale), cvCeil(part.br().y * scale)));
    return scaled & all;
}

} // namespace alliance::vision
