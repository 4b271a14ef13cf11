#include "vision/signals/MotionEnergy.h"

#include <opencv2/imgproc.hpp>

namespace alliance::vision
{

namespace
{

constexpr double kNoise = 8;      // grey levels
constexpr double kBurntOut = 250; // grey levels: what was as bright and is not any more has no known change
constexpr int kCell = 64;         // pixels of the small picture: changes that fill most of a cell this wide are light
constexpr double kOutlier = 3;    // robust deviations from the common change of the light

// The picture before as the camera sees it now, and where it shows anything.
std::pair<cv::Mat, cv::Mat> movedWithCamera(const cv::Mat& before, const Similarity& move)
{
    cv::Mat shown(before.size(), CV_8U, cv::Scalar(255));
    if (move == Similarity{}) {
        return {before, shown};
    }
    const double x = before.cols / 2.0 - 0.5; // of the middle, where pixels are counted by their centres
    const double y = before.rows / 2.0 - 0.5;
    const cv::Matx23d matrix(move.a, -move.b, move.right + x - move.a * x + move.b * y, //
                             move.b, move.a, move.down + y - move.b * x - move.a * y);
    cv::Mat moved;
    cv::Mat seen;
    cv::warpAffine(before, moved, matrix, before.size(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::warpAffine(shown, seen, matrix, before.size(), cv::INTER_NEAREST, cv::BORDER_CONSTANT, cv::Scalar(0));
    return {moved, seen};
}

// now = gain * before + offset over what did not move: least squares, then again without what does not fit.
std::pair<double, double> changeOfLight(const cv::Mat& before, const cv::Mat& now, const cv::Mat& shown)
{
    double gain = 1;
    double offset = 0;
    double within = 1e9;
    for (int pass = 0; pass < 3; ++pass) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        double off = 0;
        for (int row = 0; row < now.rows; row += 2) {
            const auto* b = before.ptr<std::uint8_t>(row);
            const auto* a = now.ptr<std::uint8_t>(row);
            const auto* s = shown.ptr<std::uint8_t>(row);
            for (int column = 0; column < now.cols; column += 2) {
                const double residual = a[column] - gain * b[column] - offset;
                if (s[column] == 0 || std::abs(residual) > within) {
                    continue;
                }
                ++n;
                x += b[column];
                y += a[column];
                xx += double(b[column]) * b[column];
                xy += double(b[column]) * a[column];
                off += std::abs(residual);
            }
        }
        const double spread = xx - x * x / std::max(n, 1.0);
        if (n < 50 || spread < n) {
            break;
        }
        gain = std::clamp((xy - x * y / n) / spread, 0.3, 3.0);
        offset = (y - gain * x) / n;
        within = std::max(2.0, kOutlier * 1.25 * (pass == 0 ? 1e3 : off / n));
    }
    return {gain, offset};
}

// The median of each cell, as a smooth picture: light that changed here and not there.
cv::Mat localLight(const cv::Mat& difference)
{
    const int columns = std::max(1, cvRound(double(difference.cols) / kCell));
    const int rows = std::max(1, cvRound(double(difference.rows) / kCell));
    cv::Mat medians(rows, columns, CV_32F);
    std::vector<std::int16_t> values;
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            values.clear();
            const int bottom = (r + 1) * difference.rows / rows;
            const int right = (c + 1) * difference.cols / columns;
            for (int y = r * difference.rows / rows; y < bottom; y += 2) {
                const auto* line = difference.ptr<std::int16_t>(y);
                for (int x = c * difference.cols / columns; x < right; x += 2) {
                    values.push_back(line[x]);
                }
            }
            const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
            std::nth_element(values.begin(), middle, values.end());
            medians.at<float>(r, c) = values.empty() ? 0.0F : static_cast<float>(*middle);
        }
    }
    cv::Mat smooth;
    cv::resize(medians, smooth, difference.size(), 0, 0, cv::INTER_LINEAR);
    return smooth;
}

} // namespace

void MotionEnergy::startShot()
{
    m_previous = {};
}

void MotionEnergy::add(const SmallPicture& now, const Similarity& camera, bool keep)
{
    if (now.empty()) {
        return;
    }
    m_now = now;
    if (m_previous.grey.size() == now.grey.size()) {
        const auto [before, shown] = movedWithCamera(m_previous.grey, camera * m_previousCamera.inverse());
        const auto [gain, offset] = changeOfLight(before, now.grey, shown);
        cv::Mat expected;
        before.convertTo(expected, CV_8U, gain, offset); // with the camera's own limits
        cv::Mat difference;
        cv::subtract(now.grey, expected, difference, {}, CV_16S);
        cv::Mat rest;
        difference.convertTo(rest, CV_32F);
        rest -= localLight(difference);
        m_changed = cv::abs(rest) > kNoise;
        m_shown = shown & ((before < kBurntOut) | (now.grey >= kBurntOut));
        m_changed &= m_shown;
    } else {
        m_changed = cv::Mat::zeros(now.grey.size(), CV_8U);
        m_shown = m_changed.clone();
    }
    if (keep || m_previous.empty()) {
        m_previous = now;
        m_previousCamera = camera;
    }
}

double MotionEnergy::share(cv::Rect2f region) const
{
    const cv::Rect inside = m_now.regionOf(region);
    const int shown = inside.empty() ? 0 : cv::countNonZero(m_shown(inside));
    return shown > 0 ? double(cv::countNonZero(m_changed(inside))) / shown : 0;
}

} // namespace alliance::vision
