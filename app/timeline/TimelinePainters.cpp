#include "app/timeline/TimelinePainters.h"

#include "app/resources/ElidedText.h"
#include "app/resources/Shades.h"
#include "app/services/TimeText.h"
#include "app/timeline/TimelineDecimation.h"
#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelineMarks.h"
#include "app/timeline/TimelineTicks.h"

#include <QFontMetrics>

#include <cmath>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr double kFrameSpacing = 7; // pixels between frames from which each gets a tick
constexpr int kHeaderMargin = 10;
constexpr double kLoopHeight = 4;

QFont chipFont(const TimelineStyle& style)
{
    QFont font = style.smallFont;
    font.setWeight(QFont::DemiBold);
    return font;
}

double lineOf(const TimelineLayout& layout, double x)
{
    return layout.headerWidth + std::round(x) + 0.5;
}

} // namespace

double rulerLabelSpacing(const TimelineView& view, const TimelineStyle& style)
{
    constexpr int kAir = 24;
    const double coarse = style.texts->width(QStringLiteral("0:00:00")) + kAir;
    if (!planTicks(view.nsPerPixel(), coarse).milliseconds)
        return coarse;
    return style.texts->width(QStringLiteral("0:00:00.000")) + kAir;
}

int paintRuler(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
               const TimelineStyle& style)
{
    int drawn = 1;
    painter.fillRect(rect, style.colors.raised);
    const double bottom = rect.bottom() + 1;
    painter.setPen(style.colors.control);
    for (const auto& tick : timelineTicks(view, rulerLabelSpacing(view, style))) {
        const double x = rect.left() + std::round(tick.x) + 0.5;
        painter.drawLine(QPointF(x, bottom - (tick.major ? 9 : 4)), QPointF(x, bottom));
        ++drawn;
    }
    painter.setPen(style.colors.accent);
    for (const double frameX : frameTicks(view, data.frames, kFrameSpacing)) {
        const double x = rect.left() + std::round(frameX) + 0.5;
        painter.drawLine(QPointF(x, bottom - 2), QPointF(x, bottom));
        ++drawn;
    }
    painter.setPen(style.colors.border);
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
    return drawn + 1;
}

int paintRulerLabels(QPainter& painter, const QRect& rect, const TimelineView& view, const TimelineStyle& style,
                     const QRectF& taken)
{
    int drawn = 0;
    painter.setPen(style.colors.textMuted);
    for (const auto& tick : timelineTicks(view, rulerLabelSpacing(view, style))) {
        if (!tick.major)
            continue;
        const double left = rect.left() + std::round(tick.x) + 4.5;
        const double right = left + style.texts->width(tick.label);
        if (right > rect.right() + 1 || (right > taken.left() && left < taken.right())) // it would be cut
            continue;
        style.texts->draw(painter, QPointF(left, rect.top() + style.texts->ascent() + 3), tick.label);
        ++drawn;
    }
    return drawn;
}

int paintRowHeader(QPainter& painter, const TimelineRow& row, int headerWidth, const TimelineStyle& style)
{
    const bool sub = row.kind == TimelineRowKind::Signal;
    const int indent = sub ? 8 : 0;
    const QRect rect(kHeaderMargin + indent, row.rect.top(), headerWidth - kHeaderMargin - indent - 8,
                     row.rect.height());
    QFont titleFont = sub ? style.smallFont : style.font;
    if (row.kind == TimelineRowKind::Behaviours)
        titleFont.setWeight(QFont::DemiBold);
    const QFontMetrics titleMetrics(titleFont);
    const QFontMetrics detailMetrics(style.smallFont);
    const bool twoLines = !row.detail.isEmpty() && rect.height() >= titleMetrics.height() + detailMetrics.height() + 2;
    const int block = titleMetrics.height() + (twoLines ? detailMetrics.height() : 0);
    const int top = rect.top() + (rect.height() - block) / 2;
    QString title = row.title;
    if (!twoLines && sub && !row.detail.isEmpty())
        title = QStringLiteral("%1, %2").arg(row.title, row.detail);
    int titleWidth = rect.width();
    if (!twoLines && !sub && !row.detail.isEmpty() &&
        titleMetrics.horizontalAdvance(title) + detailMetrics.horizontalAdvance(row.detail) + 8 <= rect.width()) {
        painter.setFont(style.smallFont);
        painter.setPen(style.colors.textMuted);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, row.detail);
        titleWidth -= detailMetrics.horizontalAdvance(row.detail) + 8;
    }
    painter.setFont(titleFont);
    painter.setPen(sub ? style.colors.textMuted : style.colors.text);
    painter.drawText(QRect(rect.left(), top, rect.width(), titleMetrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     elided(titleMetrics, title, titleWidth));
    if (!twoLines)
        return 1;
    painter.setFont(style.smallFont);
    painter.setPen(style.colors.textMuted);
    painter.drawText(QRect(rect.left(), top + titleMetrics.height(), rect.width(), detailMetrics.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, elided(detailMetrics, row.detail, rect.width()));
    return 2;
}

QRectF playheadChip(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view,
                    MediaTime playhead, const TimelineStyle& style)
{
    const double x = view.xOf(playhead);
    if (x < -1 || x > view.width() + 1)
        return {};
    const QFontMetrics metrics(chipFont(style));
    const double width = metrics.horizontalAdvance(momentText(playhead, data)) + 12;
    const double left = std::clamp(lineOf(layout, x) - width / 2, static_cast<double>(layout.ruler.left()),
                                   std::max<double>(layout.ruler.left(), layout.ruler.right() - width));
    return {left, layout.ruler.top() + 1.0, width, metrics.height() + 2.0};
}

int paintPlayhead(QPainter& painter, const TimelineLayout& layout, const TimelineData& data, const TimelineView& view,
                  MediaTime playhead, const TimelineStyle& style)
{
    const QRectF chip = playheadChip(layout, data, view, playhead, style);
    if (chip.isEmpty())
        return 0;
    const double line = lineOf(layout, view.xOf(playhead));
    painter.setPen(QPen(style.colors.playhead, 1.5));
    painter.drawLine(QPointF(line, layout.ruler.top()), QPointF(line, layout.body.bottom()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colors.playhead);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setFont(chipFont(style));
    painter.setPen(style.colors.surface);
    painter.drawText(chip, Qt::AlignCenter, momentText(playhead, data));
    painter.restore();
    return 3;
}

int paintSelection(QPainter& painter, const TimelineLayout& layout, const TimelineView& view, TimeRange range,
                   const TimelineStyle& style)
{
    const double x0 = std::clamp(view.xOf(range.start), 0.0, view.width());
    const double x1 = std::clamp(view.xOf(range.end), 0.0, view.width());
    if (view.xOf(range.end) < 0 || view.xOf(range.start) > view.width())
        return 0;
    const QRectF area(layout.headerWidth + x0, layout.ruler.top(), std::max(1.0, x1 - x0),
                      layout.body.bottom() - layout.ruler.top());
    painter.fillRect(area, shade(style.colors.accent, kRangeShade));
    painter.setPen(QPen(style.colors.accent, 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.drawLine(area.topRight(), area.bottomRight());
    return 3;
}

int paintLoop(QPainter& painter, const TimelineLayout& layout, const TimelineView& view, TimeRange range,
              const TimelineStyle& style)
{
    if (view.xOf(range.end) < 0 || view.xOf(range.start) > view.width())
        return 0;
    const double x0 = layout.headerWidth + std::clamp(view.xOf(range.start), 0.0, view.width());
    const double x1 = layout.headerWidth + std::clamp(view.xOf(range.end), 0.0, view.width());
    const double bottom = layout.ruler.bottom() + 1;
    const QRectF bar(x0, bottom - kLoopHeight, std::max(2.0, x1 - x0), kLoopHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colors.accent);
    painter.drawRect(bar);
    const double middle = bar.center().y();
    const double arrow = kLoopHeight + 1;
    const QPointF back[] = {{x1 - arrow, middle}, {x1, middle - arrow}, {x1, middle + arrow}};
    painter.drawPolygon(back, 3);
    painter.setPen(QPen(style.colors.accent, 1, Qt::DashLine));
    painter.drawLine(QPointF(x0, bottom), QPointF(x0, layout.body.bottom()));
    painter.drawLine(QPointF(x1, bottom), QPointF(x1, layout.body.bottom()));
    painter.restore();
    return 4;
}

int paintPickFrame(QPainter& painter, const QRect& rect, TimeRange range, const TimelineView& view,
                   const TimelineStyle& style)
{
    constexpr double kAround = 8; // pixels, so that the mark at the start is inside
    const double x0 = rect.left() + view.xOf(range.start) - kAround;
    const double x1 = rect.left() + view.xOf(range.end) + kAround;
    if (x1 < rect.left() || x0 > rect.right())
        return 0;
    painter.setPen(QPen(style.colors.text, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(x0, rect.top() + 1.5), QPointF(x1, rect.bottom() - 0.5)));
    return 1;
}

int paintOverview(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& whole,
                  bool measuredShown, const TimelineStyle& style)
{
    int drawn = 1;
    painter.fillRect(rect, style.colors.lane);
    const double left = rect.left();
    if (data.waveform) {
        painter.setPen(shade(style.colors.signalLine, 0.35F));
        const double middle = rect.center().y();
        const double reach = rect.height() / 2.0 - 2;
        QList<QLineF> lines;
        for (const auto& column : waveColumns(*data.waveform, whole)) {
            const double x = left + column.x + 0.5;
            lines.append(QLineF(x, middle - static_cast<double>(column.high) * reach, x,
                                middle - static_cast<double>(column.low) * reach));
        }
        painter.drawLines(lines);
        drawn += static_cast<int>(lines.size());
    }
    if (measuredShown) {
        const auto bars = packBars(
            data.candidates.size(), [&](std::size_t i) { return data.candidates[i].range; }, whole, 3,
            [&](std::size_t i) { return isOpen(data.candidates[i].state) ? 1 : 0; });
        const double middle = rect.top() + rect.height() * 0.38;
        for (const auto& bar : bars) {
            const auto state = data.candidates[bar.item].state;
            painter.fillRect(QRectF(left + bar.x0, middle, std::max(2.0, bar.x1 - bar.x0), 4),
                             stateColor(state, style.colors));
            if (bars.size() <= 60)
                paintStateMark(painter, {left + bar.x0, middle + 2}, 9, state, style.colors, style.colors.lane);
            drawn += 2;
        }
    }
    const auto notes = packBars(
        data.notes.size(), [&](std::size_t i) { return data.notes[i].range; }, whole, 3);
    for (const auto& note : notes) {
        painter.fillRect(QRectF(left + note.x0, rect.bottom() - 7, std::max(2.0, note.x1 - note.x0), 5),
                         style.colors.note);
        ++drawn;
    }
    return drawn;
}

int paintOverviewWindow(QPainter& painter, const QRect& rect, const TimelineView& whole, TimeRange window,
                        const TimelineStyle& style)
{
    const double left = rect.left();
    const double x0 = left + whole.xOf(window.start);
    const double x1 = std::max(x0 + 3, left + whole.xOf(window.end));
    const QColor outside = shade(style.colors.text, 0.09F);
    painter.fillRect(QRectF(left, rect.top(), x0 - left, rect.height()), outside);
    painter.fillRect(QRectF(x1, rect.top(), rect.right() + 1 - x1, rect.height()), outside);
    painter.setPen(QPen(style.colors.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(x0 + 1, rect.top() + 1, std::max(1.0, x1 - x0 - 2), rect.height() - 2));
    return 3;
}

} // namespace alliance::app
