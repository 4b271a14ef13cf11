#pragma once
// Edges of coded ranges, to take hold of and drag. Pure.

#include "app/timeline/TimelineHitTest.h"

namespace alliance::app
{

struct TimelineEdge {
    enum class Side { None, Start, End };

    Side side = Side::None;
    TimelineHitKind kind = TimelineHitKind::Nothing;
    std::size_t item = 0;
};

// The edge within a few pixels of the point, of a candidate or of a marker, stage or note of the person who works that
// is wide enough on screen to have two of them; of a meeting of two stages that whose bar the point is on.
TimelineEdge edgeAt(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view, QPoint point);

// Of an edge that is one:
base::TimeRange rangeOf(const TimelineData& data, const TimelineEdge& edge);
QUuid idOf(const TimelineData& data, const TimelineEdge& edge);
void setRange(TimelineData& data, const TimelineEdge& edge, base::TimeRange range);

// The range with that edge at `time`; the edges do not pass each other: a frame stays between them.
base::TimeRange draggedTo(base::TimeRange before, TimelineEdge::Side side, base::MediaTime time,
                          const TimelineData& data);

} // namespace alliance::app
