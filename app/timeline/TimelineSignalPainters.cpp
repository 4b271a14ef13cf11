// Rows that hold curves: measured signals with the person's own band, and the sound with its speech turns.

#include "app/timeline/TimelineCurve.h"
#include "app/timeline/TimelineDecimation.h"
#include "app/timeline/TimelineMarks.h"
#include "app/timeline/TimelinePainters.h"
#include "app/timeline/TimelineStamps.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace alliance::app
{

namespace
{

constexpr double kTurnSpacing = 2;
constexpr double kDenseShare = 0.35; // columns for each pixel from which a curve is drawn without smoothing
constexpr double kCurveWidth = 1.2;
constexpr double kLoneSample = 0.75; // pixels of a sample that nothing is joined to

// The usual range: a wash between two edges, which can be seen without it.
int paintBand(QPainter& painter, const QRect& rect, double upper, double lower, const TimelineStyle& style)
{
    QColor band = style.colors.signalLine;
    band.setAlphaF(0.10F);
    painter.fillRect(QRectF(rect.left(), upper, rect.width(), std::max(1.0, lower - upper)), band);
    painter.setPen(QPen(style.colors.signalLine, 1, Qt::DotLine));
    for (const double edge : {upper, lower}) {
        const double y = std::round(edge) + 0.5;
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    }
    return 3;
}

} // namespace

int paintSignal(QPainter& painter, const QRect& rect, const SignalLane& lane, const TimelineView& view,
                const TimelineStyle& style)
{
    int drawn = 0;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    const double top = rect.top() + 3;
    const double height = std::max(1.0, rect.height() - 6.0);
    const double low = static_cast<double>(lane.displayLow);
    const double span = std::max(1e-9, static_cast<double>(lane.displayHigh) - low);
    const auto yOf = [&](float value) {
        return top + height * (1 - std::clamp((static_cast<double>(value) - low) / span, -0.02, 1.02));
    };
    if (lane.band)
        drawn += paintBand(painter, rect, yOf(lane.band->high), yOf(lane.band->low), style);
    const auto columns = laneColumns(lane, view);
    painter.setPen(QPen(style.colors.signalLine, 1));
    painter.setBrush(Qt::NoBrush);
    if (static_cast<double>(columns.size()) > view.width() * kDenseShare) {
        // About a sample for each pixel and more: upright lines without smoothing look the same and are far quicker.
        QList<QLineF> lines;
        lines.reserve(static_cast<qsizetype>(columns.size()));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const LaneColumn& column = columns[i];
            const float before = column.joined ? columns[i - 1].last : column.first;
            const double upper = yOf(std::max(column.high, before));
            const double lower = yOf(std::min(column.low, before));
            const double x = rect.left() + std::round(column.x) + 0.5;
            lines.append(QLineF(x, upper, x, std::max(lower, upper + 1)));
        }
        painter.drawLines(lines);
        drawn += static_cast<int>(lines.size());
    } else {
        TimelineCurve curve(painter, rect, style.colors.signalLine, kCurveWidth);
        for (const LaneColumn& column : columns) {
            const double x = rect.left() + column.x;
            const QPointF first(x, yOf(column.first));
            if (column.joined)
                curve.lineTo(first);
            else
                curve.moveTo(first);
            if (column.high > column.low) {
                curve.lineTo({x, yOf(column.low)});
                curve.lineTo({x, yOf(column.high)});
                curve.lineTo({x, yOf(column.last)});
            } else if (!column.joined) {
                curve.lineTo({x + kLoneSample, first.y()});
            }
            ++drawn;
        }
        curve.draw();
    }

    if (lane.threshold) {
        painter.setPen(QPen(style.colors.text, 1, Qt::DashLine));
        const double y = std::round(yOf(*lane.threshold)) + 0.5;
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        ++drawn;
    }
    TimelineTexts& texts = *style.texts;
    const int line = texts.ascent() + texts.descent();
    if (rect.height() > line * 2 + 4) {
        painter.setPen(style.colors.textMuted);
        const QString scale = QLocale().toString(static_cast<double>(lane.displayHigh), 'g', 3);
        const int width = texts.width(scale);
        const QRect corner(rect.right() - width - 5, rect.top() + 1, width + 4, line);
        QColor ground = style.colors.lane;
        ground.setAlphaF(0.8F);
        painter.fillRect(corner.adjusted(-2, 0, 0, 0), ground);
        texts.draw(painter, corner, Qt::AlignRight, scale);
        drawn += 2;
    }
    painter.restore();
    return drawn + 1;
}

int paintSound(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
               const TimelineStyle& style)
{
    int drawn = 0;
    painter.save();
    const double turnHeight = data.turns.empty() ? 0 : 5;
    const double middle = rect.top() + (rect.height() - turnHeight) / 2.0;
    const double reach = std::max(2.0, (rect.height() - turnHeight) / 2.0 - 3);
    if (data.waveform) {
        painter.setPen(style.colors.signalLine);
        QList<QLineF> lines;
        for (const auto& column : waveColumns(*data.waveform, view)) {
            const double x = rect.left() + column.x + 0.5;
            const double high = middle - static_cast<double>(std::clamp(column.high, -1.0F, 1.0F)) * reach;
            const double low = middle - static_cast<double>(std::clamp(column.low, -1.0F, 1.0F)) * reach;
            lines.append(QLineF(x, high, x, std::max(low, high + 0.5)));
        }
        painter.drawLines(lines);
        drawn += static_cast<int>(lines.size());
    }
    painter.setRenderHint(QPainter::Antialiasing);
    TimelineBars bars(painter, rect.bottom() - turnHeight, 3);
    for (const auto& turn : packBars(
             data.turns.size(), [&](std::size_t i) { return data.turns[i].range; }, view, kTurnSpacing)) {
        const double left = std::max(turn.x0, -2.0) + rect.left();
        bars.draw(left, std::min(turn.x1, rect.width() + 2.0) + rect.left(),
                  {style.colors.accent, {}, Qt::SolidLine, 0, 1});
        ++drawn;
    }
    painter.setPen(QPen(style.colors.supporting, 1.5, Qt::DotLine));
    const auto silences = packBars(
        data.behaviours.size(), [&](std::size_t i) { return data.behaviours[i].range; }, view, kTurnSpacing,
        [&](std::size_t i) { return data.behaviours[i].kind == BehaviourKind::Silence ? 0 : -1; });
    for (const auto& silence : silences) {
        painter.drawLine(QPointF(rect.left() + std::max(0.0, silence.x0), rect.top() + 3),
                         QPointF(rect.left() + std::min(silence.x1, view.width()), rect.top() + 3));
        ++drawn;
    }
    painter.restore();
    return drawn;
}

} // namespace alliance::app
