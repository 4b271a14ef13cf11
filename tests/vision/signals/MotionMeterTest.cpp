#include "vision/signals/MotionMeter.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

using namespace alliance;
using namespace alliance::vision;

namespace
{

// A wall of blotches, wider than the frame, with a person-like block before it.
cv::Mat wall()
{
    cv::RNG random(7);
    cv::Mat picture(560, 840, CV_8UC1, cv::Scalar(120));
    for (int i = 0; i < 260; ++i) {
        cv::circle(picture, {random.uniform(0, 840), random.uniform(0, 560)}, random.uniform(6, 26),
                   cv::Scalar(random.uniform(20, 235)), cv::FILLED);
    }
    return picture;
}

struct Frame {
    cv::Mat pixels;
    base::ImageView view() const
    {
        return {pixels.data, pixels.cols, pixels.rows, static_cast<std::ptrdiff_t>(pixels.step),
                base::PixelFormat::Gray8};
    }
};

Frame frameAt(cv::Point camera, cv::Point person, int brighter = 0)
{
    static const cv::Mat kWall = wall();
    cv::Mat picture = kWall(cv::Rect(100 + camera.x, 100 + camera.y, 640, 360)).clone();
    cv::rectangle(picture, cv::Rect(person.x, person.y, 120, 220), cv::Scalar(60), cv::FILLED);
    picture += cv::Scalar(brighter);
    return {picture};
}

const cv::Rect2f kPersonRegion(220, 80, 240, 280);

} // namespace

TEST(MotionMeter, MovementInTheRegionIsMeasuredThereAndNotElsewhere)
{
    MotionMeter meter;
    meter.add(frameAt({0, 0}, {280, 120}).view(), std::vector{kPersonRegion});
    EXPECT_EQ(meter.share(kPersonRegion), 0);
    meter.add(frameAt({0, 0}, {300, 120}).view(), std::vector{kPersonRegion});
    EXPECT_GT(meter.share(kPersonRegion), 0.03);
    EXPECT_EQ(meter.share({0, 0, 150, 300}), 0);
    EXPECT_EQ(meter.share({2000, 2000, 10, 10}), 0);
}

TEST(MotionMeter, AChangeOfTheLightIsNoMovement)
{
    MotionMeter meter;
    meter.add(frameAt({0, 0}, {280, 120}).view());
    meter.add(frameAt({0, 0}, {280, 120}, 15).view());
    EXPECT_LT(meter.share({0, 0, 640, 360}), 0.1);
}

TEST(MotionMeter, AFixedCameraStaysAtExactlyZeroWhilePeopleMove)
{
    MotionMeter meter;
    for (int i = 0; i < 20; ++i) {
        meter.add(frameAt({0, 0}, {280 + 3 * i, 120}).view(), std::vector{kPersonRegion});
    }
    EXPECT_EQ(meter.camera(), cv::Point2f(0, 0));
}

TEST(MotionMeter, AMovedCameraIsFollowed)
{
    MotionMeter meter;
    for (int i = 0; i <= 10; ++i) {
        meter.add(frameAt({4 * i, -2 * i}, {280, 120}).view(), std::vector{kPersonRegion});
    }
    EXPECT_NEAR(meter.camera().x, -40, 4);
    EXPECT_NEAR(meter.camera().y, 20, 3);
}
