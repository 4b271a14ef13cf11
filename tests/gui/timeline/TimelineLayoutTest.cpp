#include "app/timeline/TimelineLayout.h"

#include "app/timeline/TimelinePictures.h"
#include "tests/gui/timeline/SampleTimeline.h"

namespace alliance::app
{
namespace
{

TEST(TimelineLayout, PutsRowsBelowEachOtherWithoutGapsAndFillsTheRoomWithCurves)
{
    for (const int height : {180, 300, 600}) {
        const auto layout = layoutTimeline(sampleTimeline(), {1200, height}, {16, true, 0});
        int y = layout.body.top();
        for (const auto& row : layout.rows) {
            EXPECT_EQ(row.rect.top(), y);
            EXPECT_EQ(row.rect.left(), layout.headerWidth);
            y += row.rect.height();
        }
        EXPECT_EQ(y - layout.body.top(), layout.contentHeight);
    }
    const auto roomy = layoutTimeline(sampleTimeline(), {1200, 600}, {16, true, 0});
    EXPECT_LE(roomy.contentHeight, roomy.body.height());
    EXPECT_GE(roomy.rows.back().rect.height(), 40);
}

TEST(TimelineLayout, DrawsRowsTogetherBeforeItScrolls)
{
    const auto wide = layoutTimeline(sampleTimeline(), {1200, 330}, {16, true, 0});
    const auto tight = layoutTimeline(sampleTimeline(), {1200, 200}, {16, true, 0});
    EXPECT_LT(tight.contentHeight, wide.contentHeight);
    EXPECT_GT(tight.contentHeight, tight.body.height());
    const auto scrolled = layoutTimeline(sampleTimeline(), {1200, 200}, {16, true, 10'000});
    EXPECT_EQ(scrolled.rows.back().rect.bottom(), scrolled.body.bottom());
}

TEST(TimelineLayout, ThumbnailsStandAboveTheSoundInABlindPassToo)
{
    const auto layout = layoutTimeline(sampleTimeline(), {1200, 300}, {16, false, 0, true});
    ASSERT_EQ(layout.rows.size(), 3u);
    EXPECT_EQ(layout.rows[1].kind, TimelineRowKind::Thumbnails);
    EXPECT_EQ(layout.rows[1].rect.height(), layout.pictureHeight + 2 * kPictureMargin);
    EXPECT_EQ(layout.rows[2].kind, TimelineRowKind::Sound);
}

TEST(TimelineLayout, ShowsOnlySoundAndNotesInABlindPass)
{
    const auto layout = layoutTimeline(sampleTimeline(), {1200, 300}, {16, false, 0});
    ASSERT_EQ(layout.rows.size(), 2u);
    EXPECT_EQ(layout.rows[0].kind, TimelineRowKind::Notes);
    EXPECT_EQ(layout.rows[1].kind, TimelineRowKind::Sound);
}

} // namespace
} // namespace alliance::app
