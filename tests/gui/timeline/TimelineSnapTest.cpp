#include "app/timeline/TimelineSnap.h"

namespace alliance::app
{
namespace
{

using base::MediaTime;

// Variable frame rate: frames at 0, 40, 100, 400 ms.
TimelineData unevenData()
{
    TimelineData data;
    data.duration = MediaTime{500'000'000};
    static const std::vector<std::int64_t> times{0, 40'000'000, 100'000'000, 400'000'000};
    data.frames.count = 4;
    data.frames.frameAt = [](MediaTime t) {
        const auto it = std::upper_bound(times.begin(), times.end(), t.ns);
        return std::max<std::int64_t>(0, it - times.begin() - 1);
    };
    data.frames.timeOf = [](std::int64_t n) { return MediaTime{times[static_cast<std::size_t>(n)]}; };
    return data;
}

TEST(TimelineSnap, LandsOnTheFrameThatIsShownAtThatTime)
{
    const auto data = unevenData();
    EXPECT_EQ(snapToFrame({399'999'999}, data).ns, 100'000'000);
    EXPECT_EQ(snapToFrame({400'000'000}, data).ns, 400'000'000);
    EXPECT_EQ(snapToFrame({-5}, data).ns, 0);
    EXPECT_EQ(snapToFrame({9'000'000'000}, data).ns, 400'000'000);
}

TEST(TimelineSnap, KeepsTheTimeWhereFramesAreNotListedYet)
{
    auto data = unevenData();
    data.frames.knownTo = MediaTime{400'000'000};
    EXPECT_EQ(snapToFrame({399'999'999}, data).ns, 100'000'000);
    EXPECT_EQ(snapToFrame({430'000'000}, data).ns, 430'000'000);
}

TEST(TimelineSnap, KeepsTheTimeWhenThereIsNoIndex)
{
    TimelineData data;
    data.duration = MediaTime::fromSeconds(10);
    EXPECT_EQ(snapToFrame(MediaTime::fromSeconds(3.21), data), MediaTime::fromSeconds(3.21));
    EXPECT_EQ(snapToFrame(MediaTime::fromSeconds(30), data), MediaTime::fromSeconds(10));
}

TEST(TimelineSnap, PullsToTheNearestEdgeWithinReach)
{
    const std::vector<MediaTime> points{{100}, {200}, {320}};
    EXPECT_EQ(snapToPoints({190}, points, {15}).ns, 200);
    EXPECT_EQ(snapToPoints({205}, points, {15}).ns, 200);
    EXPECT_EQ(snapToPoints({250}, points, {15}).ns, 250);
    EXPECT_EQ(snapToPoints({260}, points, {60}).ns, 200);
    EXPECT_EQ(snapToPoints({50}, {}, {60}).ns, 50);
}

TEST(TimelineSnap, ATurnOfSpeechIsSnappedToWhereItBeginsAndEnds)
{
    auto data = unevenData();
    data.turns.push_back({{{60'000'000}, {310'000'000}}, kNoPerson});
    const auto points = snapPoints(data);
    EXPECT_EQ(snapToPoints({70'000'000}, points, {15'000'000}).ns, 60'000'000);
    EXPECT_EQ(snapToPoints({300'000'000}, points, {15'000'000}).ns, 310'000'000);
    EXPECT_EQ(snapToPoints({200'000'000}, points, {15'000'000}).ns, 200'000'000);
}

TEST(TimelineSnap, WalksFromEdgeToEdgeAndStaysAtTheEnds)
{
    auto data = unevenData();
    TimelineCandidate candidate;
    candidate.range = {{50'000'000}, {90'000'000}};
    data.candidates.push_back(candidate);
    TimelineNote note;
    note.range = {{90'000'000}, {90'000'000}};
    data.notes.push_back(note);
    const auto points = snapPoints(data);
    ASSERT_EQ(points.size(), 2u);
    // The edges lie at 50 and 90 ms, inside the frame of 40 ms.
    EXPECT_EQ(nextStop({0}, points, data).ns, 40'000'000);
    EXPECT_EQ(nextStop({45'000'000}, points, data).ns, 40'000'000);
    EXPECT_EQ(previousStop({400'000'000}, points, data).ns, 40'000'000);
    EXPECT_EQ(previousStop({40'000'000}, points, data).ns, 40'000'000);
    EXPECT_EQ(previousStop({10}, points, data).ns, 0);
}

} // namespace
} // namespace alliance::app
