#pragma once
// Moving a session that was filed under the wrong case to another one. Who works in the sessions of that case opens it
// from then on; who opened it and does not loses it, and its keys are renewed. Rules for use and common errors: see
// People.h. Like giving and taking access it is no step that can be taken back.

#include "db/records/Consent.h"
#include "media/base/Result.h"

#include <QList>
#include <QUuid>

namespace alliance::db
{

class LibraryContext;

// What moving it would change.
struct SessionMove {
    QUuid session;
    QUuid from; // cases
    QUuid to;
    int number = 0;    // that it would have in the other case: its own, or the next that is free
    QList<QUuid> gain; // who opens it afterwards and does not now
    QList<QUuid> lose; // the other way round
    QList<QUuid>
        remain; // both, without raters it was handed to and directors it was released to: they stay as they are
};

class SessionMoves
{
public:
    explicit SessionMoves(LibraryContext& context) : m_context(context) {}

    // Where nobody works in the other case yet, whoever opens the session goes on to. The person who moves it keeps it
    // in any case. NotFound: no such session or case. Invalid: it is in that case. Refused: this person does not hold
    // the keys of the session and of the other case.
    base::Result<SessionMove> plan(const QUuid& sessionId, const QUuid& caseId) const;
    // One change. `consents`: terms for recordings of the session from then on, each a new version of the recording's
    // consent; those that recordings had go with them. Conflict: something has changed since the plan was made.
    base::Status move(const SessionMove& planned, const QList<ConsentDraft>& consents);

private:
    base::Result<QList<QUuid>> workingIn(const QString& condition, const QUuid& id, const QUuid& except) const;
    base::Status giveAndTake(const SessionMove& planned);
    base::Status moveConsents(const SessionMove& planned, const QList<ConsentDraft>& consents);
    LibraryContext& m_context;
};

} // namespace alliance::db
