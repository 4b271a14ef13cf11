#include "app/models/PlaybackSpeed.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

TEST(PlaybackSpeed, TheLadderIsWalkedToItsEndsAndBack)
{
    double speed = 1;
    for (int i = 0; i < 20; ++i)
        speed = fasterThan(speed);
    EXPECT_EQ(speed, 4);
    for (int i = 0; i < 20; ++i)
        speed = slowerThan(speed);
    EXPECT_EQ(speed, 0.25);
    EXPECT_EQ(fasterThan(1.1), 1.25);
    EXPECT_EQ(slowerThan(1.1), 1);
}

TEST(PlaybackSpeed, TheShuttleDoublesInItsDirectionAndTurnsRoundAtOne)
{
    EXPECT_EQ(shuttleRate(0, 1), 1);
    EXPECT_EQ(shuttleRate(1, 1), 2);
    EXPECT_EQ(shuttleRate(2, 1), 4);
    EXPECT_EQ(shuttleRate(4, 1), 4);
    EXPECT_EQ(shuttleRate(4, -1), -1);
    EXPECT_EQ(shuttleRate(-1, -1), -2);
    EXPECT_EQ(shuttleRate(-2, -1), -4);
    EXPECT_EQ(shuttleRate(-4, 1), 1);
    EXPECT_EQ(shuttleRate(0.5, 1), 1);
}

TEST(PlaybackSpeed, IsWrittenShortly)
{
    EXPECT_EQ(speedText(0.25), QString::fromUtf8("0.25×"));
    EXPECT_EQ(speedText(-2), QString::fromUtf8("−2×"));
}

} // namespace
} // namespace alliance::app
