#include "app/timeline/TimelineCurve.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::app
{
namespace
{

constexpr int kCuts = 8; // through a pixel
constexpr double kLevel = 1e-9;

struct Span {
    double top;
    double bottom;

    // What is left where offset + slope * y lies between low and high.
    void keep(double offset, double slope, double low, double high)
    {
        if (std::abs(slope) < kLevel) {
            if (offset < low || offset > high)
                bottom = top - 1;
            return;
        }
        const double a = (low - offset) / slope;
        const double b = (high - offset) / slope;
        top = std::max(top, std::min(a, b));
        bottom = std::min(bottom, std::max(a, b));
    }
};

template <typename Work>
void forCuts(double left, double right, std::size_t count, Work work)
{
    const double first = std::max(0.0, std::ceil(left * kCuts - 0.5));
    const double last = std::min(static_cast<double>(count) - 1, std::floor(right * kCuts - 0.5));
    for (double at = first; at <= last; ++at)
        work(static_cast<std::size_t>(at), (at + 0.5) / kCuts);
}

double wholeBelow(double length, double ratio)
{
    return std::floor(length * ratio) / ratio;
}

} // namespace

TimelineCurve::TimelineCurve(QPainter& painter, const QRect& area, const QColor& color, double width)
    : m_painter(painter),
      m_ratio(painter.device() ? painter.device()->devicePixelRatioF() : 1.0),
      m_origin(wholeBelow(area.left(), m_ratio), wholeBelow(area.top(), m_ratio)),
      m_reach(width * m_ratio / 2),
      m_color(color.rgba()),
      m_picture((area.size() * m_ratio).expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied),
      m_cuts(static_cast<std::size_t>(m_picture.width()) * kCuts),
      m_steps(static_cast<std::size_t>(m_picture.height()) + 2),
      m_leftmost(m_picture.width())
{
    m_picture.setDevicePixelRatio(m_ratio);
    m_picture.fill(Qt::transparent);
}

QPointF TimelineCurve::onPicture(QPointF point) const
{
    return (point - m_origin) * m_ratio;
}

void TimelineCurve::cut(std::size_t at, double top, double bottom)
{
    if (bottom < top)
        return;
    Cut& cut = m_cuts[at];
    if (cut.bottom < cut.top) {
        cut = {static_cast<float>(top), static_cast<float>(bottom)};
    } else {
        cut.top = std::min(cut.top, static_cast<float>(top));
        cut.bottom = std::max(cut.bottom, static_cast<float>(bottom));
    }
    const int column = static_cast<int>(at / kCuts);
    m_leftmost = std::min(m_leftmost, column);
    m_rightmost = std::max(m_rightmost, column);
}

void TimelineCurve::addDisc(QPointF centre)
{
    forCuts(centre.x() - m_reach, centre.x() + m_reach, m_cuts.size(), [&](std::size_t at, double x) {
        const double away = x - centre.x();
        const double half = std::sqrt(std::max(0.0, m_reach * m_reach - away * away));
        cut(at, centre.y() - half, centre.y() + half);
    });
}

// A rectangle around the stretch.
void TimelineCurve::addStretch(QPointF from, QPointF to)
{
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (length < kLevel)
        return;
    const double along = (to.x() - from.x()) / length;
    const double down = (to.y() - from.y()) / length;
    const double wider = m_reach * std::abs(down);
    const double upper = std::min(from.y(), to.y()) - m_reach;
    const double lower = std::max(from.y(), to.y()) + m_reach;
    forCuts(from.x() - wider, to.x() + wider, m_cuts.size(), [&](std::size_t at, double x) {
        const double right = x - from.x();
        Span span{upper, lower};
        span.keep(-right * down - from.y() * along, along, -m_reach, m_reach);
        span.keep(right * along - from.y() * down, down, 0, length);
        cut(at, span.top, span.bottom);
    });
}

void TimelineCurve::moveTo(QPointF to)
{
    finishPart();
    m_last = onPicture(to);
    addDisc(m_last);
}

void TimelineCurve::lineTo(QPointF to)
{
    const QPointF point = onPicture(to);
    addStretch(m_last, point);
    addDisc(point);
    m_last = point;
}

void TimelineCurve::fillColumn(int column)
{
    const auto rows = static_cast<float>(m_picture.height());
    int first = m_picture.height();
    int past = 0;
    // A cut that ends within a row covers a part of it, and the row below so much less.
    const auto step = [&](float y, float by) {
        const int row = static_cast<int>(y);
        const float part = y - static_cast<float>(row);
        m_steps[static_cast<std::size_t>(row)] += by * (1 - part);
        m_steps[static_cast<std::size_t>(row) + 1] += by * part;
        first = std::min(first, row);
        past = std::max(past, row + 2);
    };
    const auto begin = m_cuts.begin() + static_cast<std::ptrdiff_t>(column) * kCuts;
    std::for_each(begin, begin + kCuts, [&](Cut& cut) {
        const float top = std::clamp(cut.top, 0.0F, rows);
        const float bottom = std::clamp(cut.bottom, 0.0F, rows);
        if (top < bottom) {
            step(top, 1.0F / kCuts);
            step(bottom, -1.0F / kCuts);
        }
        cut = {};
    });
    float covered = 0;
    for (int row = first; row < past; ++row) {
        covered += std::exchange(m_steps[static_cast<std::size_t>(row)], 0.0F);
        if (row >= m_picture.height() || covered < 1.0F / 512)
            continue;
        auto& pixel = reinterpret_cast<QRgb*>(m_picture.scanLine(row))[column];
        const int alpha = std::min(255, qAlpha(pixel) + static_cast<int>(std::lround(covered * qAlpha(m_color))));
        pixel = qPremultiply(qRgba(qRed(m_color), qGreen(m_color), qBlue(m_color), alpha));
    }
}

void TimelineCurve::finishPart()
{
    for (int column = m_leftmost; column <= m_rightmost; ++column)
        fillColumn(column);
    m_leftmost = m_picture.width();
    m_rightmost = -1;
}

void TimelineCurve::draw()
{
    finishPart();
    m_painter.drawImage(m_origin, m_picture);
    m_picture.fill(Qt::transparent);
}

} // namespace alliance::app
