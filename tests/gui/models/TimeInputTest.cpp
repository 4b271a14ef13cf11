#include "app/models/TimeInput.h"

#include "app/services/TimeText.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

std::int64_t milliseconds(const char* text)
{
    const auto time = parseTime(QString::fromLatin1(text));
    return time ? time->ns / 1'000'000 : -1;
}

TEST(TimeInput, ReadsTimesAsPeopleWriteThem)
{
    EXPECT_EQ(milliseconds("1:02:03.456"), 3'723'456);
    EXPECT_EQ(milliseconds("2:03"), 123'000);
    EXPECT_EQ(milliseconds(" 2:03,5 "), 123'500);
    EXPECT_EQ(milliseconds("95.25"), 95'250);
    EXPECT_EQ(milliseconds("0"), 0);
    EXPECT_EQ(milliseconds("90:00"), 5'400'000);
}

TEST(TimeInput, RefusesWhatIsNoTime)
{
    for (const char* text : {"", "abc", "1:60", "1:60:00", "-3", "1::2", "1:2:3:4", "1.2.3", ":5"})
        EXPECT_EQ(milliseconds(text), -1) << text;
}

TEST(TimeInput, ReadsBackWhatTheProgramShows)
{
    for (const std::int64_t ms : {0, 1, 999, 59'999, 60'000, 3'599'040, 3'600'000, 36'123'456}) {
        const base::MediaTime time{ms * 1'000'000};
        const auto read = parseTime(timeText(time));
        ASSERT_TRUE(read) << ms;
        EXPECT_EQ(read->ns, time.ns);
    }
}

TEST(TimeInput, ReadsFrameNumbersWithSeparators)
{
    EXPECT_EQ(parseFrame(QStringLiteral("1234")), 1234);
    EXPECT_EQ(parseFrame(QStringLiteral("12,345")), 12345);
    EXPECT_EQ(parseFrame(QStringLiteral(" 12 345 ")), 12345);
    EXPECT_FALSE(parseFrame(QStringLiteral("12x")));
    EXPECT_FALSE(parseFrame(QStringLiteral("-1")));
    EXPECT_FALSE(parseFrame(QString()));
}

} // namespace
} // namespace alliance::app
