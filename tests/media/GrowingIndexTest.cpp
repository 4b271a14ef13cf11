// A recording is usable while its frames are still being listed.

#include "tests/media/player/PlayerFixture.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace alliance::media::testing
{
namespace
{

using support::Codec;
using support::Container;

struct Growth {
    OpenClip clip; // with the finished index
    std::vector<std::shared_ptr<const FrameIndex>> parts;
};

Growth grown(const support::SharedBytes& bytes, std::unique_ptr<base::ByteSource> source)
{
    Growth growth;
    auto built = buildFrameIndex(*source, {}, {}, [&](auto part) { growth.parts.push_back(std::move(part)); });
    EXPECT_TRUE(built) << (built ? "" : built.error().context);
    growth.clip.bytes = bytes;
    growth.clip.index = std::make_shared<const FrameIndex>(built ? std::move(*built) : FrameIndex());
    return growth;
}

// H.264 in AVI does not state when its pictures are shown: its frames are counted by decoding.
const Growth& counted()
{
    static const Growth growth = [] {
        const auto bytes =
            clipBytes({.container = Container::Avi, .frames = 150, .gop = 24, .bFrames = 3, .openGop = true});
        return grown(bytes, support::memorySource(bytes));
    }();
    return growth;
}

const FrameIndex& firstPart()
{
    static const FrameIndex none;
    EXPECT_FALSE(counted().parts.empty());
    return counted().parts.empty() ? none : *counted().parts.front();
}

std::vector<PlayerRecording> growing()
{
    std::vector<PlayerRecording> recordings = only(counted().clip);
    recordings.front().index = std::make_shared<const FrameIndex>(firstPart());
    recordings.front().growing = true;
    return recordings;
}

// A device that needs a while for every read.
class SlowSource : public base::ByteSource
{
public:
    explicit SlowSource(std::unique_ptr<base::ByteSource> source) : m_source(std::move(source)) {}
    std::int64_t size() const override { return m_source->size(); }
    base::Result<std::size_t> readAt(std::int64_t offset, std::span<std::uint8_t> into) override
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(45));
        return m_source->readAt(offset, into);
    }
    base::Result<std::unique_ptr<base::ByteSource>> clone() const override
    {
        auto copy = m_source->clone();
        if (!copy)
            return tl::unexpected(copy.error());
        return std::unique_ptr<base::ByteSource>(std::make_unique<SlowSource>(std::move(*copy)));
    }

private:
    std::unique_ptr<base::ByteSource> m_source;
};

TEST(GrowingIndex, PartsAreTheBeginningOfTheFinishedIndex)
{
    const Growth& growth = counted();
    EXPECT_EQ(growth.clip.index->method(), IndexMethod::DecodingScan);
    ASSERT_EQ(growth.clip.index->frameCount(), 150);
    ASSERT_FALSE(growth.parts.empty());
    std::int64_t last = 0;
    for (const auto& part : growth.parts) {
        EXPECT_GT(part->frameCount(), last);
        EXPECT_LT(part->frameCount(), 150);
        EXPECT_TRUE(growth.clip.index->continues(*part));
        EXPECT_LE(part->endTime(), growth.clip.index->timeOf(part->frameCount()));
        EXPECT_FALSE(part->continues(*growth.clip.index));
        last = part->frameCount();
    }
}

TEST(GrowingIndex, EveryFrameOfAPartIsExactAndStaysSoWhenTheRestIsKnown)
{
    const Growth& growth = counted();
    const std::int64_t end = firstPart().frameCount();
    auto engine = SeekEngine::open(growth.clip.source(), std::make_shared<const FrameIndex>(firstPart()));
    ASSERT_TRUE(engine);
    for (std::int64_t n = end - 1; n >= 0; --n)
        ASSERT_EQ(numberAt(**engine, n), n);
    EXPECT_EQ(numberAt(**engine, end - 1), end - 1);
    EXPECT_FALSE((*engine)->frame(end));
    ASSERT_TRUE((*engine)->extend(growth.clip.index));
    for (std::int64_t n = std::max<std::int64_t>(0, end - 2); n < 150; ++n)
        ASSERT_EQ(numberAt(**engine, n), n);
    for (const int n : {149, 3, 80, 24, 23})
        ASSERT_EQ(numberAt(**engine, n), n);
}

TEST(GrowingIndex, AnIndexOfAnotherRecordingDoesNotContinueIt)
{
    auto engine = SeekEngine::open(counted().clip.source(), std::make_shared<const FrameIndex>(firstPart()));
    ASSERT_TRUE(engine);
    EXPECT_FALSE((*engine)->extend(mute().index));
    EXPECT_FALSE((*engine)->extend(nullptr));
    EXPECT_EQ(numberAt(**engine, 0), 0);
}

TEST(GrowingIndex, ASlowDiskGivesAFirstPartOfAnyRecordingToo)
{
    for (const auto& [container, codec] :
         {std::pair{Container::Mp4, Codec::H264}, std::pair{Container::Ts, Codec::H264},
          std::pair{Container::Mkv, Codec::Mpeg4}}) {
        const auto bytes =
            clipBytes({.container = container, .codec = codec, .width = 480, .height = 288, .frames = 200, .gop = 12});
        const Growth growth = grown(bytes, std::make_unique<SlowSource>(support::memorySource(bytes)));
        EXPECT_EQ(growth.clip.index->method(), IndexMethod::PacketScan);
        ASSERT_FALSE(growth.parts.empty()) << support::containerExtension(container);
        for (const auto& part : growth.parts) {
            EXPECT_LT(part->frameCount(), 200);
            EXPECT_TRUE(growth.clip.index->continues(*part));
        }
    }
}

TEST(GrowingIndex, NothingIsSaidOfWhatComesAfterDamage)
{
    auto bytes = *clipBytes({.container = Container::Avi, .frames = 300, .gop = 24, .bFrames = 3});
    const auto at = [&](std::size_t share) {
        return bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() * share / 100);
    };
    std::fill(at(10), at(15), std::uint8_t{0x5a});
    const auto shared = std::make_shared<const std::vector<std::uint8_t>>(std::move(bytes));
    for (const bool slow : {false, true}) {
        auto source = support::memorySource(shared);
        const Growth growth = grown(shared, slow ? std::make_unique<SlowSource>(std::move(source)) : std::move(source));
        EXPECT_GT(growth.clip.index->frameCount(), 200);
        for (const auto& part : growth.parts) { // of a slow disk or a busy machine
            EXPECT_LT(part->frameCount(), 49);
            EXPECT_TRUE(growth.clip.index->continues(*part));
        }
    }
}

TEST(GrowingIndex, ThePlayerShowsWhatIsKnownAndGoesToWhatWasAskedForWhenThatIsKnown)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    const std::int64_t last = firstPart().frameCount() - 1;
    player.open(growing());
    ASSERT_TRUE(listener.waitForFullFrame(0));
    player.seek(140);
    ASSERT_TRUE(listener.waitForFullFrame(last));
    EXPECT_EQ(listener.shown().back().number, last);
    player.extend(0, counted().clip.index, true);
    ASSERT_TRUE(listener.waitForFullFrame(140));
    EXPECT_EQ(listener.shown().back().number, 140);
    player.seek(1000);
    ASSERT_TRUE(listener.waitForFullFrame(149));
}

TEST(GrowingIndex, AWishThatWasTakenBackIsNotFulfilledLater)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    player.open(growing());
    player.seekTime(frameTime(140));
    ASSERT_TRUE(listener.waitForFullFrame(firstPart().frameCount() - 1));
    player.seek(0);
    ASSERT_TRUE(listener.waitForFullFrame(0));
    player.extend(0, counted().clip.index, true);
    player.step(5);
    ASSERT_TRUE(listener.waitForFullFrame(5));
    player.close();
    for (const auto& shown : listener.shown())
        EXPECT_LT(shown.frame, 140);
}

TEST(GrowingIndex, PlayingGoesOnPastTheEndOfWhatWasKnown)
{
    Listener listener;
    Player player(listener.events(), nullptr);
    const std::int64_t known = firstPart().frameCount();
    player.open(growing(), std::max<std::int64_t>(0, known - 3));
    player.play();
    ASSERT_TRUE(listener.waitFor([=](const Listener& l) { return l.last(0) && l.last(0)->frame == known - 1; }));
    player.extend(0, counted().clip.index, true);
    player.play();
    ASSERT_TRUE(listener.waitFor([=](const Listener& l) { return l.last(0) && l.last(0)->frame > known + 2; }));
    player.close();
    std::int64_t before = -1;
    for (const auto& shown : listener.shown()) {
        EXPECT_EQ(shown.number, shown.frame);
        EXPECT_GE(shown.frame, before);
        before = shown.frame;
    }
}

} // namespace
} // namespace alliance::media::testing
