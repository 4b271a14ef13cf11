#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::only;
using test::SyntheticSession;

namespace
{

base::MediaTime at(double seconds)
{
    return base::MediaTime::fromSeconds(seconds);
}

GazeMark mark(double seconds, bool engaged)
{
    return {0, {at(seconds), at(seconds)}, engaged};
}

std::vector<Behaviour> aversions(const SessionSignals& signals, const std::vector<GazeMark>& marks = {})
{
    ReviewInput review;
    review.marks = marks;
    return only(findBehaviours(signals, nullptr, {}, {}, {}, review), BehaviourKind::GazeAversion);
}

double awayShare(const std::vector<Behaviour>& found, double start, double end)
{
    double seconds = 0;
    for (const auto& b : found) {
        seconds += std::max(0.0, std::min(end, b.range.end.seconds()) - std::max(start, b.range.start.seconds()));
    }
    return seconds / (end - start);
}

// Two thirds of the time on a screen at the right, the rest on the partner: the densest direction is the screen.
SessionSignals mostlyOnTheScreen(double seconds, unsigned seed)
{
    SyntheticSession session(seconds, seed);
    for (double start = 20; start < seconds; start += 30) {
        session.headTurn(start - 20, start, 35);
    }
    return session.signals();
}

} // namespace

TEST(PartnerDirection, OneEngagedMarkFlipsAWronglyChosenBaselineAndTheEpisodesFollow)
{
    const auto signals = mostlyOnTheScreen(300, 5);
    const auto wrong = aversions(signals);
    EXPECT_GT(awayShare(wrong, 110.5, 119.5), 0.9); // the partner is taken for a look away
    EXPECT_LT(awayShare(wrong, 120.5, 139.5), 0.1);
    const auto right = aversions(signals, {mark(115, true)});
    EXPECT_LT(awayShare(right, 110.5, 119.5), 0.1);
    EXPECT_GT(awayShare(right, 120.5, 139.5), 0.9);
    EXPECT_EQ(right.size(), 10U);
    for (const auto& b : right) {
        EXPECT_EQ(b.direction, "right");
    }
}

TEST(PartnerDirection, OneAvertedMarkTakesItsDirectionOutOfTheBaseline)
{
    const auto signals = mostlyOnTheScreen(300, 6);
    const auto found = aversions(signals, {mark(130, false)});
    EXPECT_LT(awayShare(found, 110.5, 119.5), 0.1);
    EXPECT_GT(awayShare(found, 120.5, 139.5), 0.9);
}

TEST(PartnerDirection, MarksOfAnotherPersonChangeNothing)
{
    const auto signals = mostlyOnTheScreen(300, 6);
    auto other = mark(115, true);
    other.person = 1;
    const auto before = aversions(signals);
    const auto after = aversions(signals, {other});
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(before[i].range, after[i].range);
    }
}

TEST(PartnerDirection, AMarkSpeaksForItsWindowAndTwoMarksForAllBetweenThem)
{
    // The window is seven minutes: a mark at 2 min says nothing certain about minute 25, two enclose it.
    SyntheticSession session(1800, 7);
    for (double start = 20; start < 1800; start += 30) {
        session.headTurn(start - 20, start, 35);
    }
    const auto signals = session.signals();
    const auto both = aversions(signals, {mark(115, true), mark(1765, true)});
    for (const double minute : {2.0, 10.0, 20.0, 28.0}) {
        EXPECT_GT(awayShare(both, 60 * minute + 0.5, 60 * minute + 19.5), 0.9) << minute;
        EXPECT_LT(awayShare(both, 60 * minute + 20.5, 60 * minute + 29.5), 0.1) << minute;
    }
}

TEST(PartnerDirection, ACutStartsANewBaseline)
{
    SyntheticSession session(240, 8);
    session.headTurn(120, 240, 40).eyesDown(60, 66).eyesDown(180, 186); // the second camera stands elsewhere
    auto signals = session.signals();
    EXPECT_GT(awayShare(aversions(signals), 130, 170) + awayShare(aversions(signals), 70, 110), 0.9);
    signals.shots = {{at(0), at(120)}, {at(120), at(240)}};
    const auto found = aversions(signals);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NEAR(found[0].range.start.seconds(), 60, 0.3);
    EXPECT_NEAR(found[1].range.start.seconds(), 180, 0.3);
}

TEST(PartnerDirection, ALookAwayEndsAtACut)
{
    SyntheticSession session(240, 8);
    session.headTurn(110, 130, 40);
    auto signals = session.signals();
    signals.shots = {{at(0), at(120)}, {at(120), at(240)}};
    const auto found = aversions(signals);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NEAR(found[0].range.end.seconds(), 120, 0.01);
    EXPECT_NEAR(found[1].range.start.seconds(), 120, 0.01);
    for (const auto& b : found) {
        EXPECT_THAT(b.caveats, testing::Contains("near_cut"));
    }
}

TEST(PartnerDirection, AnotherSeatBringsAnotherPartnerDirection)
{
    // Moves by 1.2 shoulder widths at minute three: from there the partner lies 26 degrees further left. A baseline of
    // one window would hold both and call half of the time away.
    SyntheticSession session(400, 9);
    session.shift(180, 182, 1.2, 0).headTurn(180, 400, -26).headTurn(330, 340, 30).eyesDown(60, 66);
    const auto found = aversions(session.signals());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_NEAR(found[0].range.start.seconds(), 60, 0.3);
    EXPECT_NEAR(found[1].range.start.seconds(), 330, 0.3);
}

TEST(PartnerDirection, EyesThatStayOnThePartnerWhileTheHeadWandersAreNoLookAway)
{
    // The head goes to and fro by 25 degrees, the eyes take it back; then they follow it once.
    SyntheticSession session(240, 10);
    session.change([](SignalSample& s, double t) {
        const double turn = 12.5 * std::sin(t / 5);
        s.face->yaw += turn;
        if (t < 150 || t >= 156) {
            for (auto* eye : {&s.face->imageLeftEye, &s.face->imageRightEye}) {
                eye->irisAlong -= static_cast<float>(0.006 * turn);
            }
        } else {
            for (auto* eye : {&s.face->imageLeftEye, &s.face->imageRightEye}) {
                eye->irisAlong += 0.2;
            }
        }
    });
    const auto found = aversions(session.signals());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NEAR(found[0].range.start.seconds(), 150, 0.3);
}
