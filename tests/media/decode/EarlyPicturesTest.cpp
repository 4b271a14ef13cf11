// Any time of a recording can be looked at before its frames are listed.

#include "media/decode/EarlyPictures.h"

#include "tests/media/ClipFixture.h"

namespace alliance::media::testing
{
namespace
{

using support::Codec;
using support::Container;

// What the first second of listing knows.
std::shared_ptr<const FrameIndex> firstFrames(const FrameIndex& whole, std::size_t count = 8)
{
    FrameIndex::Data data = whole.data();
    data.frames.resize(std::min(count, data.frames.size()));
    data.endTime = whole.timeOf(static_cast<std::int64_t>(data.frames.size()));
    return std::make_shared<const FrameIndex>(std::move(data));
}

std::unique_ptr<EarlyPictures> opened(const OpenClip& clip)
{
    auto pictures = EarlyPictures::open(clip.source(), firstFrames(*clip.index));
    EXPECT_TRUE(pictures) << (pictures ? "" : pictures.error().context);
    return pictures ? std::move(*pictures) : nullptr;
}

class EarlyPicturesOf : public ::testing::TestWithParam<support::ClipSpec>
{
};

TEST_P(EarlyPicturesOf, AnyTimeIsTheFrameOnScreenThenWithItsOwnTime)
{
    const OpenClip clip = openClip(GetParam());
    const auto pictures = opened(clip);
    ASSERT_TRUE(pictures);
    const std::int64_t last = clip.index->frameCount() - 1;
    for (const std::int64_t n : {last, std::int64_t{9}, last / 2, std::int64_t{31}, last / 2 + 1, last - 1}) {
        const base::MediaTime begin = clip.index->timeOf(n);
        for (const base::MediaTime time : {begin, begin + base::MediaTime{7'000'000}}) {
            const auto frame = pictures->at(time);
            ASSERT_TRUE(frame) << support::clipName(GetParam()) << " " << n << ": " << frame.error().context;
            EXPECT_EQ(numberIn(*frame), n) << support::clipName(GetParam());
            EXPECT_EQ(frame->time, begin);
            EXPECT_EQ(frame->frame, -1);
            EXPECT_FALSE(frame->damaged);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, EarlyPicturesOf,
    ::testing::Values(support::ClipSpec{.container = Container::Mp4, .frames = 200, .gop = 60, .bFrames = 3},
                      support::ClipSpec{.container = Container::Mkv, .frames = 200, .bFrames = 3, .openGop = true},
                      support::ClipSpec{.container = Container::Mp4, .frames = 120, .variableTimes = true},
                      support::ClipSpec{.container = Container::Ts, .frames = 200, .bFrames = 2, .startSeconds = 36000},
                      support::ClipSpec{.container = Container::Mts, .frames = 200, .rate = 50, .bFrames = 2},
                      support::ClipSpec{.container = Container::Mp4, .codec = Codec::Hevc, .frames = 120, .bFrames = 3},
                      support::ClipSpec{
                          .container = Container::Ps, .codec = Codec::Mpeg2, .frames = 200, .gop = 12, .bFrames = 2}));

TEST(EarlyPictures, WherePacketsDoNotTellNothingIsShown)
{
    const OpenClip clip = openClip({.container = Container::Avi, .frames = 150, .gop = 24, .bFrames = 3});
    const auto pictures = opened(clip);
    ASSERT_TRUE(pictures);
    const auto frame = pictures->at(clip.index->timeOf(100));
    ASSERT_FALSE(frame);
    EXPECT_EQ(frame.error().category, base::ErrorCategory::Unsupported);
}

TEST(EarlyPictures, TheClockOfATransportStreamMayWrapMeanwhile)
{
    const OpenClip clip = openClip({.container = Container::Ts, .frames = 200, .bFrames = 2, .startSeconds = 95440});
    const auto pictures = opened(clip);
    ASSERT_TRUE(pictures);
    for (const std::int64_t n : {190, 20, 120}) {
        const auto frame = pictures->at(clip.index->timeOf(n));
        const bool left = !frame && frame.error().category == base::ErrorCategory::Unsupported; // to the list
        EXPECT_TRUE(left || numberIn(*frame) == n);
    }
}

TEST(EarlyPictures, AnEmptyPartOpensNothing)
{
    const OpenClip clip = openClip({.frames = 20});
    const auto pictures = EarlyPictures::open(clip.source(), std::make_shared<const FrameIndex>());
    ASSERT_FALSE(pictures);
    EXPECT_EQ(pictures.error().category, base::ErrorCategory::Invalid);
}

} // namespace
} // namespace alliance::media::testing
