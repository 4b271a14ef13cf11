// Small pictures at exact frames, there as soon as their segment is.

#include "media/ingest/ThumbnailStrip.h"

#include "tests/media/ingest/IngestFixture.h"

namespace alliance::media::testing
{
namespace
{

using base::ErrorCategory;
using base::MediaTime;

base::Status makeThumbnails(const OpenClip& clip, base::ByteStore& store, std::stop_source* stopAtOnce = nullptr,
                            double stopAt = 2.0)
{
    const auto sink = makeThumbnailSink(store, clip.index);
    const auto progress = [&](double share) {
        if (stopAtOnce && share >= stopAt)
            stopAtOnce->request_stop();
    };
    const auto made = ingest(*clip.source(), clip.index, store, {sink.get()}, {.segmentFrames = 60},
                             stopAtOnce ? stopAtOnce->get_token() : std::stop_token(), progress);
    return made ? base::Status{} : base::Status(tl::unexpected(made.error()));
}

std::unique_ptr<ThumbnailStrip> openStrip(const std::shared_ptr<support::MemoryStore>& store, const OpenClip& clip)
{
    auto strip = ThumbnailStrip::open(store, clip.index);
    EXPECT_TRUE(strip);
    return strip ? std::move(*strip) : nullptr;
}

TEST(ThumbnailStrip, GivesTheNearestPictureAndSaysWhichFrameItIs)
{
    const OpenClip clip = openClip({.frames = 200, .bFrames = 2});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeThumbnails(clip, *store));
    const auto strip = openStrip(store, clip);
    EXPECT_DOUBLE_EQ(strip->coverage(), 1.0);
    const std::pair<double, std::int64_t> expected[] = {{0.0, 0},   {0.9, 0},   {1.2, 50},  {2.0, 50},
                                                        {2.96, 50}, {3.2, 100}, {6.1, 150}, {100.0, 150}};
    for (const auto& [seconds, frame] : expected) {
        const auto found = strip->nearest(MediaTime::fromSeconds(seconds));
        ASSERT_TRUE(found) << found.error().context;
        EXPECT_EQ(found->frame, frame) << seconds;
        EXPECT_EQ(found->time, clip.index->timeOf(frame));
        EXPECT_EQ(support::readNumber(found->picture.view()), frame) << seconds;
        EXPECT_EQ(found->picture.width(), 160);
    }
}

TEST(ThumbnailStrip, PicturesAreUprightAndInShape)
{
    const OpenClip clip = openClip({.width = 320, .height = 192, .frames = 30, .rotation = 90});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeThumbnails(clip, *store));
    const auto found = openStrip(store, clip)->nearest({});
    ASSERT_TRUE(found);
    EXPECT_EQ(found->picture.width(), 160);
    EXPECT_NEAR(found->picture.height(), 160.0 * 320 / 192, 1);
}

TEST(ThumbnailStrip, FramesOfIrregularTimesAreTakenAtTheFirstFrameAtOrAfterEveryTwoSeconds)
{
    const support::ClipSpec spec{.frames = 200, .variableTimes = true};
    const OpenClip clip = openClip(spec);
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeThumbnails(clip, *store));
    const auto strip = openStrip(store, clip);
    for (const double seconds : {2.0, 4.0, 6.0}) {
        const auto found = strip->nearest(MediaTime::fromSeconds(seconds + 0.05));
        ASSERT_TRUE(found);
        EXPECT_GE(found->time, MediaTime::fromSeconds(seconds));
        EXPECT_LT(clip.index->timeOf(found->frame - 1), MediaTime::fromSeconds(seconds));
        EXPECT_EQ(support::readNumber(found->picture.view()), found->frame);
    }
}

TEST(ThumbnailStrip, GrowsWhileThePassGoesOn)
{
    const OpenClip clip = openClip({.frames = 200});
    const auto store = std::make_shared<support::MemoryStore>();
    const auto early = openStrip(store, clip);
    const auto nothing = early->nearest({});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().category, ErrorCategory::NotFound);
    std::stop_source stop;
    ASSERT_FALSE(makeThumbnails(clip, *store, &stop, 0.5));
    const auto half = openStrip(store, clip);
    EXPECT_DOUBLE_EQ(half->coverage(), 60.0 / 200.0);
    EXPECT_EQ(half->nearest(MediaTime::fromSeconds(6.0))->frame, 50);
    ASSERT_TRUE(makeThumbnails(clip, *store));
    const auto whole = openStrip(store, clip);
    EXPECT_EQ(whole->nearest(MediaTime::fromSeconds(6.0))->frame, 150);
}

TEST(ThumbnailStrip, AChangedByteIsDamageNotAWrongPicture)
{
    const OpenClip clip = openClip({.frames = 60});
    const auto store = std::make_shared<support::MemoryStore>();
    ASSERT_TRUE(makeThumbnails(clip, *store));
    const auto files = store->files();
    const auto& [name, good] =
        *std::find_if(files.begin(), files.end(), [](const auto& file) { return file.first.starts_with("thumbs-"); });
    for (std::size_t i = 0; i < good.size(); i += 211) {
        auto bad = good;
        bad[i] ^= 0x10;
        store->put(name, bad);
        const auto strip = openStrip(store, clip);
        for (const double seconds : {0.0, 2.0}) {
            const auto found = strip->nearest(MediaTime::fromSeconds(seconds));
            EXPECT_TRUE(!found || support::readNumber(found->picture.view()) == found->frame) << "byte " << i;
        }
    }
}

} // namespace
} // namespace alliance::media::testing
