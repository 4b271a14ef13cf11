#pragma once
// The shapes that stand for a candidate's state, a note and a kind of behaviour, the same in timeline and lists, so
// that colour is never the only sign. Stateless.

#include "app/resources/Theme.h"
#include "app/timeline/TimelineLayout.h"

#include <QPainter>

namespace alliance::app
{

struct TimelineStyle;

// How high a mark becomes at most in a row of that height, in pixels: what is drawn and what the mouse reaches.
double largestMark(TimelineRowKind row, int rowHeight);

// Undecided: a hollow diamond. Unsure: the same, half filled. Accepted: a filled disc with a tick. Rejected: a hollow
// square with a cross.
// `size` is the height in pixels; `ground` is what lies behind the mark.
void paintStateMark(QPainter& painter, QPointF centre, double size, CandidateState state, const ThemeColors& colors,
                    const QColor& ground);

// Withdrawal: a triangle that points away, to the left. Confrontation: one that points to the right. Both: a diamond
// with a line through it. A strategy: a disc. Filled; `size` is the height.
void paintMarkerMark(QPainter& painter, QPointF centre, double size, MarkerShape shape, const ThemeColors& colors);
QColor markerColor(MarkerShape shape, const ThemeColors& colors);

// A flag on a pole whose foot stands at `foot`.
void paintNoteMark(QPainter& painter, QPointF foot, double height, const ThemeColors& colors);

// At the partner: a filled triangle on its base. Away: a hollow one on its tip. `foot`: the middle of its lower edge.
void paintGazeMark(QPainter& painter, QPointF foot, double height, bool engaged, const ThemeColors& colors,
                   const QColor& ground);

QColor stateColor(CandidateState state, const ThemeColors& colors);
QColor behaviourColor(BehaviourKind kind, const ThemeColors& colors);

// The words beside a mark, in the row's height and the small font, where they end before the next mark begins at
// `nextLeft`. They stand in the mark's bar, or behind its end where it would run through them. Whether something was
// drawn.
bool paintMarkLabel(QPainter& painter, const QRect& row, double textLeft, double barEnd, const QString& label,
                    double nextLeft, const TimelineStyle& style);

} // namespace alliance::app
