#pragma once
// Sessions and who takes part. A new session gets keys of its own, sealed to the person who creates it; who else may
// open it: see Access.h.
// Rules for use and common errors: see People.h.

#include "db/records/Session.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class Sessions
{
public:
    explicit Sessions(LibraryContext& context) : m_context(context) {}

    base::Result<Session> create(const SessionDraft& draft); // Conflict: the number is taken in this case
    base::Result<Session> get(const QUuid& id) const;
    base::Result<QList<Session>> list() const;                           // by case in order of creation, then number
    base::Result<QList<Session>> listOfCase(const QUuid& caseId) const;  // by number
    base::Result<bool> hasNumber(const QUuid& caseId, int number) const; // also of a session that one cannot open
    base::Result<int> nextNumber(const QUuid& caseId) const;             // that is free, likewise
    base::Result<Session> update(const QUuid& id, const SessionDraft& draft); // caseId moves it to another case

    base::Result<QList<SessionPerson>> people(const QUuid& sessionId) const;
    // Therapists and supervisors with a key pair may open the session from then on; nothing is taken from anybody (see
    // Access).
    base::Status setPeople(const QUuid& sessionId, const QList<SessionPerson>& people);

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
