// Every container and codec of the product gives exactly the frame that was asked for.

#include "tests/media/ClipFixture.h"

#include <random>

namespace alliance::media::testing
{
namespace
{

using support::ClipSpec;
using support::Codec;
using support::Container;

// What cameras, editors, phones and browsers write besides the plain cases.
std::vector<ClipSpec> unusualClips()
{
    constexpr double kClockWrap = (1LL << 33) / 90000.0;
    std::vector<ClipSpec> specs;
    const auto add = [&](Container container, Codec codec, auto change) {
        ClipSpec spec;
        spec.container = container;
        spec.codec = codec;
        spec.frames = 100;
        spec.gop = 24;
        change(spec);
        specs.push_back(spec);
    };
    const auto dvSize = [](ClipSpec& spec) {
        spec.width = 720;
        spec.height = 576;
        spec.frames = 30;
        spec.sound = support::Sound::Beeps;
    };
    add(Container::Mov, Codec::Dv, dvSize);
    add(Container::Avi, Codec::Dv, dvSize);
    add(Container::Mov, Codec::ProRes, [](ClipSpec&) {});
    add(Container::Mov, Codec::ProRes, [](ClipSpec& spec) { spec.interlaced = true; });
    for (const Container container : {Container::Mp4, Container::WebM, Container::Mkv})
        add(container, Codec::Av1, [](ClipSpec& spec) { spec.frames = 60; });
    const auto fiftyFrames = [](ClipSpec& spec) {
        spec.rate = 50;
        spec.bFrames = 2;
        spec.openGop = true;
        spec.sound = support::Sound::Beeps;
    };
    add(Container::Mts, Codec::H264, fiftyFrames);
    for (const Container container : {Container::Mts, Container::Mp4, Container::Mkv}) {
        add(container, Codec::H264, [](ClipSpec& spec) {
            spec.interlaced = true;
            spec.bFrames = 2;
        });
    }
    for (const Container container : {Container::Ps, Container::Ts, Container::Mp4}) {
        add(container, Codec::Mpeg2, [](ClipSpec& spec) {
            spec.interlaced = true;
            spec.bFrames = 2;
            spec.openGop = true;
            spec.sound = support::Sound::Beeps;
        });
    }
    for (const Codec codec : {Codec::H264, Codec::Mpeg2}) {
        for (const double start : {36000.0, kClockWrap - 2.0}) {
            add(Container::Ts, codec, [&](ClipSpec& spec) {
                spec.startSeconds = start;
                spec.bFrames = 2;
            });
        }
    }
    add(Container::WebM, Codec::Vp8, [](ClipSpec& spec) {
        spec.live = true;
        spec.variableTimes = true;
        spec.sound = support::Sound::Beeps;
    });
    add(Container::Mkv, Codec::H264, [](ClipSpec& spec) { spec.live = true; });
    add(Container::Mp4, Codec::H264, [](ClipSpec& spec) {
        spec.fragmented = true;
        spec.bFrames = 3;
        spec.openGop = true;
    });
    add(Container::Mp4, Codec::H264, [](ClipSpec& spec) {
        spec.sound = support::Sound::Beeps;
        spec.soundSeconds = 8;
    });
    return specs;
}

std::vector<ClipSpec> clips()
{
    std::vector<ClipSpec> specs;
    const auto add = [&](Container container, Codec codec, int bFrames, bool openGop, bool variableTimes = false) {
        ClipSpec spec;
        spec.container = container;
        spec.codec = codec;
        spec.bFrames = bFrames;
        spec.openGop = openGop;
        spec.variableTimes = variableTimes;
        spec.frames = 140;
        spec.gop = 24;
        spec.sound = bFrames == 2 ? support::Sound::Beeps : support::Sound::None;
        specs.push_back(spec);
    };
    for (const Container container : {Container::Mp4, Container::Mkv, Container::Ts, Container::Avi}) {
        add(container, Codec::H264, 0, false);
        add(container, Codec::H264, 3, true);
    }
    add(Container::Mp4, Codec::H264, 2, false, true);
    add(Container::Mkv, Codec::H264, 3, true, true);
    for (const Container container : {Container::Mp4, Container::Mkv, Container::Ts}) {
        add(container, Codec::Hevc, 0, false);
        add(container, Codec::Hevc, 3, true);
    }
    for (const Container container : {Container::WebM, Container::Mkv, Container::Mp4})
        add(container, Codec::Vp9, 0, false);
    add(Container::WebM, Codec::Vp9, 0, false, true);
    add(Container::WebM, Codec::Vp8, 0, false);
    for (const Container container : {Container::Ts, Container::Ps, Container::Mkv, Container::Mp4, Container::Avi}) {
        add(container, Codec::Mpeg2, 0, false);
        add(container, Codec::Mpeg2, 2, true);
    }
    for (const Container container : {Container::Avi, Container::Mkv, Container::Mp4})
        add(container, Codec::Mjpeg, 0, false);
    for (const Container container : {Container::Avi, Container::Mkv, Container::Mp4, Container::Ts}) {
        add(container, Codec::Mpeg4, 0, false);
        add(container, Codec::Mpeg4, 2, true);
    }
    add(Container::Avi, Codec::Mpeg4, 2, false);
    for (const int bFrames : {1, 2, 3}) {
        add(Container::Avi, Codec::Mpeg4, bFrames, true);
        specs.back().packed = true;
    }
    specs.push_back({.frames = 140, .gop = 40, .intraRefresh = true});
    const auto more = unusualClips();
    specs.insert(specs.end(), more.begin(), more.end());
    return specs;
}

class ExactFrames : public ::testing::TestWithParam<ClipSpec>
{
};

std::int64_t decodedFrames(const OpenClip& clip)
{
    auto reader = FrameReader::open(clip.source(), clip.index);
    std::int64_t count = 0;
    while (reader) {
        const auto frame = (*reader)->next();
        if (!frame || !*frame)
            break;
        EXPECT_EQ((*frame)->frame, count);
        EXPECT_EQ(numberIn(**frame), count);
        EXPECT_FALSE((*frame)->damaged) << "frame " << count;
        EXPECT_EQ((*frame)->time, clip.index->timeOf(count));
        ++count;
    }
    return count;
}

TEST_P(ExactFrames, TheIndexHasOneEntryPerFrameAndReadingGivesThemInOrder)
{
    const OpenClip clip = openClip(GetParam());
    EXPECT_EQ(clip.index->frameCount(), GetParam().frames);
    EXPECT_EQ(decodedFrames(clip), GetParam().frames);
}

TEST_P(ExactFrames, WhatIsNeededComesWithItsOwnPictureWhereTheRestIsLeftOut)
{
    const OpenClip clip = openClip(GetParam());
    const std::int64_t start = GetParam().frames / 2 + 1;
    const auto needed = [](std::int64_t n) { return n % 3 == 0; };
    auto whole = FrameReader::open(clip.source(), clip.index, 1, start);
    auto some = FrameReader::open(clip.source(), clip.index, 1, start, needed);
    ASSERT_TRUE(whole && some);
    std::int64_t count = start;
    for (; count < clip.index->frameCount(); ++count) {
        const auto frame = (*some)->next();
        const auto same = (*whole)->next();
        ASSERT_TRUE(frame && *frame && same && *same);
        EXPECT_EQ((*frame)->frame, count);
        EXPECT_EQ((*frame)->time, clip.index->timeOf(count));
        if (!needed(count))
            continue;
        EXPECT_EQ(numberIn(**frame), count);
        EXPECT_FALSE((*frame)->damaged) << "frame " << count;
        const auto pixels = toRgb(**frame);
        const auto expected = toRgb(**same);
        ASSERT_TRUE(pixels && expected);
        const base::ImageView view = pixels->view();
        EXPECT_TRUE(std::equal(view.data, view.data + view.stride * view.height, expected->view().data)) << count;
    }
    EXPECT_GT(count, start);
}

TEST_P(ExactFrames, TimesAreThoseOfTheClip)
{
    const ClipSpec spec = GetParam();
    const OpenClip clip = openClip(spec);
    ASSERT_EQ(clip.index->frameCount(), spec.frames);
    for (int n = 0; n < spec.frames; ++n)
        EXPECT_NEAR(static_cast<double>(clip.index->timeOf(n).ns), static_cast<double>(support::clipTimeNs(spec, n)),
                    1.1e6)
            << "frame " << n;
    EXPECT_EQ(clip.index->isVariableRate(), spec.variableTimes);
    EXPECT_GT(clip.index->endTime(), clip.index->timeOf(spec.frames - 1));
}

TEST_P(ExactFrames, AHundredRandomRequestsEachGetTheFrameAskedFor)
{
    constexpr unsigned kSeed = 20261124;
    const OpenClip clip = openClip(GetParam());
    auto engine = SeekEngine::open(clip.source(), clip.index, {.cacheBytes = 64 << 10});
    ASSERT_TRUE(engine) << engine.error().context;
    std::mt19937 random(kSeed);
    int right = 0;
    for (int i = 0; i < 100; ++i) {
        const auto n = static_cast<int>(random() % static_cast<unsigned>(GetParam().frames));
        const auto frame = (*engine)->frame(n);
        ASSERT_TRUE(frame) << frame.error().context;
        EXPECT_EQ(frame->frame, n);
        EXPECT_FALSE(frame->damaged) << n;
        right += numberIn(*frame) == n ? 1 : 0;
    }
    EXPECT_EQ(right, 100) << "seed " << kSeed;
}

TEST_P(ExactFrames, SteppingForwardAndBackwardVisitsEveryFrame)
{
    const OpenClip clip = openClip(GetParam());
    auto engine = SeekEngine::open(clip.source(), clip.index, {.cacheBytes = 1 << 20});
    ASSERT_TRUE(engine) << engine.error().context;
    for (int n = 0; n < GetParam().frames; ++n)
        ASSERT_EQ(numberAt(**engine, n), n);
    for (int n = GetParam().frames - 1; n >= 0; --n)
        ASSERT_EQ(numberAt(**engine, n), n);
}

std::string testName(const ::testing::TestParamInfo<ClipSpec>& clip)
{
    std::string name = support::clipName(clip.param);
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, ExactFrames, ::testing::ValuesIn(clips()), testName);

} // namespace
} // namespace alliance::media::testing
