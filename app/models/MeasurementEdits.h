#pragma once
// What a reviewer says about the measurement of the open session, as edits: who is who, where somebody looks, what was
// missed. Each call makes at most one edit; nothing waits.

#include "app/commands/MeasurementCommands.h"
#include "app/models/ReviewSession.h"

namespace alliance::app
{

MeasuredSession measuredSession(const ReviewSession& session);

// Of two people, one who is the patient has the other proposed as the therapist, and the other way round; nothing is
// said of the other thereby, and what was said of them stands. No part: as proposed.
void sayPart(ReviewSession& session, int person, const std::optional<db::SessionPart>& part);
// Patient and therapist change places, which says it of both; nothing happens unless there are exactly two people.
void swapParts(ReviewSession& session);
bool canSwapParts(const ReviewSession& session);

void markGaze(ReviewSession& session, int person, base::TimeRange range, bool engaged);
// The mark of this person at `time`, or the nearest within a second; null: none. Valid until the next signal.
const db::GazeMark* gazeMarkAt(const ReviewSession& session, int person, base::MediaTime time);
void removeGazeMark(ReviewSession& session, const QUuid& mark);

// `range` must not be empty.
void addMissedMoment(ReviewSession& session, int person, base::TimeRange range, vision::BehaviourKind kind);

} // namespace alliance::app
