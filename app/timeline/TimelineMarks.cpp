#include "app/timeline/TimelineMarks.h"

#include "app/timeline/TimelinePainters.h"

#include <QPainterPath>
#include <QPolygonF>

namespace alliance::app
{
namespace
{

constexpr double kBesideBar = 2; // px between a label and the end of a bar

} // namespace

QColor stateColor(CandidateState state, const ThemeColors& colors)
{
    switch (state) {
    case CandidateState::Accepted:
        return colors.accepted;
    case CandidateState::Rejected:
        return colors.rejected;
    case CandidateState::Undecided:
    case CandidateState::Unsure:
        break;
    }
    return colors.open;
}

QColor behaviourColor(BehaviourKind kind, const ThemeColors& colors)
{
    switch (kind) {
    case BehaviourKind::GazeAversion:
        return colors.gaze;
    case BehaviourKind::PostureShift:
        return colors.posture;
    case BehaviourKind::CannotTell:
        return colors.cannotTell;
    case BehaviourKind::Stillness:
    case BehaviourKind::Silence:
        break;
    }
    return colors.supporting;
}

double largestMark(TimelineRowKind row, int rowHeight)
{
    constexpr int kAroundState = 8; // a ring fits around the one that is chosen
    constexpr int kAroundOthers = 6;
    return rowHeight - (row == TimelineRowKind::Candidates ? kAroundState : kAroundOthers);
}

void paintStateMark(QPainter& painter, QPointF centre, double size, CandidateState state, const ThemeColors& colors,
                    const QColor& ground)
{
    const double r = size / 2;
    const QColor color = stateColor(state, colors);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(ground);
    const QPointF top(centre.x(), centre.y() - r);
    const QPointF right(centre.x() + r, centre.y());
    const QPointF bottom(centre.x(), centre.y() + r);
    switch (state) {
    case CandidateState::Undecided:
    case CandidateState::Unsure:
        painter.drawPolygon(QPolygonF({top, right, bottom, {centre.x() - r, centre.y()}}));
        if (state == CandidateState::Unsure) {
            painter.setBrush(color);
            painter.drawPolygon(QPolygonF({top, right, bottom}));
        }
        break;
    case CandidateState::Accepted:
        painter.setBrush(color);
        painter.drawEllipse(centre, r - 0.5, r - 0.5);
        painter.setPen(QPen(ground, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{centre.x() - r * 0.45, centre.y() + r * 0.05},
                                        {centre.x() - r * 0.1, centre.y() + r * 0.4},
                                        {centre.x() + r * 0.5, centre.y() - r * 0.35}}));
        break;
    case CandidateState::Rejected: {
        const double s = r * 0.85;
        painter.drawRoundedRect(QRectF(centre.x() - s, centre.y() - s, 2 * s, 2 * s), 2, 2);
        const double c = s * 0.5;
        painter.drawLine(QPointF(centre.x() - c, centre.y() - c), QPointF(centre.x() + c, centre.y() + c));
        painter.drawLine(QPointF(centre.x() - c, centre.y() + c), QPointF(centre.x() + c, centre.y() - c));
        break;
    }
    }
    painter.restore();
}

QColor markerColor(MarkerShape shape, const ThemeColors& colors)
{
    switch (shape) {
    case MarkerShape::Withdrawal:
        return colors.withdrawal;
    case MarkerShape::Confrontation:
        return colors.confrontation;
    case MarkerShape::Both:
        return colors.mixed;
    case MarkerShape::Strategy:
        break;
    }
    return colors.strategy;
}

void paintMarkerMark(QPainter& painter, QPointF centre, double size, MarkerShape shape, const ThemeColors& colors)
{
    const double r = size / 2;
    const QColor color = markerColor(shape, colors);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    const double x = centre.x();
    const double y = centre.y();
    switch (shape) {
    case MarkerShape::Withdrawal:
        painter.drawPolygon(QPolygonF({{x - r, y}, {x + r * 0.7, y - r}, {x + r * 0.7, y + r}}));
        break;
    case MarkerShape::Confrontation:
        painter.drawPolygon(QPolygonF({{x + r, y}, {x - r * 0.7, y - r}, {x - r * 0.7, y + r}}));
        break;
    case MarkerShape::Both:
        painter.drawPolygon(QPolygonF({{x, y - r}, {x + r, y}, {x, y + r}, {x - r, y}}));
        painter.setPen(QPen(colors.surface, 1.6));
        painter.drawLine(QPointF(x, y - r * 0.9), QPointF(x, y + r * 0.9));
        break;
    case MarkerShape::Strategy:
        painter.drawEllipse(centre, r * 0.9, r * 0.9);
        break;
    }
    painter.restore();
}

void paintNoteMark(QPainter& painter, QPointF foot, double height, const ThemeColors& colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double flag = height * 0.55;
    painter.setPen(QPen(colors.note, 1.6));
    painter.drawLine(foot, foot - QPointF(0, height));
    painter.setBrush(colors.note);
    painter.drawPolygon(QPolygonF({{foot.x(), foot.y() - height},
                                   {foot.x() + flag, foot.y() - height + flag * 0.45},
                                   {foot.x(), foot.y() - height + flag * 0.9}}));
    painter.restore();
}

void paintGazeMark(QPainter& painter, QPointF foot, double height, bool engaged, const ThemeColors& colors,
                   const QColor& ground)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = height * 0.55;
    const double tip = engaged ? foot.y() - height : foot.y();
    const double base = engaged ? foot.y() : foot.y() - height;
    painter.setPen(QPen(colors.accent, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(engaged ? colors.accent : ground);
    painter.drawPolygon(QPolygonF({{foot.x(), tip}, {foot.x() + half, base}, {foot.x() - half, base}}));
    painter.restore();
}

bool paintMarkLabel(QPainter& painter, const QRect& row, double textLeft, double barEnd, const QString& label,
                    double nextLeft, const TimelineStyle& style)
{
    if (label.isEmpty())
        return false;
    TimelineTexts& texts = *style.texts;
    const int baseline = row.top() + (row.height() + texts.ascent() - texts.descent()) / 2;
    const double width = texts.width(label);
    if (barEnd > textLeft - kBesideBar && barEnd < textLeft + width + 1)
        textLeft = barEnd + kBesideBar;
    if (textLeft + width + kBesideBar > nextLeft)
        return false;
    painter.setPen(style.colors.text);
    texts.draw(painter, QPointF(textLeft, baseline), label);
    return true;
}

} // namespace alliance::app
