// The player: exact pictures, one clock, both directions, and nothing after it was closed.

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

TEST(Player, OpensPausedOnTheFrameAskedFor)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 17);
    ASSERT_TRUE(listener.waitForFrame(17));
    EXPECT_EQ(listener.shown().front().number, 17);
    EXPECT_TRUE(listener.waitForState(PlayerState::Paused));
    EXPECT_EQ(player.frame(), 17);
    EXPECT_EQ(player.state(), PlayerState::Paused);
}

TEST(Player, PlaysToTheEndWithoutADeviceAndStartsAgainAfterIt)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()));
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Ended));
    const auto shown = listener.shown();
    EXPECT_EQ(shown.back().frame, 39);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        EXPECT_EQ(shown[i].number, shown[i].frame);
        EXPECT_TRUE(i == 0 || shown[i].frame > shown[i - 1].frame);
    }
    player.play();
    ASSERT_TRUE(listener.waitFor([n = shown.size()](const Listener& l) { return l.m_shown.size() > n; }));
    EXPECT_EQ(listener.shown()[shown.size()].frame, 0);
}

TEST(Player, ThePictureFollowsTheSoundThatIsHeard)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.open(only(spoken()), 5);
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    const FrameIndex& index = *spoken().index;
    const MediaTime start = index.timeOf(5);
    ASSERT_TRUE(listener.waitFor([&](const Listener&) { return !state->paused.load(); }));
    for (const std::int64_t frame : {6, 7, 8, 15, 16, 30}) {
        state->playedNs = index.timeOf(frame).ns - start.ns + 1'000'000;
        ASSERT_TRUE(listener.waitForFrame(frame)) << frame;
        EXPECT_EQ(listener.shown().back().number, frame);
    }
    EXPECT_GT(state->written.load(), 0);
}

TEST(Player, GoesOnWithoutSoundWhenTheDeviceFails)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.open(only(spoken()));
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    state->working = false;
    ASSERT_TRUE(listener.waitForState(PlayerState::Ended));
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return !l.m_silent.empty(); }));
    EXPECT_EQ(listener.shown().back().frame, 39);
}

TEST(Player, SaysThatItIsSilentWithoutADeviceOrWithoutSound)
{
    auto state = std::make_shared<ManualAudioState>();
    state->refuses = true;
    Listener noDevice;
    Player first(noDevice.events(), std::make_unique<ManualAudioOutput>(state));
    first.open(only(spoken()));
    EXPECT_TRUE(noDevice.waitFor([](const Listener& l) { return !l.m_silent.empty(); }));
    Listener noSound;
    Player second(noSound.events(), makeSilentAudioOutput());
    second.open(only(mute()));
    EXPECT_TRUE(noSound.waitFor([](const Listener& l) { return !l.m_silent.empty(); }));
    second.play();
    EXPECT_TRUE(noSound.waitForState(PlayerState::Ended));
}

TEST(Player, OfManySeeksTheLatestIsAnsweredExactly)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()));
    for (int i = 0; i < 200; ++i)
        player.seek((i * 17) % 40);
    player.seek(23);
    ASSERT_TRUE(listener.waitForFrame(23));
    EXPECT_EQ(listener.shown().back().number, 23);
    EXPECT_EQ(player.position(), mute().index->timeOf(23));
    player.seekTime(mute().index->timeOf(31) + MediaTime{1});
    ASSERT_TRUE(listener.waitForFrame(31));
    player.seek(4000);
    ASSERT_TRUE(listener.waitForFrame(39));
}

TEST(Player, StepsBothWaysAndCountsFromTheFrameAskedForLast)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 20);
    ASSERT_TRUE(listener.waitForFrame(20));
    for (int n = 21; n < 30; ++n) {
        player.step(1);
        ASSERT_TRUE(listener.waitForFrame(n));
    }
    for (int n = 28; n >= 10; --n) {
        player.step(-1);
        ASSERT_TRUE(listener.waitForFrame(n));
        EXPECT_EQ(listener.shown().back().number, n);
    }
    for (int i = 0; i < 5; ++i)
        player.step(1);
    ASSERT_TRUE(listener.waitForFrame(15));
    player.step(-100);
    ASSERT_TRUE(listener.waitForFrame(0));
}

TEST(Player, PausingLeavesTheShownFrameAndItsTime)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.open(only(spoken()), 10);
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    ASSERT_TRUE(listener.waitFor([&](const Listener&) { return !state->paused.load(); }));
    state->playedNs = 5'000'000;
    player.pause();
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    EXPECT_EQ(player.frame(), 10);
    EXPECT_EQ(player.position(), spoken().index->timeOf(10));
}

TEST(Player, SeekingWhilePlayingGoesOnFromThere)
{
    Listener listener;
    Player player(listener.events(), makeSilentAudioOutput());
    player.open(only(spoken()), 0);
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    player.seek(35);
    ASSERT_TRUE(listener.waitForState(PlayerState::Ended));
    EXPECT_EQ(listener.shown().back().frame, 39);
    EXPECT_EQ(listener.shown().back().number, 39);
}

TEST(Player, MutingAndVolumeReachTheDevice)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.setVolume(0.25);
    player.open(only(spoken()));
    ASSERT_TRUE(listener.waitForFrame(0));
    EXPECT_EQ(state->volume.load(), 0.25);
    player.setMuted(true);
    player.seek(3);
    ASSERT_TRUE(listener.waitForFrame(3));
    EXPECT_EQ(state->volume.load(), 0.0);
    EXPECT_TRUE(player.muted());
}

TEST(Player, OtherSpeedsReachTheEndToo)
{
    for (const double speed : {0.25, 0.5, 2.0, 4.0}) {
        Listener listener;
        Player player(listener.events(), makeSilentAudioOutput());
        player.open(only(spoken()), 36);
        player.setSpeed(speed);
        player.play();
        ASSERT_TRUE(listener.waitForState(PlayerState::Ended)) << speed;
        EXPECT_EQ(listener.shown().back().frame, 39);
        EXPECT_TRUE(listener.m_silent.empty());
    }
}

TEST(Player, ReportsARecordingThatCannotBeOpenedAndTakesTheNextOne)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    std::vector<PlayerRecording> broken = only(mute());
    broken.front().source = support::memorySource(std::vector<std::uint8_t>(4000, 'x'));
    player.open(std::move(broken));
    ASSERT_TRUE(listener.waitForState(PlayerState::Failed));
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return !l.m_errors.empty(); }));
    player.open(only(mute()), 3);
    EXPECT_TRUE(listener.waitForFrame(3));
}

TEST(Player, SaysNothingAfterItWasClosed)
{
    Listener listener;
    Player player(listener.events(), makeSilentAudioOutput());
    for (int i = 0; i < 5; ++i) {
        player.open(only(spoken()), i);
        player.play();
        player.seek(20 + i);
        player.close();
        const std::size_t before = listener.shown().size();
        EXPECT_EQ(player.state(), PlayerState::Closed);
        player.seek(3);
        player.step(1);
        player.close();
        EXPECT_EQ(listener.shown().size(), before);
    }
}

TEST(Player, CanBeDestroyedAtAnyMoment)
{
    for (int i = 0; i < 20; ++i) {
        Listener listener;
        Player player(listener.events(), makeSilentAudioOutput());
        player.open(only(spoken()), i);
        if (i % 3 == 0)
            player.play();
        EXPECT_TRUE(i % 3 != 1 || listener.waitForFrame(i));
        player.seek(39 - i);
    }
}

} // namespace
} // namespace alliance::media::testing
