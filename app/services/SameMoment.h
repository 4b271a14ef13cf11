#pragma once
// When two candidates are about the same moment although definitions or marks moved their edges: a cue of the same kind
// (looking away, posture shift) and person, onset within a second, overlap of at least 0.3 (the vocabulary's matching).
// Candidates join cues that lie close together, so it is the cues that are compared.

#include "db/records/Candidate.h"
#include "vision/candidates/Behaviour.h"

#include <QList>

namespace alliance::app
{

QList<vision::Behaviour> behavioursOf(const QJsonArray& stored); // of db::Candidate::behaviours

bool sameMoment(const QList<vision::Behaviour>& a, const QList<vision::Behaviour>& b);

// What became of one person's cues when something about the measurement was changed.
struct CueChange {
    int kept = 0;
    int gone = 0;
    int added = 0;

    int changed() const { return gone + added; }
    int all() const { return kept + gone + added; }
    // More than half of them, and more than a wrong one set right.
    bool turnsOver() const;
    bool operator==(const CueChange&) const = default;
};
CueChange cueChange(const QList<vision::Behaviour>& before, const QList<vision::Behaviour>& after, int person);

// A candidate that a new measuring proposes is known by the id of an earlier one of the same moment that somebody
// decided on, so that the decision goes with it. Each earlier one is taken once, by the first that matches.
void keepDecidedIds(QList<db::CandidateDraft>& proposed, const QList<db::Candidate>& earlier);

} // namespace alliance::app
