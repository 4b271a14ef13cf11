#pragma once
// What stands of what several people said: their decisions on a candidate, and codes that a settlement compared. Read
// from the database as it is now; what cannot be read does not stand.

#include "db/records/Candidate.h"
#include "db/records/Moment.h"

#include <QJsonObject>
#include <QList>
#include <QUuid>

#include <optional>

namespace alliance::db
{

class LibraryContext;

struct StandingOfCandidate {
    Moment measured;
    QList<Decision> decisions; // of each person
};
// Nothing where it cannot be read, or the moment was taken back.
std::optional<StandingOfCandidate> standingOf(LibraryContext& context, const QUuid& candidate);

// Whether both sides of a settlement are as they were when it was made. `coding` as Settlement stores it.
bool isAsSettled(LibraryContext& context, const QJsonObject& coding);

} // namespace alliance::db
