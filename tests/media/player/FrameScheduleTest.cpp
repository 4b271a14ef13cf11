// Which frame is due when.

#include "media/player/FrameSchedule.h"

#include "tests/media/player/PlayerFixture.h"

namespace alliance::media::testing
{
namespace
{

using base::MediaTime;
using base::TimeRange;

Tick at(MediaTime time, double rate, std::optional<TimeRange> loop = std::nullopt, std::uint64_t lap = 0)
{
    return {time, lap, 1, rate, loop};
}

TEST(FrameSchedule, FollowsFrameByFrameInBothDirections)
{
    const FrameSchedule schedule{mute().index, {}};
    EXPECT_EQ(schedule.following(at({}, 1.0), {5, 0}, 0), (Place{6, 0}));
    EXPECT_EQ(schedule.following(at({}, -1.0), {5, 0}, 0), (Place{4, 0}));
    EXPECT_EQ(schedule.following(at({}, 1.0), {39, 0}, 0), std::nullopt);
    EXPECT_EQ(schedule.following(at({}, -1.0), {0, 0}, 0), std::nullopt);
}

TEST(FrameSchedule, PassesOverWhatNoScreenCouldShow)
{
    const FrameSchedule schedule{mute().index, {}};
    EXPECT_EQ(schedule.following(at({}, 4.0), {5, 0}, frameTime(2).ns), (Place{7, 0}));
    EXPECT_EQ(schedule.following(at({}, -4.0), {5, 0}, frameTime(2).ns), (Place{3, 0}));
    EXPECT_EQ(schedule.following(at({}, 4.0), {5, 0}, frameTime(2).ns + 1), (Place{8, 0}));
}

TEST(FrameSchedule, GoesRoundTheLoop)
{
    const FrameSchedule schedule{mute().index, {}};
    const TimeRange loop{frameTime(10), frameTime(20)};
    EXPECT_EQ(schedule.following(at(frameTime(19), 1.0, loop), {19, 0}, 0), (Place{10, 1}));
    EXPECT_EQ(schedule.following(at(frameTime(10), -1.0, loop), {10, 3}, 0), (Place{19, 4}));
    EXPECT_EQ(schedule.upcoming(at(frameTime(18), 1.0, loop), frameTime(5).ns), (Place{13, 1}));
    EXPECT_EQ(schedule.upcoming(at(frameTime(18), 1.0, loop), frameTime(25).ns), (Place{13, 3}));
    EXPECT_EQ(schedule.distanceTo(at(frameTime(19), 1.0, loop), {10, 1}), frameTime(1).ns);
    EXPECT_LT(schedule.distanceToEnd(at(frameTime(12), 1.0, loop, 2), {15, 1}), 0);
}

TEST(FrameSchedule, KnowsWhereARecordingHasNothing)
{
    const FrameSchedule schedule{mute().index, frameTime(100)};
    EXPECT_EQ(schedule.frameAt(frameTime(99)), -1);
    EXPECT_EQ(schedule.frameAt(frameTime(100)), 0);
    EXPECT_EQ(schedule.frameAt(frameTime(139)), 39);
    EXPECT_EQ(schedule.frameAt(frameTime(140)), -1);
    EXPECT_EQ(schedule.upcoming(at(frameTime(50), 1.0), 0), (Place{0, 0}));
    EXPECT_EQ(schedule.upcoming(at(frameTime(150), 1.0), 0), std::nullopt);
    EXPECT_EQ(schedule.upcoming(at(frameTime(150), -1.0), 0), (Place{39, 0}));
    const TimeRange elsewhere{frameTime(10), frameTime(20)};
    EXPECT_EQ(schedule.upcoming(at(frameTime(12), 1.0, elsewhere), 0), std::nullopt);
}

TEST(FrameSchedule, AFrameIsDueFromItsStartForwardsAndFromItsEndBackwards)
{
    const FrameSchedule schedule{mute().index, {}};
    EXPECT_EQ(schedule.distanceTo(at(frameTime(3), 1.0), {5, 0}), frameTime(2).ns);
    EXPECT_EQ(schedule.distanceToEnd(at(frameTime(3), 1.0), {5, 0}), frameTime(3).ns);
    EXPECT_EQ(schedule.distanceTo(at(frameTime(8), -1.0), {5, 0}), frameTime(2).ns + 1);
    EXPECT_EQ(schedule.distanceToEnd(at(frameTime(8), -1.0), {5, 0}), frameTime(3).ns + 1);
}

} // namespace
} // namespace alliance::media::testing
