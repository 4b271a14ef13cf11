#include "app/models/PlaceOnSession.h"

#include "app/models/ReviewSession.h"

namespace alliance::app
{

base::MediaTime timeOnSession(const ReviewSession& session, const QUuid& recording, base::MediaTime time)
{
    for (const ReviewCamera& camera : session.cameras()) {
        if (camera.recording.record.id == recording)
            time.ns += camera.recording.record.offset.ns - session.cameras().front().recording.record.offset.ns;
    }
    return time;
}

void seekToPlace(ReviewSession& session, const QUuid& recording, base::MediaTime time, std::int64_t frame)
{
    if (session.cameras().isEmpty())
        return;
    time = timeOnSession(session, recording, time);
    const bool annotated = session.recording() && session.recording()->record.id == recording;
    session.whenListed(time, [&session, time, frame, annotated] {
        annotated ? session.seekToFrame(frame) : session.seekToTime(time);
    });
}

bool touch(base::TimeRange a, base::TimeRange b)
{
    return a.start == b.start || a.overlaps(b) || a.contains(b.start) || b.contains(a.start);
}

} // namespace alliance::app
