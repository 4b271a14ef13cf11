#include "app/timeline/TimelineEdges.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

constexpr double kReach = 4;  // pixels around an edge
constexpr double kLeast = 16; // pixels; the edges of shorter bars are too close to their marks

bool movable(const TimelineCandidate& item)
{
    return !item.fixed;
}

template <typename Item>
bool movable(const Item& item)
{
    return item.own;
}

// Of the item that the edge belongs to: work(candidate, note, marker or passage).
template <typename Data, typename Work>
auto withItem(Data& data, const TimelineEdge& edge, Work work)
{
    switch (edge.kind) {
    case TimelineHitKind::Candidate:
        return work(data.candidates[edge.item]);
    case TimelineHitKind::Note:
        return work(data.notes[edge.item]);
    case TimelineHitKind::Marker:
        return work(data.markers[edge.item]);
    default:
        return work(data.passages[edge.item]);
    }
}

template <typename Items>
TimelineEdge nearestEdge(const Items& items, TimelineHitKind kind, const TimelineView& view, double x)
{
    TimelineEdge best;
    double nearest = kReach + 1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double x0 = view.xOf(items[i].range.start);
        const double x1 = view.xOf(items[i].range.end);
        if (!movable(items[i]) || x1 - x0 < kLeast)
            continue;
        const bool inside = x >= x0 && x <= x1;
        for (const auto& [at, side] :
             {std::pair{x0, TimelineEdge::Side::Start}, std::pair{x1, TimelineEdge::Side::End}}) {
            const double distance = std::abs(x - at) + (inside ? 0 : 0.5);
            if (distance <= kReach && distance < nearest) {
                nearest = distance;
                best = {side, kind, i};
            }
        }
    }
    return best;
}

MediaTime frameAfter(MediaTime time, const TimelineData& data)
{
    if (!data.frames.validAt(time))
        return {time.ns + 1'000'000};
    const std::int64_t next = data.frames.frameAt(time) + 1;
    return next < data.frames.count ? data.frames.timeOf(next) : data.duration;
}

} // namespace

TimelineEdge edgeAt(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view, QPoint point)
{
    const TimelineRow* row = layout.rowAt(point);
    if (!row || point.x() < layout.headerWidth)
        return {};
    const double x = point.x() - layout.headerWidth;
    switch (row->kind) {
    case TimelineRowKind::Candidates:
        return nearestEdge(data.candidates, TimelineHitKind::Candidate, view, x);
    case TimelineRowKind::Notes:
        return nearestEdge(data.notes, TimelineHitKind::Note, view, x);
    case TimelineRowKind::Markers:
        return nearestEdge(data.markers, TimelineHitKind::Marker, view, x);
    case TimelineRowKind::Stages:
        return nearestEdge(data.passages, TimelineHitKind::Passage, view, x);
    default:
        return {};
    }
}

TimeRange rangeOf(const TimelineData& data, const TimelineEdge& edge)
{
    return withItem(data, edge, [](const auto& item) { return item.range; });
}

QUuid idOf(const TimelineData& data, const TimelineEdge& edge)
{
    return withItem(data, edge, [](const auto& item) { return item.id; });
}

void setRange(TimelineData& data, const TimelineEdge& edge, TimeRange range)
{
    withItem(data, edge, [range](auto& item) { item.range = range; });
}

TimeRange draggedTo(TimeRange before, TimelineEdge::Side side, MediaTime time, const TimelineData& data)
{
    if (side == TimelineEdge::Side::End)
        return {before.start, std::clamp(time, frameAfter(before.start, data), std::max(data.duration, before.end))};
    // The last frame of the range stays in it.
    MediaTime latest = before.start;
    if (data.frames.validAt(before.start)) {
        const std::int64_t last = data.frames.frameAt({before.end.ns - 1});
        latest = std::max(latest, data.frames.timeOf(last));
    } else {
        latest = {std::max(before.start.ns, before.end.ns - 1'000'000)};
    }
    return {std::clamp(time, MediaTime{}, latest), before.end};
}

} // namespace alliance::app
