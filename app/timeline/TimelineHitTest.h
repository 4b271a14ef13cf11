#pragma once
// What lies under the pointer, and the words for it. Pure.

#include "app/timeline/TimelineLayout.h"
#include "app/timeline/TimelineView.h"

namespace alliance::app
{

enum class TimelineHitKind { Nothing, Candidate, Note, Marker, Passage };

struct TimelineHit {
    TimelineHitKind kind = TimelineHitKind::Nothing;
    std::size_t item = 0; // index into the candidates, notes, markers or passages
};

// The nearest candidate, note, marker or passage whose mark or range is under the point; the earlier one when equally
// near.
TimelineHit hitTest(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view, QPoint point);

// Candidates, notes, markers and passages, in this order, in which the time lies.
std::vector<TimelineHit> itemsAt(const TimelineData& data, base::MediaTime time, bool measuredShown);

// "0:12:03.480 · frame 18042"; the frame is left out without an index.
QString momentText(base::MediaTime time, const TimelineData& data);

// For the tooltip: time, frame and everything that the row under the point has there, as lines of plain text.
QStringList describePoint(const TimelineLayout& layout, const TimelineData& data, const TimelineView& view,
                          QPoint point);

QString stateText(CandidateState state);            // "to review": for who decides
QString plainStateText(CandidateState state);       // "undecided": for everybody
QString nameOf(const TimelineCandidate& candidate); // "Candidate 3"
QString behaviourText(BehaviourKind kind);
// Where there is no candidate: that nothing was found is not said where nothing could be told.
QString noCandidatesText(const TimelineData& data);

} // namespace alliance::app
