#pragma once
// Moving a session that was filed under the wrong case. Who may open it follows the case: that is said before anything
// is done, and is no step that can be taken back, because keys that were given cannot be.
//
// Consent: what the case it was in allows goes with its recordings, together with what they had of their own; the
// strictest of that and of the other case's consent holds from then on. Where a consent of either case is not in force,
// nothing is moved: it decides what becomes of the session.

#include "app/services/LibraryService.h"
#include "db/records/Consent.h"

namespace alliance::app
{

struct SessionMovePlan {
    db::SessionMove move;
    QString from; // codes of the cases
    QString to;
    QStringList gain; // names, see db::SessionMove
    QStringList lose;
    QStringList remain;
    QList<db::ConsentDraft> consents; // of its recordings, from then on
};

class SessionMoveService
{
public:
    explicit SessionMoveService(LibraryService& library) : m_library(library) {}

    // Refused: the role, keys of either that this person does not hold, or a consent, with the reason as its words.
    // Invalid: it is in that case.
    Outcome<SessionMovePlan> plan(const QUuid& session, const QUuid& toCase);
    Done move(const SessionMovePlan& plan);

private:
    Outcome<QList<db::ConsentDraft>> consents(const db::SessionMove& move);
    LibraryService& m_library;
};

// The code of the case it goes to, marked as in SameCode.h where it comes from one of the same code.
QString movedTo(const SessionMovePlan& plan);
// For people, before it is done: where to, who opens it then and who no longer.
QStringList moveSentences(const SessionMovePlan& plan);

} // namespace alliance::app
