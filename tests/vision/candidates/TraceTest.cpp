#include "vision/candidates/Trace.h"

#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::SyntheticSession;

namespace
{

base::TimeRange seconds(double start, double end)
{
    return {base::MediaTime::fromSeconds(start), base::MediaTime::fromSeconds(end)};
}

double highest(const Trace& trace, base::TimeRange range)
{
    double most = 0;
    for (const auto& point : trace.points) {
        most = range.contains(point.time) && point.strength ? std::max(most, *point.strength) : most;
    }
    return most;
}

double shareAbove(const Trace& trace, base::TimeRange range)
{
    double above = 0;
    double all = 0;
    for (const auto& point : trace.points) {
        if (range.contains(point.time)) {
            above += point.strength.value_or(0) > 1 ? 1 : 0;
            ++all;
        }
    }
    return above / all;
}

} // namespace

TEST(Trace, CrossesOneWhereSomethingIsFoundAndStaysBelowElsewhere)
{
    SyntheticSession session(180);
    session.eyesAside(50, 56).shift(120, 121.5, 0.3, 0);
    const auto traces = tracesOf(session.signals(), 0, seconds(0, 180), {});
    ASSERT_EQ(traces.size(), 2U);
    EXPECT_EQ(traces[0].kind, BehaviourKind::GazeAversion);
    EXPECT_EQ(shareAbove(traces[0], seconds(50.5, 55.5)), 1);
    // A blink may touch the threshold for a sample.
    EXPECT_LT(shareAbove(traces[0], seconds(60, 110)), 0.1);
    EXPECT_EQ(traces[1].kind, BehaviourKind::PostureShift);
    EXPECT_NEAR(highest(traces[1], seconds(119, 122.5)), 2, 0.2);
    EXPECT_LT(highest(traces[1], seconds(20, 115)), 1);
}

TEST(Trace, HoldsWhatWasAskedForWithBaselinesOfTheWholeRecording)
{
    SyntheticSession session(300);
    session.eyesDown(100, 140);
    const auto whole = tracesOf(session.signals(), 0, seconds(0, 300), {});
    const auto part = tracesOf(session.signals(), 0, seconds(102, 138), {});
    ASSERT_EQ(part.size(), 2U);
    EXPECT_EQ(part[0].points.size(), 180U);
    for (const auto& point : part[0].points) {
        const auto same = std::find_if(whole[0].points.begin(), whole[0].points.end(),
                                       [&](const TracePoint& p) { return p.time == point.time; });
        ASSERT_NE(same, whole[0].points.end());
        EXPECT_EQ(same->strength, point.strength);
    }
    EXPECT_GT(highest(part[0], seconds(102, 138)), 1);
}

TEST(Trace, SaysNothingWhereThePersonWasNotSeen)
{
    SyntheticSession session(120);
    session.hide(40, 60).change([](SignalSample& s, double t) {
        if (t >= 40 && t < 60) {
            s.body.reset();
        }
    });
    const auto traces = tracesOf(session.signals(), 0, seconds(42, 58), {});
    ASSERT_EQ(traces.size(), 2U);
    for (const auto& trace : traces) {
        EXPECT_FALSE(trace.points.empty());
        for (const auto& point : trace.points) {
            EXPECT_FALSE(point.strength.has_value());
        }
    }
    EXPECT_TRUE(tracesOf(session.signals(), 7, seconds(0, 120), {}).empty());
}
