#include "app/models/MeasurementOverlay.h"

#include "app/models/GenericFace.h"

#include <QPolygonF>

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
    EXPECT_FALSE(face.mesh.empty());
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

vision::FaceSample headOf(double yaw, double pitch, double roll)
{
    vision::FaceSample face;
    face.centre = {500, 250};
    face.size = 90; // a face that looks down is seen shorter than it is
    face.scale = 100;
    face.yaw = yaw;
    face.pitch = pitch;
    face.roll = roll;
    return face;
}

// Around all lines, from the middle of the head.
QRectF spanOf(const vision::FaceSample& face)
{
    QPolygonF points;
    for (const QLineF& line : drawnFace(face, {1000, 500}).mesh)
        points << line.p1() << line.p2();
    return points.boundingRect().translated(-500, -250);
}

TEST(MeasurementOverlay, TheMeshIsAsLargeAsTheFaceAndSymmetricWhenItLooksIntoTheCamera)
{
    const QRectF span = spanOf(headOf(0, 0, 0));
    EXPECT_NEAR(span.left(), -span.right(), 0.01);
    EXPECT_NEAR(span.height(), 100, 5);
    EXPECT_NEAR(span.width(), 85, 5);
    EXPECT_LT(span.top(), -35);
    EXPECT_GT(span.bottom(), 50) << "the middle of the rigid face lies above the middle of the face";
}

TEST(MeasurementOverlay, TheMeshTurnsAsTheHeadDoes)
{
    const QRectF front = spanOf(headOf(0, 0, 0));
    const QRectF right = spanOf(headOf(35, 0, 0));
    EXPECT_LT(right.right(), front.right() - 10) << "the far cheek is seen narrower";
    EXPECT_LT(right.left(), front.left() - 5) << "the near one wider";
    const QRectF left = spanOf(headOf(-35, 0, 0));
    EXPECT_NEAR(left.right(), -right.left(), 0.01);
    EXPECT_LT(spanOf(headOf(0, 30, 0)).bottom(), front.bottom() - 5) << "the chin goes to the neck";
    // A quarter turn clockwise: forehead to image right, chin to image left.
    const QRectF tipped = spanOf(headOf(0, 0, 90));
    EXPECT_NEAR(tipped.right(), -front.top(), 0.5);
    EXPECT_NEAR(tipped.left(), -front.bottom(), 0.5);
}

TEST(MeasurementOverlay, TheArrowGoesWithTheMesh)
{
    const auto nose = [](double yaw, double pitch, double roll) {
        return drawnFace(headOf(yaw, pitch, roll), {1000, 500}).nose - QPointF(500, 250);
    };
    EXPECT_NEAR(nose(30, 0, 0).x(), 25, 0.01);
    EXPECT_NEAR(nose(0, 30, 0).y(), 25, 0.01);
    EXPECT_NEAR(nose(0, 30, 90).x(), -25, 0.01) << "down for a head that lies on its side is to the side";
    EXPECT_NEAR(nose(0, 30, 90).y(), 0, 0.01);
}

TEST(MeasurementOverlay, TheBackOfAHeadHasNoMesh)
{
    EXPECT_TRUE(drawnFace(headOf(180, 0, 0), {1000, 500}).mesh.empty());
}

} // namespace
} // namespace alliance::app
