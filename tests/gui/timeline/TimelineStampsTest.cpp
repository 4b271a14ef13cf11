#include "app/timeline/TimelineStamps.h"

#include "app/timeline/TimelinePainters.h"
#include "tests/gui/timeline/SampleTimeline.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace alliance::app
{
namespace
{

using base::MediaTime;

// Counts what it is asked to draw.
class CountingEngine : public QPaintEngine
{
public:
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

    CountingEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    Type type() const override { return User; }
    void drawPath(const QPainterPath& path) override
    {
        ++shapes;
        longest = std::max(longest, path.elementCount());
    }
    void drawPolygon(const QPointF*, int count, PolygonDrawMode) override
    {
        ++shapes;
        longest = std::max(longest, count);
    }
    void drawEllipse(const QRectF&) override { ++shapes; }
    void drawRects(const QRectF*, int count) override { rects += count; }
    void drawLines(const QLineF*, int count) override { lines += count; }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { ++pictures; }
    void drawTextItem(const QPointF&, const QTextItem&) override { ++texts; }

    int shapes = 0;
    int longest = 0; // points of a shape
    int rects = 0;
    int lines = 0;
    int pictures = 0;
    int texts = 0;
};

class CountingDevice : public QPaintDevice
{
public:
    CountingEngine& counts() { return m_engine; }
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 2000;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    mutable CountingEngine m_engine;
};

TimelineView viewOf(const TimelineData& data, double seconds)
{
    TimelineView view;
    view.setDuration(data.duration);
    view.setWidth(1900);
    view.setVisible({MediaTime::fromSeconds(30), MediaTime::fromSeconds(30 + seconds)});
    return view;
}

QImage pictureOf(const std::function<void(QPainter&)>& draw, double ratio = 1)
{
    QImage image(QSize(120, 40) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

// Of the two colours that differ most.
int differenceOf(const QImage& one, const QImage& other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            most = std::max(
                {most, std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
        }
    return most;
}

class RowsOfManyItems : public testing::TestWithParam<double> // seconds that are shown
{
};

TEST_P(RowsOfManyItems, SmoothShapesAreDrawnAFewTimesHoweverManyItemsThereAre)
{
    const TimelineData data = longTimeline(2000);
    const TimelineView view = viewOf(data, GetParam());
    const TimelineStyle style{lightTheme().colors, QFont(), QFont()};
    const QRect rect(0, 0, 1900, 30);
    CountingDevice device;
    QPainter painter(&device);
    paintCandidates(painter, rect, data, view, {}, style);
    paintNotes(painter, rect, data, view, style);
    paintBehaviours(painter, rect, data, view, 0, style);
    paintBehaviours(painter, rect, data, view, 1, style);
    paintSound(painter, rect, data, view, style);
    painter.end();
    // What stands at the current candidate is drawn by itself; there is none.
    EXPECT_LE(device.counts().shapes, 8);
    EXPECT_GT(device.counts().pictures + device.counts().rects, 20);
}

// The time of a smooth path grows with the square of its points.
TEST_P(RowsOfManyItems, NoCurveIsASmoothPathOfManyPoints)
{
    const TimelineData data = longTimeline(2000);
    const TimelineView view = viewOf(data, GetParam());
    const TimelineStyle style{lightTheme().colors, QFont(), QFont()};
    CountingDevice device;
    QPainter painter(&device);
    for (const auto& lane : data.lanes)
        paintSignal(painter, QRect(0, 0, 1900, 40), *lane, view, style);
    painter.end();
    EXPECT_LE(device.counts().longest, 16);
    EXPECT_GT(device.counts().lines + device.counts().pictures, 0);
}

INSTANTIATE_TEST_SUITE_P(Zoom, RowsOfManyItems, testing::Values(60, 300, 900, 1800, 3000));

TEST(TimelineBars, LookAsWhenEachIsDrawnByItself)
{
    const ThemeColors colors = lightTheme().colors;
    QColor fill = colors.note;
    fill.setAlphaF(0.2F);
    for (const double ratio : {1.0, 2.0}) {
        for (const int width : {3, 6, 9, 30, 100}) {
            const QImage quick = pictureOf(
                [&](QPainter& painter) {
                    TimelineBars bars(painter, 5.5, 20);
                    for (int i = 0; i < 2; ++i) // the second from what was kept
                        bars.draw(10, 10 + width, {fill, colors.note});
                },
                ratio);
            const QImage slow = pictureOf(
                [&](QPainter& painter) {
                    painter.setPen(QPen(colors.note, 1));
                    painter.setBrush(fill);
                    for (int i = 0; i < 2; ++i)
                        painter.drawRoundedRect(QRectF(10.5, 5.5, width - 1, 20), 3, 3);
                },
                ratio);
            EXPECT_LE(differenceOf(quick, slow), 12) << width << " at " << ratio;
        }
    }
}

TEST(TimelineBars, StandOnWholePixelsOfTheScreenAndAreNeverLost)
{
    const QColor ink(Qt::black);
    for (const double ratio : {1.0, 1.5, 2.0}) {
        for (const double left : {20.0, 20.3, 20.5, 20.9}) {
            const QImage image = pictureOf(
                [&](QPainter& painter) {
                    TimelineBars bars(painter, 8, 12);
                    bars.draw(left, left + 0.1, {ink, {}, Qt::SolidLine, 0, 0});
                },
                ratio);
            int dark = 0;
            const int row = static_cast<int>(14 * ratio);
            for (int x = 0; x < image.width(); ++x) {
                const int value = image.pixelColor(x, row).value();
                EXPECT_TRUE(value == 0 || value == 255) << value << " at " << x;
                dark += value == 0 ? 1 : 0;
            }
            EXPECT_EQ(dark, std::lround(2 * ratio)) << left << " at " << ratio;
        }
    }
}

TEST(TimelineStamps, OneShapeIsDrawnOnceAndPutWhereItBelongs)
{
    int drawn = 0;
    const QImage image = pictureOf([&](QPainter& painter) {
        TimelineStamps stamps(painter);
        for (const double x : {10.2, 40.0, 70.6}) {
            stamps.put(1, {x, 20}, 6, [&](QPainter& stamp, QPointF at) {
                ++drawn;
                stamp.fillRect(QRectF(at - QPointF(2, 2), QSizeF(4, 4)), Qt::red);
            });
        }
    });
    EXPECT_EQ(drawn, 1);
    for (const int x : {10, 40, 71}) {
        EXPECT_EQ(image.pixelColor(x - 2, 18), QColor(Qt::red)) << x;
        EXPECT_EQ(image.pixelColor(x + 1, 21), QColor(Qt::red)) << x;
        EXPECT_EQ(image.pixelColor(x + 2, 20), QColor(Qt::white)) << x;
        EXPECT_EQ(image.pixelColor(x - 3, 20), QColor(Qt::white)) << x;
    }
}

} // namespace
} // namespace alliance::app
