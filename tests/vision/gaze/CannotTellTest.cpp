#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::findIn;
using test::only;
using test::SyntheticSession;

namespace
{

base::MediaTime at(double seconds)
{
    return base::MediaTime::fromSeconds(seconds);
}

std::vector<Behaviour> cannotTell(const Findings& findings)
{
    return only(findings, BehaviourKind::CannotTell);
}

void expectSpan(const std::vector<Behaviour>& found, double start, double end, const std::string& reason)
{
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NEAR(found[0].range.start.seconds(), start, 0.25);
    EXPECT_NEAR(found[0].range.end.seconds(), end, 0.25);
    EXPECT_EQ(found[0].direction, reason);
}

} // namespace

TEST(CannotTell, AHiddenFaceWithABodyIsHiddenAndAnEmptySeatIsAbsent)
{
    SyntheticSession hidden(120);
    hidden.hide(60, 75);
    expectSpan(cannotTell(findIn(hidden)), 60, 75, "hidden");
    SyntheticSession left(120);
    left.hide(60, 75).change([](SignalSample& s, double t) {
        if (t >= 60 && t < 75) {
            s.body.reset();
        }
    });
    expectSpan(cannotTell(findIn(left)), 60, 75, "absent");
}

TEST(CannotTell, AShotThatShowsAnotherIsAbsentHoweverShort)
{
    SyntheticSession session(60);
    session.hide(30, 31.6).change([](SignalSample& s, double t) {
        if (t >= 30 && t < 31.6) {
            s.body.reset();
        }
    });
    auto signals = session.signals();
    signals.shots = {{at(0), at(30)}, {at(30), at(31.6)}, {at(31.6), at(60)}};
    expectSpan(cannotTell(findBehaviours(signals, nullptr, {})), 30, 31.6, "absent");
}

TEST(CannotTell, ReasonsAddUpInTheSummary)
{
    SyntheticSession session(120);
    session.hide(20, 30).hide(60, 75).change([](SignalSample& s, double t) {
        if (t >= 60 && t < 75) {
            s.body.reset();
        }
    });
    const auto findings = findIn(session);
    const auto& person = findings.people.at(0);
    EXPECT_NEAR(person.whyNot.at("hidden"), 10, 0.3);
    EXPECT_NEAR(person.whyNot.at("absent"), 15, 0.3);
    EXPECT_NEAR(person.cannotTellS, 25, 0.5);
    EXPECT_NEAR(person.gazeCoverage, 95.0 / 120, 0.01);
}

TEST(CannotTell, AFaceAtTheLimitOfSizeDoesNotFlicker)
{
    SyntheticSession session(300, 2, 60);
    session.change([](SignalSample& s, double t) {
        if (s.face) {
            s.face->size += 2.0 * std::sin(t * 1.3);
        }
    });
    EXPECT_LE(cannotTell(findIn(session)).size(), 1U);
}

TEST(CannotTell, AFaceTheNetworkDoubtsIsUnsure)
{
    SyntheticSession session(120);
    session.change([](SignalSample& s, double t) {
        if (t >= 60 && t < 70) {
            s.face->presence = 0.3;
        }
    });
    expectSpan(cannotTell(findIn(session)), 60, 70, "unsure");
}

TEST(CannotTell, AHeadThatDoesNotFitItsLandmarksIsUnsureAndNoLookAway)
{
    SyntheticSession session(120);
    session.headTurn(60, 70, 40).change([](SignalSample& s, double t) {
        if (t >= 60 && t < 70) {
            s.face->headError = 0.1;
        }
    });
    const auto findings = findIn(session);
    expectSpan(cannotTell(findings), 60, 70, "unsure");
    EXPECT_TRUE(only(findings, BehaviourKind::GazeAversion).empty());
}

TEST(CannotTell, EyesThatAreCoveredWhileTheHeadIsStillAreTheirOwnReason)
{
    SyntheticSession session(120);
    session.change([](SignalSample& s, double t) {
        if (t >= 60 && t < 66) {
            s.face->imageLeftEye.irisAlong += 0.35;
        }
    });
    const auto findings = findIn(session);
    expectSpan(cannotTell(findings), 60, 66, "eyes_hidden");
    EXPECT_TRUE(only(findings, BehaviourKind::GazeAversion).empty());
}

TEST(CannotTell, NothingThatCannotBeToldIsPartOfALookAway)
{
    SyntheticSession session(180);
    session.eyesAside(60, 64).hide(64, 68).eyesAside(68, 72).hide(100, 110);
    Settings settings;
    settings.gazeAversion.minDurationS = 1;
    const auto findings = findIn(session, settings);
    for (const auto& look : only(findings, BehaviourKind::GazeAversion)) {
        for (const auto& loss : cannotTell(findings)) {
            EXPECT_TRUE(look.range.end <= loss.range.start || look.range.start >= loss.range.end);
        }
    }
    EXPECT_EQ(only(findings, BehaviourKind::GazeAversion).size(), 2U);
}
