#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::findIn;
using test::only;
using test::SyntheticSession;

namespace
{

Behaviour theLook(const SyntheticSession& session)
{
    const auto found = only(findIn(session), BehaviourKind::GazeAversion);
    EXPECT_EQ(found.size(), 1U);
    return found.empty() ? Behaviour{} : found[0];
}

bool has(const Behaviour& look, const std::string& code)
{
    return std::find(look.caveats.begin(), look.caveats.end(), code) != look.caveats.end();
}

SyntheticSession withLook(double faceSize = 120)
{
    SyntheticSession session(180, 1, faceSize);
    session.eyesDown(60, 66);
    return session;
}

SyntheticSession& during(SyntheticSession& session, std::function<void(SignalSample&, double)> edit)
{
    return session.change([edit = std::move(edit)](SignalSample& s, double t) {
        if (t >= 60 && t < 66) {
            edit(s, t);
        }
    });
}

} // namespace

TEST(GazeCaveats, AClearLookInAGoodPictureHasNoneAndIsSure)
{
    const auto look = theLook(withLook());
    EXPECT_THAT(look.caveats, testing::IsEmpty());
    EXPECT_GT(look.confidence, 0.85);
    EXPECT_GT(look.measures.at("uncertainty_deg"), 1);
    EXPECT_LT(look.measures.at("uncertainty_deg"), 6);
}

TEST(GazeCaveats, UncertaintyGrowsAndConfidenceFallsOnSmallFaces)
{
    const auto large = theLook(withLook(200));
    const auto small = theLook(withLook(66));
    EXPECT_GT(small.measures.at("uncertainty_deg"), 1.2 * large.measures.at("uncertainty_deg"));
    EXPECT_LT(small.confidence, large.confidence);
    EXPECT_TRUE(has(small, "small_face"));
    EXPECT_TRUE(has(small, "weak_eyes"));
    EXPECT_FALSE(has(large, "small_face"));
}

TEST(GazeCaveats, LightAndDetailThatAreNotKnownSayNothingAndBadOnesLowerTheConfidence)
{
    auto dim = withLook();
    dim.change([](SignalSample& s, double) { s.face->light = 0.06; });
    auto blurred = withLook();
    blurred.change([](SignalSample& s, double) { s.face->detail = 0.5; });
    auto good = withLook();
    good.change([](SignalSample& s, double) {
        s.face->light = 0.4;
        s.face->detail = 5;
    });
    const auto plain = theLook(withLook());
    EXPECT_TRUE(has(theLook(dim), "dim"));
    EXPECT_TRUE(has(theLook(blurred), "blurred"));
    EXPECT_LT(theLook(dim).confidence, plain.confidence);
    EXPECT_LT(theLook(blurred).confidence, plain.confidence);
    EXPECT_DOUBLE_EQ(theLook(good).confidence, plain.confidence);
}

TEST(GazeCaveats, AHandAtTheFaceIsSaid)
{
    auto session = withLook();
    during(session, [](SignalSample& s, double) {
        if (s.body) {
            s.body->imageLeftHand = s.face->centre + cv::Point2f(20, 50);
        }
    });
    EXPECT_TRUE(has(theLook(session), "hand_at_face"));
    auto away = withLook();
    during(away, [](SignalSample& s, double) {
        if (s.body) {
            s.body->imageLeftHand = s.face->centre + cv::Point2f(0, 300);
        }
    });
    EXPECT_FALSE(has(theLook(away), "hand_at_face"));
}

TEST(GazeCaveats, AMouthThatMovesIsSaidWhereLidsAndIrisAloneWentDown)
{
    auto session = withLook();
    during(session, [](SignalSample& s, double t) { s.face->mouth = 0.15 + 0.15 * std::sin(t * 17); });
    EXPECT_TRUE(has(theLook(session), "talking"));
}

TEST(GazeCaveats, ALossNearbyACameraThatMovesAndAProfileAreSaid)
{
    auto loss = withLook();
    loss.hide(66.4, 70);
    EXPECT_TRUE(has(theLook(loss), "near_loss"));
    auto camera = withLook();
    during(camera, [](SignalSample& s, double t) { s.camera.shift.x = static_cast<float>(20 * (t - 60)); });
    EXPECT_TRUE(has(theLook(camera), "camera_moved"));
    SyntheticSession profile(180);
    profile.headTurn(60, 67, 58);
    EXPECT_TRUE(has(theLook(profile), "profile"));
}

TEST(GazeCaveats, AHeadWithoutEyesIsSaid)
{
    SyntheticSession session(180, 1, 75);
    session.headTurn(60, 67, 35);
    Settings settings;
    settings.gazeAversion.eyesMinFacePx = 90;
    const auto found = only(findIn(session, settings), BehaviourKind::GazeAversion);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(has(found[0], "head_only"));
}

TEST(GazeCaveats, AShortRecordingHasFewSamples)
{
    SyntheticSession session(24);
    session.eyesDown(10, 15);
    EXPECT_TRUE(has(theLook(session), "few_samples"));
}

TEST(GazeCaveats, AHeadThatTurnsWhileTheEyesStayIsALookAwayByDefinitionButLessSure)
{
    SyntheticSession follows(180);
    follows.headTurn(60, 67, 28);
    SyntheticSession stays(180);
    stays.look(60, 67, 28, 0, -0.16, 0);
    EXPECT_LT(theLook(stays).confidence, 0.6);
    EXPECT_GT(theLook(follows).confidence, 0.8);
}
