// A clip holds exactly the frames asked for, at their own times, whatever was copied and whatever encoded.

#include "media/export/ClipExport.h"

#include "tests/media/ClipFixture.h"
#include "tests/media/export/MemoryClip.h"
#include "tests/support/media/ClockedClip.h"
#include "tests/support/media/ClockedPackets.h"
#include "tests/support/ScratchFolder.h"

#include <fstream>
#include <numeric>
#include <random>
#include <string_view>

extern "C" {
#include <libavutil/frame.h>
}

namespace alliance::media::testing
{
namespace
{

using base::ErrorCategory;
using support::ClipSpec;
using support::Codec;
using support::Container;

struct Cut {
    base::Result<ClipReport> report = base::fail(ErrorCategory::Internal);
    OpenClip clip;
};

Cut cut(const OpenClip& recording, FrameRange range, const ClipOptions& options = {})
{
    MemoryClip sink;
    Cut result;
    result.report = exportClip(*recording.source(), recording.index, range, sink, options);
    EXPECT_TRUE(result.report) << (result.report ? "" : result.report.error().context);
    EXPECT_EQ(sink.committed(), result.report.has_value());
    if (result.report)
        result.clip = openClip(std::make_shared<const std::vector<std::uint8_t>>(sink.bytes()));
    return result;
}

std::string rangeText(FrameRange range)
{
    return std::to_string(range.first) + " to " + std::to_string(range.end);
}

// Numbers of all frames, by reading on and by jumping about; times; spans without a gap.
void expectExactly(const Cut& made, const OpenClip& recording, FrameRange range)
{
    SCOPED_TRACE(rangeText(range));
    ASSERT_TRUE(made.report);
    const FrameIndex& index = *made.clip.index;
    ASSERT_EQ(index.frameCount(), range.length());
    EXPECT_EQ(index.timeOf(0).ns, 0);
    auto reader = FrameReader::open(made.clip.source(), made.clip.index);
    ASSERT_TRUE(reader);
    for (std::int64_t n = 0; n < range.length(); ++n) {
        const auto frame = (*reader)->next();
        ASSERT_TRUE(frame && *frame);
        EXPECT_EQ(numberIn(**frame), range.first + n);
        EXPECT_FALSE((*frame)->damaged) << n;
        const std::int64_t wanted =
            recording.index->timeOf(range.first + n).ns - recording.index->timeOf(range.first).ns;
        EXPECT_NEAR(static_cast<double>((*frame)->time.ns), static_cast<double>(wanted), 12'000) << n;
    }
    auto engine = SeekEngine::open(made.clip.source(), made.clip.index);
    ASSERT_TRUE(engine);
    for (std::int64_t n = range.length() - 1; n >= 0; n -= 7)
        EXPECT_EQ(numberAt(**engine, n), range.first + n) << "by seeking";
    std::int64_t next = range.first;
    for (const ClipSpan& span : made.report->spans) {
        EXPECT_EQ(span.frames.first, next);
        next = span.frames.end;
    }
    EXPECT_EQ(next, range.end);
}

struct Kind {
    const char* name;
    ClipSpec spec;
    bool copies; // where a closed group lies inside
};

class Clips : public ::testing::TestWithParam<Kind>
{
};

TEST_P(Clips, HoldExactlyTheFramesAskedFor)
{
    const Kind& kind = GetParam();
    const OpenClip recording = openClip(kind.spec);
    const std::int64_t frames = recording.index->frameCount();
    ASSERT_EQ(frames, kind.spec.frames);
    constexpr unsigned kSeed = 20;
    std::mt19937 random(kSeed);
    std::vector<FrameRange> ranges{
        {0, frames}, {1, frames - 1}, {kind.spec.gop, 2 * kind.spec.gop}, {frames - 1, frames}};
    for (int i = 0; i < 2; ++i) {
        const auto first = static_cast<std::int64_t>(random() % static_cast<unsigned>(frames - 1));
        ranges.push_back(
            {first, first + 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(frames - first))});
    }
    for (const FrameRange range : ranges) {
        const Cut made = cut(recording, range);
        expectExactly(made, recording, range);
        ASSERT_TRUE(made.report);
        EXPECT_EQ(made.report->remark, "") << rangeText(range);
        if (kind.copies && range.length() > 2 * kind.spec.gop) {
            EXPECT_GE(made.report->copiedFrames(), kind.spec.gop) << rangeText(range);
            EXPECT_LT(made.report->encodedFrames(), kind.spec.gop + 4) << rangeText(range);
        }
        EXPECT_TRUE(kind.copies || made.report->copiedFrames() == 0) << rangeText(range);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Clips,
    ::testing::Values(
        Kind{"H264", {.frames = 80, .gop = 24}, true},
        Kind{"H264WithBFrames", {.frames = 80, .gop = 24, .bFrames = 3}, true},
        Kind{"H264Matroska", {.container = Container::Mkv, .frames = 80, .gop = 24, .bFrames = 2}, true},
        Kind{"H264TransportStream", {.container = Container::Ts, .frames = 80, .gop = 24, .bFrames = 2}, true},
        Kind{"H264VariableTimes", {.frames = 80, .gop = 24, .bFrames = 2, .variableTimes = true}, true},
        Kind{"Hevc", {.codec = Codec::Hevc, .frames = 80, .gop = 24, .bFrames = 3}, true},
        Kind{"Vp9", {.container = Container::WebM, .codec = Codec::Vp9, .frames = 60, .gop = 24}, false},
        Kind{
            "Mpeg2", {.container = Container::Ps, .codec = Codec::Mpeg2, .frames = 60, .gop = 12, .bFrames = 2}, false},
        Kind{"Mjpeg", {.container = Container::Avi, .codec = Codec::Mjpeg, .frames = 40, .gop = 1}, false}),
    [](const auto& one) { return std::string(one.param.name); });

TEST(OpenGroups, AreCopiedFromTheirFirstInstantRefreshOnAndEncodedElsewhere)
{
    for (const Codec codec : {Codec::H264, Codec::Hevc}) {
        const OpenClip recording =
            openClip(ClipSpec{.codec = codec, .frames = 80, .gop = 24, .bFrames = 3, .openGop = true});
        const Cut whole = cut(recording, {0, 70});
        expectExactly(whole, recording, {0, 70});
        EXPECT_GT(whole.report->copiedFrames(), 60);
        const Cut middle = cut(recording, {10, 70});
        expectExactly(middle, recording, {10, 70});
        EXPECT_EQ(middle.report->copiedFrames(), 0);
    }
}

// Its parameter sets are of two kinds: H.264 keeps them apart by their ids; HEVC's stand in the packets. Those of the
// encoded ends cannot be copied: where they lie inside, everything is encoded.
TEST(Clip, OfAClipIsExactAsWell)
{
    for (const Codec codec : {Codec::H264, Codec::Hevc}) {
        const OpenClip recording = openClip(ClipSpec{.codec = codec, .frames = 80, .gop = 20, .bFrames = 2});
        const Cut first = cut(recording, {5, 77});
        expectExactly(first, recording, {5, 77});
        EXPECT_GT(first.report->copiedFrames(), 50);
        for (const FrameRange range : {FrameRange{0, 70}, FrameRange{3, 50}, FrameRange{16, 66}}) {
            SCOPED_TRACE(rangeText(range));
            const Cut second = cut(first.clip, range);
            ASSERT_TRUE(second.report);
            const bool copied = codec == Codec::H264 || range.first > 0;
            EXPECT_EQ(second.report->copiedFrames() > 0, copied);
            EXPECT_EQ(second.report->remark.empty(), copied);
            auto reader = FrameReader::open(second.clip.source(), second.clip.index);
            ASSERT_TRUE(reader);
            for (std::int64_t n = 0; n < range.length(); ++n) {
                const auto frame = (*reader)->next();
                ASSERT_TRUE(frame && *frame);
                EXPECT_EQ(numberIn(**frame), 5 + range.first + n);
            }
        }
    }
}

TEST(Clip, CopiesNothingWhenToldSo)
{
    const OpenClip recording = openClip(ClipSpec{.frames = 60, .gop = 12});
    ClipOptions options;
    options.encodeAll = true;
    const Cut made = cut(recording, {3, 50}, options);
    expectExactly(made, recording, {3, 50});
    EXPECT_EQ(made.report->encodedFrames(), 47);
}

TEST(Clip, IsShownTheSameWayUpAndInTheSameShape)
{
    for (const bool encodeAll : {false, true}) {
        ClipSpec spec{.frames = 40, .gop = 10};
        spec.rotation = 90;
        spec.pixelAspectNum = 4;
        spec.pixelAspectDen = 3;
        const OpenClip recording = openClip(spec);
        ClipOptions options;
        options.encodeAll = encodeAll;
        const Cut made = cut(recording, {5, 35}, options);
        ASSERT_TRUE(made.report);
        EXPECT_EQ(made.report->copiedFrames() == 0, encodeAll);
        auto before = SeekEngine::open(recording.source(), recording.index);
        auto after = SeekEngine::open(made.clip.source(), made.clip.index);
        ASSERT_TRUE(before && after);
        for (std::int64_t n = 0; n < 30; ++n) {
            const auto from = (*before)->frame(5 + n);
            auto to = (*after)->frame(n);
            ASSERT_TRUE(from && to);
            EXPECT_EQ(to->orientation, from->orientation);
            EXPECT_EQ(to->orientation.quarterTurns, 1);
            to->orientation = {}; // numbers are drawn for pictures that are not turned
            EXPECT_EQ(numberIn(*to), 5 + n);
        }
    }
}

TEST(Clip, CarriesNoTextOfItsRecording)
{
    const auto holds = [](const std::vector<std::uint8_t>& bytes, std::string_view text) {
        return std::search(bytes.begin(), bytes.end(), text.begin(), text.end()) != bytes.end();
    };
    const OpenClip recording = openClip(ClipSpec{.frames = 60, .gop = 12, .sound = support::Sound::Beeps});
    ASSERT_TRUE(holds(*recording.bytes, "x264 - core")) << "the recording's packets do";
    ASSERT_TRUE(holds(*recording.bytes, "Lavf")) << "and so does its header";
    const Cut made = cut(recording, {0, 55});
    ASSERT_TRUE(made.report);
    EXPECT_GT(made.report->copiedFrames(), 40);
    EXPECT_FALSE(holds(*made.clip.bytes, "x264 - core"));
    EXPECT_FALSE(holds(*made.clip.bytes, "Lav"));
}

OpenClip clockedClip(const ClipSpec& spec, bool buffered = false)
{
    const support::ScratchFolder folder;
    const auto path = folder.path() / "clip";
    const base::Status made = support::makeClockedClip(spec, path, buffered);
    EXPECT_TRUE(made) << (made ? "" : made.error().context);
    std::ifstream in(path, std::ios::binary);
    return openClip(std::make_shared<const std::vector<std::uint8_t>>(std::istreambuf_iterator<char>(in),
                                                                      std::istreambuf_iterator<char>()));
}

// Interlaced; the top field first.
std::pair<bool, bool> fieldsOf(const VideoFrame& frame)
{
    const AVFrame& picture = *frame.picture;
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return {(picture.flags & AV_FRAME_FLAG_INTERLACED) != 0, (picture.flags & AV_FRAME_FLAG_TOP_FIELD_FIRST) != 0};
#else
    return {picture.interlaced_frame != 0, picture.top_field_first != 0};
#endif
}

// From wherever in a byte it begins, but for its first four bits: what stands there differs.
std::size_t clocksIn(const std::vector<std::uint8_t>& bytes, AVCodecID codec)
{
    if (codec == AV_CODEC_ID_MPEG4) {
        const std::vector<std::uint8_t> words = support::clockBytes(codec);
        return std::search(bytes.begin(), bytes.end(), words.begin(), words.end()) != bytes.end() ? 1 : 0;
    }
    constexpr std::uint64_t kBits = (std::uint64_t{1} << 36) - 1;
    const auto shiftIn = [](std::uint64_t window, std::uint8_t byte) { return window << 8 | byte; };
    const std::vector<std::uint8_t> clock = support::clockBytes(codec);
    const std::uint64_t wanted = std::accumulate(clock.begin(), clock.begin() + 5, std::uint64_t{0}, shiftIn) & kBits;
    std::uint64_t window = 0;
    std::size_t count = 0;
    for (const std::uint8_t byte : bytes) {
        window = shiftIn(window, byte);
        for (unsigned shift = 0; shift < 8; ++shift)
            count += (window >> shift & kBits) == wanted ? 1 : 0;
    }
    return count;
}

// Of the frames, as a decoder tells them.
int clocked(const OpenClip& clip)
{
    auto reader = FrameReader::open(clip.source(), clip.index);
    EXPECT_TRUE(reader);
    int count = 0;
    for (std::int64_t n = 0; reader && n < clip.index->frameCount(); ++n) {
        const auto frame = (*reader)->next();
        EXPECT_TRUE(frame && *frame);
        if (!frame || !*frame)
            break;
        const AVFrame* picture = (**frame).picture.get();
        count += av_frame_get_side_data(picture, AV_FRAME_DATA_S12M_TIMECODE) ||
                         av_frame_get_side_data(picture, AV_FRAME_DATA_GOP_TIMECODE)
                     ? 1
                     : 0;
    }
    return count;
}

TEST(Clip, TellsNobodyTheTimeOfDayWhetherItIsCopiedOrEncoded)
{
    constexpr int kFrames = 60;
    struct Recorded {
        ClipSpec spec;
        AVCodecID codec;
        bool buffered = false;
    };
    const std::vector<Recorded> kinds{
        {{.frames = kFrames, .gop = 12}, AV_CODEC_ID_H264},
        {{.container = Container::Ts, .frames = kFrames, .gop = 12, .bFrames = 2}, AV_CODEC_ID_H264},
        {{.frames = kFrames, .gop = 12, .bFrames = 2}, AV_CODEC_ID_H264, true},
        {{.frames = kFrames, .gop = 12, .interlaced = true}, AV_CODEC_ID_H264},
        {{.codec = Codec::Hevc, .frames = kFrames, .gop = 12}, AV_CODEC_ID_HEVC},
        {{.container = Container::Ps, .codec = Codec::Mpeg2, .frames = kFrames, .gop = 12}, AV_CODEC_ID_MPEG2VIDEO},
        {{.container = Container::Avi, .codec = Codec::Mpeg4, .frames = kFrames, .gop = 12}, AV_CODEC_ID_MPEG4}};
    for (const Recorded& kind : kinds) {
        const ClipSpec& spec = kind.spec;
        const AVCodecID codec = kind.codec;
        SCOPED_TRACE(support::clipName(spec) + (kind.buffered ? ", buffered" : ""));
        const OpenClip recording = clockedClip(spec, kind.buffered);
        const bool copies = codec == AV_CODEC_ID_H264 || codec == AV_CODEC_ID_HEVC;
        if (copies) {
            EXPECT_GE(clocksIn(*recording.bytes, codec), std::size_t{kFrames});
            EXPECT_EQ(clocked(recording), kFrames);
        } else {
            EXPECT_GT(clocked(recording) + static_cast<int>(clocksIn(*recording.bytes, codec)), 0);
        }
        for (const FrameRange range : {FrameRange{0, kFrames}, FrameRange{12, 48}, FrameRange{5, 55}}) {
            const Cut made = cut(recording, range);
            ASSERT_TRUE(made.report);
            if (copies && !(spec.interlaced && range.first == 5)) {
                EXPECT_GE(made.report->copiedFrames(), 24) << rangeText(range) << made.report->remark;
            }
            EXPECT_EQ(clocked(made.clip), 0) << rangeText(range);
            EXPECT_EQ(clocksIn(*made.clip.bytes, codec), 0U) << rangeText(range);
        }
    }
}

TEST(Clip, OfFieldsKeepsTheirOrderWhereItLeavesTheTimeOfDayOut)
{
    const OpenClip recording = clockedClip({.frames = 48, .gop = 12, .interlaced = true});
    const Cut made = cut(recording, {12, 36});
    ASSERT_TRUE(made.report);
    EXPECT_EQ(made.report->copiedFrames(), 24);
    auto engine = SeekEngine::open(made.clip.source(), made.clip.index);
    ASSERT_TRUE(engine);
    for (std::int64_t n = 0; n < 24; n += 5) {
        const auto frame = (*engine)->frame(n);
        ASSERT_TRUE(frame);
        EXPECT_EQ(fieldsOf(*frame), (std::pair{true, true})) << n;
    }
}

TEST(Clip, RefusesRangesThatAreNotInTheRecording)
{
    const OpenClip recording = openClip(ClipSpec{.frames = 20});
    for (const FrameRange range : {FrameRange{-1, 5}, FrameRange{5, 5}, FrameRange{7, 3}, FrameRange{0, 21}}) {
        MemoryClip sink;
        const auto report = exportClip(*recording.source(), recording.index, range, sink);
        ASSERT_FALSE(report) << rangeText(range);
        EXPECT_EQ(report.error().category, ErrorCategory::Invalid);
        EXPECT_TRUE(sink.bytes().empty());
    }
}

TEST(Clip, IsNotCommittedWhenThePersonStopsIt)
{
    const OpenClip recording = openClip(ClipSpec{.frames = 60, .gop = 12, .sound = support::Sound::Beeps});
    MemoryClip sink;
    std::stop_source stop;
    const auto report =
        exportClip(*recording.source(), recording.index, {3, 57}, sink, {}, stop.get_token(), [&](double done) {
            if (done > 0.4)
                stop.request_stop();
        });
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().category, ErrorCategory::Cancelled);
    EXPECT_FALSE(sink.committed());
}

TEST(Clip, SaysWhenThereIsNoRoomWhereverItRunsOut)
{
    const OpenClip recording = openClip(ClipSpec{.frames = 60, .gop = 12, .sound = support::Sound::Beeps});
    MemoryClip whole;
    ASSERT_TRUE(exportClip(*recording.source(), recording.index, {3, 57}, whole));
    const auto size = static_cast<std::int64_t>(whole.bytes().size());
    for (const std::int64_t room : {std::int64_t{0}, std::int64_t{100}, size / 2, size - 1}) {
        MemoryClip sink(room);
        const auto report = exportClip(*recording.source(), recording.index, {3, 57}, sink);
        ASSERT_FALSE(report) << room;
        EXPECT_EQ(report.error().category, ErrorCategory::NoSpace) << room;
        EXPECT_FALSE(sink.committed());
    }
}

// As where consent was withdrawn meanwhile: it is not encoded anew in its place.
TEST(Clip, IsNotBegunAnewWhereItsDestinationRefusesIt)
{
    class RefusesOnce final : public ClipSink
    {
    public:
        base::Status writeAt(std::int64_t offset, std::span<const std::uint8_t> bytes) override
        {
            if (!std::exchange(m_refused, true))
                return base::fail(ErrorCategory::Refused, "the destination");
            return m_clip.writeAt(offset, bytes);
        }
        base::Result<std::unique_ptr<base::ByteSource>> written() const override { return m_clip.written(); }
        base::Status restart() override { return m_clip.restart(); }
        base::Status commit() override { return m_clip.commit(); }
        bool isEmpty() const { return m_clip.bytes().empty() && !m_clip.committed(); }

    private:
        MemoryClip m_clip;
        bool m_refused = false;
    };
    const OpenClip recording = openClip(ClipSpec{.frames = 60, .gop = 12});
    RefusesOnce sink;
    const auto report = exportClip(*recording.source(), recording.index, {3, 57}, sink);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().category, ErrorCategory::Refused);
    EXPECT_EQ(report.error().context, "the destination");
    EXPECT_TRUE(sink.isEmpty());
}

TEST(Clip, TellsProgressThatNeverFalls)
{
    const OpenClip recording = openClip(ClipSpec{.frames = 40, .gop = 12});
    MemoryClip sink;
    std::vector<double> shares;
    ASSERT_TRUE(exportClip(*recording.source(), recording.index, {0, 40}, sink, {}, {},
                           [&](double done) { shares.push_back(done); }));
    EXPECT_TRUE(std::is_sorted(shares.begin(), shares.end()));
    ASSERT_FALSE(shares.empty());
    EXPECT_EQ(shares.back(), 1.0);
}

} // namespace
} // namespace alliance::media::testing
