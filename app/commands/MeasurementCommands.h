#pragma once
// Edits of what was measured. Those that take a MeasuredSession find behaviours and candidates anew from the stored
// signals, in one transaction with the change.

#include "app/commands/Command.h"
#include "app/services/FindingsService.h"

namespace alliance::app
{

Command changeDefinitions(const MeasuredSession& measured, const vision::Settings& before,
                          const vision::Settings& after);

// Who is who: all people of the recording at once.
Command changeRoles(const MeasuredSession& measured, const QUuid& recording, const QList<db::RecordingPerson>& before,
                    const QList<db::RecordingPerson>& after);

Command addGazeMark(const MeasuredSession& measured, const db::GazeMarkDraft& draft);
Command removeGazeMark(const MeasuredSession& measured, const QUuid& mark);

// A moment that the measurement missed.
Command addMoment(const QUuid& session, const db::CandidateDraft& draft);

// `before` is what the person saw. What the same person did to it since, with keys that follow fast, is built on: edges
// set by hand stay with a decision, and a decision with edges. What somebody else did since is a Conflict.
Command decideCandidate(const db::Candidate& before, db::DecisionState state, const QString& reason);
Command decideAgain(const db::Candidate& before, int version); // as one decided before
// Nothing: the edges are as measured.
Command adjustCandidate(const db::Candidate& before, const std::optional<db::Moment>& adjusted);

// The same decision on several candidates of one session, at least one, as one step.
Command decideCandidates(const QList<db::Candidate>& before, db::DecisionState state, const QString& reason);

// Moves cameras of a session on its clock. The same recordings in both lists; `before` is what the person saw.
Command alignCameras(const QUuid& session, const QList<db::RecordingOffset>& before,
                     const QList<db::RecordingOffset>& after);

} // namespace alliance::app
