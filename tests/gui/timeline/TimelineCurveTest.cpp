#include "app/timeline/TimelineCurve.h"

#include <QImage>
#include <QPainterPath>
#include <QPolygonF>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace alliance::app
{
namespace
{

constexpr QSize kSize{160, 48};
constexpr double kWidth = 1.2;
const QRect kArea(7, 5, 140, 38);

QImage pictureOf(double ratio, const std::function<void(QPainter&)>& draw)
{
    QImage image((QSizeF(kSize) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QImage drawn(double ratio, const std::function<void(TimelineCurve&)>& draw)
{
    return pictureOf(ratio, [&](QPainter& painter) {
        TimelineCurve curve(painter, kArea, Qt::black, kWidth);
        draw(curve);
        curve.draw();
    });
}

// Slow and steep parts, two points above one another among them.
QPolygonF points()
{
    QPolygonF all;
    for (int i = 0; i < 46; ++i) {
        const double y = 26 + 11 * std::sin(i * 0.4) * (i % 7 == 0 ? 0.2 : 1);
        all << QPointF(10.3 + i * 2.9, y);
        if (i % 11 == 5)
            all << QPointF(all.back().x(), y - 8);
    }
    return all;
}

void follow(TimelineCurve& curve, const QPolygonF& line)
{
    curve.moveTo(line.front());
    for (qsizetype i = 1; i < line.size(); ++i)
        curve.lineTo(line[i]);
}

int darkness(const QImage& image, int x, int y)
{
    return 255 - qGray(image.pixel(x, y));
}

class TimelineCurves : public testing::TestWithParam<double> // pixels of the screen for one of the widget
{
};

TEST_P(TimelineCurves, LookAsSmoothPathsWithRoundCornersLook)
{
    const QImage ours = drawn(GetParam(), [](TimelineCurve& curve) { follow(curve, points()); });
    const QImage path = pictureOf(GetParam(), [](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, kWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath line;
        line.addPolygon(points());
        painter.drawPath(line);
    });
    double sum = 0;
    double ink = 0;
    int most = 0;
    for (int y = 0; y < ours.height(); ++y)
        for (int x = 0; x < ours.width(); ++x) {
            const int difference = std::abs(darkness(ours, x, y) - darkness(path, x, y));
            most = std::max(most, difference);
            sum += difference;
            ink += darkness(path, x, y);
        }
    EXPECT_GT(ink, 255 * 100);
    EXPECT_LT(sum / ink, 0.06);
    EXPECT_LT(most, 130) << "within sharp corners, which are filled";
}

TEST_P(TimelineCurves, APartThatIsNotJoinedLeavesTheGapClean)
{
    const double ratio = GetParam();
    const QImage image = drawn(ratio, [](TimelineCurve& curve) {
        follow(curve, {{20, 10}, {60, 35}});
        follow(curve, {{70, 10}, {110, 35}});
    });
    for (int y = 0; y < image.height(); ++y)
        EXPECT_EQ(darkness(image, static_cast<int>(65 * ratio), y), 0) << y;
    EXPECT_GT(darkness(image, static_cast<int>(40 * ratio), static_cast<int>(22.5 * ratio)), 100);
    EXPECT_GT(darkness(image, static_cast<int>(90 * ratio), static_cast<int>(22.5 * ratio)), 100);
}

TEST_P(TimelineCurves, StayWithinTheirArea)
{
    const double ratio = GetParam();
    const QImage image = drawn(ratio, [](TimelineCurve& curve) {
        follow(curve, {{-4000, 20}, {40, -500}, {80, 500}, {9000, 20}});
    });
    const QRectF area(kArea);
    bool inside = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            if (darkness(image, x, y) == 0)
                continue;
            inside = true;
            EXPECT_TRUE(area.adjusted(-1, -1, 1, 1).contains(QPointF(x, y) / ratio)) << x << ", " << y;
        }
    EXPECT_TRUE(inside);
}

TEST_P(TimelineCurves, ASinglePointIsSeen)
{
    const QImage image = drawn(GetParam(), [](TimelineCurve& curve) { curve.moveTo({50.5, 20.5}); });
    EXPECT_GT(darkness(image, static_cast<int>(50.5 * GetParam()), static_cast<int>(20.5 * GetParam())), 180);
}

INSTANTIATE_TEST_SUITE_P(Ratio, TimelineCurves, testing::Values(1.0, 1.5, 2.0));

} // namespace
} // namespace alliance::app
