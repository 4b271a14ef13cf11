#include "app/timeline/TimelineTicks.h"

#include "app/services/TimeText.h"

namespace alliance::app
{
namespace
{

using base::MediaTime;

TimelineView viewOf(double fromSeconds, double toSeconds, double width)
{
    TimelineView view;
    view.setDuration(MediaTime::fromSeconds(std::max(3600.0, toSeconds)));
    view.setWidth(width);
    view.setVisible({MediaTime::fromSeconds(fromSeconds), MediaTime::fromSeconds(toSeconds)});
    return view;
}

TEST(TimelineTicks, KeepLabelsApartAtEveryZoom)
{
    for (double span = 0.25; span < 4 * 3600; span *= 1.37) {
        const auto view = viewOf(0, span, 900);
        const auto ticks = timelineTicks(view, 90);
        ASSERT_LE(ticks.size(), 900u / 4 + 2) << span;
        double last = -1e9;
        int labels = 0;
        for (const auto& tick : ticks) {
            if (!tick.major)
                continue;
            EXPECT_GE(tick.x - last, 89.9) << span;
            last = tick.x;
            ++labels;
            EXPECT_FALSE(tick.label.isEmpty());
        }
        EXPECT_GE(labels, 2) << span;
    }
}

TEST(TimelineTicks, StandOnRoundTimes)
{
    const auto ticks = timelineTicks(viewOf(0, 600, 1000), 90);
    ASSERT_FALSE(ticks.empty());
    EXPECT_EQ(planTicks(0.6e9, 90).majorStep, MediaTime::fromSeconds(60));
    EXPECT_EQ(ticks.front().label, QStringLiteral("0:00:00"));
}

TEST(TimelineTicks, ShowMillisecondsOnlyWhenStepsAreShorterThanASecond)
{
    EXPECT_FALSE(planTicks(20e6, 50).milliseconds);
    EXPECT_TRUE(planTicks(1e6, 90).milliseconds);
}

TEST(TimelineTicks, ShowFramesOnlyWhenTheyStandApart)
{
    FrameLookup frames;
    frames.count = 90000;
    frames.frameAt = [](MediaTime t) { return std::clamp<std::int64_t>(t.ns / 40'000'000, 0, 89999); };
    frames.timeOf = [](std::int64_t n) { return MediaTime{n * 40'000'000}; };
    EXPECT_TRUE(frameTicks(viewOf(0, 600, 1000), frames, 6).empty());
    const auto xs = frameTicks(viewOf(10, 12, 1000), frames, 6);
    ASSERT_EQ(xs.size(), 51u);
    EXPECT_NEAR(xs[1] - xs[0], 20, 1e-6);
    EXPECT_TRUE(frameTicks(viewOf(10, 12, 1000), FrameLookup{}, 6).empty());
}

TEST(TimeText, CutsInsteadOfRounding)
{
    EXPECT_EQ(timeText(MediaTime{3'723'999'999'999}), QStringLiteral("1:02:03.999"));
    EXPECT_EQ(timeText(MediaTime::fromSeconds(59.9), TimePrecision::Seconds), QStringLiteral("0:00:59"));
    EXPECT_EQ(timeText(MediaTime{-1'500'000'000}), QStringLiteral("-0:00:01.500"));
}

} // namespace
} // namespace alliance::app
