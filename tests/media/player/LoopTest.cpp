// A range that is played over and over.

#include "media/player/Player.h"
#include "media/player/SilentAudioOutput.h"
#include "tests/media/player/PlayerFixture.h"
#include "tests/support/media/ManualAudioOutput.h"
#include "tests/support/media/RecordingAudioOutput.h"

#include <cmath>

namespace alliance::media::testing
{
namespace
{

using base::MediaTime;
using base::TimeRange;
using support::ManualAudioOutput;
using support::ManualAudioState;

const TimeRange kRange{frameTime(10), frameTime(20)};

int rounds(const std::vector<Listener::Shown>& shown)
{
    int count = 0;
    for (std::size_t i = 1; i < shown.size(); ++i)
        count += shown[i].frame < shown[i - 1].frame ? 1 : 0;
    return count;
}

TEST(Loop, GoesRoundAndNeverLeavesTheRange)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 12);
    ASSERT_TRUE(listener.waitForFrame(12));
    player.setLoop(kRange);
    player.setSpeed(4);
    player.play();
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return rounds(l.m_shown) >= 4; }));
    EXPECT_EQ(player.loop(), std::optional(kRange));
    for (const auto& shown : listener.shown()) {
        EXPECT_EQ(shown.number, shown.frame);
        EXPECT_GE(shown.frame, 10);
        EXPECT_LT(shown.frame, 20);
    }
    for (const MediaTime position : listener.positions())
        EXPECT_TRUE(kRange.contains(position)) << position.ns;
}

TEST(Loop, GoesRoundBackwardsToo)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 15);
    ASSERT_TRUE(listener.waitForFrame(15));
    player.setLoop(kRange);
    player.shuttle(-4);
    const auto wraps = [](const std::vector<Listener::Shown>& shown) {
        int count = 0;
        for (std::size_t i = 1; i < shown.size(); ++i)
            count += shown[i].frame > shown[i - 1].frame ? 1 : 0;
        return count;
    };
    ASSERT_TRUE(listener.waitFor([&](const Listener& l) { return wraps(l.m_shown) >= 3; }));
    for (const auto& shown : listener.shown()) {
        EXPECT_EQ(shown.number, shown.frame);
        EXPECT_TRUE(shown.frame >= 10 && shown.frame < 20) << shown.frame;
    }
}

TEST(Loop, ThePictureGoesRoundWithTheSoundThatIsHeard)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.open(only(spoken()), 10);
    ASSERT_TRUE(listener.waitForFrame(10));
    player.setLoop(kRange);
    player.play();
    ASSERT_TRUE(listener.waitFor([&](const Listener&) { return !state->paused.load(); }));
    // The range is 400 ms: 720 ms after its start it is heard for the second time, 320 ms after its start.
    for (const auto& [heardMs, frame] : std::vector<std::pair<int, int>>{{41, 11}, {361, 19}, {401, 10}, {721, 18}}) {
        state->playedNs = heardMs * 1'000'000LL;
        ASSERT_TRUE(listener.waitForFrame(frame)) << heardMs;
    }
}

TEST(Loop, TheSampleAtTheStartFollowsTheOneBeforeTheEnd)
{
    // A beep at 1.0 s in a range of 300 ms: heard every 300 ms, to the sample.
    const auto recorded = std::make_shared<support::RecordedSound>();
    {
        Listener listener;
        Player player(listener.events(), support::makeRecordingAudioOutput(recorded));
        player.open(only(spoken()), 24);
        ASSERT_TRUE(listener.waitForFrame(24));
        player.setLoop(TimeRange{MediaTime::fromSeconds(0.95), MediaTime::fromSeconds(1.25)});
        player.play();
        ASSERT_TRUE(listener.waitFor([](const Listener& l) { return rounds(l.m_shown) >= 4; }));
    }
    const auto heard = recorded->take();
    ASSERT_EQ(heard.size(), 1U) << "sound was interrupted";
    const std::vector<float>& samples = heard.front().samples;
    const auto round = static_cast<std::size_t>(std::llround(0.3 * heard.front().sampleRate));
    ASSERT_GT(samples.size(), 3 * round);
    float loudest = 0.0F;
    for (std::size_t i = round; i < 2 * round; ++i) {
        EXPECT_NEAR(samples[i], samples[i + round], 0.02F) << i;
        loudest = std::max(loudest, std::abs(samples[i]));
    }
    EXPECT_GT(loudest, 0.1F);
}

TEST(Loop, PlayingOutsideTheRangeStartsInsideIt)
{
    Listener listener;
    Player player(listener.events(), makeSilentAudioOutput());
    player.open(only(spoken()), 30);
    ASSERT_TRUE(listener.waitForFrame(30));
    player.setLoop(kRange);
    listener.forget();
    player.play();
    ASSERT_TRUE(listener.waitForFrame(12));
    player.seek(35);
    ASSERT_TRUE(listener.waitForFrame(19));
    player.seek(2);
    ASSERT_TRUE(listener.waitForFrame(13));
    for (const auto& shown : listener.shown())
        EXPECT_TRUE(shown.frame >= 10 && shown.frame < 20) << shown.frame;
}

TEST(Loop, CanBeSetAndClearedWhilePlaying)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 10);
    player.setLoop(kRange);
    player.setSpeed(4);
    player.play();
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return rounds(l.m_shown) >= 1; }));
    player.setLoop(std::nullopt);
    ASSERT_TRUE(listener.waitForState(PlayerState::Ended));
    EXPECT_EQ(listener.shown().back().frame, 39);
}

TEST(Loop, WhatIsNoRangeOfTheRecordingIsNone)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 0);
    ASSERT_TRUE(listener.waitForFrame(0));
    for (const TimeRange range : {TimeRange{frameTime(100), frameTime(120)}, TimeRange{frameTime(9), frameTime(3)},
                                  TimeRange{frameTime(5), frameTime(5)}}) {
        player.setLoop(kRange);
        player.setLoop(range);
        player.seek(7);
        ASSERT_TRUE(listener.waitForFrame(7));
        EXPECT_EQ(player.loop(), std::nullopt);
        player.seek(0);
        ASSERT_TRUE(listener.waitForFrame(0));
    }
    player.setLoop(TimeRange{frameTime(-5), frameTime(400)});
    player.seek(7);
    ASSERT_TRUE(listener.waitForFrame(7));
    EXPECT_EQ(player.loop(), (std::optional(TimeRange{{}, mute().index->endTime()})));
}

} // namespace
} // namespace alliance::media::testing
