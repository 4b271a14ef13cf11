#include "app/services/FrameEdges.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

// When `frame` begins; one after the last: when the recording ends.
base::MediaTime startOf(const media::FrameIndex& index, std::int64_t frame)
{
    return frame < index.frameCount() ? index.timeOf(frame) : index.endTime();
}

// Formats write whole milliseconds, which may lie beside the frame that was meant: the frame edge of this millisecond,
// or `time` where there is none, or where its digits say more than a millisecond.
base::MediaTime edgeAt(const media::FrameIndex& index, base::MediaTime time)
{
    const std::int64_t millisecond = db::milliseconds(time);
    if (db::fromMilliseconds(millisecond) != time)
        return time;
    const std::int64_t shown = index.frameAt(time);
    for (const std::int64_t frame : {shown, shown + 1}) {
        const base::MediaTime edge = startOf(index, frame);
        if (db::milliseconds(edge) == millisecond)
            return edge;
    }
    return time;
}

} // namespace

base::MediaTime startOn(const media::FrameIndex& index, base::MediaTime time, std::optional<db::FrameSpan> frames)
{
    if (frames && frames->start < index.frameCount()) {
        const base::MediaTime edge = startOf(index, frames->start);
        if (db::milliseconds(edge) == db::milliseconds(time))
            return edge;
        if (index.frameAt(time) == frames->start)
            return time;
    }
    const base::MediaTime edge = edgeAt(index, time);
    return edge < index.endTime() ? edge : time;
}

base::MediaTime endOn(const media::FrameIndex& index, base::MediaTime time, std::optional<db::FrameSpan> frames)
{
    if (frames && frames->end > 0 && frames->end <= index.frameCount()) {
        const base::MediaTime edge = startOf(index, frames->end);
        if (db::milliseconds(edge) == db::milliseconds(time))
            return edge;
        if (startOf(index, frames->end - 1) < time && time < edge)
            return time;
    }
    return edgeAt(index, time);
}

} // namespace alliance::app
