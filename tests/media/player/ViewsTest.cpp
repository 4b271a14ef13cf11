// Several cameras on one clock.

#include "media/player/Player.h"
#include "media/player/SilentAudioOutput.h"
#include "tests/media/player/PlayerFixture.h"
#include "tests/support/media/ManualAudioOutput.h"

namespace alliance::media::testing
{
namespace
{

using base::MediaTime;
using support::ManualAudioOutput;
using support::ManualAudioState;

std::vector<PlayerRecording> pair(MediaTime offset)
{
    std::vector<PlayerRecording> recordings = only(spoken());
    recordings.push_back(camera(mute(), offset));
    return recordings;
}

TEST(Views, StandAtTheSameMomentOfTheSession)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(pair(frameTime(5)), 12);
    ASSERT_TRUE(listener.waitForFrame(12, 0));
    ASSERT_TRUE(listener.waitForFrame(7, 1));
    player.seek(30);
    ASSERT_TRUE(listener.waitForFrame(30, 0));
    ASSERT_TRUE(listener.waitForFrame(25, 1));
    player.step(-1);
    ASSERT_TRUE(listener.waitForFrame(29, 0));
    ASSERT_TRUE(listener.waitForFrame(24, 1));
    player.scrub(8);
    ASSERT_TRUE(listener.waitForFrame(8, 0));
    ASSERT_TRUE(listener.waitForFrame(3, 1));
    EXPECT_EQ(player.frame(0), 8);
    EXPECT_EQ(player.frame(1), 3);
    EXPECT_EQ(player.offset(1), frameTime(5));
    for (const auto& shown : listener.shown())
        EXPECT_EQ(shown.number, shown.frame);
}

TEST(Views, OneWithNothingAtThisTimeShowsNothing)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(pair(frameTime(20)), 3);
    ASSERT_TRUE(listener.waitForFrame(3, 0));
    ASSERT_TRUE(listener.waitForFrame(-1, 1));
    EXPECT_EQ(player.frame(1), -1);
    player.seek(20);
    ASSERT_TRUE(listener.waitForFrame(0, 1));
    player.setOffset(1, frameTime(-30));
    ASSERT_TRUE(listener.waitForFrame(-1, 1));
}

TEST(Views, AnOffsetIsSeenAtOnceWhilePaused)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(pair({}), 20);
    ASSERT_TRUE(listener.waitForFrame(20, 0));
    ASSERT_TRUE(listener.waitForFrame(20, 1));
    for (const int nudge : {1, 2, 3, -4}) {
        player.setOffset(1, frameTime(nudge));
        ASSERT_TRUE(listener.waitForFrame(20 - nudge, 1)) << nudge;
    }
    EXPECT_EQ(player.frame(0), 20);
    player.setOffset(0, frameTime(9));
    player.setOffset(7, frameTime(9));
    player.seek(21);
    ASSERT_TRUE(listener.waitForFrame(21, 0));
    ASSERT_TRUE(listener.waitForFrame(25, 1));
}

TEST(Views, PlayTogetherByTheSoundOfTheFirst)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.open(pair(frameTime(4)), 0);
    ASSERT_TRUE(listener.waitForFrame(0, 0));
    player.play();
    ASSERT_TRUE(listener.waitFor([&](const Listener&) { return !state->paused.load(); }));
    for (const std::int64_t frame : {1, 2, 5, 6, 12, 30}) {
        state->playedNs = frameTime(frame).ns + 1'000'000;
        ASSERT_TRUE(listener.waitForFrame(frame, 0)) << frame;
        ASSERT_TRUE(listener.waitForFrame(frame >= 4 ? frame - 4 : -1, 1)) << frame;
    }
    // Nudged while playing: the sound is not touched.
    const int flushes = state->flushes.load();
    player.setOffset(1, frameTime(6));
    ASSERT_TRUE(listener.waitForFrame(24, 1));
    EXPECT_EQ(state->flushes.load(), flushes);
}

TEST(Views, FourReachTheEndTogether)
{
    Listener listener;
    Player player(listener.events(), makeSilentAudioOutput());
    auto recordings = pair(frameTime(10));
    recordings.push_back(camera(mute(), frameTime(-10)));
    recordings.push_back(camera(mute(), frameTime(2)));
    player.open(std::move(recordings), 20);
    player.setSpeed(2);
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Ended));
    ASSERT_TRUE(listener.waitForFrame(29, 1));
    ASSERT_TRUE(listener.waitForFrame(-1, 2));
    ASSERT_TRUE(listener.waitForFrame(37, 3));
    for (const auto& shown : listener.shown())
        EXPECT_EQ(shown.number, shown.frame);
}

TEST(Views, MoreThanFourOrNoneAreRefused)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    std::vector<PlayerRecording> five;
    for (int i = 0; i < 5; ++i)
        five.push_back(camera(mute()));
    player.open(std::move(five));
    ASSERT_TRUE(listener.waitForState(PlayerState::Failed));
    player.open({});
    player.open(only(mute()), 4);
    ASSERT_TRUE(listener.waitForFrame(4));
}

TEST(Views, ASecondRecordingThatCannotBeOpenedFailsTheWhole)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    auto recordings = pair({});
    recordings.back().source = support::memorySource(std::vector<std::uint8_t>(4000, 'x'));
    player.open(std::move(recordings));
    ASSERT_TRUE(listener.waitForState(PlayerState::Failed));
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return !l.m_errors.empty(); }));
}

} // namespace
} // namespace alliance::media::testing
