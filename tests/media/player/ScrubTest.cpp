// A hand that drags sees the exact frame at once, and the full one when it rests.

#include "media/player/Player.h"
#include "media/player/SilentAudioOutput.h"
#include "tests/media/ingest/IngestFixture.h"
#include "tests/media/player/PlayerFixture.h"

namespace alliance::media::testing
{
namespace
{

// Wide enough that the proxy is smaller, groups long enough that a full frame takes longer.
const OpenClip& wide()
{
    static const OpenClip clip =
        openClip(support::ClipSpec{.width = 1280, .height = 720, .frames = 60, .gop = 60, .bFrames = 2});
    return clip;
}

std::vector<PlayerRecording> withProxy()
{
    static const std::shared_ptr<support::MemoryStore> store = [] {
        auto made = std::make_shared<support::MemoryStore>();
        EXPECT_TRUE(makeProxy(wide(), *made));
        return made;
    }();
    auto recordings = only(wide());
    recordings.front().derived = store;
    return recordings;
}

TEST(Scrub, ShowsTheSmallFrameAtOnceAndTheFullOneWhenTheHandRests)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(withProxy());
    ASSERT_TRUE(listener.waitForFullFrame(0));
    listener.forget();
    player.scrub(47);
    ASSERT_TRUE(listener.waitForFullFrame(47));
    const auto shown = listener.shown();
    ASSERT_EQ(shown.size(), 2U);
    EXPECT_TRUE(shown.front().preview);
    EXPECT_EQ(shown.front().frame, 47);
    EXPECT_EQ(shown.front().number, 47);
    EXPECT_EQ(shown.back().number, 47);
    EXPECT_EQ(player.position(), wide().index->timeOf(47));
}

TEST(Scrub, EveryFrameOfAnUnhurriedDragIsExact)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(withProxy());
    ASSERT_TRUE(listener.waitForFrame(0));
    for (const std::int64_t frame : {50, 3, 31, 30, 29, 58, 0, 17}) {
        player.scrub(frame);
        ASSERT_TRUE(listener.waitForFrame(frame)) << frame;
    }
    player.scrubEnd();
    ASSERT_TRUE(listener.waitForFullFrame(17));
    for (const auto& shown : listener.shown())
        EXPECT_EQ(shown.number, shown.frame);
}

TEST(Scrub, OfAHastyDragTheLastIsAnswered)
{
    for (const bool proxy : {true, false}) {
        Listener listener;
        Player player(listener.events(), nullptr);
        player.open(proxy ? withProxy() : only(wide()));
        ASSERT_TRUE(listener.waitForFrame(0));
        for (int i = 0; i < 300; ++i)
            player.scrub((i * 7) % 60);
        player.scrub(41);
        player.scrubEnd();
        ASSERT_TRUE(listener.waitForFullFrame(41));
        for (const auto& shown : listener.shown())
            EXPECT_EQ(shown.number, shown.frame);
    }
}

TEST(Scrub, ThoseWithoutAProxySeeTheFullFrame)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    auto recordings = only(wide());
    recordings.front().derived = std::make_shared<support::MemoryStore>();
    player.open(std::move(recordings));
    ASSERT_TRUE(listener.waitForFrame(0));
    player.scrub(33);
    ASSERT_TRUE(listener.waitForFullFrame(33));
}

TEST(Scrub, PlayingWaitsForTheHandAndGoesOn)
{
    Listener listener;
    Player player(listener.events(), makeSilentAudioOutput());
    player.open(only(spoken()), 5);
    player.play();
    ASSERT_TRUE(listener.waitForState(PlayerState::Playing));
    player.scrub(30);
    ASSERT_TRUE(listener.waitForFullFrame(30));
    EXPECT_EQ(player.state(), PlayerState::Playing);
    player.scrub(20);
    ASSERT_TRUE(listener.waitForFullFrame(20));
    player.scrubEnd();
    ASSERT_TRUE(listener.waitForFrame(23));
    player.scrub(8);
    player.pause();
    player.scrubEnd();
    ASSERT_TRUE(listener.waitForState(PlayerState::Paused));
    ASSERT_TRUE(listener.waitForFullFrame(8));
}

TEST(Scrub, SeeksShowTheSmallFrameFirstToo)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(withProxy());
    ASSERT_TRUE(listener.waitForFullFrame(0));
    player.seek(55);
    ASSERT_TRUE(listener.waitForFullFrame(55));
    for (const auto& shown : listener.shown())
        EXPECT_EQ(shown.number, shown.frame);
}

} // namespace
} // namespace alliance::media::testing
