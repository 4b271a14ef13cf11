#pragma once
// How keys move between people: what Access, Sessions and People share. All of it is called inside a change, and works
// with the keys that the current person holds; what others hold is given by them (see applyPendingGrants()).

#include "db/core/ContentKeys.h"
#include "media/base/Result.h"

#include <QList>
#include <QUuid>

#include <initializer_list>

namespace alliance::db
{

// In the detail of the audit event of completed grants: ids of the cases and sessions that were concerned.
inline const QString kGrantedSubjects = QStringLiteral("subjects");

class Connection;
class LibraryContext;

inline const QList<Scope> kAllOfSession{Scope::Session, Scope::Shared, Scope::Released, Scope::Supervision,
                                        Scope::Private};

base::Result<QUuid> caseOf(const Connection& database, const QUuid& sessionId); // NotFound: no such session

// Rows of that session and person in these tables.
base::Status removeRows(LibraryContext& context, std::initializer_list<const char*> tables, const QUuid& sessionId,
                        const QUuid& personId);

// The keys of somebody with a part in the session: its case, the session, what is shared and released in it and, where
// the rows of people and session_people make them a supervisor of it, what is written for the supervisors.
// Refused: the person has no key pair, or was removed.
base::Status giveSession(LibraryContext& context, const QUuid& sessionId, const QUuid& personId);

// Takes away the keys of these scopes of the session and renews those that would seal next. What the person wrote
// under keys of their own stays theirs.
base::Status takeSession(LibraryContext& context, const QUuid& sessionId, const QUuid& personId,
                         const QList<Scope>& scopes);
// The key of a case, where no session of it is left to the person.
base::Status takeCase(LibraryContext& context, const QUuid& caseId, const QUuid& personId);
// Every key, of whatever. Returns how many were renewed.
base::Result<int> takeEverything(LibraryContext& context, const QUuid& personId);

// What belongs to people by the rows of the database, and only a holder can give: shared keys to raters who have
// finished, supervision keys to supervisors, released sessions to directors, keys of the library and of cases. One
// change with an audit event, or none where nothing is missing. Returns how many grants were made.
base::Result<int> applyPendingGrants(LibraryContext& context);

} // namespace alliance::db
