#pragma once
// What people coded, in the values of the timeline.

#include "app/timeline/TimelineData.h"
#include "db/records/Rating.h"

#include <vector>

namespace alliance::app
{

class CodingSession;

MarkerShape shapeOf(const QString& type);
std::vector<TimelineMarker> timelineMarkers(const CodingSession& coding);
std::vector<TimelinePassage> timelinePassages(const CodingSession& coding);
// Empty until the person who works has rated one.
std::vector<TimelineSegment> timelineSegments(const CodingSession& coding);

// The segments that the session is rated in; the last may be shorter.
std::vector<base::TimeRange> segmentsOf(const CodingSession& coding);
// The rating that the person who works gave a segment. Null: none. Valid until the next signal.
const db::Rating* ownRating(const CodingSession& coding, base::TimeRange segment);
// Codes of what is rated of a segment as a whole.
QStringList ratedCodes(const CodingSession& coding);

} // namespace alliance::app
