#include "vision/signals/CameraMotion.h"

#include "tests/vision/signals/SyntheticRoom.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::SyntheticRoom;
using test::View;

namespace
{

// Largest errors of the poses that a camera was measured to have.
struct Errors {
    double shift = 0; // pixels of a frame 1280 wide
    double scale = 0; // percent
    double roll = 0;  // degrees
};

class Camera
{
public:
    explicit Camera(SyntheticRoom room = SyntheticRoom()) : m_room(std::move(room)) {}

    // Shows the room, with a person at `head` if there is one, and notes how wrong the pose is. The first picture must
    // be shown from the default view.
    CameraPose show(View view, std::optional<cv::Point2d> head = {}, bool personKnown = true, double gain = 1)
    {
        cv::Mat frame = m_room.frame(view, ++m_count);
        std::vector<cv::Rect2f> people;
        if (head) {
            SyntheticRoom::person(frame, *head, 160);
            people.emplace_back(float(head->x) - 240, float(head->y) - 144, 480.0F, 544.0F);
        }
        if (gain != 1) {
            frame.convertTo(frame, CV_8U, gain);
        }
        m_camera.add(smallPictureOf(test::greyView(frame)), personKnown ? people : std::vector<cv::Rect2f>{});
        const auto pose = m_camera.pose();
        m_errors.shift = std::max(m_errors.shift, std::hypot(pose.shift.x - view.right, pose.shift.y - view.down));
        m_errors.scale = std::max(m_errors.scale, 100 * std::abs(pose.scale / view.scale - 1));
        m_errors.roll = std::max(m_errors.roll, std::abs(pose.roll - view.roll));
        return pose;
    }
    const Errors& errors() const { return m_errors; }
    CameraMotion& motion() { return m_camera; }

private:
    SyntheticRoom m_room;
    CameraMotion m_camera;
    Errors m_errors;
    std::uint64_t m_count = 0;
};

void expectWithin(const Camera& camera, Errors most)
{
    EXPECT_LT(camera.errors().shift, most.shift);
    EXPECT_LT(camera.errors().scale, most.scale);
    EXPECT_LT(camera.errors().roll, most.roll);
    std::printf("camera: shift %.2f px, scale %.3f %%, roll %.3f deg\n", camera.errors().shift, camera.errors().scale,
                camera.errors().roll);
}

} // namespace

TEST(CameraMotion, AFixedCameraStaysAtExactlyTheDefaultWhilePeopleMoveAndLightChanges)
{
    Camera camera;
    for (int i = 0; i < 60; ++i) {
        const double gain = i < 20 ? 1 : 1 - 0.006 * (i - 20);
        EXPECT_EQ(camera.show({}, cv::Point2d(400 + 8 * i, 260), true, gain), CameraPose{}) << i;
    }
}

TEST(CameraMotion, SomebodyWhoIsNotKnownToBeThereDoesNotMoveAFixedCamera)
{
    Camera camera;
    for (int i = 0; i < 40; ++i) {
        EXPECT_EQ(camera.show({}, cv::Point2d(400 + 12 * i, 260), false), CameraPose{}) << i;
    }
}

TEST(CameraMotion, HandheldShakeIsFollowed)
{
    Camera camera;
    for (int i = 0; i < 60; ++i) {
        const View shake = {14 * std::sin(1.9 * i), 9 * std::sin(2.7 * i), 1 + 0.006 * std::sin(1.3 * i),
                            0.8 * std::sin(2.1 * i)};
        camera.show(i == 0 ? View{} : shake, cv::Point2d(640, 260));
    }
    expectWithin(camera, {1.5, 0.2, 0.12});
}

TEST(CameraMotion, ASlowPanIsFollowedFurtherThanThePictureIsWide)
{
    Camera camera(SyntheticRoom(5));
    for (int i = 0; i < 60; ++i) {
        camera.show({-9.0 * i, 1.5 * i, 1, 0}, cv::Point2d(640, 260));
    }
    expectWithin(camera, {5, 0.8, 0.5});
}

TEST(CameraMotion, ZoomAndRollAreFollowed)
{
    Camera camera;
    for (int i = 0; i < 50; ++i) {
        camera.show({0, 0, 1 + 0.008 * i, 0.25 * i});
    }
    expectWithin(camera, {3, 0.6, 0.3});
}

TEST(CameraMotion, ABareWallSaysNothingRatherThanSomethingWrong)
{
    Camera camera(SyntheticRoom(7, 0.0));
    for (int i = 0; i < 30; ++i) {
        EXPECT_EQ(camera.show({3.0 * i, 0, 1, 0}, cv::Point2d(500 + 9 * i, 260)), CameraPose{});
    }
}

TEST(CameraMotion, ACameraThatComesBackIsWhereItWas)
{
    Camera camera;
    for (int i = 0; i <= 40; ++i) {
        const int way = i <= 20 ? i : 40 - i;
        camera.show({6.0 * way, 0, 1, 0}, cv::Point2d(640, 260));
    }
    EXPECT_LT(camera.errors().shift, 2);
    EXPECT_EQ(camera.show({}), CameraPose{});
}

TEST(CameraMotion, ANewShotStartsFromTheDefault)
{
    Camera camera;
    for (int i = 0; i < 10; ++i) {
        camera.show({5.0 * i, 0, 1, 0});
    }
    camera.motion().startShot();
    EXPECT_EQ(camera.motion().pose(), CameraPose{});
    EXPECT_EQ(camera.show({80, 0, 1.1, 2}), CameraPose{});
}

TEST(CameraPose, SteadyTakesTheCamerasMotionOutOfAPoint)
{
    CameraPose pose;
    pose.shift = {30, -10};
    pose.scale = 1.2;
    pose.roll = 5;
    const cv::Point2f middle(640, 360);
    const cv::Point2d first(100, -50); // from the middle, in the first frame
    const double turn = 5 * CV_PI / 180;
    const cv::Point2f now(static_cast<float>(640 + 30 + 1.2 * (std::cos(turn) * first.x - std::sin(turn) * first.y)),
                          static_cast<float>(360 - 10 + 1.2 * (std::sin(turn) * first.x + std::cos(turn) * first.y)));
    EXPECT_NEAR(pose.steady(now, middle).x, 740, 0.01);
    EXPECT_NEAR(pose.steady(now, middle).y, 310, 0.01);
}
