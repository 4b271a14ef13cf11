#include "app/models/MeasurementOverlay.h"

#include <gtest/gtest.h>

namespace alliance::app
{
namespace
{

vision::SessionSignals measured()
{
    vision::SessionSignals all;
    all.width = 1000;
    all.height = 500;
    vision::PersonSignals person;
    for (int i = 0; i < 10; ++i) {
        vision::SignalSample sample;
        sample.time = base::MediaTime::fromSeconds(i * 0.2);
        if (i != 6) {
            sample.face.emplace();
            sample.face->centre = {100.0F + static_cast<float>(i), 50};
            sample.face->size = 100;
            sample.face->yaw = 90;
            sample.face->presence = 0.9;
        }
        if (i == 0) {
            sample.body.emplace();
            sample.body->imageLeftShoulder = {50, 200};
            sample.body->imageRightShoulder = {150, 210};
            sample.body->torsoCentre = {100, 205};
            sample.body->confidence = 0.7;
        }
        person.samples.push_back(sample);
    }
    all.people.push_back(person);
    return all;
}

MeasurementOverlay at(double seconds)
{
    return overlayAt(measured(), base::MediaTime::fromSeconds(seconds));
}

TEST(MeasurementOverlay, TakesTheNearestSampleInSharesOfThePicture)
{
    const MeasurementOverlay overlay = at(0.41);
    ASSERT_EQ(overlay.people.size(), 1U);
    ASSERT_TRUE(overlay.people.front().face);
    const OverlayFace& face = *overlay.people.front().face;
    EXPECT_NEAR(face.centre.x(), 0.102, 1e-6);
    EXPECT_NEAR(face.centre.y(), 0.1, 1e-6);
    EXPECT_NEAR(face.height, 0.2, 1e-6);
    EXPECT_NEAR(face.arrow.x(), 0.05, 1e-6) << "a nose that turns to image right points to image right";
    EXPECT_NEAR(face.confidence, 0.9, 1e-6);
    EXPECT_FALSE(overlay.people.front().body);
}

TEST(MeasurementOverlay, ShowsNothingWhereNothingIsStored)
{
    EXPECT_TRUE(at(5).empty());
    EXPECT_TRUE(at(1.2).empty()) << "the face was not seen then";
    EXPECT_TRUE(overlayAt({}, {}).empty());
    ASSERT_EQ(at(0.1).people.size(), 1U);
    EXPECT_TRUE(at(0.1).people.front().body);
    EXPECT_NEAR(at(0.1).people.front().body->shoulders.y2(), 0.42, 1e-6);
}

} // namespace
} // namespace alliance::app
