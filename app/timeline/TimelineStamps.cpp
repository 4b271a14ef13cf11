#include "app/timeline/TimelineStamps.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kRoom = 2; // pixels around a bar, for its line

double ratioOf(const QPainter& painter)
{
    return painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
}

// Up to whole pixels of the screen.
double wholePixels(double length, double ratio)
{
    return std::ceil(length * ratio) / ratio;
}

QPixmap emptyPicture(double width, double height, double ratio)
{
    QPixmap picture(static_cast<int>(std::ceil(width * ratio)), static_cast<int>(std::ceil(height * ratio)));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    return picture;
}

} // namespace

TimelineStamps::TimelineStamps(QPainter& painter) : m_painter(painter), m_ratio(ratioOf(painter)) {}

void TimelineStamps::put(int key, QPointF at, double reach, const std::function<void(QPainter&, QPointF)>& draw)
{
    const double room = wholePixels(reach, m_ratio);
    const double y = std::floor(at.y() * m_ratio) / m_ratio;
    auto found = std::find_if(m_stamps.begin(), m_stamps.end(), [key](const Stamp& stamp) { return stamp.key == key; });
    if (found == m_stamps.end()) {
        QPixmap picture = emptyPicture(2 * room, 2 * room + 1, m_ratio);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, {room, room + at.y() - y});
        painter.end();
        m_stamps.push_back({key, picture});
        found = std::prev(m_stamps.end());
    }
    const double x = std::round(at.x() * m_ratio) / m_ratio;
    m_painter.drawPixmap(QPointF(x - room, y - room), found->picture);
}

TimelineBars::TimelineBars(QPainter& painter, double top, double height)
    : m_painter(painter), m_ratio(ratioOf(painter)), m_room(wholePixels(kRoom, m_ratio)), m_top(top), m_height(height)
{
}

// The whole of a narrow bar; of a wide one its two ends.
const QPixmap& TimelineBars::stamp(const BarLook& look, int width)
{
    const auto found = std::find_if(m_stamps.begin(), m_stamps.end(),
                                    [&](const Stamp& stamp) { return stamp.width == width && stamp.look == look; });
    if (found != m_stamps.end())
        return found->picture;
    const double y = std::floor(m_top * m_ratio) / m_ratio;
    QPixmap picture = emptyPicture(width / m_ratio + 2 * m_room, m_height + 1 + 2 * m_room, m_ratio);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    // A line of an odd width is sharp where its middle is that of a pixel.
    const double inset = look.line.isValid() ? look.lineWidth / 2 : 0;
    painter.setPen(look.line.isValid() ? QPen(look.line, look.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(
        QRectF(m_room + inset, m_room + m_top - y, std::max(0.5, width / m_ratio - 2 * inset), m_height), look.radius,
        look.radius);
    painter.end();
    m_stamps.push_back({look, width, picture});
    return m_stamps.back().picture;
}

void TimelineBars::drawMiddle(double left, double right, const BarLook& look)
{
    const double half = look.line.isValid() ? look.lineWidth / 2 : 0;
    m_painter.fillRect(QRectF(left, m_top, right - left, m_height), look.fill);
    if (half <= 0)
        return;
    if (look.lineStyle == Qt::SolidLine) {
        for (const double y : {m_top, m_top + m_height})
            m_painter.fillRect(QRectF(left, y - half, right - left, look.lineWidth), look.line);
        return;
    }
    const bool smooth = m_painter.testRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(look.line, look.lineWidth, look.lineStyle, Qt::FlatCap));
    for (const double y : {m_top, m_top + m_height})
        m_painter.drawLine(QPointF(left, y), QPointF(right, y));
    m_painter.setRenderHint(QPainter::Antialiasing, smooth);
}

void TimelineBars::draw(double left, double right, const BarLook& look)
{
    const double x0 = std::round(left * m_ratio) / m_ratio;
    const int width =
        std::max(static_cast<int>(std::lround(2 * m_ratio)), static_cast<int>(std::lround((right - x0) * m_ratio)));
    const double x1 = x0 + width / m_ratio;
    const double y = std::floor(m_top * m_ratio) / m_ratio - m_room;
    // Of a wide one.
    const int end = std::max(1, static_cast<int>(std::ceil((look.radius + look.lineWidth) * m_ratio)));
    if (width <= 2 * end) {
        m_painter.drawPixmap(QPointF(x0 - m_room, y), stamp(look, width));
        return;
    }
    const QPixmap& ends = stamp(look, 2 * end);
    const double part = end + m_room * m_ratio;
    m_painter.drawPixmap(QPointF(x0 - m_room, y), ends, QRectF(0, 0, part, ends.height()));
    m_painter.drawPixmap(QPointF(x1 - end / m_ratio, y), ends, QRectF(part, 0, ends.width() - part, ends.height()));
    drawMiddle(x0 + end / m_ratio, x1 - end / m_ratio, look);
}

} // namespace alliance::app
