#include "app/timeline/TimelineView.h"

namespace alliance::app
{
namespace
{

using base::MediaTime;

TimelineView hourView(double width = 1000)
{
    TimelineView view;
    view.setDuration(MediaTime::fromSeconds(3600));
    view.setWidth(width);
    return view;
}

TEST(TimelineView, ShowsTheWholeSessionAtFirst)
{
    const auto view = hourView();
    EXPECT_TRUE(view.showsAll());
    EXPECT_DOUBLE_EQ(view.xOf(MediaTime::fromSeconds(1800)), 500);
    EXPECT_EQ(view.timeAt(500), MediaTime::fromSeconds(1800));
}

TEST(TimelineView, KeepsTheTimeUnderThePointerWhileZooming)
{
    auto view = hourView();
    const auto under = view.timeAt(730);
    for (int i = 0; i < 8; ++i) {
        view.zoomAt(730, 1.6);
        EXPECT_NEAR(view.xOf(under), 730, 0.5);
    }
    for (int i = 0; i < 4; ++i)
        view.zoomAt(730, 1 / 1.6);
    EXPECT_NEAR(view.xOf(under), 730, 0.5);
}

TEST(TimelineView, NeverLeavesTheSession)
{
    auto view = hourView();
    view.zoomAt(1000, 10);
    view.panPixels(1e9);
    EXPECT_EQ(view.visible().end, view.duration());
    view.panPixels(-1e9);
    EXPECT_EQ(view.visible().start, MediaTime{});
    view.zoomAt(0, 1e-9);
    EXPECT_TRUE(view.showsAll());
    view.zoomAt(0, 1e12);
    EXPECT_EQ(view.visible().length(), TimelineView::kMinSpan);
}

TEST(TimelineView, ShowsAllOfASessionShorterThanTheSmallestSpan)
{
    TimelineView view;
    view.setDuration(MediaTime{40'000'000});
    view.setWidth(500);
    view.zoomAt(250, 4);
    EXPECT_EQ(view.visible(), (base::TimeRange{{0}, {40'000'000}}));
}

TEST(TimelineView, TurnsThePageWhenTheTimeLeavesTheVisiblePart)
{
    auto view = hourView();
    view.setVisible({MediaTime::fromSeconds(100), MediaTime::fromSeconds(160)});
    EXPECT_FALSE(view.turnPageTo(MediaTime::fromSeconds(159)));
    EXPECT_TRUE(view.turnPageTo(MediaTime::fromSeconds(160)));
    EXPECT_TRUE(view.visible().contains(MediaTime::fromSeconds(160)));
    EXPECT_EQ(view.visible().length(), MediaTime::fromSeconds(60));
    EXPECT_TRUE(view.turnPageTo(MediaTime::fromSeconds(3600)));
    EXPECT_EQ(view.visible().end, MediaTime::fromSeconds(3600));
    EXPECT_FALSE(view.turnPageTo(MediaTime::fromSeconds(3600)));
}

TEST(TimelineView, SurvivesHavingNoSession)
{
    TimelineView view;
    view.zoomAt(10, 2);
    view.panPixels(20);
    EXPECT_FALSE(view.turnPageTo(MediaTime::fromSeconds(5)));
    EXPECT_EQ(view.timeAt(100), MediaTime{});
    EXPECT_EQ(view.xOf(MediaTime::fromSeconds(5)), 0);
}

} // namespace
} // namespace alliance::app
