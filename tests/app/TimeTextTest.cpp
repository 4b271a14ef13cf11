#include "app/services/TimeText.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

using base::MediaTime;

constexpr std::int64_t kMs = 1'000'000;

TEST(TimeText, ARecordingOfLessThanASecondDoesNotReadAsNothing)
{
    EXPECT_EQ(durationText({100 * kMs}), QStringLiteral("0:00:00.100"));
    EXPECT_EQ(shortDurationText({100 * kMs}), QStringLiteral("0:00:00.100"));
    EXPECT_EQ(durationText({999 * kMs}), QStringLiteral("0:00:00.999"));
}

TEST(TimeText, ALongerOneIsReadToTheSecond)
{
    EXPECT_EQ(durationText({1000 * kMs}), QStringLiteral("0:00:01"));
    EXPECT_EQ(shortDurationText({1000 * kMs}), QStringLiteral("0:01"));
    EXPECT_EQ(durationText(MediaTime::fromSeconds(3071.9)), QStringLiteral("0:51:11"));
    EXPECT_EQ(shortDurationText(MediaTime::fromSeconds(3071.9)), QStringLiteral("51:11"));
}

TEST(TimeText, ALengthOfOneFrameDoesNotReadAsNothing)
{
    EXPECT_EQ(lengthText({40 * kMs}), QStringLiteral("0.04 s"));
    EXPECT_EQ(lengthText({33'366'700}), QStringLiteral("0.03 s"));
    EXPECT_EQ(lengthText({4 * kMs}), QStringLiteral("0.004 s"));
    EXPECT_EQ(lengthText({400 * kMs}), QStringLiteral("0.4 s"));
    EXPECT_EQ(lengthText({8400 * kMs}), QStringLiteral("8.4 s"));
}

} // namespace
} // namespace alliance::app
