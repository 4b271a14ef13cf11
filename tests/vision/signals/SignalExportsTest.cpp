#include "vision/signals/SignalExports.h"

#include "tests/vision/candidates/SyntheticSession.h"

#include <gtest/gtest.h>

#include <sstream>

using namespace alliance;
using namespace alliance::vision;

namespace
{

std::vector<std::string> linesOf(const std::string& text)
{
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> fieldsOf(const std::string& line, char separator)
{
    std::istringstream in(line);
    std::vector<std::string> fields;
    for (std::string field; std::getline(in, field, separator);) {
        fields.push_back(field);
    }
    return fields;
}

SignalSample sampleAt(double seconds, std::int64_t frame, std::optional<double> yaw, double motion)
{
    SignalSample sample;
    sample.time = base::MediaTime::fromSeconds(seconds);
    sample.frame = frame;
    sample.lookedForFace = true;
    sample.motion = motion;
    sample.headMotion = motion / 2;
    if (yaw) {
        auto& face = sample.face.emplace();
        face.yaw = *yaw;
        face.pitch = 10;
        face.roll = 5;
        face.presence = 0.9;
    }
    return sample;
}

SessionSignals twoPeople()
{
    SessionSignals signals;
    signals.people.resize(2);
    signals.people[0].place = Place::Left;
    signals.people[1].id = 1;
    signals.people[1].place = Place::Right;
    for (int i = 0; i < 10; ++i) {
        signals.people[0].samples.push_back(sampleAt(i * 0.2, i * 6, 20, 0.01 * i));
        if (i != 4) {
            signals.people[1].samples.push_back(
                sampleAt(i * 0.2, i * 6, i == 2 ? std::nullopt : std::optional(-30.0), 0.02 * i));
        }
    }
    return signals;
}

} // namespace

TEST(SignalExports, OpenFaceRowsAreSortedByFrameAndHaveItsSigns)
{
    const auto lines = linesOf(openFaceCsv(twoPeople()));
    ASSERT_EQ(lines.size(), 20U);
    EXPECT_EQ(lines[0], "frame,face_id,timestamp,confidence,success,gaze_angle_x,gaze_angle_y,pose_Rx,pose_Ry,pose_Rz");
    const auto right = fieldsOf(lines[1], ',');
    EXPECT_EQ(right[0], "1");
    EXPECT_EQ(right[1], "0");
    EXPECT_NEAR(std::stod(right[5]), 20 * CV_PI / 180, 1e-3);  // looks to image right
    EXPECT_NEAR(std::stod(right[7]), 10 * CV_PI / 180, 1e-3);  // down
    EXPECT_NEAR(std::stod(right[8]), -20 * CV_PI / 180, 1e-3); // OpenFace counts to image left
    EXPECT_NEAR(std::stod(right[9]), 5 * CV_PI / 180, 1e-3);
    const auto unseen = fieldsOf(lines[6], ',');
    EXPECT_EQ(unseen[0], "13");
    EXPECT_EQ(unseen[1], "1");
    EXPECT_EQ(unseen[4], "0");
}

TEST(SignalExports, OpenFaceRowsEndWithTheRecordingsClockWhereItIsKnown)
{
    auto signals = twoPeople();
    const auto without = linesOf(openFaceCsv(signals));
    signals.clock = {1, 12800, 29.97003, false};
    const auto lines = linesOf(openFaceCsv(signals));
    ASSERT_EQ(lines.size(), without.size());
    EXPECT_EQ(lines[0], without[0] + ",time_base,frames_per_second");
    for (std::size_t i = 1; i < lines.size(); ++i)
        EXPECT_EQ(lines[i], without[i] + ",1/12800,29.970030") << "what its readers read stands where it stood";
}

TEST(SignalExports, EyesThatTurnAddToTheGazeAngle)
{
    auto signals = twoPeople();
    auto& face = *signals.people[0].samples[0].face;
    face.imageLeftEye.irisAlong = face.imageRightEye.irisAlong = 0.1; // 18.2 degrees of an eyeball
    const auto row = fieldsOf(linesOf(openFaceCsv(signals))[1], ',');
    EXPECT_NEAR(std::stod(row[5]) * 180 / CV_PI, 38.2, 0.1);
}

TEST(SignalExports, MotionEnergyHasOneLinePerTurnAndSaysWhereNothingWasSampled)
{
    const auto energy = motionEnergy(twoPeople(), 0, 1);
    EXPECT_DOUBLE_EQ(energy.hertz, 5);
    const auto lines = linesOf(energy.text);
    ASSERT_EQ(lines.size(), 11U);
    EXPECT_EQ(lines[0], "left\tright");
    EXPECT_EQ(lines[4], "0.0300\t0.0600");
    EXPECT_EQ(lines[5], "0.0400\tNA");
    EXPECT_EQ(linesOf(motionEnergy(twoPeople(), 0, 1, MotionRegion::Head).text)[4], "0.0150\t0.0300");
}

TEST(SignalExports, MotionEnergyNamesRolesAndLeavesExtraSamplesOut)
{
    auto signals = twoPeople();
    signals.people[0].role = Role::Therapist;
    signals.people[1].role = Role::Patient;
    auto between = sampleAt(0.1, 3, 20, 0.9);
    between.extra = true;
    signals.people[0].samples.insert(signals.people[0].samples.begin() + 1, between);
    const auto lines = linesOf(motionEnergy(signals, 1, 0).text);
    EXPECT_EQ(lines[0], "patient\ttherapist");
    ASSERT_EQ(lines.size(), 11U);
    EXPECT_EQ(lines[2], "0.0200\t0.0100");
}

TEST(SignalExports, MotionEnergyOfSomebodyWhoIsNotThereIsEmpty)
{
    EXPECT_TRUE(motionEnergy(twoPeople(), 0, 2).text.empty());
    EXPECT_TRUE(motionEnergy({}, 0, 1).text.empty());
    EXPECT_TRUE(openFaceCsv({}).find('\n') != std::string::npos);
}
