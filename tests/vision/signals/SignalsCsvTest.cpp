#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;

TEST(SignalsCsv, WhatIsReadBackWritesTheSameBytes)
{
    test::SyntheticSession session(40);
    session.hide(10, 15);
    auto signals = session.signals();
    signals.people.push_back(test::SyntheticSession(40, 2).withoutBody().person(1));
    signals.people[1].place = Place::Right;
    signals.people[1].role = Role::Patient;
    signals.people[0].segments = {{{0}, {10}}, {{15}, {40}}};
    signals.versions["measuring"] = "1";
    const auto text = writeSignalsCsv(signals);
    const auto read = readSignalsCsv(text);
    ASSERT_TRUE(read.has_value()) << read.error().context;
    EXPECT_EQ(writeSignalsCsv(*read), text);
    EXPECT_EQ(read->people.size(), 2U);
    EXPECT_EQ(read->people[1].role, Role::Patient);
    EXPECT_EQ(read->people[0].samples.size(), 200U);
    EXPECT_FALSE(read->people[0].samples[60].face.has_value());
    EXPECT_TRUE(read->people[0].samples[60].body.has_value());
    EXPECT_EQ(read->versions.at("measuring"), "1");
}

TEST(SignalsCsv, TheRecordingsClockComesBackAndOlderFilesDoWithout)
{
    auto signals = test::SyntheticSession(2).signals();
    const auto without = writeSignalsCsv(signals);
    EXPECT_EQ(without.find("# clock"), std::string::npos);
    EXPECT_EQ(readSignalsCsv(without)->clock.tickNum, 0);
    signals.clock = {1001, 30000, 29.97003, true};
    const auto text = writeSignalsCsv(signals);
    EXPECT_NE(text.find("\n# clock time_base=1001/30000 frames_per_second=29.970030 variable_rate=1\n"),
              std::string::npos);
    const auto read = readSignalsCsv(text);
    ASSERT_TRUE(read.has_value()) << read.error().context;
    EXPECT_EQ(read->clock.tickNum, 1001);
    EXPECT_EQ(read->clock.tickDen, 30000);
    EXPECT_NEAR(read->clock.framesPerSecond, 29.97003, 1e-6);
    EXPECT_TRUE(read->clock.variable);
    EXPECT_EQ(writeSignalsCsv(*read), text);
    for (const char* wrong : {"1001", "1001/0", "0/30000", "-1/30000", "1001/30000/2", "x/y"}) {
        auto broken = text;
        broken.replace(broken.find("1001/30000"), 10, wrong);
        EXPECT_FALSE(readSignalsCsv(broken)) << wrong;
    }
}

TEST(SignalsCsv, TheFileGivesTheSameFindingsAsTheSignalsRoundedAsStored)
{
    const auto signals = test::SyntheticSession(180).eyesDown(60, 66).shift(100, 101.5, 0.3, 0).signals();
    const auto read = readSignalsCsv(writeSignalsCsv(signals));
    ASSERT_TRUE(read.has_value());
    const auto direct = findBehaviours(signals, nullptr, {});
    const auto again = findBehaviours(*read, nullptr, {});
    ASSERT_EQ(direct.behaviours.size(), again.behaviours.size());
    EXPECT_EQ(candidatesJson(direct), candidatesJson(again));
    for (std::size_t i = 0; i < direct.behaviours.size(); ++i) {
        EXPECT_EQ(direct.behaviours[i].range, again.behaviours[i].range);
        EXPECT_EQ(direct.behaviours[i].direction, again.behaviours[i].direction);
    }
}

TEST(SignalsCsv, DamagedAndNewerFilesAreRefused)
{
    const auto text = writeSignalsCsv(test::SyntheticSession(2).signals());
    const auto category = [](const std::string& csv) {
        const auto read = readSignalsCsv(csv);
        return read ? std::optional<base::ErrorCategory>() : read.error().category;
    };
    EXPECT_EQ(category(text), std::nullopt);
    EXPECT_EQ(category(""), base::ErrorCategory::Damaged);
    EXPECT_EQ(category("# alliance signals 9\n"), base::ErrorCategory::Newer);
    EXPECT_EQ(category("# alliance signals 2\n"), base::ErrorCategory::Damaged) << "other columns: measured again";
    EXPECT_EQ(category(text.substr(0, text.size() - 20)), base::ErrorCategory::Damaged);
    EXPECT_EQ(category(text + text.substr(text.rfind('\n', text.size() - 2) + 1)), base::ErrorCategory::Damaged);
    auto broken = text;
    broken.replace(broken.rfind("0.9700"), 6, "abcdef");
    EXPECT_EQ(category(broken), base::ErrorCategory::Damaged);
}

TEST(SignalsCsv, EveryColumnIsExplained)
{
    const auto csv = writeSignalsCsv(test::SyntheticSession(2).signals());
    const auto columns = csv.find("\ntime_ns,") + 1;
    auto names = csv.substr(columns, csv.find('\n', columns) - columns);
    const auto guide = signalsGuide();
    EXPECT_EQ(std::count(guide.begin(), guide.end(), '\n'), std::count(names.begin(), names.end(), ',') + 2);
    names += ',';
    for (std::size_t from = 0, to = 0; (to = names.find(',', from)) != std::string::npos; from = to + 1) {
        EXPECT_NE(guide.find("\n" + names.substr(from, to - from) + ","), std::string::npos)
            << names.substr(from, to - from);
    }
}

TEST(SignalsCsv, HandsShotsRemarksAndTheCameraComeBack)
{
    auto signals = test::SyntheticSession(4).signals();
    auto& sample = signals.people[0].samples[4];
    sample.extra = true;
    sample.camera = {{3, -4}, 1.02, 0.5};
    ASSERT_TRUE(sample.body.has_value());
    sample.body->imageRightHand = cv::Point2f(100, 200);
    signals.shots = {{{0}, {2}}, {{2}, {4}}};
    signals.remarks = {SceneRemark::PictureOfFace, SceneRemark::Cuts};
    const auto read = readSignalsCsv(writeSignalsCsv(signals));
    ASSERT_TRUE(read.has_value()) << read.error().context;
    const auto& back = read->people[0].samples[4];
    EXPECT_TRUE(back.extra);
    EXPECT_EQ(back.camera, sample.camera);
    EXPECT_EQ(back.body->imageRightHand, sample.body->imageRightHand);
    EXPECT_FALSE(back.body->imageLeftHand.has_value());
    EXPECT_EQ(read->shots, signals.shots);
    EXPECT_EQ(read->remarks, signals.remarks);
}

TEST(CameraPose, SteadyUndoesTheCamerasOwnMovement)
{
    const cv::Point2f middle(640, 360);
    const CameraPose pose{{12, -7}, 1.1, 3};
    // Forward by hand: turned clockwise, scaled about the middle, then shifted.
    const cv::Point2f point(800, 300);
    const double turn = 3 * CV_PI / 180;
    const cv::Point2f from = point - middle;
    const cv::Point2f moved = middle + pose.shift +
                              1.1F * cv::Point2f(static_cast<float>(std::cos(turn) * from.x - std::sin(turn) * from.y),
                                                 static_cast<float>(std::sin(turn) * from.x + std::cos(turn) * from.y));
    EXPECT_NEAR(cv::norm(pose.steady(moved, middle) - point), 0, 1e-3);
    EXPECT_EQ(CameraPose{}.steady(point, middle), point);
}
