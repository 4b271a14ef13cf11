#pragma once
// The open session in the values of the timeline.

#include "app/timeline/TimelineData.h"

#include <vector>

namespace alliance::app
{

class ReviewSession;
struct ReviewPerson;

// "patient", or "patient?" when only proposed; may be empty.
QString shownRole(const ReviewPerson& person);
TimelineData timelineData(const ReviewSession& session);
std::vector<TimelineCandidate> timelineCandidates(const ReviewSession& session);
std::vector<TimelineNote> timelineNotes(const ReviewSession& session);

} // namespace alliance::app
