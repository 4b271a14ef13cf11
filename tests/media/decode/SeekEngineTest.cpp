// Idle work of the seek engine: frames are there before the hand asks for them.

#include "tests/media/ClipFixture.h"

#include <chrono>
#include <thread>

namespace alliance::media::testing
{
namespace
{

constexpr std::int64_t kFrameBytes = 160 * 96 * 3 / 2;

support::ClipSpec longGroups()
{
    support::ClipSpec spec;
    spec.frames = 200;
    spec.gop = 100;
    spec.bFrames = 3;
    return spec;
}

std::unique_ptr<SeekEngine> engineFor(const OpenClip& clip, std::int64_t cacheBytes)
{
    auto engine = SeekEngine::open(clip.source(), clip.index, {.cacheBytes = cacheBytes});
    EXPECT_TRUE(engine);
    return engine ? std::move(*engine) : nullptr;
}

int prepareAll(SeekEngine& engine, int direction)
{
    constexpr int kMany = 2000;
    int pieces = 0;
    for (; pieces < kMany; ++pieces) {
        const auto more = engine.prepare(direction);
        EXPECT_TRUE(more) << more.error().context;
        if (!more || !*more)
            break;
    }
    EXPECT_LT(pieces, kMany) << "idle work must come to an end";
    return pieces;
}

TEST(SeekEngine, HasTheWholeGroupBehindThePlayheadAfterIdleTime)
{
    const OpenClip clip = openClip(longGroups());
    const auto engine = engineFor(clip, 64 << 20);
    ASSERT_EQ(numberAt(*engine, 180), 180);
    EXPECT_FALSE(engine->cached(121) && engine->cached(122) && engine->cached(123));
    prepareAll(*engine, -1);
    for (std::int64_t n = 100; n <= 180; ++n) {
        ASSERT_TRUE(engine->cached(n)) << n;
        ASSERT_EQ(numberAt(*engine, n), n);
    }
}

TEST(SeekEngine, WalkingBackwardsFindsEveryFrameReadyWithinASmallBudget)
{
    const OpenClip clip = openClip(longGroups());
    const auto engine = engineFor(clip, 40 * 2 * kFrameBytes);
    ASSERT_EQ(numberAt(*engine, 199), 199);
    ASSERT_EQ(numberAt(*engine, 198), 198);
    for (std::int64_t n = 197; n >= 0; --n) {
        prepareAll(*engine, -1);
        ASSERT_TRUE(engine->cached(n)) << n;
        ASSERT_EQ(numberAt(*engine, n), n);
    }
}

TEST(SeekEngine, PreparesAheadWhenTheHandGoesForward)
{
    const OpenClip clip = openClip(longGroups());
    const auto engine = engineFor(clip, 64 << 20);
    ASSERT_EQ(numberAt(*engine, 90), 90);
    prepareAll(*engine, 1);
    for (std::int64_t n = 91; n <= 120; ++n) {
        ASSERT_TRUE(engine->cached(n)) << n;
        ASSERT_EQ(numberAt(*engine, n), n);
    }
}

TEST(SeekEngine, PreparesBothSidesWhileTheDirectionIsNotKnown)
{
    const OpenClip clip = openClip(longGroups());
    const auto engine = engineFor(clip, 64 << 20);
    ASSERT_EQ(numberAt(*engine, 150), 150);
    prepareAll(*engine, 0);
    for (std::int64_t n = 140; n <= 160; ++n) {
        ASSERT_TRUE(engine->cached(n)) << n;
        ASSERT_EQ(numberAt(*engine, n), n);
    }
}

TEST(SeekEngine, ARequestInTheMiddleOfIdleWorkIsStillExact)
{
    const OpenClip clip = openClip(longGroups());
    const auto engine = engineFor(clip, 60 * kFrameBytes);
    std::int64_t n = 170;
    for (int round = 0; round < 60; ++round) {
        ASSERT_EQ(numberAt(*engine, n), n) << "round " << round;
        for (int piece = 0; piece < round % 9; ++piece)
            ASSERT_TRUE(engine->prepare(round % 3 - 1));
        n = (n + 200 - 1 - round * 7 % 40) % 200;
    }
}

TEST(SeekEngine, IdleWorkStopsWhenAskedAndTheEngineStaysUsable)
{
    const OpenClip clip = openClip(longGroups());
    const auto engine = engineFor(clip, 64 << 20);
    ASSERT_EQ(numberAt(*engine, 180), 180);
    std::stop_source stop;
    stop.request_stop();
    const auto piece = engine->prepare(-1, stop.get_token());
    ASSERT_FALSE(piece);
    EXPECT_EQ(piece.error().category, base::ErrorCategory::Cancelled);
    EXPECT_EQ(numberAt(*engine, 160), 160);
}

TEST(SeekEngine, AnEarlierFrameAfterACancelledRequestIsStillExact)
{
    const OpenClip clip = openClip(longGroups());
    int cancelled = 0;
    for (int round = 0; round < 40; ++round) {
        const auto engine = engineFor(clip, 64 << 20);
        ASSERT_EQ(numberAt(*engine, 100), 100);
        std::stop_source stop;
        std::jthread hand([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(40 * round));
            stop.request_stop();
        });
        cancelled += engine->frame(195, stop.get_token()) ? 0 : 1;
        hand.join();
        for (const int n : {113, 131, 155, 187})
            ASSERT_EQ(numberAt(*engine, n), n) << "round " << round;
    }
    EXPECT_GT(cancelled, 0);
}

TEST(SeekEngine, AFrameBeforeTheGroupOfACancelledRequestIsStillExact)
{
    const OpenClip clip = openClip({.container = support::Container::Mkv, .frames = 200, .gop = 24, .bFrames = 3});
    int cancelled = 0;
    for (int round = 0; round < 120; ++round) {
        const auto engine = engineFor(clip, 64 << 20);
        // A step back, which decodes the whole group, cut short at its start.
        ASSERT_EQ(numberAt(*engine, 199), 199);
        ASSERT_EQ(numberAt(*engine, 20), 20);
        std::stop_source stop;
        std::jthread hand([&] {
            std::this_thread::sleep_for(std::chrono::microseconds(10 * round));
            stop.request_stop();
        });
        cancelled += engine->frame(175, stop.get_token()) ? 0 : 1;
        cancelled += engine->frame(170, stop.get_token()) ? 0 : 1;
        hand.join();
        for (const int n : {167, 166, 165}) {
            const auto frame = engine->frame(n);
            ASSERT_TRUE(frame);
            ASSERT_EQ(numberIn(*frame), n) << "round " << round;
            ASSERT_FALSE(frame->damaged);
        }
    }
    EXPECT_GT(cancelled, 0);
}

TEST(SeekEngine, HasNothingToPrepareBeforeTheFirstRequestAndAtTheEnds)
{
    const OpenClip clip = openClip(longGroups());
    const auto engine = engineFor(clip, 64 << 20);
    EXPECT_FALSE(engine->prepare(1).value());
    ASSERT_EQ(numberAt(*engine, 0), 0);
    EXPECT_FALSE(engine->prepare(-1).value());
    ASSERT_EQ(numberAt(*engine, 199), 199);
    EXPECT_FALSE(engine->prepare(1).value());
}

} // namespace
} // namespace alliance::media::testing
