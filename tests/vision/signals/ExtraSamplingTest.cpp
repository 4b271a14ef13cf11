#include "vision/signals/ExtraSampling.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;

namespace
{

FaceObservation calmFace()
{
    FaceObservation face;
    face.imageLeftEye.opening = face.imageRightEye.opening = 0.3;
    return face;
}

PoseObservation sitter(float right, float down, float leftDown = 0)
{
    PoseObservation body;
    body.points[PoseObservation::RightShoulder].at = {100 + right, 300 + down};
    body.points[PoseObservation::LeftShoulder].at = {300 + right, 300 + down + leftDown};
    return body;
}

} // namespace

TEST(ExtraSampling, HeadsEyesAndLidsThatMovedAreAChange)
{
    const FaceObservation calm = calmFace();
    EXPECT_FALSE(hasChanged(calm, calm));
    for (const auto change :
         {+[](FaceObservation& f) { f.head.yaw = 6; }, +[](FaceObservation& f) { f.head.pitch = -6; },
          +[](FaceObservation& f) { f.imageLeftEye.irisAlong = 0.08; },
          +[](FaceObservation& f) { f.imageRightEye.irisAcross = 0.08; },
          +[](FaceObservation& f) { f.imageLeftEye.opening = f.imageRightEye.opening = 0.15; }}) {
        FaceObservation now = calm;
        change(now);
        EXPECT_TRUE(hasChanged(calm, now));
        EXPECT_TRUE(hasChanged(now, calm));
    }
    FaceObservation noisy = calm;
    noisy.head.yaw = 2;
    noisy.imageLeftEye.irisAlong = 0.02;
    EXPECT_FALSE(hasChanged(calm, noisy));
}

TEST(ExtraSampling, ABlinkIsNoChangeButATurnOfTheHeadWithItIs)
{
    const FaceObservation open = calmFace();
    FaceObservation shut = open;
    shut.imageLeftEye = {0.1, 0.1, 0.03};
    shut.imageRightEye = {0.1, 0.1, 0.05};
    EXPECT_FALSE(hasChanged(open, shut));
    EXPECT_FALSE(hasChanged(shut, open));
    shut.head.yaw = 10;
    EXPECT_TRUE(hasChanged(open, shut));
}

TEST(ExtraSampling, ShouldersThatMoveOrLeanAreAChange)
{
    EXPECT_FALSE(hasChanged(sitter(0, 0), sitter(5, 5)));
    EXPECT_TRUE(hasChanged(sitter(0, 0), sitter(16, 0)));
    EXPECT_TRUE(hasChanged(sitter(0, 0), sitter(0, -16)));
    EXPECT_TRUE(hasChanged(sitter(0, 0), sitter(0, -8, 16)));
}

TEST(ExtraSampling, NoMoreIsSpentThanTheRecordingsTimeAllows)
{
    SampleBudget budget(4, 12);
    int spent = 0;
    for (int turn = 1; turn <= 500; ++turn) { // 100 s in which everything changes
        budget.passTo(base::MediaTime::fromSeconds(turn / 5.0));
        spent += budget.spend(5) ? 5 : 0;
    }
    EXPECT_LE(spent, 412);
    EXPECT_GE(spent, 400);
    EXPECT_FALSE(budget.spend(0));
    budget.passTo(base::MediaTime::fromSeconds(200));
    EXPECT_TRUE(budget.spend(12)); // saved up, and no more than that
    EXPECT_FALSE(budget.spend(1));
}

TEST(ExtraSampling, MomentsAreOnePerFrameAndAscend)
{
    std::vector<ExtraMoment> moments;
    for (const int frame : {3, 1, 2, 1, 3}) {
        momentOf(moments, frame, base::MediaTime::fromSeconds(frame), {640, 360}).faces.emplace_back();
    }
    ASSERT_EQ(moments.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(moments[i].frame, static_cast<int>(i) + 1);
        EXPECT_EQ(moments[i].faces.size(), i == 1 ? 1U : 2U);
    }
}
