#include "app/timeline/TimelineTexts.h"

#include <QImage>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <tuple>

namespace alliance::app
{
namespace
{

const QStringList kTexts{QStringLiteral("0:12:34"), QStringLiteral("×12"), QStringLiteral("S2 Explores the rupture"),
                         QStringLiteral("3 · 1/4"), QStringLiteral("W2"),  QStringLiteral("AVAWA Töne")};

constexpr double kRounding = 0.25; // a letter beside its place by a pixel differs by about 1

QFont fontOf(double points)
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

QImage pictureOf(double ratio, const std::function<void(QPainter&)>& draw)
{
    QImage image((QSizeF(260, 60) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::darkBlue);
    draw(painter);
    return image;
}

// What is dark in one and not in the other, as a share of all that is. Where a pixel is not one of the screen, letters
// stand on other fractions of a 64th of it.
double differenceOf(const QImage& one, const QImage& other)
{
    double different = 0;
    double all = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
            all += 255 - qGray(other.pixel(x, y));
        }
    return all > 0 ? different / all : different;
}

class TimelineTextLooks
    : public testing::TestWithParam<std::tuple<double, double>> // points, pixels of the screen for a pixel
{
protected:
    double tolerance() const { return ratio() == 1 ? 0 : kRounding; }
    double ratio() const { return std::get<1>(GetParam()); }
    QFont font() const { return fontOf(std::get<0>(GetParam())); }
};

TEST_P(TimelineTextLooks, LookAsThePainterDrawsThemWhereverTheyStand)
{
    TimelineTexts texts(font());
    for (const QString& text : kTexts) {
        for (const QPointF at : {QPointF(10, 30), QPointF(10.4, 30.5), QPointF(10.7, 29.8)}) {
            const QImage ours = pictureOf(ratio(), [&](QPainter& painter) { texts.draw(painter, at, text); });
            const QImage painted = pictureOf(ratio(), [&](QPainter& painter) {
                painter.setFont(font());
                painter.drawText(at, text);
            });
            EXPECT_LE(differenceOf(ours, painted), tolerance())
                << qPrintable(text) << " at " << at.x() << ", " << at.y();
        }
        EXPECT_EQ(texts.width(text), QFontMetrics(font()).horizontalAdvance(text));
    }
}

TEST_P(TimelineTextLooks, StandInARectangleAsThePainterPutsThem)
{
    TimelineTexts texts(font());
    for (const QString& text : kTexts) {
        for (const QRectF& rect : {QRectF(10, 10, 200, 30), QRectF(10.3, 11.5, 201, 8.5), QRectF(8, 9, 20, 31)}) {
            for (const Qt::Alignment side : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
                const QImage ours =
                    pictureOf(ratio(), [&](QPainter& painter) { texts.draw(painter, rect, side, text); });
                const QImage painted = pictureOf(ratio(), [&](QPainter& painter) {
                    painter.setFont(font());
                    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter), text);
                });
                EXPECT_LE(differenceOf(ours, painted), tolerance())
                    << qPrintable(text) << " in " << rect.x() << ", " << rect.width();
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Size, TimelineTextLooks,
                         testing::Combine(testing::Values(7.0, 8.5, 13.0), testing::Values(1.0, 1.5, 2.0)));

TEST(TimelineTexts, KeepEachOnceAndNotForEver)
{
    TimelineTexts texts{QFont()};
    for (int i = 0; i < 3; ++i)
        texts.width(QStringLiteral("again"));
    EXPECT_EQ(texts.kept(), 1);
    for (qsizetype i = 0; i < TimelineTexts::kMost + 10; ++i)
        texts.width(QString::number(i));
    EXPECT_LE(texts.kept(), TimelineTexts::kMost);
    EXPECT_EQ(texts.width(QStringLiteral("again")), QFontMetrics(QFont()).horizontalAdvance(QStringLiteral("again")));
}

} // namespace
} // namespace alliance::app
