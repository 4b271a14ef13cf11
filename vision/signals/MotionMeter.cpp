#include "vision/signals/MotionMeter.h"

#include "vision/gaze/RobustStats.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

namespace alliance::vision
{

namespace
{
constexpr int kWidth = 320;  // pixels of the small copy: averages camera noise away
constexpr int kCorners = 80; // of the background that are followed
constexpr int kLeastCorners = 12;
constexpr double kAgreePx = 0.6;  // pixels of the small copy
constexpr double kStillPx = 0.12; // less is noise: the path of a fixed camera stays exactly zero
constexpr double kNoise = 8;      // grey levels
} // namespace

void MotionMeter::add(const base::ImageView& picture, std::span<const cv::Rect2f> people)
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
        followBackground(small, people);
        cv::Mat difference;
        cv::subtract(small, m_previous, difference, {}, CV_16S);
        const double light = cv::mean(difference)[0];
        m_changed = cv::abs(difference - cv::Scalar(light)) > kNoise;
    } else {
        m_changed = cv::Mat::zeros(small.size(), CV_8U);
    }
    m_previous = small;
}

// Follows corners of the background; the camera moved where most of them agree.
void MotionMeter::followBackground(const cv::Mat& now, std::span<const cv::Rect2f> people)
{
    cv::Mat background(now.size(), CV_8U, cv::Scalar(255));
    for (const auto& person : people) {
        const auto region = scaled(person);
        // All below a face is body, chair or table.
        const cv::Rect whole(region.x, region.y, region.width, now.rows);
        background(whole & cv::Rect({}, now.size())).setTo(0);
    }
    std::vector<cv::Point2f> corners;
    cv::goodFeaturesToTrack(m_previous, corners, kCorners, 0.02, 6, background);
    if (static_cast<int>(corners.size()) < kLeastCorners) {
        return;
    }
    std::vector<cv::Point2f> moved;
    std::vector<std::uint8_t> found;
    std::vector<float> errors;
    cv::calcOpticalFlowPyrLK(m_previous, now, corners, moved, found, errors, {15, 15}, 2);
    std::vector<double> right;
    std::vector<double> down;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (found[i] != 0) {
            right.push_back(moved[i].x - corners[i].x);
            down.push_back(moved[i].y - corners[i].y);
        }
    }
    const cv::Point2d shift(median(right), median(down));
    std::size_t agree = 0;
    for (std::size_t i = 0; i < right.size(); ++i) {
        agree += std::hypot(right[i] - shift.x, down[i] - shift.y) < kAgreePx ? 1U : 0U;
    }
    const bool sure = static_cast<int>(right.size()) >= kLeastCorners && 10 * agree >= 6 * right.size();
    if (sure && std::hypot(shift.x, shift.y) > kStillPx) {
        m_camera += cv::Point2f(static_cast<float>(shift.x / m_scale), static_cast<float>(shift.y / m_scale));
    }
}

cv::Rect MotionMeter::scaled(cv::Rect2f region) const
{
    return {cv::Point(cvFloor(region.x * m_scale), cvFloor(region.y * m_scale)),
            cv::Point(cvCeil(region.br().x * m_scale), cvCeil(region.br().y * m_scale))};
}

double MotionMeter::share(cv::Rect2f region) const
{
    const cv::Rect inside = scaled(region) & cv::Rect({}, m_changed.size());
    return inside.empty() ? 0 : double(cv::countNonZero(m_changed(inside))) / inside.area();
}

} // namespace alliance::vision
