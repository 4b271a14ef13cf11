// Rows that hold what people coded: markers, stages, rated segments.

#include "app/resources/Shades.h"
#include "app/timeline/TimelineDecimation.h"
#include "app/timeline/TimelineMarks.h"
#include "app/timeline/TimelinePainters.h"
#include "app/timeline/TimelineStamps.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

constexpr double kMarkSpacing = 34; // marks closer than this become one with a number
constexpr double kNoMark = 1e9;     // behind the last one
constexpr double kBarSpacing = 2;
constexpr double kMarkSize = 11;

// The part of a bar that lies in the row.
QRectF barIn(const QRect& rect, const TimelineBar& bar, double top, double height)
{
    const double left = std::max(bar.x0, -3.0) + rect.left();
    const double right = std::min(bar.x1, rect.width() + 3.0) + rect.left();
    return {left, top, std::max(2.0, right - left), height};
}

} // namespace

int paintMarkers(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                 const QUuid& chosen, const TimelineStyle& style)
{
    int drawn = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rangeOf = [&](std::size_t i) { return data.markers[i].range; };
    const auto isChosen = [&](std::size_t i) { return !chosen.isNull() && data.markers[i].id == chosen; };
    const auto priority = [&](std::size_t i) { return isChosen(i) ? 2 : 1; };
    TimelineBars bars(painter, rect.top() + 2.5, rect.height() - 5);
    for (const auto& bar : packBars(data.markers.size(), rangeOf, view, kBarSpacing, priority)) {
        const TimelineMarker& marker = data.markers[bar.item];
        if (bar.x1 - bar.x0 < 2 && !isChosen(bar.item))
            continue;
        const QColor color = markerColor(marker.shape, style.colors);
        const QRectF area = barIn(rect, bar, rect.top() + 2.5, rect.height() - 5);
        bars.draw(area.left(), area.right(),
                  {shade(color, kMarkerShade), isChosen(bar.item) ? style.colors.text : color, Qt::SolidLine,
                   isChosen(bar.item) ? 2.0 : 1.0});
        ++drawn;
    }
    const double middle = rect.top() + rect.height() / 2.0;
    const double size = std::min(kMarkSize * style.textScale, largestMark(TimelineRowKind::Markers, rect.height()));
    TimelineStamps stamps(painter);
    const std::vector<TimelineBar> marks =
        packBars(data.markers.size(), rangeOf, view, kMarkSpacing * style.textScale, priority);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const TimelineBar& mark = marks[i];
        const TimelineMarker& marker = data.markers[mark.item];
        const double x = rect.left() + std::max(mark.x0, 0.0) + size / 2 + 3;
        if (isChosen(mark.item)) {
            painter.setPen(QPen(style.colors.text, 2));
            painter.setBrush(style.colors.surface);
            painter.drawEllipse(QPointF(x, middle), size / 2 + 3.5, size / 2 + 3.5);
        }
        stamps.put(static_cast<int>(marker.shape), {x, middle}, size / 2 + 2,
                   [&](QPainter& stamp, QPointF at) { paintMarkerMark(stamp, at, size, marker.shape, style.colors); });
        drawn += 2;
        const QString label = mark.count > 1 ? QStringLiteral("×%1").arg(mark.count) : marker.code;
        const double barEnd = rect.left() + view.xOf(marker.range.end);
        const double next = i + 1 < marks.size() ? rect.left() + marks[i + 1].x0 : kNoMark;
        drawn += paintMarkLabel(painter, rect, x + size / 2 + 4, barEnd, label, next, style);
    }
    painter.restore();
    return drawn;
}

int paintPassages(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                  const QUuid& chosen, const TimelineStyle& style)
{
    int drawn = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    TimelineTexts& texts = *style.texts;
    const auto rangeOf = [&](std::size_t i) { return data.passages[i].range; };
    double busyUntil = -1e9; // of the upper half
    for (const auto& bar : packBars(data.passages.size(), rangeOf, view, kBarSpacing)) {
        const TimelinePassage& passage = data.passages[bar.item];
        // What overlaps lies in the lower half, so that both can be seen and taken hold of.
        const bool below = bar.x0 + 1 < busyUntil;
        const double inner = rect.height() - 4.0;
        const bool shared = below || (bar.item + 1 < data.passages.size() &&
                                      data.passages[bar.item + 1].range.start < passage.range.end);
        const QRectF area = barIn(rect, bar, rect.top() + 2.0 + (below ? inner / 2 : 0), shared ? inner / 2 : inner);
        if (!below)
            busyUntil = bar.x1;
        const bool isChosen = !chosen.isNull() && passage.id == chosen;
        painter.setPen(QPen(isChosen ? style.colors.text : style.colors.strategy, isChosen ? 2 : 1,
                            passage.own ? Qt::SolidLine : Qt::DashLine));
        // The later the stage, the fuller: and each has its name on it.
        painter.setBrush(shade(style.colors.strategy, stageShade(passage.step)));
        painter.drawRoundedRect(area, 3, 3);
        ++drawn;
        const QString both = QStringLiteral("%1 %2").arg(passage.code, passage.label);
        const double room = std::min(area.right(), static_cast<double>(rect.right())) -
                            std::max(area.left(), static_cast<double>(rect.left())) - 8;
        const QString text = texts.width(both) <= room           ? both
                             : texts.width(passage.code) <= room ? passage.code
                                                                 : QString();
        if (text.isEmpty() || area.height() < texts.ascent() - 1)
            continue;
        painter.setPen(style.colors.text);
        texts.draw(
            painter,
            QRectF(std::max(area.left(), static_cast<double>(rect.left())) + 4, area.top(), room + 4, area.height()),
            Qt::AlignLeft, text);
        ++drawn;
    }
    painter.restore();
    return drawn;
}

int paintSegments(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                  const TimelineStyle& style)
{
    int drawn = 0;
    painter.save();
    TimelineTexts& texts = *style.texts;
    const auto rangeOf = [&](std::size_t i) { return data.segments[i].range; };
    for (const auto& bar : packBars(data.segments.size(), rangeOf, view, kBarSpacing)) {
        const TimelineSegment& segment = data.segments[bar.item];
        const QRectF area = barIn(rect, bar, rect.top() + 1.5, rect.height() - 3);
        const bool whole = segment.of > 0 && segment.rated >= segment.of;
        painter.setPen(QPen(style.colors.control, 1));
        painter.setBrush(segment.rated == 0 ? QBrush(style.colors.lane)
                                            : QBrush(shade(style.colors.accent, whole ? kRatedShade : 0.08F)));
        painter.drawRect(area);
        if (!whole && segment.rated > 0)
            painter.fillRect(area, QBrush(style.colors.laneGrid, Qt::BDiagPattern));
        ++drawn;
        const QString mark = whole               ? QStringLiteral("✓")
                             : segment.rated > 0 ? QStringLiteral("%1/%2").arg(segment.rated).arg(segment.of)
                                                 : QStringLiteral("–");
        const QString full = QStringLiteral("%1 · %2").arg(segment.number).arg(mark);
        const double left = std::max(area.left(), static_cast<double>(rect.left()));
        const double room = std::min(area.right(), static_cast<double>(rect.right())) - left - 6;
        const QString text = texts.width(full) <= room ? full : texts.width(mark) <= room ? mark : QString();
        if (text.isEmpty())
            continue;
        painter.setPen(whole ? style.colors.text : style.colors.textMuted);
        texts.draw(painter, QRectF(left, area.top(), room + 6, area.height()), Qt::AlignHCenter, text);
        ++drawn;
    }
    painter.restore();
    return drawn;
}

} // namespace alliance::app
