#include "app/jobs/TimeLeft.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(TimeLeftTest, FollowsFromTheSpeedSoFar)
{
    TimeLeft left;
    left.start(0, 1000);
    EXPECT_EQ(left.seconds(0.25, 11'000), 30);
}

TEST(TimeLeftTest, IsNotToldFromTheFirstMoments)
{
    TimeLeft left;
    left.start(0, 0);
    EXPECT_FALSE(left.seconds(0.5, 1'999));
    EXPECT_FALSE(left.seconds(0.019, 60'000));
    EXPECT_TRUE(left.seconds(0.02, 60'000));
}

TEST(TimeLeftTest, WhatAnEarlierRunDidIsNoSpeed)
{
    TimeLeft left;
    left.start(0, 0);
    left.start(0.8, 500); // known after a look at what is there
    EXPECT_FALSE(left.seconds(0.802, 10'500)) << "a hundredth of what was left to do";
    EXPECT_EQ(left.seconds(0.9, 10'500), 10);
}

TEST(TimeLeftTest, PausesDoNotCount)
{
    TimeLeft left;
    left.start(0, 0);
    left.pause(10'000);
    EXPECT_EQ(left.seconds(0.5, 3'600'000), 10);
    left.resume(3'600'000);
    EXPECT_EQ(left.seconds(0.6, 3'602'000), 8);
}

} // namespace
} // namespace alliance::app
