// Tracks, loudness, and a device that comes and goes.

#include "media/player/Player.h"
#include "tests/media/player/PlayerFixture.h"
#include "tests/media/player/TwoLanguages.h"
#include "tests/support/media/ManualAudioOutput.h"
#include "tests/support/media/RecordingAudioOutput.h"

namespace alliance::media::testing
{
namespace
{

using support::ManualAudioOutput;
using support::ManualAudioState;

TEST(PlayerSound, TracksAreListedAndCanBeChosen)
{
    const auto bytes = clipWithTwoTracks();
    ASSERT_TRUE(bytes);
    const OpenClip clip = openClip(bytes);
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    EXPECT_TRUE(player.audioTracks().empty());
    player.open(only(clip));
    ASSERT_TRUE(listener.waitForFrame(0));
    EXPECT_EQ(player.audioTracks(), (std::vector<AudioTrack>{{1, "aac", 1, "eng", "Room"}, {2, "aac", 1, "deu", ""}}));
    EXPECT_EQ(player.audioTrack(), 1);
    player.play();
    ASSERT_TRUE(listener.waitFor([&](const Listener&) { return state->written.load() > 0; }));
    player.chooseAudioTrack(2);
    ASSERT_TRUE(listener.waitFor([&](const Listener&) { return player.audioTrack() == 2; }));
    // Goes on playing, with sound, from where it was.
    ASSERT_TRUE(listener.waitFor([&](const Listener&) { return state->written.load() > 0 && !state->paused; }));
    EXPECT_EQ(player.state(), PlayerState::Playing);
    player.chooseAudioTrack(77);
    player.seek(9);
    ASSERT_TRUE(listener.waitForFrame(9));
    EXPECT_EQ(player.audioTrack(), 2);
    player.close();
    EXPECT_TRUE(player.audioTracks().empty());
    EXPECT_EQ(player.audioTrack(), -1);
}

TEST(PlayerSound, TracksAreKnownWithoutADevice)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(spoken()));
    ASSERT_TRUE(listener.waitForFrame(0));
    ASSERT_EQ(player.audioTracks().size(), 1U);
    EXPECT_EQ(player.audioTracks().front().channels, 1);
    EXPECT_EQ(player.audioTrack(), 1);
}

TEST(PlayerSound, ADeviceThatGoesIsMentionedOnceAndPickedUpByTheNextPlay)
{
    const auto recorded = std::make_shared<support::RecordedSound>();
    Listener listener;
    Player player(listener.events(), support::makeRecordingAudioOutput(recorded));
    player.open(only(spoken()));
    ASSERT_TRUE(listener.waitForFrame(0));
    player.play();
    ASSERT_TRUE(listener.waitForFrame(4));
    recorded->working = false;
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return !l.m_silent.empty(); }));
    ASSERT_TRUE(listener.waitForFrame(14));
    EXPECT_EQ(player.state(), PlayerState::Playing);
    recorded->present = false;
    player.pause();
    player.play();
    ASSERT_TRUE(listener.waitForFrame(20));
    EXPECT_EQ(listener.m_silent.size(), 1U);
    player.pause();
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    recorded->working = true;
    recorded->present = true;
    recorded->take();
    player.play();
    ASSERT_TRUE(listener.waitForFrame(30));
    player.pause();
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    player.close();
    EXPECT_FALSE(recorded->take().empty());
    EXPECT_EQ(listener.m_silent.size(), 1U);
}

TEST(PlayerSound, LoudnessOutlivesARecording)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.setVolume(0.4);
    player.setMuted(true);
    player.open(only(spoken()), 1);
    ASSERT_TRUE(listener.waitForFrame(1));
    EXPECT_EQ(state->volume.load(), 0.0);
    player.open(only(spoken()), 2);
    ASSERT_TRUE(listener.waitForFrame(2));
    player.setMuted(false);
    player.seek(3);
    ASSERT_TRUE(listener.waitForFrame(3));
    EXPECT_EQ(state->volume.load(), 0.4);
}

} // namespace
} // namespace alliance::media::testing
