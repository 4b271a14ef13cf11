// J, K and L: both directions, all speeds.

#include "media/player/Player.h"
#include "tests/media/player/PlayerFixture.h"
#include "tests/support/media/ManualAudioOutput.h"

namespace alliance::media::testing
{
namespace
{

using support::ManualAudioOutput;
using support::ManualAudioState;

TEST(Shuttle, BackwardsShowsExactFramesInOrderAndStandsAtTheFirst)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 39);
    ASSERT_TRUE(listener.waitForFrame(39));
    player.shuttle(-2);
    ASSERT_TRUE(listener.waitFor([](const Listener& l) {
        return l.m_states.size() > 2 && l.m_states.back() == PlayerState::Paused && l.m_shown.back().frame == 0;
    }));
    const auto shown = listener.shown();
    EXPECT_GT(shown.size(), 10U);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        EXPECT_EQ(shown[i].number, shown[i].frame);
        EXPECT_TRUE(i == 0 || shown[i].frame < shown[i - 1].frame) << shown[i].frame;
    }
    EXPECT_EQ(player.position(), base::MediaTime{});
}

TEST(Shuttle, BackwardsIsSilent)
{
    auto state = std::make_shared<ManualAudioState>();
    Listener listener;
    Player player(listener.events(), std::make_unique<ManualAudioOutput>(state));
    player.open(only(spoken()), 20);
    ASSERT_TRUE(listener.waitForFrame(20));
    player.shuttle(-4);
    ASSERT_TRUE(listener.waitForFrame(0));
    EXPECT_TRUE(state->paused.load());
    EXPECT_EQ(state->written.load(), 0);
    EXPECT_TRUE(listener.m_silent.empty());
}

TEST(Shuttle, TurnsRoundWithoutLeavingPlay)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 20);
    ASSERT_TRUE(listener.waitForFrame(20));
    player.shuttle(4);
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return l.m_shown.back().frame >= 26; }));
    player.shuttle(-4);
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return l.m_shown.back().frame <= 10; }));
    player.shuttle(1);
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return l.m_shown.back().frame > 12; }));
    player.shuttle(0);
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    const auto plays = std::count(listener.m_states.begin(), listener.m_states.end(), PlayerState::Playing);
    EXPECT_EQ(plays, 1);
    for (const auto& shown : listener.shown())
        EXPECT_EQ(shown.number, shown.frame);
}

TEST(Shuttle, RatesAreKeptWithinWhatCanBePlayed)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 20);
    ASSERT_TRUE(listener.waitForFrame(20));
    EXPECT_EQ(player.rate(), 0.0);
    player.shuttle(-0.01);
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    EXPECT_EQ(player.rate(), -0.25);
    player.shuttle(0);
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    EXPECT_EQ(player.rate(), 0.0);
    player.shuttle(99);
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    EXPECT_EQ(player.rate(), 4.0);
    player.pause();
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    EXPECT_EQ(player.rate(), player.speed());
}

TEST(Shuttle, BackwardsFromTheEndWorksToo)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 35);
    player.shuttle(4);
    ASSERT_TRUE(listener.waitForState(PlayerState::Ended));
    player.shuttle(-4);
    ASSERT_TRUE(listener.waitFor([](const Listener& l) { return l.m_shown.back().frame < 30; }));
}

} // namespace
} // namespace alliance::media::testing
