// Damaged, cut and foreign files: a clear answer, no crash, numbering that stays.

#include "media/audio/AudioReader.h"
#include "tests/media/ClipFixture.h"

#include <filesystem>
#include <fstream>
#include <random>

namespace alliance::media::testing
{
namespace
{

using base::ErrorCategory;
using support::ClipSpec;
using support::Codec;
using support::Container;

std::vector<std::uint8_t> textBytes()
{
    std::string text;
    while (text.size() < 20'000)
        text += "Notes of a meeting, not a recording. Line after line of plain words.\n";
    return {text.begin(), text.end()};
}

ErrorCategory indexError(const std::vector<std::uint8_t>& bytes)
{
    const auto built = buildFrameIndex(*support::memorySource(bytes));
    EXPECT_FALSE(built);
    return built ? ErrorCategory::Internal : built.error().category;
}

ErrorCategory probeError(const std::vector<std::uint8_t>& bytes)
{
    const auto report = probe(*support::memorySource(bytes));
    EXPECT_FALSE(report);
    return report ? ErrorCategory::Internal : report.error().category;
}

bool hasProblem(const std::vector<Problem>& problems, ProblemKind kind)
{
    return std::any_of(problems.begin(), problems.end(), [=](const Problem& p) { return p.kind == kind; });
}

TEST(BadRecordings, TextUnderAVideoNameIsNoRecording)
{
    EXPECT_EQ(probeError(textBytes()), ErrorCategory::Unsupported);
    EXPECT_EQ(indexError(textBytes()), ErrorCategory::Unsupported);
}

TEST(BadRecordings, AnEmptySourceIsEmpty)
{
    EXPECT_EQ(probeError({}), ErrorCategory::Empty);
    EXPECT_EQ(indexError({}), ErrorCategory::Empty);
}

TEST(BadRecordings, NoiseIsNoRecording)
{
    std::mt19937 random(7);
    std::vector<std::uint8_t> noise(100'000);
    std::generate(noise.begin(), noise.end(), [&] { return static_cast<std::uint8_t>(random()); });
    const auto report = probe(*support::memorySource(noise));
    EXPECT_FALSE(report);
}

TEST(BadRecordings, SoundOnlyIsProbedButHasNoFrames)
{
    const auto bytes = clipBytes({.frames = 0, .sound = support::Sound::Beeps, .soundSeconds = 2});
    const auto report = probe(*support::memorySource(bytes));
    ASSERT_TRUE(report) << report.error().context;
    EXPECT_EQ(report->bestVideo, -1);
    EXPECT_EQ(report->bestAudio, 0);
    EXPECT_NEAR(report->duration.seconds(), 2.0, 0.1);
    EXPECT_EQ(indexError(*bytes), ErrorCategory::Unsupported);
}

TEST(BadRecordings, VideoWithoutSoundIsComplete)
{
    const auto bytes = clipBytes({.frames = 50});
    const auto report = probe(*support::memorySource(bytes));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->bestVideo, 0);
    EXPECT_EQ(report->bestAudio, -1);
    EXPECT_TRUE(report->problems.empty());
    EXPECT_EQ(report->video[0].codec, "h264");
    EXPECT_EQ(report->video[0].uprightWidth, 160);
    EXPECT_NEAR(report->duration.seconds(), 2.0, 0.05);
}

TEST(BadRecordings, AnMp4CutBeforeItsTableOfContentsIsDamaged)
{
    auto bytes = *clipBytes({.frames = 100});
    bytes.resize(bytes.size() / 2);
    EXPECT_EQ(probeError(bytes), ErrorCategory::Damaged);
    EXPECT_EQ(indexError(bytes), ErrorCategory::Damaged);
}

TEST(BadRecordings, AReadErrorIsUnreadable)
{
    const auto bytes = clipBytes({.frames = 100});
    const auto report = probe(*support::failingSource(bytes, 5000));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().category, ErrorCategory::Unreadable);
}

// A cut may take the last pictures between two that remain: only the newest few may carry a later number.
bool rightBeforeCut(const VideoFrame& frame, std::int64_t frames)
{
    const int number = numberIn(frame);
    const bool newest = frame.frame >= frames - 3 && number > frame.frame && number <= frame.frame + 2;
    return frame.damaged || number == frame.frame || newest;
}

TEST(BadRecordings, AFastStartMp4CutAnywherePlaysWhatIsThereAndSaysSo)
{
    const ClipSpec spec{.frames = 120, .gop = 20, .bFrames = 2, .fastStart = true, .sound = support::Sound::Beeps};
    const auto whole = *clipBytes(spec);
    std::int64_t most = 0;
    for (int tenth = 3; tenth <= 9; ++tenth) {
        std::vector<std::uint8_t> cut(whole.begin(),
                                      whole.begin() + static_cast<std::ptrdiff_t>(whole.size() * tenth / 10));
        const OpenClip clip = openClip(std::make_shared<const std::vector<std::uint8_t>>(std::move(cut)));
        const FrameIndex& index = *clip.index;
        EXPECT_TRUE(hasProblem(index.problems(), ProblemKind::Truncated)) << tenth;
        ASSERT_GT(index.frameCount(), most) << tenth;
        ASSERT_LT(index.frameCount(), spec.frames);
        most = index.frameCount();
        auto reader = FrameReader::open(clip.source(), clip.index);
        ASSERT_TRUE(reader);
        for (std::int64_t n = 0; n < index.frameCount(); ++n) {
            const auto frame = (*reader)->next();
            ASSERT_TRUE(frame && *frame);
            EXPECT_TRUE(rightBeforeCut(**frame, index.frameCount())) << n;
        }
        auto engine = SeekEngine::open(clip.source(), clip.index, {.decodeThreads = 1});
        ASSERT_TRUE(engine);
        for (std::int64_t n = index.frameCount() - 1; n >= 0; n -= 7) {
            const auto frame = (*engine)->frame(n);
            ASSERT_TRUE(frame);
            EXPECT_TRUE(rightBeforeCut(*frame, index.frameCount())) << n;
        }
    }
}

TEST(BadRecordings, ACutMkvWebMOrAviSaysSoAndAWholeOneDoesNot)
{
    for (const auto& [container, codec] :
         {std::pair{Container::Mkv, Codec::H264}, std::pair{Container::WebM, Codec::Vp9},
          std::pair{Container::Avi, Codec::Mjpeg}}) {
        auto bytes = *clipBytes({.container = container, .codec = codec, .frames = 60});
        const auto whole = buildFrameIndex(*support::memorySource(bytes));
        ASSERT_TRUE(whole);
        EXPECT_FALSE(hasProblem(whole->problems(), ProblemKind::Truncated));
        bytes.resize(bytes.size() * 2 / 3);
        const auto cut = buildFrameIndex(*support::memorySource(bytes));
        ASSERT_TRUE(cut);
        EXPECT_TRUE(hasProblem(cut->problems(), ProblemKind::Truncated));
        EXPECT_LT(cut->frameCount(), 60);
    }
}

class Cut : public ::testing::TestWithParam<ClipSpec>
{
};

TEST_P(Cut, AtAnyPointNothingBreaks)
{
    const auto whole = *clipBytes(GetParam());
    for (std::size_t part = 1; part < 24; ++part) {
        std::vector<std::uint8_t> cut(whole.begin(),
                                      whole.begin() + static_cast<std::ptrdiff_t>(whole.size() * part / 24));
        const auto bytes = std::make_shared<const std::vector<std::uint8_t>>(std::move(cut));
        (void)probe(*support::memorySource(bytes));
        auto built = buildFrameIndex(*support::memorySource(bytes));
        if (!built) {
            EXPECT_TRUE(built.error().category == ErrorCategory::Damaged ||
                        built.error().category == ErrorCategory::Unsupported)
                << part << " " << built.error().context;
            continue;
        }
        const auto index = std::make_shared<const FrameIndex>(std::move(*built));
        auto engine = SeekEngine::open(support::memorySource(bytes), index, {.decodeThreads = 1});
        ASSERT_TRUE(engine) << part;
        const auto last = (*engine)->frame(index->frameCount() - 1);
        ASSERT_TRUE(last) << part << " " << last.error().context;
        const auto middle = (*engine)->frame(index->frameCount() / 2);
        ASSERT_TRUE(middle) << part;
        EXPECT_TRUE(middle->damaged || numberIn(*middle) == middle->frame) << part;
    }
}

class DamagedMiddle : public ::testing::TestWithParam<ClipSpec>
{
};

// Overwrites a stretch in the middle with noise.
std::vector<std::uint8_t> damaged(std::vector<std::uint8_t> bytes, unsigned seed)
{
    std::mt19937 random(seed);
    const std::size_t begin = bytes.size() * 45 / 100;
    const std::size_t end = bytes.size() * 50 / 100;
    for (std::size_t i = begin; i < end; ++i)
        bytes[i] = static_cast<std::uint8_t>(random());
    return bytes;
}

TEST_P(DamagedMiddle, ReadingGoesOnPastItAndSaysWhichFramesAreDoubtful)
{
    const ClipSpec spec = GetParam();
    const auto bytes = std::make_shared<const std::vector<std::uint8_t>>(damaged(*clipBytes(spec), 11));
    const OpenClip clip = openClip(bytes);
    const bool counted = spec.container != Container::Mp4; // only MP4 lists its packets apart from them
    EXPECT_TRUE(counted || clip.index->frameCount() == spec.frames);
    auto reader = FrameReader::open(clip.source(), clip.index);
    ASSERT_TRUE(reader);
    std::int64_t doubtful = 0;
    std::int64_t good = 0;
    int last = -1;
    for (std::int64_t n = 0; n < clip.index->frameCount(); ++n) {
        const auto frame = (*reader)->next();
        ASSERT_TRUE(frame && *frame) << n;
        EXPECT_EQ((*frame)->frame, n);
        const int number = numberIn(**frame);
        doubtful += (*frame)->damaged ? 1 : 0;
        if ((*frame)->damaged)
            continue;
        ++good;
        // Where the container lists every packet the number stays; elsewhere lost frames leave no trace.
        EXPECT_TRUE(counted ? number > last : number == n) << n << " carries " << number;
        last = number;
    }
    EXPECT_GT(good, clip.index->frameCount() / 2);
    EXPECT_GE(last, spec.frames - 8);
    EXPECT_TRUE(doubtful > 0 || clip.index->frameCount() < spec.frames);
}

// Some of it looks like units that end a sequence, after which a decoder leaves pictures out.
TEST(DamagedHevc, NoiseInTheMiddleTakesNoFramesFromWhatTheContainerLists)
{
    const ClipSpec spec{.codec = support::Codec::Hevc, .frames = 60, .bFrames = 2};
    const auto bytes = clipBytes(spec);
    for (unsigned seed = 0; seed < 24; ++seed) {
        const OpenClip clip = openClip(std::make_shared<const std::vector<std::uint8_t>>(damaged(*bytes, seed)));
        EXPECT_EQ(clip.index->frameCount(), spec.frames) << seed;
        EXPECT_EQ(clip.index->method(), IndexMethod::PacketScan) << seed;
    }
}

TEST_P(DamagedMiddle, SeekingThereAndPastItGivesAPicture)
{
    const ClipSpec spec = GetParam();
    const auto bytes = std::make_shared<const std::vector<std::uint8_t>>(damaged(*clipBytes(spec), 12));
    const OpenClip clip = openClip(bytes);
    std::vector<int> inOrder;
    auto reader = FrameReader::open(clip.source(), clip.index);
    ASSERT_TRUE(reader);
    for (std::int64_t n = 0; n < clip.index->frameCount(); ++n) {
        const auto frame = (*reader)->next();
        ASSERT_TRUE(frame && *frame) << n;
        inOrder.push_back((*frame)->damaged ? -1 : numberIn(**frame));
    }
    auto engine = SeekEngine::open(clip.source(), clip.index, {.cacheBytes = 1 << 20, .decodeThreads = 1});
    ASSERT_TRUE(engine);
    for (std::int64_t i = 0; i < clip.index->frameCount(); ++i) {
        const std::int64_t n = i * 37 % clip.index->frameCount();
        const auto frame = (*engine)->frame(n);
        ASSERT_TRUE(frame) << n << " " << frame.error().context;
        EXPECT_EQ(frame->frame, n);
        const int expected = inOrder[static_cast<std::size_t>(n)];
        EXPECT_TRUE(expected < 0 || frame->damaged || numberIn(*frame) == expected) << n;
    }
}

std::vector<ClipSpec> formats()
{
    std::vector<ClipSpec> specs;
    const auto add = [&](Container container, Codec codec, int bFrames) {
        specs.push_back({.container = container, .codec = codec, .frames = 120, .gop = 12, .bFrames = bFrames});
    };
    add(Container::Mp4, Codec::H264, 2);
    add(Container::Mkv, Codec::H264, 0);
    add(Container::Ts, Codec::H264, 2);
    add(Container::Mp4, Codec::Hevc, 2);
    add(Container::Ts, Codec::Hevc, 0);
    add(Container::WebM, Codec::Vp9, 0);
    add(Container::Ps, Codec::Mpeg2, 2);
    add(Container::Ts, Codec::Mpeg2, 2);
    add(Container::Avi, Codec::Mjpeg, 0);
    return specs;
}

// MPEG-4 Part 2 can be cut like all others. Its decoder mends damage without a word: no mark can be expected.
std::vector<ClipSpec> cutFormats()
{
    std::vector<ClipSpec> specs = formats();
    ClipSpec spec{.container = Container::Avi, .codec = Codec::Mpeg4, .frames = 120, .gop = 12, .bFrames = 2};
    specs.push_back(spec);
    spec.packed = true;
    specs.push_back(spec);
    return specs;
}

std::string formatName(const ::testing::TestParamInfo<ClipSpec>& clip)
{
    std::string name = support::clipName(clip.param);
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(EveryFormat, Cut, ::testing::ValuesIn(cutFormats()), formatName);
INSTANTIATE_TEST_SUITE_P(EveryFormat, DamagedMiddle, ::testing::ValuesIn(formats()), formatName);

TEST(BadRecordings, SeekingCanBeCancelledAndTheEngineStaysUsable)
{
    const OpenClip clip = openClip({.frames = 100, .gop = 100});
    auto engine = SeekEngine::open(clip.source(), clip.index);
    ASSERT_TRUE(engine);
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = (*engine)->frame(90, stop.get_token());
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().category, ErrorCategory::Cancelled);
    EXPECT_EQ(numberAt(**engine, 90), 90);
    EXPECT_EQ(numberAt(**engine, 20), 20);
}

TEST(BadRecordings, FramesOutsideTheRecordingAreRefused)
{
    const OpenClip clip = openClip({.frames = 10});
    auto engine = SeekEngine::open(clip.source(), clip.index);
    ASSERT_TRUE(engine);
    for (const std::int64_t n : {-1, 10, 1'000'000}) {
        const auto frame = (*engine)->frame(n);
        ASSERT_FALSE(frame);
        EXPECT_EQ(frame.error().category, ErrorCategory::Invalid);
    }
}

TEST(BadRecordings, AnIndexOfAnotherRecordingGivesNoWrongNumberSilently)
{
    const OpenClip one = openClip({.frames = 60, .gop = 10});
    const OpenClip sound = openClip({.frames = 20, .sound = support::Sound::Beeps});
    EXPECT_FALSE(SeekEngine::open(support::memorySource(textBytes()), one.index));
    EXPECT_FALSE(SeekEngine::open(one.source(), std::make_shared<const FrameIndex>()));
}

} // namespace
} // namespace alliance::media::testing
