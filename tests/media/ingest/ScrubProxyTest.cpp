// The small copy gives exactly the frame that was asked for, or says that it cannot.

#include "media/demux/FfmpegHandles.h"
#include "tests/media/ingest/IngestFixture.h"

#include <array>
#include <chrono>
#include <cstring>
#include <numeric>
#include <random>
#include <thread>

extern "C" {
#include <libavutil/pixdesc.h>
}

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

TEST(ScrubProxy, IsThereSegmentBySegmentWhileThePassGoesOn)
{
    constexpr auto kBetweenLooks = std::chrono::milliseconds(300);
    const OpenClip clip = openClip({.frames = 100});
    const auto store = std::make_shared<support::MemoryStore>();
    const auto proxy = openProxy(store, clip);
    EXPECT_FALSE(proxy->has(0));
    EXPECT_DOUBLE_EQ(proxy->coverage(), 0.0);
    const auto missing = proxy->frame(0);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().category, ErrorCategory::NotFound);

    const auto sink = makeProxySink(*store, clip.index);
    ASSERT_TRUE(sink->start());
    auto reader = FrameReader::open(clip.source(), clip.index);
    ASSERT_TRUE(reader);
    const auto feed = [&](int count) {
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(sink->addFrame(**(*reader)->next(), {}));
    };
    feed(40);
    ASSERT_TRUE(sink->checkpoint());
    feed(30); // not yet committed
    std::this_thread::sleep_for(kBetweenLooks);
    EXPECT_TRUE(proxy->has(39));
    EXPECT_FALSE(proxy->has(40));
    EXPECT_EQ(numberAt(*proxy, 17), 17);
    EXPECT_DOUBLE_EQ(proxy->coverage(), 0.4);
    feed(30);
    ASSERT_TRUE(sink->checkpoint());
    ASSERT_TRUE(sink->finish());
    std::this_thread::sleep_for(kBetweenLooks);
    EXPECT_EQ(numberAt(*proxy, 99), 99);
    EXPECT_EQ(numberAt(*proxy, 17), 17);
    EXPECT_DOUBLE_EQ(proxy->coverage(), 1.0);
}

TEST(ScrubProxy, OneChangedByteAnywhereNeverGivesAWrongPicture)
{
    const OpenClip clip = openClip({.frames = 60});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeProxy(clip, *store, {.segmentFrames = 30}));
    const auto whole = store->files();
    std::int64_t refused = 0;
    for (const auto& [name, good] : whole) {
        if (!name.starts_with("proxy-"))
            continue;
        for (std::size_t i = 0; i < good.size(); i += 97) {
            auto bad = good;
            bad[i] ^= 0x20;
            store->put(name, bad);
            const auto proxy = openProxy(store, clip);
            for (std::int64_t n = 0; n < 60; n += 5) {
                const auto frame = proxy->frame(n);
                refused += frame ? 0 : 1;
                ASSERT_TRUE(frame ? numberIn(*frame) == n : frame.error().category != ErrorCategory::Invalid)
                    << name << " byte " << i << " frame " << n;
            }
        }
        store->put(name, good);
    }
    EXPECT_GT(refused, 0);
}

TEST(ScrubProxy, SaysWhichOfItsFramesAreBroken)
{
    const OpenClip clip = openClip({.frames = 90});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeProxy(clip, *store, {.segmentFrames = 30}));
    auto files = store->files();
    auto& second = files.at("proxy-000001.alsp");
    auto cut = second;
    cut.resize(second.size() - 9);
    store->put("proxy-000001.alsp", cut);
    const auto proxy = openProxy(store, clip);
    EXPECT_EQ(numberAt(*proxy, 29), 29);
    EXPECT_FALSE(proxy->has(30));
    EXPECT_EQ(proxy->frame(45).error().category, ErrorCategory::Damaged);
    EXPECT_EQ(numberAt(*proxy, 60), 60);
    ASSERT_TRUE(store->remove("proxy-000001.alsp"));
    EXPECT_EQ(openProxy(store, clip)->frame(45).error().category, ErrorCategory::NotFound);
}

TEST(ScrubProxy, OfAnotherRecordingIsNotUsed)
{
    const OpenClip one = openClip({.frames = 40});
    const OpenClip other = openClip({.frames = 45});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeProxy(one, *store));
    const auto proxy = openProxy(store, other);
    EXPECT_FALSE(proxy->has(3));
    EXPECT_EQ(proxy->frame(3).error().category, ErrorCategory::NotFound);
}

TEST(ScrubProxy, RefusesFramesOutsideAndCanBeCancelled)
{
    const OpenClip clip = openClip({.frames = 40});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeProxy(clip, *store));
    const auto proxy = openProxy(store, clip);
    for (const std::int64_t n : {-1, 40}) {
        EXPECT_FALSE(proxy->has(n));
        EXPECT_EQ(proxy->frame(n).error().category, ErrorCategory::Invalid);
    }
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(proxy->frame(11, stop.get_token()).error().category, ErrorCategory::Cancelled);
    EXPECT_EQ(numberAt(*proxy, 11), 11);
    EXPECT_FALSE(ScrubProxy::open(nullptr, clip.index));
    EXPECT_FALSE(ScrubProxy::open(store, std::make_shared<const FrameIndex>()));
}

// A picture of plain colour in any format, as a decoder gives it.
VideoFrame plainFrame(const FrameIndex& index, std::int64_t n, AVPixelFormat format, int width, int height, int level)
{
    FramePtr picture = makeFrame();
    picture->format = format;
    picture->width = width;
    picture->height = height;
    EXPECT_GE(av_frame_get_buffer(picture.get(), 0), 0);
    const bool deep = av_pix_fmt_desc_get(format)->comp[0].depth > 8;
    for (int plane = 0; plane < 4 && picture->buf[plane]; ++plane) {
        const std::size_t size = picture->buf[plane]->size;
        if (deep)
            std::fill_n(reinterpret_cast<std::uint16_t*>(picture->buf[plane]->data), size / 2,
                        static_cast<std::uint16_t>((level + 30 * plane) * 4));
        else
            std::memset(picture->buf[plane]->data, level + 30 * plane, size);
    }
    VideoFrame frame;
    frame.frame = n;
    frame.time = index.timeOf(n);
    frame.picture = std::shared_ptr<const AVFrame>(picture.release(), FrameDeleter());
    return frame;
}

std::array<int, 3> middleOf(const VideoFrame& frame)
{
    const auto rgb = toRgb(frame);
    EXPECT_TRUE(rgb);
    const auto view = rgb->view();
    const std::uint8_t* pixel = view.row(view.height / 2) + 3 * (view.width / 2);
    return {pixel[0], pixel[1], pixel[2]};
}

TEST(ScrubProxy, FormatsAndSizesMayChangeMidwayAndColoursStayTheRecordings)
{
    const OpenClip clip = openClip({.frames = 60});
    const std::tuple<AVPixelFormat, int, int> kinds[] = {
        {AV_PIX_FMT_YUV420P, 1280, 720},    {AV_PIX_FMT_YUVJ420P, 1280, 720}, {AV_PIX_FMT_YUV420P, 640, 360},
        {AV_PIX_FMT_YUV422P10, 1440, 1080}, {AV_PIX_FMT_RGB24, 321, 241},     {AV_PIX_FMT_GRAY8, 720, 576},
        {AV_PIX_FMT_YUV444P, 360, 1280},
    };
    for (const bool intraOnly : {false, true}) {
        const auto store = std::make_shared<support::MemoryStore>();
        const auto sink = makeProxySink(*store, clip.index, {.intraOnly = intraOnly});
        ASSERT_TRUE(sink->start());
        std::vector<VideoFrame> given;
        for (std::int64_t n = 0; n < 60; ++n) {
            const auto& [format, width, height] = kinds[static_cast<std::size_t>(n / 4) % std::size(kinds)];
            given.push_back(plainFrame(*clip.index, n, format, width, height, 90 + static_cast<int>(n)));
            ASSERT_TRUE(sink->addFrame(given.back(), {}));
        }
        ASSERT_TRUE(sink->checkpoint());
        const auto proxy = openProxy(store, clip);
        for (std::int64_t n = 59; n >= 0; --n) {
            const VideoFrame& full = given[static_cast<std::size_t>(n)];
            const auto small = proxy->frame(n);
            ASSERT_TRUE(small) << n << " " << small.error().context;
            EXPECT_LE(std::max(small->storedWidth(), small->storedHeight()), 640);
            EXPECT_EQ(small->storedWidth() % 2 + small->storedHeight() % 2, 0);
            EXPECT_NEAR(static_cast<double>(small->storedWidth()) / small->storedHeight(),
                        static_cast<double>(full.storedWidth()) / full.storedHeight(), 0.02);
            const auto expected = middleOf(full);
            const auto found = middleOf(*small);
            for (std::size_t c = 0; c < 3; ++c)
                EXPECT_NEAR(found[c], expected[c], 6) << "frame " << n << " colour " << c << " intra " << intraOnly;
        }
    }
}

} // namespace
} // namespace alliance::media::testing
