#include "vision/signals/MotionMeter.h"

#include <opencv2/imgproc.hpp>

namespace alliance::vision
{

namespace
{
constexpr int kWidth = 240;  // pixels of the small copy: averages camera noise away
constexpr double kNoise = 8; // grey levels
} // namespace

void MotionMeter::add(const base::ImageView& picture)
{
    if (picture.empty()) {
        return;
    }
    const bool grey = picture.format == base::PixelFormat::Gray8;
    const cv::Mat full(picture.height, picture.width, grey ? CV_8UC1 : CV_8UC3, const_cast<std::uint8_t*>(picture.data),
                       static_cast<std::size_t>(picture.stride));
    m_scale = std::min(1.0, double(kWidth) / picture.width);
    cv::Mat small;
    cv::resize(full, small, {}, m_scale, m_scale, cv::INTER_AREA);
    if (!grey) {
        cv::cvtColor(small, small, cv::COLOR_RGB2GRAY);
    }
    if (m_previous.size() == small.size()) {
        cv::Mat difference;
        cv::subtract(small, m_previous, difference, {}, CV_16S);
        const double light = cv::mean(difference)[0];
        m_changed = cv::abs(difference - cv::Scalar(light)) > kNoise;
    } else {
        m_changed = cv::Mat::zeros(small.size(), CV_8U);
    }
    m_previous = small;
}

double MotionMeter::share(cv::Rect2f region) const
{
    const cv::Rect scaled(cv::Point(cvFloor(region.x * m_scale), cvFloor(region.y * m_scale)),
                          cv::Point(cvCeil(region.br().x * m_scale), cvCeil(region.br().y * m_scale)));
    const cv::Rect inside = scaled & cv::Rect({}, m_changed.size());
    return inside.empty() ? 0 : double(cv::countNonZero(m_changed(inside))) / inside.area();
}

} // namespace alliance::vision
