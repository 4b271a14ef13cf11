#include "app/models/SignalLanes.h"

#include <cmath>

namespace alliance::app
{
namespace
{

// Two minutes at five samples a second: the head turns by 35 degrees from 60 to 66 s, nobody is seen from 80 to 90 s.
vision::SessionSignals oneTurn()
{
    vision::PersonSignals person;
    person.coverage = 0.9;
    for (int i = 0; i < 600; ++i) {
        vision::SignalSample sample;
        sample.time = base::MediaTime{i * 200'000'000LL};
        sample.frame = i;
        sample.lookedForFace = true;
        sample.lookedForBody = i % 2 == 0;
        const double t = i / 5.0;
        if (t < 80 || t >= 90) {
            vision::FaceSample face;
            face.size = 120;
            face.yaw = std::sin(i * 0.7) + (t >= 60 && t < 66 ? 35 : 0);
            face.pitch = std::cos(i * 0.9);
            face.imageLeftEye = {0.02 * std::sin(i * 1.1), 0.02 * std::cos(i * 0.8), 0.3};
            face.imageRightEye = face.imageLeftEye;
            face.presence = 0.99;
            sample.face = face;
            if (sample.lookedForBody) {
                vision::BodySample body;
                body.width = 200;
                body.torsoCentre = {static_cast<float>(400 + (t >= 100 ? 60 : 0)), 300};
                body.confidence = 0.9;
                sample.body = body;
            }
        }
        person.samples.push_back(sample);
    }
    vision::SessionSignals measured;
    measured.frames = 600;
    measured.covered = {{0}, {120'000'000'000}};
    measured.people.push_back(person);
    return measured;
}

const SignalSample& at(const SignalLane& lane, double seconds)
{
    const auto found = std::find_if(lane.samples.begin(), lane.samples.end(),
                                    [&](const SignalSample& sample) { return sample.time.seconds() >= seconds; });
    return *found;
}

TEST(SignalLanes, ShowHeadEyesAndBodyAgainstThePersonsOwnUsual)
{
    const auto lanes = buildSignalLanes(oneTurn());
    ASSERT_EQ(lanes.size(), 3u);
    EXPECT_NEAR(static_cast<double>(at(*lanes[0], 63).value), 35, 4);
    EXPECT_LT(at(*lanes[0], 30).value, 5.0F);
    EXPECT_LT(at(*lanes[2], 30).value, 0.05F);
    EXPECT_NEAR(static_cast<double>(at(*lanes[2], 110).value), 0.3, 0.02);
    for (const auto& lane : lanes) {
        ASSERT_TRUE(lane->band);
        EXPECT_LT(lane->displayLow, lane->displayHigh);
    }
}

TEST(SignalLanes, LeaveAGapWhereThePersonWasNotSeen)
{
    for (const auto& lane : buildSignalLanes(oneTurn())) {
        EXPECT_FALSE(at(*lane, 85).valid) << lane->name.toStdString();
        EXPECT_TRUE(at(*lane, 40).valid) << lane->name.toStdString();
    }
}

} // namespace
} // namespace alliance::app
