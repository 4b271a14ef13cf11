#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::findIn;
using test::only;
using test::SyntheticSession;

namespace
{

std::vector<Behaviour> shifts(const SyntheticSession& session, const Settings& settings = {})
{
    return only(findIn(session, settings), BehaviourKind::PostureShift);
}

std::string listed(const std::vector<Behaviour>& behaviours)
{
    std::string text;
    for (const auto& b : behaviours) {
        text += std::to_string(b.range.start.seconds()) + "-" + std::to_string(b.range.end.seconds()) + " " +
                b.direction + " " + std::to_string(b.measures.at("shift_widths")) + "\n";
    }
    return text;
}

void expectOne(const std::vector<Behaviour>& found, double start, double end, const std::string& direction)
{
    ASSERT_EQ(found.size(), 1U) << listed(found);
    EXPECT_NEAR(found[0].range.start.seconds(), start, 0.7);
    EXPECT_NEAR(found[0].range.end.seconds(), end, 0.7);
    EXPECT_EQ(found[0].direction, direction);
}

} // namespace

TEST(PostureShift, NothingIsFoundInAQuietSession)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        EXPECT_EQ(listed(shifts(SyntheticSession(300, seed))), "");
        EXPECT_EQ(listed(shifts(SyntheticSession(300, seed).withoutBody())), "");
    }
}

TEST(PostureShift, AMoveThatIsHeldIsFoundWithItsSize)
{
    SyntheticSession session(120);
    session.shift(60, 61.6, 0.3, 0);
    const auto found = shifts(session);
    expectOne(found, 60, 61.6, "sideways");
    EXPECT_NEAR(found[0].measures.at("shift_widths"), 0.3, 0.03);
    EXPECT_GT(found[0].measures.at("held_s"), 50);
    EXPECT_EQ(found[0].channel, "body");
}

TEST(PostureShift, LeaningTowardsAndFromTheCameraIsToldByTheSize)
{
    SyntheticSession back(120);
    back.shift(60, 61.6, 0.02, -0.05, -0.25);
    expectOne(shifts(back), 60, 61.6, "back");
    SyntheticSession forward(120);
    forward.shift(60, 61.6, 0.0, 0.08, 0.25);
    expectOne(shifts(forward), 60, 61.6, "forward");
}

TEST(PostureShift, SinkingDownIsASlump)
{
    SyntheticSession session(120);
    session.shift(60, 61.6, 0.02, 0.25);
    expectOne(shifts(session), 60, 61.6, "slump");
}

TEST(PostureShift, AMoveBelowTheThresholdIsNone)
{
    SyntheticSession session(120);
    session.shift(60, 61.6, 0.09, 0);
    EXPECT_EQ(listed(shifts(session)), "");
}

TEST(PostureShift, AMoveThatIsNotHeldIsNone)
{
    SyntheticSession session(120);
    session.shift(60, 61, 0.4, 0).shift(63, 64, -0.4, 0);
    EXPECT_EQ(listed(shifts(session)), "");
    Settings short1;
    short1.postureShift.holdS = 1;
    EXPECT_EQ(shifts(session, short1).size(), 2U) << listed(shifts(session, short1));
}

TEST(PostureShift, ASlowDriftOfTheSeatIsNone)
{
    SyntheticSession session(300);
    session.shift(60, 120, 0.5, 0);
    EXPECT_EQ(listed(shifts(session)), "");
}

TEST(PostureShift, AGestureInBetweenIsNone)
{
    SyntheticSession session(120);
    session.change([](SignalSample& s, double t) {
        if (s.body && t >= 60 && t < 62) {
            s.body->imageLeftShoulder.y -= 90;
            s.body->torsoCentre.y -= 45;
        }
    });
    EXPECT_EQ(listed(shifts(session)), "");
}

TEST(PostureShift, WithoutABodyTheHeadStandsInAndSaysSo)
{
    SyntheticSession session(120);
    session.withoutBody().shift(60, 61.6, 0, 0, -0.3);
    const auto found = shifts(session);
    expectOne(found, 60, 61.6, "back");
    EXPECT_EQ(found[0].channel, "head");
    EXPECT_EQ(findIn(session).candidates.size(), 1U);
    EXPECT_NE(findIn(session).candidates[0].reasons[0].find("head alone"), std::string::npos);
}

TEST(PostureShift, WithoutABodyLaughingAndTurningTheHeadAreNone)
{
    SyntheticSession session(240);
    session.withoutBody().laugh(50, 60);
    // The face swings about the neck when the head turns.
    session.change([](SignalSample& s, double t) {
        if (s.face && t >= 100 && t < 112) {
            s.face->yaw += 35;
            s.face->centre.x +=
                static_cast<float>(0.55 * s.face->scale * (std::sin(47 * CV_PI / 180) - std::sin(12 * CV_PI / 180)));
        }
    });
    EXPECT_EQ(listed(shifts(session)), "");
}

TEST(PostureShift, ATrunkAngleOfHipsThatCanBeTrustedCounts)
{
    SyntheticSession session(120);
    session.shift(60, 61.6, 0.10, 0).change([](SignalSample& s, double t) {
        if (s.body) {
            s.body->trunkTrusted = true;
            s.body->trunkAngle = t < 60.8 ? 2 : 12;
        }
    });
    const auto found = shifts(session);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NEAR(found[0].measures.at("trunk_deg"), 10, 1);
}

TEST(PostureShift, APushOfTheCameraIsNone)
{
    SyntheticSession session(120);
    session.shift(60, 61, 0.5, 0).change([](SignalSample& s, double t) {
        const double way = std::clamp(t - 60, 0.0, 1.0);
        s.camera.shift.x = static_cast<float>(0.5 * 240 * way * way * (3 - 2 * way));
    });
    EXPECT_EQ(listed(shifts(session)), "");
}
