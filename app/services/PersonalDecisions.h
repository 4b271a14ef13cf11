#pragma once
// What each person decided about the candidates of a session, beside what others decided
// (db/records/StandingDecisions.h).

#include "app/services/LibraryService.h"

#include <optional>

namespace alliance::app
{

struct PersonalDecision {
    QUuid candidate;
    int version = 0; // of the candidate's decision, that was this person's
    db::DecisionState state = db::DecisionState::Accepted;
    QString reason;
    QUuid author;
    db::Moment moment;   // with the edges that this person set
    db::Moment measured; // without
};

// By time; of moments that were taken back none.
Outcome<QList<PersonalDecision>> personalDecisions(LibraryService& library, const QUuid& session);
// What one person stands by about one candidate; nothing where that is nothing, or it cannot be read.
std::optional<PersonalDecision> personalDecision(LibraryService& library, const QUuid& candidate, const QUuid& person);

} // namespace alliance::app
