// Covers are lifted only from faces of which it is certain whose they are.

#include "vision/masks/KnownFaces.h"

#include <gtest/gtest.h>

namespace alliance::vision
{
namespace
{

constexpr int kWidth = 1000;
constexpr int kHeight = 500;
constexpr int kFrames = 50;    // 25 a second
constexpr int kSureUntil = 35; // nothing is measured half a second after these
constexpr double kFace = 80;

const std::set<int> kLeftIsOpen{0};

base::MediaTime timeOf(int n)
{
    return {n * std::int64_t{40'000'000}};
}

// Person 0 sits left, person 1 right; measured in every third frame, as films are.
struct Scene {
    std::array<double, 2> x{300, 700};
    std::function<double(int person, int n)> moved = [](int, int) { return 0.0; };
    std::function<bool(int person, int n)> measured = [](int, int) { return true; };
    std::function<bool(int person, int n)> seen = [](int, int) { return true; };
    std::function<bool(int person, int n)> covered = [](int, int) { return true; };
    std::vector<std::pair<int, CoverEllipse>> more = {}; // by frame

    double at(int person, int n) const { return x[static_cast<std::size_t>(person)] + moved(person, n); }

    SessionSignals people() const
    {
        SessionSignals all;
        all.width = kWidth;
        all.height = kHeight;
        for (const int id : {0, 1}) {
            PersonSignals person;
            person.id = id;
            for (int n = 0; n < kFrames; n += 3) {
                SignalSample sample;
                sample.time = timeOf(n);
                sample.lookedForFace = true;
                if (measured(id, n)) {
                    FaceSample face;
                    face.centre = {static_cast<float>(at(id, n)), 200};
                    face.size = kFace;
                    sample.face = face;
                }
                person.samples.push_back(sample);
            }
            all.people.push_back(person);
        }
        return all;
    }
    CoverEllipse cover(int person, int n) const
    {
        return {at(person, n) / kWidth, 190.0 / kHeight, 60.0 / kWidth, 75.0 / kHeight, person, seen(person, n)};
    }
    // Of all frames, or of a cut of them.
    SortedCovers sorted(const std::set<int>& open = kLeftIsOpen, int first = 0, int end = kFrames) const
    {
        std::vector<std::vector<CoverEllipse>> covers;
        std::vector<base::MediaTime> times;
        for (int n = first; n < end; ++n) {
            covers.emplace_back();
            for (const int person : {0, 1}) {
                if (covered(person, n))
                    covers.back().push_back(cover(person, n));
            }
            times.push_back(timeOf(n));
        }
        for (const auto& [n, one] : more)
            covers[static_cast<std::size_t>(n)].push_back(one);
        return sortCovers(covers, times, people(), open);
    }
};

TEST(KnownFaces, OnlyTheOpenPersonsCoverIsLifted)
{
    const SortedCovers sorted = Scene().sorted();
    for (int n = 0; n < kSureUntil; ++n) {
        ASSERT_EQ(sorted.lifted[static_cast<std::size_t>(n)].size(), 1U) << n;
        EXPECT_EQ(sorted.lifted[static_cast<std::size_t>(n)][0].face, 0);
        EXPECT_EQ(sorted.kept[static_cast<std::size_t>(n)][0].face, 1);
    }
}

TEST(KnownFaces, NobodyShowsWhereNobodyMay)
{
    for (const auto& frame : Scene().sorted({}).lifted)
        EXPECT_TRUE(frame.empty());
}

TEST(KnownFaces, WhereTheFaceIsLostItIsCoveredAndForAWhileBeforeAndAfter)
{
    Scene scene;
    scene.seen = [](int person, int n) { return person != 0 || n < 20 || n > 24; };
    const SortedCovers sorted = scene.sorted();
    EXPECT_EQ(sorted.lifted[5].size(), 1U);
    EXPECT_EQ(sorted.lifted[7].size(), 1U);
    for (std::size_t n = 8; n <= 36; ++n)
        EXPECT_TRUE(sorted.lifted[n].empty()) << n;
    EXPECT_GE(sorted.uncertain, 25);
}

TEST(KnownFaces, WhereSheWasNotMeasuredSheIsCovered)
{
    Scene scene;
    scene.measured = [](int person, int n) { return person != 0 || n < 24; };
    const SortedCovers sorted = scene.sorted();
    EXPECT_EQ(sorted.lifted[5].size(), 1U);
    for (std::size_t n = 22; n < kFrames; ++n)
        EXPECT_TRUE(sorted.lifted[n].empty()) << n;
}

TEST(KnownFaces, WhereAMaskedPersonIsNowhereMeasuredEverybodyIsCoveredAndHalfASecondBeforeAndAfter)
{
    Scene scene;
    // The masked one turns away, and what follows the open one may be on either of them.
    scene.measured = [](int person, int n) { return person != 1 || n < 18 || n > 20; };
    scene.seen = [](int person, int n) { return person != 1 || n < 18 || n > 20; };
    const SortedCovers sorted = scene.sorted();
    EXPECT_EQ(sorted.lifted[2].size(), 1U);
    for (std::size_t n = 6; n <= 33; ++n) {
        EXPECT_TRUE(sorted.lifted[n].empty()) << n;
        EXPECT_EQ(sorted.kept[n].size(), 2U) << n;
    }
    EXPECT_EQ(sorted.lifted[34].size(), 1U);
}

TEST(KnownFaces, WhereAMaskedPersonIsUnderNoCoverEverybodyIsCovered)
{
    Scene scene;
    scene.covered = [](int person, int n) { return person != 1 || n != 15; };
    const SortedCovers sorted = scene.sorted();
    EXPECT_EQ(sorted.lifted[2].size(), 1U);
    for (std::size_t n = 3; n <= 27; ++n)
        EXPECT_TRUE(sorted.lifted[n].empty()) << n;
    EXPECT_EQ(sorted.lifted[28].size(), 1U);
}

TEST(KnownFaces, WhereNobodyMeasuredIsMaskedNothingIsLifted)
{
    for (const auto& frame : Scene().sorted({0, 1}).lifted)
        EXPECT_TRUE(frame.empty());
}

TEST(KnownFaces, WhatWasMeasuredBeyondTheEdgesOfACutCounts)
{
    Scene scene;
    EXPECT_EQ(scene.sorted(kLeftIsOpen, 15, 30).lifted[0].size(), 1U);
    scene.measured = [](int, int n) { return n > 9; };
    const SortedCovers sorted = scene.sorted(kLeftIsOpen, 15, 30);
    for (std::size_t n = 0; n < 9; ++n) // frames 15 to 23
        EXPECT_TRUE(sorted.lifted[n].empty()) << n;
    EXPECT_EQ(sorted.lifted[10].size(), 1U);
}

TEST(KnownFaces, WhoComesNearIsCoveredTogetherWithWhomTheyCouldBeTakenFor)
{
    Scene scene;
    scene.moved = [](int person, int n) { return person == 1 && n >= 20 && n < 30 ? -280.0 : 0.0; };
    const SortedCovers sorted = scene.sorted();
    EXPECT_EQ(sorted.lifted[5].size(), 1U);
    for (std::size_t n = 20; n < 30; ++n)
        EXPECT_TRUE(sorted.lifted[n].empty()) << n;
}

TEST(KnownFaces, PeopleWhoHaveChangedSidesAreCovered)
{
    Scene scene;
    scene.moved = [](int person, int n) { return n < 25 ? 0.0 : person == 0 ? 400.0 : -400.0; };
    const SortedCovers sorted = scene.sorted();
    EXPECT_EQ(sorted.lifted[5].size(), 1U);
    for (std::size_t n = 25; n < kFrames; ++n)
        EXPECT_TRUE(sorted.lifted[n].empty()) << n;
}

TEST(KnownFaces, AStrangersFaceIsCoveredAndOneBesideAnOpenFaceCoversBoth)
{
    Scene scene;
    const CoverEllipse far{0.5, 0.8, 0.05, 0.1, 2, true};
    const CoverEllipse close{0.36, 0.4, 0.05, 0.1, 3, true};
    scene.more = {{5, far}, {30, close}};
    const SortedCovers sorted = scene.sorted();
    EXPECT_EQ(sorted.lifted[5].size(), 1U);
    EXPECT_EQ(sorted.kept[5].size(), 2U);
    EXPECT_TRUE(sorted.lifted[30].empty());
    EXPECT_EQ(sorted.kept[30].size(), 3U);
}

TEST(KnownFaces, WhatIsFoundAtAnOpenFaceIsThatFaceAndNothingElseIs)
{
    const CoverEllipse cover{0.3, 0.4, 0.06, 0.15, 0, true};
    const cv::Size picture(kWidth, kHeight);
    EXPECT_TRUE(isFaceUnder(cover, {260, 160, 80, 80}, picture));
    EXPECT_FALSE(isFaceUnder(cover, {340, 160, 80, 80}, picture)) << "beside it";
    EXPECT_FALSE(isFaceUnder(cover, {200, 100, 200, 200}, picture)) << "larger than it";
}

} // namespace
} // namespace alliance::vision
