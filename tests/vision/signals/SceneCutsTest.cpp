#include "vision/signals/SceneCuts.h"

#include "tests/vision/signals/SyntheticRoom.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;
using test::SyntheticRoom;

namespace
{

class Watcher
{
public:
    bool show(const cv::Mat& frame) { return m_cuts.add(smallPictureOf(test::greyView(frame))); }
    int view() const { return m_cuts.view(); }

private:
    SceneCuts m_cuts;
};

cv::Mat scene(const SyntheticRoom& room, cv::Point2d head, test::View view = {}, std::uint64_t noise = 0,
              double size = 160)
{
    cv::Mat frame = room.frame(view, noise);
    SyntheticRoom::person(frame, head, size);
    return frame;
}

} // namespace

TEST(SceneCuts, EveryHardCutIsFoundAndNothingElse)
{
    Watcher watcher;
    int found = 0;
    for (int shot = 0; shot < 12; ++shot) {
        const SyntheticRoom room(20 + std::uint64_t(shot));
        for (int i = 0; i < 6; ++i) {
            const bool cut = watcher.show(scene(room, {500 + 6.0 * i, 280}, {}, std::uint64_t(i)));
            EXPECT_EQ(cut, shot > 0 && i == 0) << "shot " << shot << " picture " << i;
            found += cut ? 1 : 0;
        }
    }
    EXPECT_EQ(found, 11);
}

TEST(SceneCuts, FlashesAndJumpsOfTheExposureAreNone)
{
    const SyntheticRoom room;
    Watcher watcher;
    for (int i = 0; i < 60; ++i) {
        cv::Mat frame = scene(room, {640, 280}, {}, std::uint64_t(i));
        const double gain = i % 10 == 5 ? 6 : i % 10 == 8 ? 2.2 : i > 30 ? 0.6 : 1;
        frame.convertTo(frame, CV_8U, gain, i % 10 == 5 ? 120 : 0);
        EXPECT_FALSE(watcher.show(frame)) << i;
    }
}

TEST(SceneCuts, SomebodyWhoMovesCloseToTheCameraIsNone)
{
    const SyntheticRoom room;
    Watcher watcher;
    for (int i = 0; i < 30; ++i) {
        EXPECT_FALSE(watcher.show(scene(room, {-300.0 + 60 * i, 300}, {}, std::uint64_t(i), 320))) << i;
    }
}

TEST(SceneCuts, ShakePanAndZoomAreNone)
{
    const SyntheticRoom room;
    Watcher watcher;
    for (int i = 0; i < 40; ++i) {
        const test::View view = {25 * std::sin(2.1 * i) + 14 * i, 20 * std::sin(1.7 * i), 1 + 0.01 * i,
                                 1.5 * std::sin(i)};
        EXPECT_FALSE(watcher.show(room.frame(view, std::uint64_t(i)))) << i;
    }
}

TEST(SceneCuts, AFadeThroughBlackToAnotherRoomIsOneCutAndToTheSameRoomNone)
{
    for (const bool same : {true, false}) {
        Watcher watcher;
        int cuts = 0;
        for (int i = 0; i < 30; ++i) {
            const SyntheticRoom room(i < 15 || same ? 4 : 9);
            cv::Mat frame = scene(room, {640, 280}, {}, std::uint64_t(i));
            const double light = std::min(1.0, std::abs(i - 15) / 6.0);
            frame.convertTo(frame, CV_8U, light);
            cuts += watcher.show(frame) ? 1 : 0;
        }
        EXPECT_EQ(cuts, same ? 0 : 1);
    }
}

TEST(SceneCuts, ARecordingThatBeginsInBlackBeginsWithItsFirstShot)
{
    const SyntheticRoom room;
    Watcher watcher;
    for (int i = 0; i < 20; ++i) {
        cv::Mat frame = scene(room, {640, 280}, {}, std::uint64_t(i));
        frame.convertTo(frame, CV_8U, std::clamp(i / 8.0 - 0.5, 0.0, 1.0));
        EXPECT_FALSE(watcher.show(frame)) << i;
    }
}

TEST(SceneCuts, AViewThatComesBackIsKnownAgain)
{
    const std::array<SyntheticRoom, 3> rooms = {SyntheticRoom(31), SyntheticRoom(32), SyntheticRoom(33)};
    const std::array<int, 7> order = {0, 1, 0, 2, 1, 2, 0};
    Watcher watcher;
    std::vector<int> views;
    for (const int room : order) {
        for (int i = 0; i < 4; ++i) {
            watcher.show(scene(rooms[std::size_t(room)], {560 + 30.0 * double(views.size()), 280}, {},
                               views.size() * 4 + std::size_t(i)));
        }
        views.push_back(watcher.view());
    }
    EXPECT_EQ(views, std::vector<int>(order.begin(), order.end()));
}

TEST(SceneCuts, WithOneOfTwoTilesSwitchingTheShotGoesOn)
{
    Watcher watcher;
    const SyntheticRoom left(41);
    for (int i = 0; i < 12; ++i) {
        const SyntheticRoom right(i < 6 ? 42 : 43);
        cv::Mat frame = left.frame({}, std::uint64_t(i));
        right.frame({}, std::uint64_t(i) + 50)(cv::Rect(640, 0, 640, 720)).copyTo(frame(cv::Rect(640, 0, 640, 720)));
        EXPECT_FALSE(watcher.show(frame)) << i;
    }
}
