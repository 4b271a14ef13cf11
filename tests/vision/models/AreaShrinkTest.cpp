#include "vision/models/AreaShrink.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

using namespace alliance::vision;

namespace
{

cv::Mat randomPicture(int side, int type)
{
    cv::Mat picture(side, side, type);
    cv::RNG(static_cast<std::uint64_t>(side)).fill(picture, cv::RNG::UNIFORM, 0, 256);
    return picture;
}

} // namespace

TEST(AreaShrink, GivesEveryLevelThatOpenCvGives)
{
    // Squares as they are searched for faces in pictures of 360, 480, 720, 1080, 600 and 450 lines.
    for (const int side : {240, 320, 480, 720, 400, 300}) {
        for (const int type : {CV_8UC1, CV_8UC3}) {
            SCOPED_TRACE(side);
            ASSERT_TRUE(shrinksSquare({7, 3, side, side}, 192));
            const cv::Mat picture = randomPicture(side, type);
            cv::Mat wanted;
            cv::resize(picture, wanted, {192, 192}, 0, 0, cv::INTER_AREA);
            const cv::Mat made = shrunkSquare(picture, 192);
            ASSERT_EQ(made.type(), type);
            EXPECT_EQ(cv::norm(made, wanted, cv::NORM_INF), 0);
        }
    }
}

TEST(AreaShrink, ReadsPartsOfAPicture)
{
    const cv::Mat picture = randomPicture(500, CV_8UC3);
    const cv::Rect part(130, 250, 240, 240);
    EXPECT_EQ(cv::norm(shrunkSquare(picture(part), 192), shrunkSquare(picture(part).clone(), 192), cv::NORM_INF), 0);
    const cv::Mat white(240, 240, CV_8UC3, cv::Scalar::all(255));
    EXPECT_EQ(cv::norm(shrunkSquare(white, 192), cv::Mat(192, 192, CV_8UC3, cv::Scalar::all(255)), cv::NORM_INF), 0);
}

TEST(AreaShrink, IsNotForWhatCouldBeRoundedOtherwise)
{
    EXPECT_FALSE(shrinksSquare({0, 0, 384, 384}, 192)) << "whole pixels";
    EXPECT_FALSE(shrinksSquare({0, 0, 256, 256}, 192)) << "means in the middle of two levels";
    EXPECT_FALSE(shrinksSquare({0, 0, 235, 235}, 192)) << "means close to it";
    EXPECT_FALSE(shrinksSquare({0, 0, 240, 236}, 192)) << "no square";
    EXPECT_FALSE(shrinksSquare({0, 0, 100, 100}, 192)) << "nothing to shrink";
    EXPECT_FALSE(shrinksSquare({0, 0, 9600, 9600}, 192)) << "sums of too many";
}
