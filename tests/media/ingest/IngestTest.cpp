// One pass feeds every sink in order, survives its interruption at any point, and gives the same bytes whatever
// happened on the way.

#include "media/ingest/ThumbnailStrip.h"
#include "tests/media/ingest/IngestFixture.h"
#include "tests/support/ScratchFolder.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace alliance::media::testing
{
namespace
{

using base::ErrorCategory;
using support::ClipSpec;
using support::Codec;
using support::Container;
using Files = std::map<std::string, std::vector<std::uint8_t>>;

const ClipSpec kClip{.frames = 130, .bFrames = 2, .sound = support::Sound::Beeps, .soundSeconds = 6.0};
const IngestOptions kShortSegments{.segmentFrames = 40};

struct Sinks {
    Sinks(const OpenClip& clip, base::ByteStore& store)
        : proxy(makeProxySink(store, clip.index)), thumbnails(makeThumbnailSink(store, clip.index))
    {
    }
    std::vector<IngestSink*> all() { return {proxy.get(), thumbnails.get(), &recording}; }
    std::unique_ptr<IngestSink> proxy;
    std::unique_ptr<IngestSink> thumbnails;
    RecordingSink recording;
};

base::Result<IngestReport> pass(const OpenClip& clip, base::ByteStore& store, std::stop_source* stop = nullptr,
                                std::int64_t stopAtFrame = -1)
{
    Sinks sinks(clip, store);
    sinks.recording.onFrame = [&](const VideoFrame& frame) {
        if (stop && frame.frame == stopAtFrame)
            stop->request_stop();
    };
    return ingest(*clip.source(), clip.index, store, sinks.all(), kShortSegments,
                  stop ? stop->get_token() : std::stop_token());
}

Files wholePass(const OpenClip& clip)
{
    support::MemoryStore store;
    const auto made = pass(clip, store);
    EXPECT_TRUE(made) << (made ? "" : made.error().context);
    return store.files();
}

TEST(Ingest, FeedsFramesThenSoundOfEverySegmentAndAllThatIsLeftAtTheEnd)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    RecordingSink sink;
    const auto made = ingest(*clip.source(), clip.index, store, {&sink}, kShortSegments);
    ASSERT_TRUE(made) << made.error().context;
    EXPECT_EQ(made->frames, 130);
    EXPECT_EQ(made->resumedAt, 0);
    EXPECT_FALSE(made->alreadyComplete || made->soundError);
    EXPECT_EQ(sink.calls, "sfacfacfacface");
    ASSERT_EQ(sink.frames.size(), 130U);
    for (std::int64_t n = 0; n < 130; ++n)
        EXPECT_EQ(sink.frames[static_cast<std::size_t>(n)], std::pair(n, false));
    auto reader = AudioReader::open(clip.source(), clip.index, kShortSegments.sound);
    ASSERT_TRUE(reader);
    std::vector<float> expected;
    for (auto block = (*reader)->next(); block && *block; block = (*reader)->next())
        expected.insert(expected.end(), (*block)->samples.begin(), (*block)->samples.end());
    EXPECT_NEAR(static_cast<double>(expected.size()), 6.0 * 16000, 2000);
    EXPECT_EQ(sink.samples, expected);
}

TEST(Ingest, WithoutSoundNoSoundIsGiven)
{
    const OpenClip clip = openClip({.frames = 50});
    support::MemoryStore store;
    RecordingSink sink;
    const auto made = ingest(*clip.source(), clip.index, store, {&sink}, kShortSegments);
    ASSERT_TRUE(made);
    EXPECT_EQ(sink.calls, "sfcfce");
    EXPECT_FALSE(made->soundError);
}

// Its second copy, which the sound is read from, is on a broken device.
class SoundFails final : public base::ByteSource
{
public:
    explicit SoundFails(support::SharedBytes bytes) : m_bytes(std::move(bytes)) {}
    base::Result<std::size_t> readAt(std::int64_t, std::span<std::uint8_t>) override
    {
        return base::fail(ErrorCategory::Unreadable);
    }
    std::int64_t size() const override { return static_cast<std::int64_t>(m_bytes->size()); }
    base::Result<std::unique_ptr<base::ByteSource>> clone() const override
    {
        return m_copies++ == 0 ? support::memorySource(m_bytes) : support::failingSource(m_bytes, 0);
    }

private:
    support::SharedBytes m_bytes;
    mutable int m_copies = 0;
};

TEST(Ingest, GoesOnWhenTheSoundFailsAndSaysSo)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    RecordingSink sink;
    SoundFails source(clip.bytes);
    const auto made = ingest(source, clip.index, store, {&sink}, kShortSegments);
    ASSERT_TRUE(made) << made.error().context;
    EXPECT_EQ(sink.calls, "sfcfcfcfce");
    EXPECT_EQ(sink.frames.size(), 130U);
    ASSERT_TRUE(made->soundError);
    EXPECT_EQ(made->soundError->category, ErrorCategory::Unreadable);
}

TEST(Ingest, TheSameBytesComeOutEveryTime)
{
    const OpenClip clip = openClip(kClip);
    const Files first = wholePass(clip);
    EXPECT_GE(first.size(), 9U); // four segments of two kinds, and the state
    EXPECT_EQ(wholePass(clip), first);
}

TEST(Ingest, CancelledAtAnyFrameItGoesOnLaterAndGivesTheSameBytes)
{
    constexpr unsigned kSeed = 11;
    const OpenClip clip = openClip(kClip);
    const Files expected = wholePass(clip);
    std::mt19937 random(kSeed);
    for (int round = 0; round < 8; ++round) {
        support::MemoryStore store;
        std::int64_t reached = -1;
        while (reached < 129) {
            std::stop_source stop;
            reached = std::max(reached, static_cast<std::int64_t>(random() % 130));
            const auto cut = pass(clip, store, &stop, reached);
            reached += 25;
            if (cut)
                break;
            ASSERT_EQ(cut.error().category, ErrorCategory::Cancelled) << cut.error().context;
        }
        const auto whole = pass(clip, store);
        ASSERT_TRUE(whole) << whole.error().context;
        EXPECT_EQ(store.files(), expected) << "seed " << kSeed << " round " << round;
    }
}

TEST(Ingest, GoesOnAtTheLastWholeSegment)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    std::stop_source stop;
    ASSERT_FALSE(pass(clip, store, &stop, 95));
    Sinks sinks(clip, store);
    EXPECT_FALSE(ingestComplete(store, *clip.index, sinks.all()));
    const auto made = ingest(*clip.source(), clip.index, store, sinks.all(), kShortSegments);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->resumedAt, 80);
    EXPECT_EQ(sinks.recording.calls, "rfacface");
    EXPECT_EQ(sinks.recording.frames.front().first, 80);
    EXPECT_EQ(sinks.recording.skipped, 80 * 16000 / 25);
    EXPECT_TRUE(ingestComplete(store, *clip.index, sinks.all()));
}

TEST(Ingest, ADeviceFullAtAnyWriteIsReportedAndWhatIsThereIsUsedLater)
{
    const OpenClip clip = openClip({.frames = 60, .sound = support::Sound::Beeps});
    support::MemoryStore counting;
    ASSERT_TRUE(pass(clip, counting));
    const Files expected = counting.files();
    const std::int64_t calls = counting.writingCalls();
    ASSERT_GT(calls, 60);
    std::int64_t resumed = 0;
    for (std::int64_t room = 0; room < calls; room += room < 5 || room > calls - 8 ? 1 : 7) {
        support::MemoryStore store;
        store.runFullAfter(room);
        const auto full = pass(clip, store);
        ASSERT_FALSE(full) << room;
        EXPECT_EQ(full.error().category, ErrorCategory::NoSpace) << room;
        store.runFullAfter(-1);
        const auto whole = pass(clip, store);
        ASSERT_TRUE(whole) << room << " " << whole.error().context;
        EXPECT_EQ(store.files(), expected) << room;
        resumed += whole->resumedAt > 0 ? 1 : 0;
    }
    EXPECT_GT(resumed, 0);
}

TEST(Ingest, WhatIsCompleteIsOnlyFinished)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    ASSERT_TRUE(pass(clip, store));
    const Files before = store.files();
    Sinks sinks(clip, store);
    const auto again = ingest(*clip.source(), clip.index, store, sinks.all(), kShortSegments);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->alreadyComplete);
    EXPECT_EQ(sinks.recording.calls, "re");
    EXPECT_EQ(store.files(), before);
}

TEST(Ingest, ABrokenStateOrALostSegmentMeansStartingAgain)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    ASSERT_TRUE(pass(clip, store));
    const Files whole = store.files();
    for (const auto& [name, bytes] : whole) {
        const bool state = name.ends_with(".state");
        if (state) {
            auto bad = bytes;
            bad[bytes.size() / 2] ^= 1;
            store.put(name, bad);
        } else {
            ASSERT_TRUE(store.remove(name));
        }
        const auto again = pass(clip, store);
        ASSERT_TRUE(again) << name;
        EXPECT_EQ(again->resumedAt, 0) << name;
        EXPECT_FALSE(again->alreadyComplete) << name;
        EXPECT_EQ(store.files(), whole) << name;
    }
}

TEST(Ingest, ASinkThatRefusesItsStateMakesAllStartAgain)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    ASSERT_TRUE(pass(clip, store));
    const Files whole = store.files();
    Sinks sinks(clip, store);
    sinks.recording.refuse = true;
    const auto again = ingest(*clip.source(), clip.index, store, sinks.all(), kShortSegments);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->resumedAt, 0);
    EXPECT_EQ(sinks.recording.frames.size(), 130U);
}

TEST(Ingest, WhatWasMadeOfAnotherRecordingIsReplaced)
{
    const OpenClip one = openClip(kClip);
    ClipSpec spec = kClip;
    spec.frames = 90;
    const OpenClip other = openClip(spec);
    support::MemoryStore store;
    ASSERT_TRUE(pass(one, store));
    const auto made = pass(other, store);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->resumedAt, 0);
    EXPECT_EQ(store.files(), wholePass(other));
}

TEST(Ingest, PassesOfOtherSinksLeaveEachOtherComplete)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    ASSERT_TRUE(makeProxy(clip, store));
    RecordingSink later;
    ASSERT_TRUE(ingest(*clip.source(), clip.index, store, {&later}, kShortSegments));
    const auto proxy = makeProxySink(store, clip.index);
    EXPECT_TRUE(ingestComplete(store, *clip.index, {proxy.get()}));
    EXPECT_TRUE(ingestComplete(store, *clip.index, {&later}));
    EXPECT_FALSE(ingestComplete(store, *clip.index, {proxy.get(), &later}));
    ASSERT_TRUE(ingest(*clip.source(), clip.index, store, {proxy.get(), &later}, kShortSegments));
    EXPECT_FALSE(ingestComplete(store, *clip.index, {&later})); // its sink was given everything anew
}

TEST(Ingest, ProgressNeverFallsAndEndsAtOne)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    std::stop_source stop;
    ASSERT_FALSE(pass(clip, store, &stop, 70));
    Sinks sinks(clip, store);
    std::vector<double> told;
    const auto made = ingest(*clip.source(), clip.index, store, sinks.all(), kShortSegments, {},
                             [&](double share) { told.push_back(share); });
    ASSERT_TRUE(made);
    ASSERT_GT(told.size(), 50U);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_NEAR(told.front(), 40.0 / 130, 0.01);
    EXPECT_DOUBLE_EQ(told.back(), 1.0);
}

TEST(Ingest, WaitsWhileItIsPaused)
{
    const OpenClip clip = openClip(kClip);
    support::MemoryStore store;
    std::atomic<bool> paused = false;
    std::atomic<int> given = 0;
    std::atomic<int> whilePaused = -1;
    RecordingSink sink;
    sink.onFrame = [&](const VideoFrame& frame) {
        ++given;
        if (frame.frame == 10)
            paused = true;
    };
    std::jthread hand([&](const std::stop_token& stop) {
        while (!paused && !stop.stop_requested())
            std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        whilePaused = given.load();
        paused = false;
    });
    IngestOptions options = kShortSegments;
    options.paused = &paused;
    ASSERT_TRUE(ingest(*clip.source(), clip.index, store, {&sink}, options));
    hand.join();
    EXPECT_EQ(whilePaused, 11);
    EXPECT_EQ(given, 130);
}

TEST(Ingest, RefusesWhatMakesNoSense)
{
    const OpenClip clip = openClip({.frames = 10});
    support::MemoryStore store;
    RecordingSink sink;
    EXPECT_FALSE(ingest(*clip.source(), nullptr, store, {&sink}));
    EXPECT_FALSE(ingest(*clip.source(), std::make_shared<const FrameIndex>(), store, {&sink}));
    EXPECT_FALSE(ingest(*clip.source(), clip.index, store, {}));
}

// Marks of damage as one single-threaded pass of FrameReader gives them.
std::vector<std::pair<std::int64_t, bool>> marksOf(const OpenClip& clip, std::int64_t start)
{
    std::vector<std::pair<std::int64_t, bool>> marks;
    auto reader = FrameReader::open(clip.source(), clip.index, 1, start);
    EXPECT_TRUE(reader);
    for (auto frame = (*reader)->next(); frame && *frame; frame = (*reader)->next())
        marks.emplace_back((*frame)->frame, (*frame)->damaged);
    return marks;
}

OpenClip damagedClip(const ClipSpec& spec, double from, double to)
{
    std::vector<std::uint8_t> bytes = *clipBytes(spec);
    std::mt19937 random(5);
    const auto size = static_cast<double>(bytes.size());
    for (auto i = static_cast<std::size_t>(from * size); i < static_cast<std::size_t>(to * size); ++i)
        bytes[i] = static_cast<std::uint8_t>(random());
    return openClip(std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes)));
}

class Damaged : public ::testing::TestWithParam<ClipSpec>
{
};

TEST_P(Damaged, RecordingsKeepTheirMarksAndGiveTheSameBytesAfterAnyInterruption)
{
    const OpenClip clip = damagedClip(GetParam(), 0.45, 0.5);
    const auto expected = wholePass(clip);
    EXPECT_EQ(wholePass(clip), expected);
    RecordingSink sink;
    support::MemoryStore other;
    const auto made = ingest(*clip.source(), clip.index, other, {&sink}, {.segmentFrames = 40, .decodeThreads = 4});
    ASSERT_TRUE(made) << made.error().context;
    EXPECT_EQ(sink.frames, marksOf(clip, 0));
    EXPECT_EQ(made->damaged, std::count_if(sink.frames.begin(), sink.frames.end(), [](auto f) { return f.second; }));
    const auto store = std::make_shared<support::MemoryStore>();
    for (const std::int64_t at : {45, 60, 85}) {
        std::stop_source stop;
        (void)pass(clip, *store, &stop, at);
    }
    ASSERT_TRUE(pass(clip, *store));
    EXPECT_EQ(store->files(), expected);
    const auto proxy = openProxy(store, clip);
    for (const auto& [n, damaged] : sink.frames) {
        const auto frame = proxy->frame(n);
        ASSERT_TRUE(frame);
        EXPECT_EQ(frame->damaged, damaged) << n;
    }
}

TEST_P(Damaged, ReadingFromAnyFrameGivesTheMarksOfReadingFromTheStart)
{
    const OpenClip clip = damagedClip(GetParam(), 0.45, 0.5);
    const auto all = marksOf(clip, 0);
    for (std::int64_t start = 1; start <= clip.index->frameCount(); start += 9)
        EXPECT_EQ(marksOf(clip, start), std::vector(all.begin() + start, all.end())) << start;
}

std::string formatName(const ::testing::TestParamInfo<ClipSpec>& clip)
{
    std::string name = support::clipName(clip.param);
    std::replace_if(
        name.begin(), name.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(
    Ingest, Damaged,
    ::testing::Values(ClipSpec{.frames = 120, .gop = 20, .bFrames = 2},
                      ClipSpec{.container = Container::Ts, .frames = 120, .gop = 12},
                      ClipSpec{
                          .container = Container::Ps, .codec = Codec::Mpeg2, .frames = 120, .gop = 12, .bFrames = 2},
                      ClipSpec{.container = Container::Avi, .codec = Codec::Mjpeg, .frames = 120}),
    formatName);

TEST(Ingest, KilledAtAnyMomentItGoesOnWhereItWas)
{
    const OpenClip clip = openClip({.width = 640, .height = 384, .frames = 220, .sound = support::Sound::Beeps});
    const Files expected = wholePass(clip);
    const support::ScratchFolder top;
    ASSERT_FALSE(top.path().empty());
    const std::filesystem::path folder = top.path() / "derived";
    const auto store = base::openFolderStore(folder);
    for (int round = 0; round < 3; ++round) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            (void)pass(clip, *base::openFolderStore(folder));
            ::_exit(0);
        }
        const auto wanted = static_cast<std::size_t>(2 * round + 2);
        int status = 0;
        while (store->names().value_or(std::vector<std::string>()).size() < wanted &&
               ::waitpid(child, &status, WNOHANG) == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        ::kill(child, SIGKILL);
        ::waitpid(child, &status, 0);
    }
    const auto whole = pass(clip, *store);
    EXPECT_TRUE(whole) << (whole ? "" : whole.error().context);
    Files found;
    const auto names = store->names();
    ASSERT_TRUE(names);
    for (const std::string& name : *names) {
        auto source = store->open(name);
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>((*source)->size()));
        EXPECT_TRUE((*source)->readAt(0, std::span(bytes)));
        found.emplace(name, std::move(bytes));
    }
    EXPECT_EQ(found, expected);
}

} // namespace
} // namespace alliance::media::testing
