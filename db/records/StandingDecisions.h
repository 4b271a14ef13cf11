#pragma once
// What each person stands by of the decisions about one candidate. They are one row of versions, whoever made them; the
// latest is the queue's, and those before it are kept.

#include "db/records/AuditEvent.h"
#include "db/records/Candidate.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace alliance::db
{

// What the audit of undo and redo of a decision is called; its detail names the version that was made by it.
inline const QString kDecisionRestored = QStringLiteral("candidate.restored");
// What follows such an event where other people's decisions went or came with it.
inline const QString kOthersRestored = QStringLiteral("candidate.others_restored");

// Versions of other people that had come in from outside and that a version took back, or brought again.
struct RestoredDecision {
    QSet<QUuid> takenBack;
    QSet<QUuid> putBack;
};
// By the id of the version that took a step back or did it again.
using RestoredDecisions = QHash<QUuid, RestoredDecision>;

// Detail of a kOthersRestored: beside them it names the version that took them back or brought them again.
QJsonObject othersDetail(const QUuid& version, const RestoredDecision& restored);
// As the events of both kinds tell it, in order.
RestoredDecisions restoredDecisions(const QList<AuditEvent>& events);

// One of each person who has accepted or rejected, in the order in which they first did. `versions`: of one candidate,
// those that may be read, oldest first. Whoever took a step back stands by what they stood by then, and says nothing of
// what somebody else had decided before; others stand by what they stood by before the version that was taken back.
QList<Decision> standingDecisions(const QList<Decision>& versions, const RestoredDecisions& restored);

} // namespace alliance::db
