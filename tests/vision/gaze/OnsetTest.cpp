#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::findIn;
using test::only;
using test::SyntheticSession;

namespace
{

// Looks that take `ramp` seconds to go and to come back; their time is when half of the way is done.
struct Look {
    double start = 0;
    double end = 0;
};

std::vector<Look> looks(double seconds)
{
    std::vector<Look> list;
    for (int i = 0; 20 + i * 17.37 + 8 < seconds; ++i) {
        const double start = 20 + i * 17.37;
        list.push_back({start, start + 5.3 + 0.13 * (i % 5)});
    }
    return list;
}

double amount(const Look& look, double ramp, double t)
{
    const auto smooth = [](double x) {
        const double c = std::clamp(x, 0.0, 1.0);
        return c * c * (3 - 2 * c);
    };
    return std::min(smooth((t - look.start) / ramp + 0.5), smooth((look.end - t) / ramp + 0.5));
}

SyntheticSession sessionOf(double seconds, double ramp, double yaw, double along, double across, double lids)
{
    SyntheticSession session(seconds, 11);
    for (const auto& look : looks(seconds)) {
        session.change([=](SignalSample& s, double t) {
            const double part = amount(look, ramp, t);
            s.face->yaw += yaw * part;
            for (auto* eye : {&s.face->imageLeftEye, &s.face->imageRightEye}) {
                eye->irisAlong += along * part;
                eye->irisAcross += across * part;
                eye->opening = std::max(0.03, eye->opening + lids * part);
            }
        });
    }
    return session;
}

struct Errors {
    double start = 0; // seconds, median
    double end = 0;
    std::size_t found = 0;
};

Errors errorsOf(const SyntheticSession& session, const std::vector<Look>& truth)
{
    const auto found = only(findIn(session), BehaviourKind::GazeAversion);
    std::vector<double> starts;
    std::vector<double> ends;
    for (const auto& look : truth) {
        for (const auto& b : found) {
            if (std::abs(b.range.start.seconds() - look.start) < 1) {
                starts.push_back(std::abs(b.range.start.seconds() - look.start));
                ends.push_back(std::abs(b.range.end.seconds() - look.end));
            }
        }
    }
    std::sort(starts.begin(), starts.end());
    std::sort(ends.begin(), ends.end());
    return starts.empty() ? Errors{} : Errors{starts[starts.size() / 2], ends[ends.size() / 2], found.size()};
}

struct Case {
    const char* name;
    double ramp;
    double yaw;
    double along;
    double across;
    double lids;
};
constexpr Case kCases[] = {{"eyes leap aside", 0.05, 0, 0.2, 0, 0},
                           {"eyes go down", 0.2, 0, 0, 0.14, -0.17},
                           {"head turns quickly", 0.4, -32, 0, 0, 0},
                           {"head turns slowly", 1.0, 40, 0, 0, 0},
                           {"head turns widely", 0.8, -70, 0, 0, 0}};
constexpr double kSeconds = 420;

} // namespace

TEST(Onset, StartsAndEndsLieWithinATenthOfASecondAtFiveSamplesASecond)
{
    for (const auto& c : kCases) {
        SCOPED_TRACE(c.name);
        const auto truth = looks(kSeconds);
        const auto errors = errorsOf(sessionOf(kSeconds, c.ramp, c.yaw, c.along, c.across, c.lids), truth);
        EXPECT_EQ(errors.found, truth.size());
        EXPECT_LE(errors.start, 0.10);
        EXPECT_LE(errors.end, 0.10);
    }
}

TEST(Onset, SamplesBetweenTheTurnsPlaceStartsAndEndsMoreFinely)
{
    for (const auto& c : kCases) {
        SCOPED_TRACE(c.name);
        const auto truth = looks(kSeconds);
        auto session = sessionOf(kSeconds, c.ramp, c.yaw, c.along, c.across, c.lids);
        for (const auto& look : truth) {
            session.everyFrame(look.start - 1, look.start + 1).everyFrame(look.end - 1, look.end + 1);
        }
        const auto errors = errorsOf(session, truth);
        EXPECT_EQ(errors.found, truth.size());
        EXPECT_LE(errors.start, 0.06);
        EXPECT_LE(errors.end, 0.06);
    }
}

TEST(Onset, SamplesBetweenTheTurnsDecideNothing)
{
    SyntheticSession session(240, 12);
    session.eyesDown(60, 66).headTurn(120, 128, 32).hide(180, 186).everyFrame(55, 70).everyFrame(118, 130);
    session.everyFrame(175, 190);
    const auto with = session.signals();
    auto without = with;
    std::erase_if(without.people[0].samples, [](const SignalSample& s) { return s.extra; });
    const auto a = findBehaviours(with, nullptr, {});
    const auto b = findBehaviours(without, nullptr, {});
    ASSERT_EQ(a.behaviours.size(), b.behaviours.size());
    for (std::size_t i = 0; i < a.behaviours.size(); ++i) {
        EXPECT_EQ(a.behaviours[i].kind, b.behaviours[i].kind);
        EXPECT_NEAR(a.behaviours[i].range.start.seconds(), b.behaviours[i].range.start.seconds(), 0.21);
        EXPECT_NEAR(a.behaviours[i].confidence, b.behaviours[i].confidence, 1e-9);
    }
    EXPECT_EQ(a.people[0].gazeCoverage, b.people[0].gazeCoverage);
    EXPECT_EQ(a.people[0].cannotTellS, b.people[0].cannotTellS);
}

TEST(Onset, AShortLookBetweenTwoTurnsIsNoEpisode)
{
    SyntheticSession session(120, 13);
    session.headTurn(60.02, 60.18, 40).everyFrame(59, 61);
    EXPECT_TRUE(only(findIn(session), BehaviourKind::GazeAversion).empty());
}
