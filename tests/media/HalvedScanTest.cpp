// Reading a recording by two readers at once gives what one reader gives.

#include "media/index/PacketScan.h"
#include "tests/media/ClipFixture.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <thread>

namespace alliance::media::testing
{
namespace
{

using support::Codec;
using support::Container;

std::unique_ptr<Demuxer> demuxed(const support::SharedBytes& bytes)
{
    auto demuxer = Demuxer::open(support::memorySource(bytes));
    EXPECT_TRUE(demuxer);
    (*demuxer)->selectOnly((*demuxer)->bestStream(AVMEDIA_TYPE_VIDEO));
    return std::move(*demuxer);
}

struct Scans {
    PacketScan whole;
    PacketScan halves;
    std::size_t readInFront = 0; // packets, until both readers met
};

Scans scans(const support::SharedBytes& bytes)
{
    const auto one = demuxed(bytes);
    const auto front = demuxed(bytes);
    const auto behind = demuxed(bytes);
    const int stream = one->bestStream(AVMEDIA_TYPE_VIDEO);
    Scans scans;
    auto whole = scanPackets(*one, stream, KeepLast::Few, {}, [](const PacketScan&) {}, {});
    auto halves =
        scanInHalves(*front, *behind, stream, KeepLast::Few,
                     [&](const PacketScan& read) {
                         scans.readInFront = read.packets.size();
                         std::this_thread::sleep_for(std::chrono::microseconds(200)); // so that the other half is there
                     },
                     {});
    EXPECT_TRUE(whole && halves);
    scans.whole = std::move(*whole);
    scans.halves = std::move(*halves);
    return scans;
}

class HalvedScan : public ::testing::TestWithParam<support::ClipSpec>
{
};

TEST_P(HalvedScan, IsThatOfTheWhole)
{
    const Scans both = scans(clipBytes(GetParam()));
    ASSERT_GT(both.whole.packets.size(), 500U);
    EXPECT_LT(both.readInFront, both.whole.packets.size() * 3 / 4) << "the readers never met";
    EXPECT_EQ(both.halves.packets, both.whole.packets);
    EXPECT_EQ(both.halves.durations, both.whole.durations);
    EXPECT_EQ(both.halves.oneShownFrameEach, both.whole.oneShownFrameEach);
    EXPECT_EQ(both.halves.brokenChain, both.whole.brokenChain);
    EXPECT_EQ(both.halves.corrupt, both.whole.corrupt);
    EXPECT_EQ(both.halves.endsShort, both.whole.endsShort);
    EXPECT_EQ(both.halves.tail.first, both.whole.tail.first);
    EXPECT_EQ(both.halves.tail.packets.size(), both.whole.tail.packets.size());
    ASSERT_EQ(both.halves.mpeg4.has_value(), both.whole.mpeg4.has_value());
    if (both.whole.mpeg4) {
        EXPECT_EQ(both.halves.mpeg4->order(), both.whole.mpeg4->order());
        EXPECT_EQ(both.halves.mpeg4->certain(), both.whole.mpeg4->certain());
    }
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, HalvedScan,
    ::testing::Values(
        support::ClipSpec{.container = Container::Mp4, .frames = 700, .bFrames = 2},
        support::ClipSpec{.container = Container::Mkv, .frames = 700, .bFrames = 2},
        support::ClipSpec{.container = Container::Mkv, .frames = 700, .variableTimes = true},
        support::ClipSpec{.container = Container::Ts, .frames = 700, .bFrames = 2, .openGop = true},
        support::ClipSpec{.container = Container::Ts, .frames = 700, .interlaced = true},
        support::ClipSpec{.container = Container::Mts, .frames = 700, .bFrames = 2},
        support::ClipSpec{.container = Container::Avi, .frames = 700, .bFrames = 2},
        support::ClipSpec{.container = Container::Avi, .codec = Codec::Mpeg4, .frames = 700},
        support::ClipSpec{.container = Container::Avi, .codec = Codec::Mpeg4, .frames = 700, .bFrames = 2},
        support::ClipSpec{
            .container = Container::Avi, .codec = Codec::Mpeg4, .frames = 700, .bFrames = 2, .packed = true},
        support::ClipSpec{.container = Container::Mp4, .codec = Codec::Mpeg4, .frames = 700, .bFrames = 2},
        support::ClipSpec{.container = Container::Ps, .codec = Codec::Mpeg2, .frames = 700, .gop = 12, .bFrames = 2}),
    [](const auto& kind) {
        std::string name = support::clipName(kind.param) + std::to_string(kind.index);
        for (char& letter : name)
            letter = std::isalnum(static_cast<unsigned char>(letter)) != 0 ? letter : '_';
        return name;
    });

TEST(HalvedScan, OfARecordingWithoutASecondHalfIsThatOfTheWhole)
{
    const Scans both = scans(clipBytes({.container = Container::Mkv, .frames = 40, .live = true}));
    EXPECT_EQ(both.halves.packets, both.whole.packets);
    EXPECT_EQ(both.halves.durations, both.whole.durations);
}

TEST(HalvedScan, OfMpeg4VideoWhoseLayerChangesInTheSecondHalfIsThatOfTheWhole)
{
    constexpr std::array<std::uint8_t, 4> kLayer = {0, 0, 1, 0x20};
    constexpr std::ptrdiff_t kInResolution = 8; // byte of the layer's header that lies in its parts of a second
    auto bytes = *clipBytes({.container = Container::Avi, .codec = Codec::Mpeg4, .frames = 700, .bFrames = 2});
    const auto last = std::find_end(bytes.begin(), bytes.end(), kLayer.begin(), kLayer.end());
    ASSERT_GT(last - bytes.begin(), std::ssize(bytes) * 3 / 4);
    *(last + kInResolution) ^= 0x10;
    const Scans both = scans(std::make_shared<const std::vector<std::uint8_t>>(bytes));
    EXPECT_EQ(both.readInFront, both.whole.packets.size()) << "the second half was believed";
    EXPECT_EQ(both.halves.packets, both.whole.packets);
    EXPECT_EQ(both.halves.mpeg4->order(), both.whole.mpeg4->order());
    EXPECT_EQ(both.halves.mpeg4->certain(), both.whole.mpeg4->certain());
}

} // namespace
} // namespace alliance::media::testing
