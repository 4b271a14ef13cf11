#include "app/timeline/TimelineSnap.h"

#include <algorithm>

namespace alliance::app
{

using base::MediaTime;

MediaTime snapToFrame(MediaTime time, const TimelineData& data)
{
    const MediaTime inside{std::clamp<std::int64_t>(time.ns, 0, std::max<std::int64_t>(0, data.duration.ns))};
    if (!data.frames.validAt(inside))
        return inside;
    const std::int64_t frame = std::clamp<std::int64_t>(data.frames.frameAt(inside), 0, data.frames.count - 1);
    return data.frames.timeOf(frame);
}

std::vector<MediaTime> snapPoints(const TimelineData& data)
{
    std::vector<MediaTime> points;
    points.reserve(2 * (data.candidates.size() + data.notes.size() + data.markers.size() + data.passages.size() +
                        data.turns.size()));
    const auto add = [&points](base::TimeRange range) {
        points.push_back(range.start);
        points.push_back(range.end);
    };
    for (const auto& candidate : data.candidates)
        add(candidate.range);
    for (const auto& note : data.notes)
        add(note.range);
    for (const auto& marker : data.markers)
        add(marker.range);
    for (const auto& passage : data.passages)
        add(passage.range);
    for (const auto& turn : data.turns)
        add(turn.range);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

MediaTime snapToPoints(MediaTime time, const std::vector<MediaTime>& sortedPoints, MediaTime reach)
{
    const auto after = std::lower_bound(sortedPoints.begin(), sortedPoints.end(), time);
    MediaTime best = time;
    std::int64_t distance = reach.ns;
    if (after != sortedPoints.end() && after->ns - time.ns <= distance) {
        best = *after;
        distance = after->ns - time.ns;
    }
    if (after != sortedPoints.begin() && time.ns - std::prev(after)->ns <= distance)
        best = *std::prev(after);
    return best;
}

MediaTime nextStop(MediaTime from, const std::vector<MediaTime>& sortedPoints, const TimelineData& data)
{
    const MediaTime here = snapToFrame(from, data);
    for (auto it = std::upper_bound(sortedPoints.begin(), sortedPoints.end(), here); it != sortedPoints.end(); ++it) {
        if (const MediaTime stop = snapToFrame(*it, data); stop > here)
            return stop;
    }
    return here;
}

MediaTime previousStop(MediaTime from, const std::vector<MediaTime>& sortedPoints, const TimelineData& data)
{
    const MediaTime here = snapToFrame(from, data);
    for (auto it = std::lower_bound(sortedPoints.begin(), sortedPoints.end(), here); it != sortedPoints.begin();) {
        if (const MediaTime stop = snapToFrame(*--it, data); stop < here)
            return stop;
    }
    return here;
}

} // namespace alliance::app
