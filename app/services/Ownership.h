#pragma once
// Who may pass on, take away and replace what keys open, where the role alone does not say it: a trainee who was let
// into a session works in it, and rules only those that they entered into the library. Beside Permissions.h, and like
// it enforced by this program only.

#include "app/services/Failure.h"
#include "db/records/Person.h"

#include <QList>
#include <QUuid>

namespace alliance::app
{

class LibraryService;

namespace permission
{

Done grantToTrainee(db::PersonRole role);   // let a trainee open a session: supervisors
Done revokeSupervisor(db::PersonRole role); // take a session away from a supervisor: supervisors
Done handSession(db::PersonRole role);      // to guest raters: supervisors
Done giveBackSession(db::PersonRole role);  // whoever holds it: the recovery key
Done replaceLibrary(db::PersonRole role);   // restore in its place: supervisors, directors, the recovery key

} // namespace permission

// Over who may open it, its consent, and how long it is kept. Of a trainee: they added it. Others pass.
Done rulesSession(LibraryService& library, const QUuid& session);
// Over the code of a case and its consent: every session of it.
Done rulesCase(LibraryService& library, const QUuid& caseId);

// Sessions of which nobody but this person (null: nobody at all) can read what is shared in them; raters do not count,
// nor does the recovery key.
Outcome<QList<QUuid>> heldByNobodyBut(LibraryService& library, const QUuid& person);

} // namespace alliance::app
