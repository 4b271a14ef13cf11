#include "vision/signals/PeopleTracker.h"

#include "vision/models/StateArchive.h"

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

// Somebody's looks; another number is somebody else.
Appearance looks(int who, int noise = 0)
{
    Appearance appearance;
    for (std::size_t i = 0; i < appearance.colours.size(); ++i) {
        const std::size_t channel = i / Appearance::kBins;
        const double place = 3 + double((std::size_t(who) * 7 + channel * 5) % 6) + 0.1 * (noise % 3 - 1);
        appearance.colours[i] = static_cast<float>(std::clamp(double(i % Appearance::kBins) + 1 - place, 0.0, 1.0));
    }
    appearance.colourWeight = {1, 1, 1};
    return appearance;
}

// A face and whose it is.
struct Seen {
    FaceObservation face;
    int who;
};

class Scene
{
public:
    // The camera cuts to one of its views.
    void cut(int view)
    {
        m_view = view;
        m_cut = true;
    }
    void showPeople(const std::vector<Seen>& seen)
    {
        std::vector<FaceObservation> faces;
        m_looks.clear();
        for (const auto& [observation, who] : seen) {
            faces.push_back(observation);
            m_looks.push_back(looks(who, m_tick));
        }
        show(faces);
        m_looks.clear();
    }
    // People sway, so that they are no pictures.
    void show(std::vector<FaceObservation> faces)
    {
        for (auto& observation : faces) {
            for (auto& point : observation.points) {
                point.x += 5 * std::sin(static_cast<float>(m_tick) * 0.15F);
            }
        }
        SampledScene scene;
        scene.time = base::MediaTime::fromSeconds(m_tick / kHz);
        scene.frame = m_tick * 6;
        scene.faces = faces;
        scene.looks = m_looks;
        scene.startsShot = m_cut;
        scene.view = m_view;
        m_cut = false;
        m_people.add(scene);
        ++m_tick;
    }
    SessionSignals signals() const
    {
        SessionSignals signals;
        signals.covered.end = base::MediaTime::fromSeconds(seconds());
        m_people.finish(3, 0, signals);
        return signals;
    }
    std::vector<PersonSignals> people(double minShare = 0) const
    {
        SessionSignals signals;
        m_people.finish(3, minShare, signals);
        return signals.people;
    }
    double seconds() const { return m_tick / kHz; }

private:
    PeopleTracker m_people{{1280, 720}};
    std::vector<Appearance> m_looks;
    int m_tick = 0;
    int m_view = 0;
    bool m_cut = false;
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

namespace
{

bool has(const SessionSignals& signals, SceneRemark remark)
{
    return std::find(signals.remarks.begin(), signals.remarks.end(), remark) != signals.remarks.end();
}

// Median place of a person's face between two times, pixels from the left; -1 where there is none.
double placeOf(const PersonSignals& person, double from, double to)
{
    std::vector<double> places;
    for (const auto& sample : person.samples) {
        if (sample.face && sample.time.seconds() >= from && sample.time.seconds() < to) {
            places.push_back(sample.face->centre.x);
        }
    }
    if (places.empty()) {
        return -1;
    }
    std::sort(places.begin(), places.end());
    return places[places.size() / 2];
}

} // namespace

TEST(PeopleTracker, WhoComesBackToAnotherSeatIsKnownByTheLooks)
{
    Scene scene;
    for (int i = 0; i < 60; ++i) {
        scene.showPeople({{face(250, 300, 120, 1), 0}, {face(1000, 300, 120, 2), 1}});
    }
    for (int i = 0; i < 40; ++i) {
        scene.showPeople({{face(1000, 300, 120, 2), 1}});
    }
    for (int i = 0; i < 60; ++i) {
        scene.showPeople({{face(650, 320, 115, 3), 0}, {face(1000, 300, 120, 2), 1}});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(facesOf(people[0]), 120);
    EXPECT_NEAR(placeOf(people[0], 21, 32), 650, 15);
}

TEST(PeopleTracker, TwoPeopleWhoSwapSeatsOverACutKeepTheirIdentity)
{
    Scene scene;
    for (int i = 0; i < 60; ++i) {
        scene.showPeople({{face(300, 300, 120, 1), 0}, {face(950, 300, 120, 2), 1}});
    }
    scene.cut(0); // the same view
    for (int i = 0; i < 60; ++i) {
        scene.showPeople({{face(300, 300, 120, 3), 1}, {face(950, 300, 120, 4), 0}});
    }
    const auto signals = scene.signals();
    ASSERT_EQ(signals.people.size(), 2U);
    for (const auto& person : signals.people) {
        EXPECT_EQ(facesOf(person), 120);
        EXPECT_EQ(person.segments.size(), 2U);
        EXPECT_GT(std::abs(placeOf(person, 0, 11.9) - placeOf(person, 12, 24)), 600);
    }
    ASSERT_EQ(signals.shots.size(), 2U);
    EXPECT_NEAR(signals.shots[1].start.seconds(), 12, 0.01);
    EXPECT_EQ(signals.shots[0].end, signals.shots[1].start);
    EXPECT_EQ(signals.shots[1].end, signals.covered.end);
    EXPECT_TRUE(has(signals, SceneRemark::Cuts));
    EXPECT_FALSE(has(signals, SceneRemark::SpeakerView));
}

TEST(PeopleTracker, InASpeakerViewEachPersonIsOneAndTheOtherIsNotInThePicture)
{
    Scene scene;
    const std::array<int, 8> order = {0, 1, 0, 1, 1, 0, 1, 0};
    for (std::size_t shot = 0; shot < order.size(); ++shot) {
        const int who = order[shot];
        if (shot > 0) {
            scene.cut(who);
        }
        for (int i = 0; i < 30; ++i) {
            scene.showPeople({{face(640.0F + 20.0F * float(who), 320, 200, int(shot)), who}});
        }
    }
    const auto signals = scene.signals();
    ASSERT_EQ(signals.people.size(), 2U);
    for (const auto& person : signals.people) {
        EXPECT_EQ(facesOf(person), 120);
        EXPECT_EQ(person.place, Place::Centre);
    }
    for (std::size_t i = 0; i < signals.people[0].samples.size(); ++i) {
        const bool second = order[i / 30] == 1;
        EXPECT_EQ(signals.people[second ? 1 : 0].samples[i].face.has_value(), true) << i;
        EXPECT_EQ(signals.people[second ? 0 : 1].samples[i].face.has_value(), false) << i;
    }
    EXPECT_EQ(signals.shots.size(), order.size());
    EXPECT_TRUE(has(signals, SceneRemark::SpeakerView));
}

TEST(PeopleTracker, ATileThatSwitchesWithoutACutOfTheWholePictureIsTwoPeople)
{
    Scene scene;
    for (int i = 0; i < 150; ++i) {
        const int right = i / 50 % 2 == 0 ? 1 : 2; // the network goes on with the face at the same place
        scene.showPeople({{face(320, 300, 150, 1), 0}, {face(960, 300, 150, 2), right}});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 3U);
    EXPECT_EQ(facesOf(people[0]), 150);
    EXPECT_NEAR(facesOf(people[1]), 100, 50);
    EXPECT_EQ(facesOf(people[1]) + facesOf(people[2]), 150);
}

TEST(PeopleTracker, SomebodyWhoPassesBeforeASitterIsNotTheSitter)
{
    Scene scene;
    for (int i = 0; i < 120; ++i) {
        const bool passing = i >= 50 && i < 70;
        scene.showPeople(
            std::vector<Seen>{passing ? Seen{face(420, 280, 140, 7), 2} : Seen{face(400, 300, 120, i < 50 ? 1 : 3), 0},
                              {face(950, 300, 120, 2), 1}});
    }
    const auto people = scene.people();
    ASSERT_EQ(people.size(), 3U);
    EXPECT_EQ(facesOf(people[0]) + facesOf(people[1]), 120);
    EXPECT_EQ(std::min(facesOf(people[0]), facesOf(people[1])), 20);
    EXPECT_EQ(scene.people(0.2).size(), 2U);
}

TEST(PeopleTracker, APanDoesNotMakeTwoPeopleOfOne)
{
    PeopleTracker tracker({1280, 720});
    for (int i = 0; i < 120; ++i) {
        const float pan = i < 60 ? 0 : 500; // between two pictures, while the face is lost
        const bool lost = i >= 50 && i < 75;
        const std::vector<FaceObservation> faces =
            lost ? std::vector<FaceObservation>{}
                 : std::vector{face(300 + pan + 3 * std::sin(float(i)), 300, 120, i < 60 ? 1 : 2)};
        SampledScene scene;
        scene.time = base::MediaTime::fromSeconds(i / kHz);
        scene.faces = faces;
        scene.camera.shift = {pan, 0};
        tracker.add(scene);
    }
    SessionSignals signals;
    tracker.finish(3, 0, signals);
    ASSERT_EQ(signals.people.size(), 1U);
    EXPECT_TRUE(has(signals, SceneRemark::CameraMoves));
    EXPECT_TRUE(has(signals, SceneRemark::OnePerson));
}

TEST(PeopleTracker, AStateThatIsReadBackGoesOnAsIfNothingHadHappened)
{
    const auto play = [](PeopleTracker& tracker, int from, int to) {
        for (int i = from; i < to; ++i) {
            const std::vector faces = {face(300 + 2 * std::sin(float(i)), 300, 120, 1 + i / 20),
                                       face(900, 300, 110, 50)};
            const std::vector appearances = {looks(0, i), looks(1, i)};
            SampledScene scene;
            scene.time = base::MediaTime::fromSeconds(i / kHz);
            scene.faces = faces;
            scene.looks = appearances;
            scene.startsShot = i == 30;
            scene.extra = i % 7 == 3;
            tracker.add(scene);
        }
    };
    PeopleTracker whole({1280, 720});
    play(whole, 0, 60);
    PeopleTracker first({1280, 720});
    play(first, 0, 33);
    StateWriter writer;
    writer(first);
    const auto bytes = writer.take();
    PeopleTracker second({0, 0});
    StateReader reader(bytes);
    reader(second);
    ASSERT_TRUE(reader.good() && reader.atEnd());
    play(second, 33, 60);
    StateWriter one;
    one(whole);
    StateWriter two;
    two(second);
    EXPECT_EQ(one.take(), two.take());
}
