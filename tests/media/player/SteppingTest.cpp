// Steps by frames and by time count from what was asked for last, and pile up nothing.

#include "media/player/Player.h"
#include "media/player/SilentAudioOutput.h"
#include "tests/media/player/PlayerFixture.h"

namespace alliance::media::testing
{
namespace
{

using base::MediaTime;

TEST(Stepping, ManyAtOnceAreAnsweredByTheirSum)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 0);
    ASSERT_TRUE(listener.waitForFrame(0));
    listener.forget();
    for (int i = 0; i < 30; ++i)
        player.step(1);
    for (int i = 0; i < 3; ++i)
        player.step(-5);
    ASSERT_TRUE(listener.waitForFrame(15));
    EXPECT_LT(listener.shown().size(), 34U);
    EXPECT_EQ(player.position(), frameTime(15));
}

TEST(Stepping, GoesByTimeAndAtLeastOneFrame)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 10);
    ASSERT_TRUE(listener.waitForFrame(10));
    player.step(MediaTime::fromSeconds(0.5));
    ASSERT_TRUE(listener.waitForFrame(22));
    player.step(MediaTime::fromSeconds(-0.5));
    player.step(MediaTime::fromSeconds(-0.2));
    ASSERT_TRUE(listener.waitForFrame(5));
    player.step(MediaTime{1});
    ASSERT_TRUE(listener.waitForFrame(6));
    player.step(MediaTime{-1});
    ASSERT_TRUE(listener.waitForFrame(5));
    player.step(MediaTime::fromSeconds(-5));
    ASSERT_TRUE(listener.waitForFrame(0));
    player.step(MediaTime::fromSeconds(50));
    ASSERT_TRUE(listener.waitForFrame(39));
}

TEST(Stepping, CountsFromASeekThatIsNotAnsweredYet)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 0);
    player.seek(30);
    player.step(-2);
    player.step(1);
    ASSERT_TRUE(listener.waitForFrame(29));
}

TEST(Stepping, PausesAndCountsFromTheFrameOnScreen)
{
    Listener listener;
    Player player(listener.events(), makeSilentAudioOutput());
    player.open(only(spoken()), 0);
    player.play();
    ASSERT_TRUE(listener.waitForFrame(6));
    player.step(1);
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    ASSERT_TRUE(listener.waitFor([](const Listener& l) {
        const auto count = l.m_shown.size();
        return count > 1 && l.m_shown[count - 1].frame == l.m_shown[count - 2].frame + 1;
    }));
    EXPECT_LT(listener.shown().back().frame, 20);
}

TEST(Stepping, FromTheEndBackIsPaused)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(only(mute()), 37);
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Ended));
    player.step(-1);
    ASSERT_TRUE(listener.waitForFrame(38));
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
}

} // namespace
} // namespace alliance::media::testing
