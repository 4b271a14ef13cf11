#include "vision/face/HeadDirection.h"

#include "tests/vision/puppet/PuppetTest.h"

#include <gtest/gtest.h>

namespace alliance::test
{
namespace
{

constexpr double kDepthStretch = 1.25; // the network's depth is taken for flatter than it is by so much

class HeadDirectionTest : public PuppetTest
{
protected:
    // Of points whose depth is true.
    static vision::HeadDirection directionOf(std::vector<cv::Point3f> points, cv::Size frame)
    {
        for (cv::Point3f& point : points) {
            point.z /= kDepthStretch;
        }
        const auto head = vision::headDirection(points, frame, models()->faceGeometry());
        EXPECT_TRUE(head);
        return head ? *head : vision::HeadDirection{};
    }
};

TEST_F(HeadDirectionTest, TheCanonicalFaceSeenByTheCameraGivesBackItsAngles)
{
    constexpr double kFocal = 1280;
    const cv::Vec3d place(-25, 8, 150);
    for (const double yaw : {-60.0, -30.0, 0.0, 20.0, 45.0}) {
        for (const double pitch : {-30.0, 0.0, 25.0}) {
            for (const double roll : {-20.0, 0.0, 10.0}) {
                const cv::Matx33d turn = turning(yaw, pitch, roll);
                std::vector<cv::Point3f> points;
                for (const cv::Point3f& v : models()->faceGeometry().vertices) {
                    const cv::Vec3d at = turn * cv::Vec3d(v.x, -v.y, -v.z) + place;
                    points.emplace_back(cv::Point3d(640 + kFocal * at[0] / at[2], 360 + kFocal * at[1] / at[2],
                                                    kFocal * (at[2] - place[2]) / place[2]));
                }
                const auto head = directionOf(points, {1280, 720});
                EXPECT_NEAR(head.yaw, yaw, 0.7);
                EXPECT_NEAR(head.pitch, pitch, 0.7);
                EXPECT_NEAR(head.roll, roll, 0.7);
            }
        }
    }
}

// The geometry of the puppets without any network: what is drawn is turned by what the script says.
TEST_F(HeadDirectionTest, ThePointsOfAPuppetTurnByTheAngleItWasGiven)
{
    const auto seen = [](double yaw, double pitch, std::size_t person) {
        std::array<PuppetPose, 2> poses;
        for (PuppetPose& pose : poses) {
            pose.yaw = yaw;
            pose.pitch = pitch;
        }
        const PuppetTruth truth = renderer().render(poses, 1).truth[person];
        return std::pair(directionOf({truth.mesh.begin(), truth.mesh.end()}, {1280, 720}), truth.head);
    };
    for (std::size_t person = 0; person < 2; ++person) {
        const auto [ahead, drawnAhead] = seen(0, 0, person);
        for (const auto& [yaw, pitch] :
             {std::pair(-45.0, 0.0), {-20.0, 0.0}, {25.0, 0.0}, {45.0, 0.0}, {0.0, 25.0}, {0.0, -25.0}, {30.0, 15.0}}) {
            const auto [head, drawn] = seen(yaw, pitch, person);
            EXPECT_NEAR(head.yaw - ahead.yaw, drawn.yaw - drawnAhead.yaw, 2) << yaw << ' ' << pitch;
            EXPECT_NEAR(head.pitch - ahead.pitch, drawn.pitch - drawnAhead.pitch, 2) << yaw << ' ' << pitch;
            if (pitch == 0) {
                EXPECT_NEAR(drawn.yaw - drawnAhead.yaw, yaw, 1.5);
            }
        }
    }
}

TEST_F(HeadDirectionTest, PointsThatCoincideHaveNoDirection)
{
    const std::vector<cv::Point3f> points(vision::FaceObservation::kPoints, {100, 100, 0});
    const auto head = vision::headDirection(points, {1280, 720}, models()->faceGeometry());
    ASSERT_FALSE(head);
    EXPECT_EQ(head.error().category, base::ErrorCategory::Damaged);
    EXPECT_EQ(vision::headDirection({}, {1280, 720}, models()->faceGeometry()).error().category,
              base::ErrorCategory::Invalid);
}

TEST(EyeTurn, FollowsTheSineOfTheEyeballsTurnAsFarAsTheNetworkSeesIt)
{
    const PuppetPose aside = lookingAside(20, 12);
    EXPECT_NEAR(vision::eyeTurnDegrees(vision::kSeenAlong * aside.gazeAlong), 20, 1e-9);
    EXPECT_NEAR(vision::eyeDropDegrees(vision::kSeenDown * aside.gazeAcross), 12, 1e-9);
    EXPECT_NEAR(vision::eyeDropDegrees(vision::kSeenUp * lookingAside(0, -12).gazeAcross), -12, 1e-9);
    EXPECT_EQ(vision::eyeTurnDegrees(3), 90);
}

} // namespace
} // namespace alliance::test
