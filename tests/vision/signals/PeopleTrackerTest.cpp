#include "vision/signals/PeopleTracker.h"

#include <gtest/gtest.h>

using namespace alliance;
using namespace alliance::vision;

namespace
{

constexpr double kHz = 5;

FaceObservation face(float x, float y, double size, int track)
{
    FaceObservation observation;
    const auto s = static_cast<float>(size);
    // Points on a small bowl, so that centre and scale are defined.
    for (std::size_t i = 0; i < observation.points.size(); ++i) {
        const auto angle = static_cast<float>(i) * 2.39996F;
        const auto radius = s * 0.35F * std::sqrt(static_cast<float>(i % 97) / 97.0F);
        observation.points[i] = {x + radius * std::cos(angle), y + radius * std::sin(angle), 0};
    }
    observation.box = {x - s / 2, y - s / 2, s, s};
    observation.size = size;
    observation.presence = 0.98;
    observation.track = track;
    return observation;
}

class Scene
{
public:
    void show(const std::vector<FaceObservation>& faces)
    {
        m_people.add(base::MediaTime::fromSeconds(m_tick / kHz), m_tick * 6, faces, false, {}, {});
        ++m_tick;
    }
    std::vector<PersonSignals> people(double minShare = 0) const { return m_people.finish(3, minShare); }
    double seconds() const { return m_tick / kHz; }

private:
    PeopleTracker m_people{{1280, 720}};
    int m_tick = 0;
};

int facesOf(const PersonSignals& person)
{
    return static_cast<int>(std::count_if(person.samples.begin(), person.samples.end(),
                                          [](const SignalSample& s) { return s.face.has_value(); }));
}

} // namespace

TEST(PeopleTracker, TwoPeopleAreOrderedAndPlacedFromImageLeftToRight)
{
    Scene scene;
    for (int i = 0; i < 50; ++i) {
        scene.show({face(900, 300, 120, 1), face(300, 300, 110, 2)});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].id, 0);
    EXPECT_EQ(people[0].place, Place::Left);
    EXPECT_EQ(people[1].place, Place::Right);
    EXPECT_LT(people[0].samples[0].face->centre.x, 640);
    EXPECT_EQ(people[0].coverage, 1.0);
    EXPECT_EQ(people[0].segments.size(), 1U);
}

TEST(PeopleTracker, AShortLossWithANewTrackIsTheSamePerson)
{
    Scene scene;
    for (int i = 0; i < 50; ++i) {
        scene.show({face(400, 300, 120, 1), face(900, 300, 120, 2)});
    }
    for (int i = 0; i < 8; ++i) {
        scene.show({face(900, 300, 120, 2)});
    }
    for (int i = 0; i < 50; ++i) {
        scene.show({face(430, 310, 118, 7), face(900, 300, 120, 2)});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(facesOf(people[0]), 100);
    EXPECT_EQ(people[0].segments.size(), 2U);
    EXPECT_EQ(people[0].samples.size(), people[1].samples.size());
}

TEST(PeopleTracker, WhoComesBackToTheOldPlaceAfterALongLossIsTheSamePerson)
{
    Scene scene;
    for (int i = 0; i < 60; ++i) {
        scene.show({face(400, 300, 120, 1)});
    }
    for (int i = 0; i < 100; ++i) {
        scene.show({});
    }
    for (int i = 0; i < 60; ++i) {
        scene.show({face(480, 320, 112, 3)});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(facesOf(people[0]), 120);
}

TEST(PeopleTracker, TracksThatSwapDoNotSwapPeople)
{
    Scene scene;
    for (int i = 0; i < 40; ++i) {
        scene.show({face(300, 300, 120, 1), face(950, 300, 120, 2)});
    }
    scene.show({});
    for (int i = 0; i < 40; ++i) {
        scene.show({face(300, 300, 120, 5), face(950, 300, 120, 4)});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 2U);
    for (const auto& sample : people[0].samples) {
        EXPECT_TRUE(!sample.face || sample.face->centre.x < 640);
    }
}

TEST(PeopleTracker, WhoPassesThroughIsNotAPerson)
{
    Scene scene;
    for (int i = 0; i < 100; ++i) {
        scene.show(i >= 50 && i < 58 ? std::vector{face(300, 300, 120, 1), face(1000, 200, 80, 9)}
                                     : std::vector{face(300, 300, 120, 1)});
    }
    EXPECT_EQ(scene.people().size(), 1U);
}

TEST(PeopleTracker, InAShortRecordingAFifthIsEnough)
{
    Scene scene;
    for (int i = 0; i < 30; ++i) {
        scene.show(i < 10 ? std::vector{face(600, 300, 120, 1)} : std::vector<FaceObservation>{});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 1U);
    EXPECT_NEAR(people[0].coverage, 1.0 / 3, 0.01);
    EXPECT_EQ(people[0].place, Place::Centre);
}

TEST(PeopleTracker, ShouldersOutsideTheFrameAreNotTrusted)
{
    PoseObservation pose;
    pose.presence = 0.99;
    auto& right = pose.points[PoseObservation::RightShoulder];
    auto& left = pose.points[PoseObservation::LeftShoulder];
    right = {{300, 500}, 0, 0.9F, 0.9F};
    left = {{520, 510}, 0, 0.9F, 0.9F};
    const auto inside = toSample(pose, {1280, 720});
    ASSERT_TRUE(inside.has_value());
    EXPECT_NEAR(inside->width, 220, 1);
    EXPECT_FALSE(inside->trunkTrusted);
    left.at.y = 715;
    EXPECT_FALSE(toSample(pose, {1280, 720}).has_value());
}
