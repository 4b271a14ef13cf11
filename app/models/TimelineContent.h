#pragma once
// The open session in the values of the timeline.

#include "app/timeline/TimelineData.h"

#include <QHash>
#include <QUuid>

#include <optional>
#include <vector>

namespace alliance::app
{

class ReviewSession;
struct ReviewPerson;

// "patient", or "patient?" when only proposed; may be empty.
QString shownRole(const ReviewPerson& person);
TimelineData timelineData(const ReviewSession& session);
std::vector<TimelineCandidate> timelineCandidates(const ReviewSession& session);
// Numbers of candidates with the definitions that are tried out, as the timeline has them; nothing is tried: none.
// Without one: these definitions do not propose it.
std::optional<QHash<QUuid, int>> triedRanks(const ReviewSession& session);
std::vector<TimelineNote> timelineNotes(const ReviewSession& session);

} // namespace alliance::app
