// The stored index: the same after reading it back, refused for another recording or when it is damaged.

#include "media/index/FrameIndexFile.h"

#include "tests/media/ClipFixture.h"

namespace alliance::media::testing
{
namespace
{

using base::ErrorCategory;

std::vector<std::uint8_t> stored(const FrameIndex& index)
{
    std::vector<std::uint8_t> bytes;
    EXPECT_TRUE(saveFrameIndex(index, *support::memorySink(bytes)));
    return bytes;
}

TEST(FrameIndexFile, ComesBackAsItWas)
{
    const OpenClip clip = openClip({.frames = 60, .bFrames = 2, .openGop = true, .variableTimes = true});
    const auto source = support::memorySource(stored(*clip.index));
    const auto loaded = loadFrameIndex(*source, clip.index->signature());
    ASSERT_TRUE(loaded) << loaded.error().context;
    EXPECT_EQ(loaded->data(), clip.index->data());
    EXPECT_EQ(loaded->frameAt(clip.index->timeOf(31)), 31);
    EXPECT_EQ(loaded->startPacketFor(31), clip.index->startPacketFor(31));
}

TEST(FrameIndexFile, OfAnotherRecordingIsRefusedAndRebuilt)
{
    const OpenClip one = openClip({.frames = 30});
    const OpenClip other = openClip({.frames = 40});
    const auto file = support::memorySource(stored(*one.index));
    const auto refused = loadFrameIndex(*file, other.index->signature());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().category, ErrorCategory::Conflict);
    const auto rebuilt = loadOrBuildFrameIndex(*other.source(), file.get());
    ASSERT_TRUE(rebuilt);
    EXPECT_TRUE(rebuilt->rebuilt);
    EXPECT_EQ(rebuilt->index.frameCount(), 40);
    const auto reused = loadOrBuildFrameIndex(*one.source(), file.get());
    ASSERT_TRUE(reused);
    EXPECT_FALSE(reused->rebuilt);
    EXPECT_EQ(reused->index.data(), one.index->data());
}

TEST(FrameIndexFile, OneChangedByteAnywhereIsNoticed)
{
    const OpenClip clip = openClip({.frames = 12});
    const auto good = stored(*clip.index);
    for (std::size_t i = 0; i < good.size(); i += 7) {
        auto bad = good;
        bad[i] ^= 0x40;
        EXPECT_FALSE(loadFrameIndex(*support::memorySource(bad), clip.index->signature())) << "byte " << i;
    }
}

TEST(FrameIndexFile, CutOffAnywhereItIsDamaged)
{
    const OpenClip clip = openClip({.frames = 12});
    const auto good = stored(*clip.index);
    for (std::size_t size = 1; size < good.size(); size += 13) {
        const std::vector<std::uint8_t> cut(good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size));
        const auto loaded = loadFrameIndex(*support::memorySource(cut), clip.index->signature());
        ASSERT_FALSE(loaded);
        EXPECT_EQ(loaded.error().category, ErrorCategory::Damaged);
    }
}

TEST(FrameIndexFile, OfANewerVersionIsNamedSo)
{
    const OpenClip clip = openClip({.frames = 12});
    auto bytes = stored(*clip.index);
    bytes[8] = 200;
    const auto loaded = loadFrameIndex(*support::memorySource(bytes), clip.index->signature());
    ASSERT_FALSE(loaded);
    EXPECT_EQ(loaded.error().category, ErrorCategory::Newer);
}

TEST(FrameIndexFile, AFullDeviceIsReported)
{
    const OpenClip clip = openClip({.frames = 12});
    std::vector<std::uint8_t> bytes;
    for (const std::int64_t room : {0, 10, 200}) {
        const auto saved = saveFrameIndex(*clip.index, *support::memorySink(bytes, room));
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().category, ErrorCategory::NoSpace);
        EXPECT_TRUE(bytes.empty());
    }
}

TEST(FileSignature, TellsContentsOfTheSameSizeApart)
{
    std::vector<std::uint8_t> bytes(3 << 20, 7);
    const auto before = signatureOf(*support::memorySource(bytes));
    bytes.back() = 8;
    const auto after = signatureOf(*support::memorySource(bytes));
    ASSERT_TRUE(before && after);
    EXPECT_EQ(before->size, after->size);
    EXPECT_NE(before->digest, after->digest);
}

} // namespace
} // namespace alliance::media::testing
