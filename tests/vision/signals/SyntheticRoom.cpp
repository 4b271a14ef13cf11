#include "tests/vision/signals/SyntheticRoom.h"

#include <opencv2/imgproc.hpp>

namespace alliance::test
{

namespace
{
constexpr double kMargin = 0.5; // of the frame, on every side of it
}

SyntheticRoom::SyntheticRoom(std::uint64_t seed, double contrast, cv::Size frame) : m_frame(frame)
{
    cv::RNG random(seed);
    const cv::Size size(cvRound(frame.width * (1 + 2 * kMargin)), cvRound(frame.height * (1 + 2 * kMargin)));
    const double base = random.uniform(90, 150);
    m_wall = cv::Mat(size, CV_8U, cv::Scalar(base));
    const double unit = frame.width / 1280.0;
    for (int i = 0; i < 260; ++i) {
        const cv::Point at(random.uniform(0, size.width), random.uniform(0, size.height));
        const cv::Size half(cvRound(random.uniform(8, 90) * unit), cvRound(random.uniform(8, 60) * unit));
        const double grey = base + contrast * (random.uniform(15, 240) - base);
        if (random.uniform(0, 2) == 0) {
            cv::ellipse(m_wall, at, half, random.uniform(0, 180), 0, 360, cv::Scalar(grey), cv::FILLED, cv::LINE_AA);
        } else {
            cv::rectangle(m_wall, {at - cv::Point(half), at + cv::Point(half)}, cv::Scalar(grey), cv::FILLED);
        }
    }
    cv::GaussianBlur(m_wall, m_wall, {}, 1.2 * unit);
}

cv::Mat SyntheticRoom::frame(View view, std::uint64_t noiseSeed, double noise) const
{
    const double turn = view.roll * CV_PI / 180;
    const double a = view.scale * std::cos(turn);
    const double b = view.scale * std::sin(turn);
    // Middle of the wall to the middle of the frame.
    const cv::Point2d from(m_wall.cols / 2.0 - 0.5, m_wall.rows / 2.0 - 0.5);
    const cv::Point2d to(m_frame.width / 2.0 - 0.5 + view.right, m_frame.height / 2.0 - 0.5 + view.down);
    const cv::Matx23d map(a, -b, to.x - a * from.x + b * from.y, b, a, to.y - b * from.x - a * from.y);
    cv::Mat frame;
    cv::warpAffine(m_wall, frame, map, m_frame, cv::INTER_LINEAR, cv::BORDER_REFLECT);
    cv::RNG random(noiseSeed * 7919 + 17);
    cv::Mat grain(m_frame, CV_16S);
    random.fill(grain, cv::RNG::NORMAL, 0, noise);
    cv::Mat sum;
    cv::add(frame, grain, sum, {}, CV_8U);
    return sum;
}

void SyntheticRoom::person(cv::Mat& frame, cv::Point2d head, double size, std::uint64_t seed)
{
    cv::RNG random(seed);
    const auto at = [&](double x, double y) {
        return cv::Point(cvRound(head.x + x * size), cvRound(head.y + y * size));
    };
    const auto part = [&](cv::Point middle, cv::Size half, double grey) {
        cv::ellipse(frame, middle, half, 0, 0, 360, cv::Scalar(grey), cv::FILLED, cv::LINE_AA);
    };
    part(at(0, 1.9), {cvRound(1.0 * size), cvRound(1.35 * size)}, random.uniform(40, 120));
    part(at(0, 0), {cvRound(0.38 * size), cvRound(0.52 * size)}, random.uniform(150, 200));
    for (int i = 0; i < 24; ++i) {
        part(at(random.uniform(-0.8, 0.8), random.uniform(0.8, 2.6)), {cvRound(0.1 * size), cvRound(0.07 * size)},
             random.uniform(20, 220));
    }
    for (const double x : {-0.16, 0.16}) {
        part(at(x, -0.08), {cvRound(0.07 * size), cvRound(0.04 * size)}, 40);
    }
    part(at(0, 0.28), {cvRound(0.14 * size), cvRound(0.04 * size)}, 80);
}

base::ImageView greyView(const cv::Mat& grey)
{
    return {grey.data, grey.cols, grey.rows, static_cast<std::ptrdiff_t>(grey.step), base::PixelFormat::Gray8};
}

} // namespace alliance::test
