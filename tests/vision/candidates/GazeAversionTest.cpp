#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::findIn;
using test::only;
using test::SyntheticSession;

namespace
{

Settings oneSecond()
{
    Settings settings;
    settings.gazeAversion.minDurationS = 1.0;
    return settings;
}

std::vector<Behaviour> aversions(const SyntheticSession& session, const Settings& settings = {})
{
    return only(findIn(session, settings), BehaviourKind::GazeAversion);
}

std::string listed(const std::vector<Behaviour>& behaviours)
{
    std::string text;
    for (const auto& b : behaviours) {
        text += std::to_string(b.range.start.seconds()) + "-" + std::to_string(b.range.end.seconds()) + " " +
                b.direction + " " + b.channel + "\n";
    }
    return text;
}

void expectOne(const std::vector<Behaviour>& found, double start, double end, const std::string& direction,
               const std::string& channel)
{
    ASSERT_EQ(found.size(), 1U) << listed(found);
    EXPECT_NEAR(found[0].range.start.seconds(), start, 0.45);
    EXPECT_NEAR(found[0].range.end.seconds(), end, 0.45);
    EXPECT_EQ(found[0].direction, direction);
    EXPECT_EQ(found[0].channel, channel);
    EXPECT_GT(found[0].confidence, 0.5);
}

} // namespace

TEST(GazeAversion, NothingIsFoundInAQuietSessionWithBlinksAndSway)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        EXPECT_EQ(listed(aversions(SyntheticSession(300, seed), oneSecond())), "");
    }
}

TEST(GazeAversion, EyesCastDownWithTheHeadStillAreFound)
{
    SyntheticSession session(180);
    session.eyesDown(60, 66);
    expectOne(aversions(session), 60, 66, "down", "eyes");
}

TEST(GazeAversion, EyesAsideAreFoundWithTheSideOfThePicture)
{
    SyntheticSession right(180);
    right.eyesAside(60, 66, 0.2);
    expectOne(aversions(right), 60, 66, "right", "eyes");
    SyntheticSession left(180, 2);
    left.eyesAside(60, 66, -0.2);
    expectOne(aversions(left), 60, 66, "left", "eyes");
}

TEST(GazeAversion, AHeadTurnBeyondTwentyDegreesIsFound)
{
    SyntheticSession session(180);
    session.headTurn(90, 97, -32);
    expectOne(aversions(session), 90, 97, "left", "head");
}

TEST(GazeAversion, ABowedHeadIsFoundAsDown)
{
    SyntheticSession session(180);
    session.look(90, 97, 3, 27, 0, 0.1, -0.15);
    expectOne(aversions(session), 90, 97, "down", "head+eyes");
}

TEST(GazeAversion, ASmallerHeadTurnWithTheEyesKeptOnThePartnerIsNone)
{
    SyntheticSession session(180);
    session.look(90, 97, 16, 0, -0.112, 0);
    EXPECT_EQ(listed(aversions(session)), "");
}

TEST(GazeAversion, ALookAwayShorterThanTheLeastDurationIsNone)
{
    SyntheticSession session(180);
    session.eyesAside(60, 63).headTurn(100, 103, 30);
    EXPECT_EQ(listed(aversions(session)), "");
    EXPECT_EQ(aversions(session, oneSecond()).size(), 2U);
}

TEST(GazeAversion, ShortReturnsAreMergedAndLongOnesAreNot)
{
    SyntheticSession merged(180);
    merged.eyesAside(60, 63).eyesAside(63.4, 66.4);
    expectOne(aversions(merged), 60, 66.4, "right", "eyes");
    SyntheticSession apart(180);
    apart.eyesAside(60, 63).eyesAside(65, 68);
    EXPECT_EQ(listed(aversions(apart)), "");
}

TEST(GazeAversion, LidsNarrowedByLaughingAreNone)
{
    SyntheticSession session(240);
    session.laugh(50, 56).laugh(100, 112).laugh(170, 175);
    EXPECT_EQ(listed(aversions(session, oneSecond())), "");
}

TEST(GazeAversion, ALossOfTheFaceIsNeverAnAversion)
{
    SyntheticSession session(180);
    session.hide(60, 75);
    const auto findings = findIn(session);
    EXPECT_EQ(listed(only(findings, BehaviourKind::GazeAversion)), "");
    const auto cannot = only(findings, BehaviourKind::CannotTell);
    ASSERT_EQ(cannot.size(), 1U);
    EXPECT_NEAR(cannot[0].range.start.seconds(), 60, 0.25);
    EXPECT_NEAR(cannot[0].range.end.seconds(), 75, 0.25);
    EXPECT_EQ(cannot[0].direction, "hidden");
}

TEST(GazeAversion, ALongLossSplitsALookAway)
{
    SyntheticSession session(180);
    session.eyesAside(60, 75).hide(65, 70);
    const auto found = aversions(session);
    ASSERT_EQ(found.size(), 2U) << listed(found);
    EXPECT_LE(found[0].range.end.seconds(), 65.1);
    EXPECT_GE(found[1].range.start.seconds(), 69.9);
}

TEST(GazeAversion, FacesBelowSixtyPixelsCannotTell)
{
    SyntheticSession session(120, 1, 45);
    session.eyesAside(60, 66).headTurn(80, 88, 40);
    const auto findings = findIn(session);
    EXPECT_EQ(listed(only(findings, BehaviourKind::GazeAversion)), "");
    const auto cannot = only(findings, BehaviourKind::CannotTell);
    ASSERT_EQ(cannot.size(), 1U);
    EXPECT_EQ(cannot[0].direction, "small");
    EXPECT_NEAR(cannot[0].range.length().seconds(), 120, 0.5);
}

TEST(GazeAversion, EyesOfFacesBetweenSixtyAndEightyPixelsCountWithLessConfidence)
{
    SyntheticSession small(180, 1, 70);
    small.eyesAside(60, 66);
    SyntheticSession large(180, 1, 120);
    large.eyesAside(60, 66);
    const auto unsure = aversions(small);
    const auto sure = aversions(large);
    ASSERT_EQ(unsure.size(), 1U);
    ASSERT_EQ(sure.size(), 1U);
    EXPECT_LT(unsure[0].confidence, sure[0].confidence);
}

TEST(GazeAversion, APersonWhoMostlyLooksAwayKeepsThePartnerAsBaseline)
{
    // 40 % on the partner, 60 % away in changing directions: the median lies in none of them.
    SyntheticSession session(300, 3);
    int expected = 0;
    for (double start = 8; start + 12 < 300; start += 20, ++expected) {
        session.look(start, start + 12, 22.0 + 3 * (expected % 5), 4.0 * (expected % 4), 0.05 * (expected % 3), 0);
    }
    const auto found = aversions(session);
    EXPECT_EQ(found.size(), static_cast<std::size_t>(expected)) << listed(found);
    for (const auto& b : found) {
        EXPECT_EQ(b.direction, "right");
    }
}

TEST(GazeAversion, ASlowDriftOfTheCameraIsFollowed)
{
    SyntheticSession session(1800, 4);
    session.drift(60).eyesDown(900, 906);
    expectOne(aversions(session), 900, 906, "down", "eyes");
}

TEST(GazeAversion, OneEyeAloneIsAnErrorOfTheLandmarks)
{
    SyntheticSession session(180);
    session.change([](SignalSample& s, double t) {
        if (t >= 60 && t < 66) {
            s.face->imageLeftEye.irisAlong += 0.3;
        }
    });
    EXPECT_EQ(listed(aversions(session)), "");
}

TEST(GazeAversion, TheNumbersOfTheSettingsDecide)
{
    SyntheticSession session(180);
    session.headTurn(60, 70, 25);
    EXPECT_EQ(aversions(session).size(), 1U);
    Settings wide;
    wide.gazeAversion.minAngleDeg = 30;
    EXPECT_EQ(listed(aversions(session, wide)), "");
}

TEST(GazeAversion, AClearChangeOfDirectionMakesTwoEpisodesWhenBothAreLongEnough)
{
    SyntheticSession session(180);
    session.eyesDown(60, 66).headTurn(66, 72, -35);
    const auto found = aversions(session);
    ASSERT_EQ(found.size(), 2U) << listed(found);
    EXPECT_EQ(found[0].direction, "down");
    EXPECT_EQ(found[1].direction, "left");
    EXPECT_NEAR(found[1].range.start.seconds(), 66, 0.5);
    SyntheticSession brief(180);
    brief.eyesDown(60, 62.6).headTurn(62.6, 65.2, -35);
    EXPECT_EQ(aversions(brief).size(), 1U) << listed(aversions(brief));
}

TEST(GazeAversion, AHandOverAnEyeDoesNotEndALookAway)
{
    SyntheticSession session(180);
    session.eyesDown(60, 67).change([](SignalSample& s, double t) {
        if (t >= 63 && t < 63.6) {
            s.face->imageLeftEye.irisAlong += 0.4;
            s.face->imageLeftEye.opening = 0.3;
        }
    });
    expectOne(aversions(session), 60, 67, "down", "eyes");
}

TEST(GazeAversion, HeadAndEyesBelowTheirLimitsMakeUpForEachOther)
{
    SyntheticSession session(180);
    session.look(60, 66, 16, 0, 0.09, 0);
    const auto found = aversions(session);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].direction, "right");
}
