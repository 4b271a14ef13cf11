// What the timeline keeps from picture to picture never shows in the picture.

#include "app/timeline/TimelineWidget.h"
#include "tests/gui/timeline/SampleTimeline.h"

#include <QPaintEvent>
#include <QScreen>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>
#include <vector>

namespace alliance::app
{
namespace
{

using base::MediaTime;
using base::TimeRange;

TimeRange part(double start, double length)
{
    return {MediaTime::fromSeconds(start), MediaTime::fromSeconds(start + length)};
}

QUuid chosenOf(const TimelineData& data)
{
    return data.candidates[2].id;
}

// Counts the pixels that are asked for.
class PaintedArea : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            for (const QRect& rect : static_cast<QPaintEvent*>(event)->region())
                pixels += rect.width() * rect.height();
        return false;
    }

    int pixels = 0;
};

class TimelineRepaint : public testing::Test
{
protected:
    TimelineRepaint()
    {
        m_widget.setFocusPolicy(Qt::NoFocus); // which is drawn, too
        m_widget.resize(1200, 420);
        m_widget.setData(sampleTimeline());
        m_widget.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_widget));
        QCoreApplication::processEvents();
    }

    // The picture of a widget that shows it for the first time.
    QImage fresh(const std::function<void(TimelineWidget&)>& prepare) const
    {
        TimelineWidget widget(m_theme);
        widget.resize(m_widget.size());
        widget.setData(m_widget.data());
        prepare(widget);
        return widget.grab().toImage();
    }
    int areaOf(const std::function<void()>& change)
    {
        PaintedArea area;
        m_widget.installEventFilter(&area);
        change();
        QCoreApplication::processEvents();
        return area.pixels;
    }
    int whole() const { return m_widget.width() * m_widget.height(); }

    Theme m_theme = lightTheme();
    TimelineWidget m_widget{m_theme};
};

TEST_F(TimelineRepaint, AfterZoomingAndMovingItLooksAsIfItHadAlwaysBeenThere)
{
    m_widget.grab();
    for (const TimeRange range : {part(20, 60), part(21.3, 60), part(40, 4), part(0, 180), part(97.77, 31.1)}) {
        m_widget.zoomToRange(range);
        EXPECT_EQ(m_widget.grab().toImage(), fresh([&](TimelineWidget& other) { other.zoomToRange(range); }))
            << range.start.seconds();
    }
}

TEST_F(TimelineRepaint, WhateverChangesIsSeen)
{
    const std::vector<std::function<void(TimelineWidget&)>> changes{
        [](TimelineWidget& it) { it.zoomToRange(part(20, 60)); },
        [](TimelineWidget& it) { it.setCurrentCandidate(chosenOf(it.data())); },
        [](TimelineWidget& it) { it.setPictures(samplePictures(180)); },
        [](TimelineWidget& it) { it.setPictures(samplePictures(60)); },
        [](TimelineWidget& it) { it.setPicked({it.data().candidates[1].id}); },
        [](TimelineWidget& it) {
            it.setCodes({{QUuid::createUuidV5({}, QStringLiteral("m")),
                          part(30, 9),
                          MarkerShape::Both,
                          QStringLiteral("W2"),
                          {},
                          true}},
                        {}, {});
        },
        [](TimelineWidget& it) { it.setChosenCode(QUuid::createUuidV5({}, QStringLiteral("m"))); },
        [](TimelineWidget& it) { it.setNotes({}); },
        [](TimelineWidget& it) { it.setWaveform(nullptr); },
        [](TimelineWidget& it) { it.setSelectedRange(part(30, 20)); },
        [](TimelineWidget& it) { it.setLoop(part(35, 20)); },
        [](TimelineWidget& it) { it.setPlayhead(MediaTime::fromSeconds(33)); },
        [](TimelineWidget& it) { it.setPlayhead(MediaTime::fromSeconds(34)); },
        [](TimelineWidget& it) { it.setMeasuredVisible(false); },
        [](TimelineWidget& it) { it.setMeasuredVisible(true); },
        [](TimelineWidget& it) { it.resize(900, 380); },
    };
    QImage before = m_widget.grab().toImage();
    for (std::size_t i = 0; i < changes.size(); ++i) {
        changes[i](m_widget);
        QCoreApplication::processEvents();
        const QImage now = m_widget.grab().toImage();
        EXPECT_NE(now, before) << i;
        const QImage expected = fresh([&](TimelineWidget& other) {
            other.setData(sampleTimeline());
            for (std::size_t k = 0; k <= i; ++k)
                changes[k](other);
        });
        EXPECT_EQ(now, expected) << i;
        before = now;
    }
}

TEST_F(TimelineRepaint, APlayheadThatRunsAsksForItsPlacesOnly)
{
    m_widget.setPlayhead(MediaTime::fromSeconds(60));
    QCoreApplication::processEvents();
    const int area = areaOf([this] { m_widget.setPlayhead(MediaTime::fromSeconds(60.04)); });
    EXPECT_GT(area, 0);
    EXPECT_LT(area, whole() / 5);
    EXPECT_GT(areaOf([this] { m_widget.zoomToRange(part(20, 60)); }), whole() / 2);
}

TEST_F(TimelineRepaint, APointerThatMovesAsksForItsPlacesOnly)
{
    const int y = m_widget.rows().body.center().y();
    QTest::mouseMove(&m_widget, {500, y});
    QCoreApplication::processEvents();
    const int area = areaOf([&] { QTest::mouseMove(&m_widget, {520, y}); });
    EXPECT_GT(area, 0);
    EXPECT_LT(area, whole() / 10);
}

// As on screen: what was there before is still there where nothing was asked for.
TEST_F(TimelineRepaint, NothingOfAnEarlierPlaceStays)
{
    const auto onScreen = [this] {
        QCoreApplication::processEvents();
        return m_widget.screen()->grabWindow(m_widget.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    };
    const int y = m_widget.rows().body.center().y();
    m_widget.setPlayhead(MediaTime::fromSeconds(90));
    QTest::mouseMove(&m_widget, {700, y});
    const QImage before = onScreen();
    if (before.isNull())
        GTEST_SKIP() << "no screen to look at";
    m_widget.setPlayhead(MediaTime::fromSeconds(30));
    QTest::mouseMove(&m_widget, {400, y});
    EXPECT_NE(onScreen(), before);
    m_widget.setPlayhead(MediaTime::fromSeconds(90));
    QTest::mouseMove(&m_widget, {700, y});
    EXPECT_EQ(onScreen(), before);
    EXPECT_EQ(m_widget.grab().toImage().convertToFormat(QImage::Format_RGB32), before);
}

} // namespace
} // namespace alliance::app
