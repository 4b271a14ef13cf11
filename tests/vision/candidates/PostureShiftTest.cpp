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

TEST(PostureShift, AZoomAndATurnOfTheCameraAreNone)
{
    SyntheticSession session(120);
    session.change([](SignalSample& s, double t) {
        const double way = std::clamp((t - 60) / 2, 0.0, 1.0);
        s.camera = {cv::Point2f(static_cast<float>(60 * way), 0), 1 + 0.3 * way, 5 * way};
        const cv::Point2f middle(640, 360);
        const double turn = s.camera.roll * CV_PI / 180;
        const auto seen = [&](cv::Point2f p) {
            const auto d = p - middle;
            return middle + s.camera.shift +
                   cv::Point2f(static_cast<float>(s.camera.scale * (std::cos(turn) * d.x - std::sin(turn) * d.y)),
                               static_cast<float>(s.camera.scale * (std::sin(turn) * d.x + std::cos(turn) * d.y)));
        };
        if (s.face) {
            s.face->centre = seen(s.face->centre);
            s.face->scale *= s.camera.scale;
            s.face->size *= s.camera.scale;
            s.face->roll += s.camera.roll;
        }
        if (s.body) {
            s.body->imageLeftShoulder = seen(s.body->imageLeftShoulder);
            s.body->imageRightShoulder = seen(s.body->imageRightShoulder);
            s.body->width *= s.camera.scale;
        }
    });
    EXPECT_EQ(listed(shifts(session)), "");
    EXPECT_EQ(listed(shifts(session.withoutBody())), "");
}

TEST(PostureShift, AMoveWhileTheCameraMovesSaysSo)
{
    SyntheticSession session(120);
    session.shift(60, 61.5, 0.4, 0).change([](SignalSample& s, double t) {
        s.camera.shift.y = static_cast<float>(20 * std::clamp(t - 60, 0.0, 1.0));
        if (s.body) {
            s.body->imageLeftShoulder.y += s.camera.shift.y;
            s.body->imageRightShoulder.y += s.camera.shift.y;
        }
    });
    const auto found = shifts(session);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].caveats, std::vector<std::string>{"camera_moved"});
}

TEST(PostureShift, AnotherShotIsNone)
{
    SyntheticSession session(120);
    session.shift(60, 60.01, 0.8, 0.2, 0.4);
    auto signals = session.signals();
    EXPECT_EQ(only(findBehaviours(signals, nullptr, {}), BehaviourKind::PostureShift).size(), 1U);
    signals.shots = {{base::MediaTime{}, base::MediaTime::fromSeconds(60.01)},
                     {base::MediaTime::fromSeconds(60.01), signals.covered.end}};
    EXPECT_EQ(listed(only(findBehaviours(signals, nullptr, {}), BehaviourKind::PostureShift)), "");
}

namespace
{

struct Placed {
    std::vector<double> onsets; // absolute errors, ascending
    std::vector<double> ends;
    int missed = 0;
    int wrongWay = 0;
};

// Forty moves of other lengths, sizes and places on the sampling grid.
Placed placeMany(bool everyFrame, bool body)
{
    struct Way {
        double x, y, size;
        const char* direction;
    };
    const std::vector<Way> ways = {{0.25, 0, 0, "sideways"},
                                   {0, 0.22, 0, "slump"},
                                   {0, -0.2, 0, "upright"},
                                   {0.02, 0.1, 0.22, "forward"},
                                   {-0.03, -0.06, -0.2, "back"}};
    Placed placed;
    for (unsigned k = 0; k < 40; ++k) {
        const double start = 40 + 0.137 * k;
        const double end = start + 0.6 + 0.04 * k;
        const auto& way = ways[k % ways.size()];
        SyntheticSession session(80, k + 1);
        session.shift(start, end, way.x, way.y, way.size);
        if (everyFrame) {
            session.everyFrame(start - 0.5, end + 0.5);
        }
        if (!body) {
            session.withoutBody();
        }
        const auto found = shifts(session);
        if (found.size() != 1) {
            ++placed.missed;
            continue;
        }
        placed.wrongWay += found[0].direction == way.direction ? 0 : 1;
        placed.onsets.push_back(std::abs(found[0].range.start.seconds() - start));
        placed.ends.push_back(std::abs(found[0].range.end.seconds() - end));
    }
    std::sort(placed.onsets.begin(), placed.onsets.end());
    std::sort(placed.ends.begin(), placed.ends.end());
    return placed;
}

} // namespace

TEST(PostureShift, OnsetsArePlacedMoreFinelyThanTheSamplesLie)
{
    for (const bool body : {true, false}) {
        const auto grid = placeMany(false, body);
        EXPECT_EQ(grid.missed, 0);
        EXPECT_EQ(grid.wrongWay, 0);
        ASSERT_EQ(grid.onsets.size(), 40U);
        RecordProperty(body ? "onset_median_body" : "onset_median_head", std::to_string(grid.onsets[20]));
        EXPECT_LE(grid.onsets[20], 0.15) << body;
        EXPECT_LE(grid.onsets[36], 0.4) << body;
        EXPECT_LE(grid.ends[20], 0.15) << body;
    }
}

TEST(PostureShift, SamplesBetweenTheTurnsPlaceOnsetsStillMoreFinelyAndChangeNothingElse)
{
    const auto grid = placeMany(false, true);
    const auto frames = placeMany(true, true);
    EXPECT_EQ(frames.missed, 0);
    ASSERT_EQ(frames.onsets.size(), 40U);
    EXPECT_LE(frames.onsets[20], 0.08);
    EXPECT_LT(frames.onsets[20], grid.onsets[20]);
    EXPECT_EQ(listed(shifts(SyntheticSession(120).everyFrame(30, 60))), "");
}

TEST(PostureShift, LeavingTheSeatAndTakingItAreShifts)
{
    SyntheticSession session(120);
    session.shift(50, 52, 0.2, -1.4).gone(51.6, 80).shift(80, 82, -0.2, 1.4);
    const auto found = shifts(session);
    ASSERT_EQ(found.size(), 2U) << listed(found);
    EXPECT_EQ(found[0].direction, "left the seat");
    EXPECT_NEAR(found[0].range.start.seconds(), 50, 0.7);
    EXPECT_NEAR(found[0].range.end.seconds(), 51.6, 0.5);
    EXPECT_EQ(found[1].direction, "took the seat");
    EXPECT_NEAR(found[1].range.start.seconds(), 80, 0.5);
    EXPECT_NEAR(found[1].range.end.seconds(), 82, 0.7);

    SyntheticSession standing(120);
    standing.shift(60, 62, 0.1, -1.3);
    expectOne(shifts(standing), 60, 62, "left the seat");
}

TEST(PostureShift, AFaceAndABodyThatAreOnlyLostAreNone)
{
    EXPECT_EQ(listed(shifts(SyntheticSession(120).gone(50, 80))), "");
    EXPECT_EQ(listed(shifts(SyntheticSession(120).hide(50, 80))), "");
    EXPECT_EQ(listed(shifts(SyntheticSession(120).gone(0, 20))), "");
    EXPECT_EQ(listed(shifts(SyntheticSession(120).gone(100, 120))), "");
}

TEST(PostureShift, ALargeTiltThatTheHeadKeepsCountsWhereNoShouldersAreInView)
{
    SyntheticSession session(120);
    session.withoutBody().change([](SignalSample& s, double t) {
        if (s.face) {
            const double tilt = 28 * std::clamp((t - 60) / 0.8, 0.0, 1.0);
            const double turn = tilt * CV_PI / 180;
            s.face->roll += tilt;
            s.face->centre += cv::Point2f(static_cast<float>(0.75 * 120 * std::sin(turn)),
                                          static_cast<float>(0.75 * 120 * (1 - std::cos(turn))));
        }
    });
    const auto found = shifts(session);
    ASSERT_EQ(found.size(), 1U) << listed(found);
    EXPECT_NEAR(found[0].range.start.seconds(), 60, 0.3);
    EXPECT_NEAR(found[0].measures.at("tilt_deg"), 28, 3);
    EXPECT_EQ(found[0].caveats, std::vector<std::string>{"head_only"});
}

TEST(PostureShift, ATrunkThatTurnsNarrowsTheShouldersAndKeepsTheHeadsSize)
{
    SyntheticSession session(120);
    session.shift(60, 61.5, 0.17, 0).change([](SignalSample& s, double t) {
        if (s.body) {
            const auto by =
                (s.body->imageRightShoulder - s.body->imageLeftShoulder) * 0.05 * std::clamp(t - 60, 0.0, 1.0);
            s.body->imageLeftShoulder += by;
            s.body->imageRightShoulder -= by;
            s.body->width *= 0.9;
        }
    });
    expectOne(shifts(session), 60, 61.5, "turned away");
}

TEST(PostureShift, ShouldersThatLagUnderClothAreBorneOutByTheHead)
{
    // The shoulders move by less than the threshold; alone they are none.
    const auto shoulders = [](double neck) {
        SyntheticSession session(120);
        session.shift(60, 61.5, 0.13, 0).change([=](SignalSample& s, double t) {
            if (s.face) {
                const double way = std::clamp((t - 60) / 1.5, 0.0, 1.0);
                s.face->centre.x += static_cast<float>((neck - 0.13) * 240 * way * way * (3 - 2 * way));
            }
        });
        return shifts(session);
    };
    EXPECT_EQ(listed(shoulders(0.13)), "");
    EXPECT_EQ(shoulders(0.28).size(), 1U);
    // A head that is carried the other way bears nothing out.
    EXPECT_EQ(listed(shoulders(-0.28)), "");
}
