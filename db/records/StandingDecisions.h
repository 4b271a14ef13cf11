#pragma once
// What each person stands by of the decisions about one candidate. They are one row of versions, whoever made them; the
// latest is the queue's, and those before it are kept.

#include "db/records/Candidate.h"

#include <QList>
#include <QSet>

namespace alliance::db
{

// What the audit of undo and redo of a decision is called; its detail names the version that was made by it.
inline const QString kDecisionRestored = QStringLiteral("candidate.restored");

// One of each person who has accepted or rejected, in the order in which they first did. `versions`: of one candidate,
// those that may be read, oldest first. `restored`: ids of versions that took a step back or did it again; whoever did
// stands by what they stood by then, and says nothing of what somebody else had decided before.
QList<Decision> standingDecisions(const QList<Decision>& versions, const QSet<QUuid>& restored);

} // namespace alliance::db
