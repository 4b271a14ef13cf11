// Rows that hold items: candidates, notes, behaviours, and the hatching of what could not be measured.

#include "app/resources/Shades.h"
#include "app/timeline/TimelineDecimation.h"
#include "app/timeline/TimelineHitTest.h"
#include "app/timeline/TimelineMarks.h"
#include "app/timeline/TimelinePainters.h"
#include "app/timeline/TimelineStamps.h"

#include <cmath>

namespace alliance::app
{

namespace
{

constexpr double kMarkSize = 14; // with text of the usual size, as those below
constexpr double kGazeMark = 9;
constexpr double kMarkSpacing = 34; // candidate marks closer than this become one with a number
constexpr double kNoMark = 1e9;     // behind the last one
constexpr double kNoteSpacing = 10;
constexpr double kBarSpacing = 2;
constexpr double kNarrow = 5;      // pixels; narrower bars are drawn without round corners
constexpr double kLongestStep = 9; // pixels of the slope of a posture shift
constexpr double kCoarse = 1.5e9;  // ns for a pixel, from which a posture shift is too small for a shape

int priorityOf(CandidateState state)
{
    if (isOpen(state))
        return 2;
    return state == CandidateState::Accepted ? 1 : 0;
}

void paintMessage(QPainter& painter, const QRect& rect, const QString& text, const TimelineStyle& style)
{
    painter.setFont(style.smallFont);
    painter.setPen(style.colors.textMuted);
    painter.drawText(rect.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
}

int paintCandidateBar(QPainter& painter, TimelineBars& bars, const QRect& rect, const TimelineBar& bar,
                      const TimelineCandidate& item, bool chosen, const TimelineStyle& style)
{
    const QColor color = stateColor(item.state, style.colors);
    const double left = std::max(bar.x0, -2.0) + rect.left();
    const double right = std::max(left + 2, std::min(bar.x1, rect.width() + 2.0) + rect.left());
    const bool rejected = item.state == CandidateState::Rejected;
    if (right - left < kNarrow && !chosen) {
        painter.fillRect(QRectF(left, rect.top() + 3.5, right - left, rect.height() - 7),
                         shade(color, rejected ? 0.25F : 0.6F));
        return 1;
    }
    bars.draw(left, right,
              {shade(color, rejected ? 0.06F : kCandidateShade), chosen ? style.colors.text : color,
               rejected && !chosen ? Qt::DashLine : Qt::SolidLine, chosen ? 2.0 : 1.0});
    return 1;
}

} // namespace

int paintCandidates(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                    const QUuid& current, const TimelineStyle& style)
{
    if (data.candidates.empty()) {
        paintMessage(painter, rect, noCandidatesText(data), style);
        return 1;
    }
    int drawn = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rangeOf = [&](std::size_t i) { return data.candidates[i].range; };
    const auto isCurrent = [&](std::size_t i) { return data.candidates[i].id == current && !current.isNull(); };
    const auto priority = [&](std::size_t i) { return isCurrent(i) ? 3 : priorityOf(data.candidates[i].state); };
    TimelineBars bars(painter, rect.top() + 3.5, rect.height() - 7);
    for (const auto& bar : packBars(data.candidates.size(), rangeOf, view, kBarSpacing, priority))
        drawn += paintCandidateBar(painter, bars, rect, bar, data.candidates[bar.item], isCurrent(bar.item), style);

    const double middle = rect.top() + rect.height() / 2.0;
    const double size = std::min(kMarkSize * style.textScale, largestMark(TimelineRowKind::Candidates, rect.height()));
    TimelineStamps stamps(painter);
    const std::vector<TimelineBar> marks =
        packBars(data.candidates.size(), rangeOf, view, kMarkSpacing * style.textScale, priority);
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const TimelineBar& mark = marks[i];
        const auto& item = data.candidates[mark.item];
        const double x = rect.left() + std::max(mark.x0, 0.0);
        if (isCurrent(mark.item)) {
            painter.setPen(QPen(style.colors.text, 2));
            painter.setBrush(style.colors.surface);
            painter.drawEllipse(QPointF(x, middle), size / 2 + 4, size / 2 + 4);
        }
        stamps.put(static_cast<int>(item.state), {x, middle}, size / 2 + 2, [&](QPainter& stamp, QPointF at) {
            paintStateMark(stamp, at, size, item.state, style.colors, style.colors.surface);
        });
        drawn += 2;
        const QString label = mark.count > 1  ? QStringLiteral("×%1").arg(mark.count)
                              : item.rank > 0 ? QString::number(item.rank)
                                              : QString();
        const double textLeft = x + size / 2 + (isCurrent(mark.item) ? 7 : 4);
        const double barEnd = rect.left() + view.xOf(item.range.end);
        const double next = i + 1 < marks.size() ? rect.left() + marks[i + 1].x0 - size / 2 : kNoMark;
        drawn += paintMarkLabel(painter, rect, textLeft, barEnd, label, next, style);
    }
    painter.restore();
    return drawn;
}

int paintNotes(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
               const TimelineStyle& style)
{
    int drawn = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rangeOf = [&](std::size_t i) { return data.notes[i].range; };
    const double foot = rect.bottom() - 3;
    const double top = std::floor(rect.top() + rect.height() * 0.45) + 0.5;
    TimelineBars bars(painter, top, std::round(foot - top));
    const BarLook look{shade(style.colors.note, kMarkerShade), style.colors.note, Qt::SolidLine, 1, 2};
    for (const auto& bar : packBars(data.notes.size(), rangeOf, view, kBarSpacing)) {
        if (bar.x1 <= bar.x0)
            continue;
        const double left = std::max(bar.x0, -2.0) + rect.left();
        bars.draw(left, std::min(bar.x1, rect.width() + 2.0) + rect.left(), look);
        ++drawn;
    }
    TimelineStamps stamps(painter);
    const double height = largestMark(TimelineRowKind::Notes, rect.height());
    for (const auto& mark : packBars(data.notes.size(), rangeOf, view, kNoteSpacing)) {
        if (mark.x0 < -kNoteSpacing)
            continue;
        stamps.put(0, {rect.left() + mark.x0, foot}, height + 2,
                   [&](QPainter& stamp, QPointF at) { paintNoteMark(stamp, at, height, style.colors); });
        drawn += 2;
    }
    painter.restore();
    return drawn;
}

int paintBehaviours(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                    int person, const TimelineStyle& style)
{
    int drawn = 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rangeOf = [&](std::size_t i) { return data.behaviours[i].range; };
    const auto paintKind = [&](BehaviourKind kind, double top, double height) {
        const auto only = [&](std::size_t i) {
            return data.behaviours[i].kind == kind && data.behaviours[i].person == person ? 0 : -1;
        };
        const QColor color = behaviourColor(kind, style.colors);
        TimelineBars bars(painter, top, height);
        TimelineStamps stamps(painter);
        for (const auto& bar : packBars(data.behaviours.size(), rangeOf, view, kBarSpacing, only)) {
            const double left = std::max(bar.x0, -2.0) + rect.left();
            const double width = std::max(2.0, std::min(bar.x1, rect.width() + 2.0) + rect.left() - left);
            if (kind == BehaviourKind::PostureShift && view.nsPerPixel() <= kCoarse) {
                // A step: the move at its onset, then the new position that was held.
                painter.fillRect(QRectF(left, top + height * 0.4, width, height * 0.6), color);
                const int foot = static_cast<int>(std::lround(std::min(kLongestStep, width + 3)));
                stamps.put(
                    foot, {left, top + height}, std::max<double>(foot, height) + 2, [&](QPainter& stamp, QPointF at) {
                        stamp.setPen(Qt::NoPen);
                        stamp.setBrush(color);
                        stamp.drawPolygon(QPolygonF({{at.x(), at.y() - height - 1}, {at.x() + foot, at.y()}, at}));
                    });
                drawn += 2;
            } else if (kind == BehaviourKind::Stillness) {
                painter.setPen(QPen(color, 1.5, Qt::DotLine));
                painter.drawLine(QPointF(left, top + height), QPointF(left + width, top + height));
                ++drawn;
            } else if (width < kNarrow || kind == BehaviourKind::PostureShift) {
                painter.fillRect(QRectF(left, top, width, height), color);
                ++drawn;
            } else {
                bars.draw(left, left + width, {color, {}, Qt::SolidLine, 0, 2});
                ++drawn;
            }
        }
    };
    const double inner = rect.height() - 7.0;
    const double half = inner / 2;
    paintKind(BehaviourKind::GazeAversion, rect.top() + 3, half - 1);
    paintKind(BehaviourKind::PostureShift, rect.top() + 4 + half, half - 1);
    paintKind(BehaviourKind::Stillness, rect.top() + 2, inner + 3);
    painter.restore();
    return drawn;
}

int paintGazeMarks(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view, int person,
                   const TimelineStyle& style)
{
    int drawn = 0;
    const double height = std::min(kGazeMark * style.textScale, rect.height() * 0.5);
    TimelineStamps stamps(painter);
    const auto rangeOf = [&](std::size_t i) { return data.gazeMarks[i].range; };
    for (const bool engaged : {true, false}) {
        const auto only = [&](std::size_t i) {
            return data.gazeMarks[i].person == person && data.gazeMarks[i].engaged == engaged ? 0 : -1;
        };
        for (const auto& mark : packBars(data.gazeMarks.size(), rangeOf, view, kBarSpacing, only)) {
            const double left = rect.left() + mark.x0;
            const double right = rect.left() + std::min(mark.x1, rect.width() + 2.0);
            painter.setPen(QPen(style.colors.accent, 2));
            if (right - left > height)
                painter.drawLine(QPointF(left, rect.bottom() - 1), QPointF(right, rect.bottom() - 1));
            stamps.put(engaged, {left, rect.bottom() - 1.0}, height + 2, [&](QPainter& stamp, QPointF at) {
                paintGazeMark(stamp, at, height, engaged, style.colors, style.colors.surface);
            });
            drawn += 2;
        }
    }
    return drawn;
}

int paintCannotTell(QPainter& painter, const QRect& rect, const TimelineData& data, const TimelineView& view,
                    int person, const TimelineStyle& style)
{
    int drawn = 0;
    const auto bars = packBars(
        data.cannotTell.size(), [&](std::size_t i) { return data.cannotTell[i].range; }, view, kBarSpacing,
        [&](std::size_t i) { return data.cannotTell[i].person == person ? 0 : -1; });
    painter.save();
    QColor wash = style.colors.cannotTell;
    for (const auto& bar : bars) {
        const double left = std::max(bar.x0, 0.0) + rect.left();
        const double right = std::min(bar.x1, static_cast<double>(rect.width())) + rect.left();
        const QRectF area(left, rect.top() + 1, std::max(2.0, right - left), rect.height() - 2);
        painter.fillRect(area, shade(wash, 0.18F));
        painter.fillRect(area, QBrush(style.colors.control, Qt::BDiagPattern));
        drawn += 2;
    }
    painter.restore();
    return drawn;
}

} // namespace alliance::app
