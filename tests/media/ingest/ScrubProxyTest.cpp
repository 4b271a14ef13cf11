// The small copy gives exactly the frame that was asked for, or says that it cannot.

#include "tests/media/ingest/IngestFixture.h"

#include <numeric>
#include <random>

namespace alliance::media::testing
{
namespace
{

using base::ErrorCategory;
using support::ClipSpec;
using support::Codec;
using support::Container;

std::vector<ClipSpec> clips()
{
    return {
        {.width = 320, .height = 192, .frames = 150, .bFrames = 0},
        {.container = Container::Mkv, .frames = 150, .gop = 24, .bFrames = 3, .openGop = true},
        {.frames = 150, .bFrames = 2, .variableTimes = true},
        {.frames = 150, .rotation = 90},
        {.container = Container::Ts, .codec = Codec::Hevc, .frames = 130, .gop = 24, .bFrames = 3, .openGop = true},
        {.container = Container::WebM, .codec = Codec::Vp9, .frames = 100},
        {.container = Container::Ps, .codec = Codec::Mpeg2, .width = 352, .height = 288, .frames = 130, .bFrames = 2},
        {.container = Container::Avi, .codec = Codec::Mjpeg, .frames = 100},
        {.width = 1280, .height = 720, .frames = 60},
        {.frames = 140, .gop = 40, .intraRefresh = true},
    };
}

class EveryClip : public ::testing::TestWithParam<ClipSpec>
{
};

TEST_P(EveryClip, GivesExactlyTheFrameAskedForInAnyOrder)
{
    constexpr unsigned kSeed = 20261126;
    const OpenClip clip = openClip(GetParam());
    const auto store = std::make_shared<support::MemoryStore>();
    const auto made = makeProxy(clip, *store);
    ASSERT_TRUE(made) << made.error().context;
    EXPECT_EQ(made->frames, GetParam().frames);
    const auto proxy = openProxy(store, clip);
    std::vector<std::int64_t> order(static_cast<std::size_t>(GetParam().frames));
    std::iota(order.begin(), order.end(), 0);
    for (const std::int64_t n : order)
        ASSERT_EQ(numberAt(*proxy, n), n) << "forward";
    std::reverse(order.begin(), order.end());
    for (const std::int64_t n : order)
        ASSERT_EQ(numberAt(*proxy, n), n) << "backward";
    std::shuffle(order.begin(), order.end(), std::mt19937(kSeed));
    for (const std::int64_t n : order)
        ASSERT_EQ(numberAt(*proxy, n), n) << "shuffled with seed " << kSeed;
}

TEST_P(EveryClip, TimeAndShapeAreThoseOfTheRecording)
{
    const OpenClip clip = openClip(GetParam());
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeProxy(clip, *store));
    const auto proxy = openProxy(store, clip);
    auto engine = SeekEngine::open(clip.source(), clip.index);
    ASSERT_TRUE(engine);
    for (const std::int64_t n : {0, 41, 59}) {
        const auto small = proxy->frame(n);
        const auto full = (*engine)->frame(n);
        ASSERT_TRUE(small && full);
        EXPECT_EQ(small->time, clip.index->timeOf(n));
        EXPECT_TRUE(small->preview);
        EXPECT_FALSE(small->damaged);
        EXPECT_EQ(small->orientation, full->orientation);
        EXPECT_LE(small->storedWidth(), 640);
        const PictureSize a = uprightSize(*small);
        const PictureSize b = uprightSize(*full);
        EXPECT_NEAR(static_cast<double>(a.width) / a.height, static_cast<double>(b.width) / b.height, 0.02);
    }
}

std::string testName(const ::testing::TestParamInfo<ClipSpec>& clip)
{
    std::string name = std::to_string(clip.index) + "_" + support::clipName(clip.param);
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(ScrubProxy, EveryClip, ::testing::ValuesIn(clips()), testName);

TEST(ScrubProxy, WithoutLibx264GivesExactFramesAsWell)
{
    const OpenClip clip = openClip({.frames = 60, .bFrames = 2});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeProxy(clip, *store, {.segmentFrames = 25}, {.intraOnly = true}));
    const auto proxy = openProxy(store, clip);
    for (std::int64_t n = 59; n >= 0; --n)
        ASSERT_EQ(numberAt(*proxy, n), n);
}

} // namespace
} // namespace alliance::media::testing
