#pragma once
// A place on one of the cameras of the open session, on the clock of the session.

#include "media/base/MediaTime.h"

#include <QUuid>

namespace alliance::app
{

class ReviewSession;

// Of a camera that is not shown: as on the annotated one.
base::MediaTime timeOnSession(const ReviewSession& session, const QUuid& recording, base::MediaTime time);
// To exactly that frame where the recording is the annotated one; as soon as it is known. Nothing without a recording.
void seekToPlace(ReviewSession& session, const QUuid& recording, base::MediaTime time, std::int64_t frame);

// Whether two ranges have a time in common; a moment (start == end) is its own start.
bool touch(base::TimeRange a, base::TimeRange b);

} // namespace alliance::app
