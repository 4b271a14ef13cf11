#pragma once
// Who may read what of a session: grants of its keys. Rules for use and common errors: see People.h. Whoever reads a
// session can copy it: what is taken away here closes what is written from now on, and what the program of the other
// person has not read yet. Earlier texts stay under the earlier keys.

#include "db/records/Person.h"
#include "db/records/Session.h"
#include "media/base/Result.h"

#include <QList>
#include <QUuid>

namespace alliance::db
{

class LibraryContext;

struct SessionHolder {
    enum class As {
        Supervisor, // reads everything but what others wrote for themselves
        Trainee,    // reads the recording, decisions, and what is released to the trainee or to the collection
        Director,   // reads the recording and what is released to the collection
        GuestRater, // reads the recording; what Trainee reads of others, except the case, once finished
    };
    QUuid personId;
    As as = As::Trainee;
    bool finished = false; // of a guest rater

    friend bool operator==(const SessionHolder&, const SessionHolder&) = default;
};

class Access
{
public:
    explicit Access(LibraryContext& context) : m_context(context) {}

    // Everybody who holds a key of the session, in the order in which they came to the library. Readable by everybody
    // who may open the library: the grants themselves are no secret.
    base::Result<QList<SessionHolder>> holders(const QUuid& sessionId) const;

    // The following need the session's key (Refused) and, but for finish(), a person with a key pair (Refused).
    // Therapist or supervisor (Invalid otherwise); in the session's people, if not there yet.
    base::Status grant(const QUuid& sessionId, const QUuid& personId, SessionPart part);
    // Takes all of it away and renews the keys, whatever the person was. Invalid: oneself, or a director while the
    // session is released. What they wrote for themselves stays readable to them.
    base::Status revoke(const QUuid& sessionId, const QUuid& personId);
    // To all directors, those who come later included.
    base::Status release(const QUuid& sessionId);
    base::Status withdrawRelease(const QUuid& sessionId);
    base::Result<bool> isReleased(const QUuid& sessionId) const;
    // To a guest rater. Conflict: the person sees what others wrote already, or has been handed it before.
    base::Status hand(const QUuid& sessionId, const QUuid& personId);
    // By the rater: from now on they may see what others wrote; who holds it gives them the keys on opening the library
    // next. NotFound: the session is not in their hands, or finished already.
    base::Status finish(const QUuid& sessionId);

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
