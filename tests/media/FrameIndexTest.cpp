// Times and frame numbers of an index.

#include "media/index/FrameTimes.h"
#include "tests/media/ClipFixture.h"

namespace alliance::media::testing
{
namespace
{

using base::MediaTime;

constexpr std::int64_t kNone = PacketEntry::kNoTime;

TEST(FrameIndex, GivesTheFrameOnScreenAtATime)
{
    const OpenClip clip = openClip({.frames = 30, .variableTimes = true});
    const FrameIndex& index = *clip.index;
    EXPECT_EQ(index.frameAt(MediaTime{-5}), 0);
    EXPECT_EQ(index.frameAt(MediaTime{}), 0);
    for (std::int64_t n = 1; n < index.frameCount(); ++n) {
        EXPECT_EQ(index.frameAt(index.timeOf(n)), n);
        EXPECT_EQ(index.frameAt(index.timeOf(n) - MediaTime{1}), n - 1);
    }
    EXPECT_EQ(index.frameAt(index.endTime()), 29);
    EXPECT_EQ(index.timeOf(1000), index.timeOf(29));
    EXPECT_EQ(index.timeOf(-3), MediaTime{});
}

TEST(FrameIndex, OfNothingIsEmptyAndSafe)
{
    const FrameIndex index;
    EXPECT_EQ(index.frameCount(), 0);
    EXPECT_EQ(index.timeOf(0), MediaTime{});
    EXPECT_EQ(index.frameAt(MediaTime{5}), 0);
    EXPECT_EQ(index.averageRate(), 0.0);
    EXPECT_EQ(index.startPacketFor(3), 0);
    EXPECT_EQ(index.firstFrameOfGroup(3), 0);
}

TEST(FrameIndex, LeadingPicturesOfAnOpenGroupStartAtTheGroupBefore)
{
    const OpenClip clip =
        openClip({.container = support::Container::Mkv, .frames = 72, .gop = 24, .bFrames = 3, .openGop = true});
    const FrameIndex& index = *clip.index;
    int leading = 0;
    for (std::int64_t n = 1; n < index.frameCount(); ++n) {
        const std::int64_t start = index.startPacketFor(n);
        EXPECT_LE(start, index.entry(n).packet);
        EXPECT_LE(index.frameOfPacket(start), n);
        for (std::int64_t k = start + 1; k < index.entry(n).packet; ++k)
            leading += index.packets()[static_cast<std::size_t>(k)].recovery == 0 ? 1 : 0;
    }
    EXPECT_GT(leading, 0);
}

TEST(FrameIndex, OfALongMp4IsReadFromTwoEndsAndStaysExact)
{
    for (const bool open : {false, true}) {
        const OpenClip clip = openClip({.frames = 2300, .gop = 50, .bFrames = 3, .openGop = open});
        ASSERT_EQ(clip.index->frameCount(), 2300);
        EXPECT_EQ(clip.index->packets().size(), 2300U);
        EXPECT_TRUE(clip.index->problems().empty());
        auto engine = SeekEngine::open(clip.source(), clip.index);
        ASSERT_TRUE(engine);
        for (const int n : {0, 1100, 1149, 1150, 1151, 1152, 1155, 1199, 1200, 1201, 2299})
            EXPECT_EQ(numberAt(**engine, n), n);
        for (std::int64_t n = 1; n < 2300; ++n)
            ASSERT_EQ(clip.index->timeOf(n).ns, n * 40'000'000) << n;
    }
}

TEST(FrameIndex, OfMpeg4VideoIsMadeWithoutDecodingAndPicturesThatAreNotCodedDoNotCount)
{
    using support::Container;
    for (const auto& [container, bFrames, packed] :
         {std::tuple{Container::Avi, 2, false}, std::tuple{Container::Avi, 2, true},
          std::tuple{Container::Mkv, 1, false}, std::tuple{Container::Mp4, 0, false}}) {
        const OpenClip clip = openClip({.container = container,
                                        .codec = support::Codec::Mpeg4,
                                        .frames = 120,
                                        .bFrames = bFrames,
                                        .packed = packed});
        EXPECT_EQ(clip.index->method(), IndexMethod::PacketScan);
        EXPECT_EQ(clip.index->frameCount(), 120);
    }
    for (const Container container : {Container::Avi, Container::Mkv}) {
        const OpenClip clip = openClip(
            {.container = container, .codec = support::Codec::Mpeg4, .frames = 120, .gop = 1, .notCodedEvery = 8});
        EXPECT_EQ(clip.index->method(), IndexMethod::PacketScan);
        ASSERT_EQ(clip.index->packets().size(), 120U);
        auto reader = FrameReader::open(clip.source(), clip.index);
        auto engine = SeekEngine::open(clip.source(), clip.index);
        ASSERT_TRUE(reader && engine);
        for (std::int64_t n = 0; n < clip.index->frameCount(); ++n) {
            const auto frame = (*reader)->next();
            ASSERT_TRUE(frame && *frame);
            EXPECT_EQ(numberIn(**frame), clip.index->entry(n).packet);
            EXPECT_FALSE((*frame)->damaged);
            EXPECT_EQ(clip.index->timeOf(n).ns, clip.index->entry(n).packet * 40'000'000LL);
        }
        EXPECT_EQ(numberAt(**engine, 50), clip.index->entry(50).packet);
    }
}

TEST(FrameIndex, OfMpeg4VideoThatEndsInABPictureAndAPacketWithoutOneHasEveryPictureOnce)
{
    using support::Container;
    constexpr int kPackets = 120;
    for (const auto& [container, bFrames] :
         {std::pair{Container::Avi, 2}, std::pair{Container::Mkv, 2}, std::pair{Container::Mkv, 3}}) {
        const OpenClip clip = openClip({.container = container,
                                        .codec = support::Codec::Mpeg4,
                                        .frames = kPackets,
                                        .bFrames = bFrames,
                                        .notCodedEvery = kPackets});
        SCOPED_TRACE(bFrames);
        EXPECT_EQ(clip.index->method(), IndexMethod::PacketScan);
        ASSERT_EQ(clip.index->packets().size(), std::size_t{kPackets});
        ASSERT_EQ(clip.index->frameCount(), kPackets - 1);
        const std::int32_t last = clip.index->entry(kPackets - 2).packet;
        EXPECT_LT(last, kPackets - 2) << "the last packet with a picture is one of a B picture";
        auto reader = FrameReader::open(clip.source(), clip.index);
        ASSERT_TRUE(reader);
        int before = -1;
        for (std::int64_t n = 0; n < clip.index->frameCount(); ++n) {
            const auto frame = (*reader)->next();
            ASSERT_TRUE(frame && *frame);
            EXPECT_GT(numberIn(**frame), before);
            before = numberIn(**frame);
        }
    }
}

TEST(FrameIndex, HidesFramesBeforeTheBeginningOfAnEditList)
{
    const OpenClip clip = openClip({.frames = 80, .gop = 40, .bFrames = 2, .hiddenFrames = 10});
    ASSERT_EQ(clip.index->frameCount(), 70);
    auto engine = SeekEngine::open(clip.source(), clip.index);
    ASSERT_TRUE(engine);
    for (const int n : {0, 1, 35, 69, 3})
        EXPECT_EQ(numberAt(**engine, n), n + 10);
}

TEST(FrameIndex, ReportsProgressThatNeverFallsAndEndsAtOne)
{
    for (const auto container : {support::Container::Mp4, support::Container::Ts}) {
        const auto bytes = clipBytes({.container = container, .frames = 100});
        double last = 0.0;
        const auto built = buildFrameIndex(*support::memorySource(bytes), {}, [&](double share) {
            EXPECT_GE(share, last);
            last = share;
        });
        ASSERT_TRUE(built);
        EXPECT_EQ(last, 1.0);
    }
}

TEST(FrameIndex, BuildingCanBeCancelled)
{
    const auto bytes = clipBytes({.container = support::Container::Ts, .frames = 100});
    std::stop_source stop;
    const auto built =
        buildFrameIndex(*support::memorySource(bytes), stop.get_token(), [&](double) { stop.request_stop(); });
    ASSERT_FALSE(built);
    EXPECT_EQ(built.error().category, base::ErrorCategory::Cancelled);
}

TEST(FrameTimes, GoodTimesStayAsTheyAre)
{
    const auto times = repairTimes({{0, 0}, {40, 20}, {90, 40}, {100, 60}}, 40);
    EXPECT_EQ(times.ticks, (std::vector<std::int64_t>{0, 40, 90, 100}));
    EXPECT_FALSE(times.repaired);
}

TEST(FrameTimes, MissingOnesAreSpreadBetweenTheirNeighbours)
{
    const auto times = repairTimes({{kNone, 0}, {40, 0}, {kNone, 0}, {kNone, 0}, {160, 0}, {200, 0}, {kNone, 0}}, 40);
    EXPECT_EQ(times.ticks, (std::vector<std::int64_t>{0, 40, 80, 120, 160, 200, 240}));
    EXPECT_TRUE(times.repaired);
}

TEST(FrameTimes, ARepeatedOneIsPutBetween)
{
    const auto times = repairTimes({{0, 0}, {40, 0}, {40, 0}, {120, 0}, {160, 0}}, 40);
    EXPECT_EQ(times.ticks, (std::vector<std::int64_t>{0, 40, 80, 120, 160}));
}

TEST(FrameTimes, AClockThatIsSetBackGoesOn)
{
    const auto times = repairTimes({{1000, 0}, {1040, 0}, {1080, 0}, {0, 0}, {40, 0}, {80, 0}}, 40);
    EXPECT_EQ(times.ticks, (std::vector<std::int64_t>{1000, 1040, 1080, 1120, 1160, 1200}));
}

TEST(FrameTimes, AClockThatIsSetFarAheadGoesOn)
{
    const auto times = repairTimes({{0, 0}, {40, 0}, {9'000'000, 0}, {9'000'040, 0}}, 40);
    EXPECT_EQ(times.ticks, (std::vector<std::int64_t>{0, 40, 80, 120}));
}

TEST(FrameTimes, WithoutPresentationTimesTheDecodingTimesServe)
{
    const auto times = repairTimes({{kNone, 0}, {kNone, 2}, {kNone, 1}, {kNone, 3}}, 1);
    EXPECT_EQ(times.ticks, (std::vector<std::int64_t>{0, 1, 2, 3}));
}

TEST(FrameTimes, WithoutAnyTimesTheTypicalStepServes)
{
    const auto times = repairTimes({{kNone, kNone}, {kNone, kNone}, {kNone, kNone}}, 40);
    ASSERT_EQ(times.ticks.size(), 3U);
    EXPECT_EQ(times.ticks[1] - times.ticks[0], 40);
    EXPECT_EQ(times.ticks[2] - times.ticks[1], 40);
}

} // namespace
} // namespace alliance::media::testing
