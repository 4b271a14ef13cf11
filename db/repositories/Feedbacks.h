#pragma once
// Feedback with versions, at most one for each session. Rules for use and common errors: see People.h. Drafts are for
// the supervisors of a session, releases for everybody who shares it: who does not hold the keys never gets them.

#include "db/records/Feedback.h"
#include "media/base/Result.h"

#include <QList>

#include <optional>

namespace alliance::db
{

class LibraryContext;

class Feedbacks
{
public:
    explicit Feedbacks(LibraryContext& context) : m_context(context) {}

    // Conflict: the session has one.
    base::Result<Feedback> add(const FeedbackDraft& draft);
    base::Result<Feedback> get(const QUuid& id) const; // newest version, also when deleted
    // The newest version; nothing where there is none. Refused: it is a draft that is not for this person.
    base::Result<std::optional<Feedback>> ofSession(const QUuid& sessionId) const;

    // A new draft. basedOn is the version that was seen; Conflict when there is a newer one.
    base::Result<Feedback> edit(const QUuid& id, const FeedbackDraft& draft, int basedOn);
    // A release of the newest version, with its whole composition. Conflict as for edit(); Invalid: nothing to
    // release.
    base::Result<Feedback> release(const QUuid& id, const QJsonObject& composition, int basedOn);
    base::Result<Feedback> remove(const QUuid& id, int basedOn); // releases stay
    // A draft with the plan of the given version, never a release; version 0 is "deleted".
    base::Result<Feedback> restore(const QUuid& id, int version, int basedOn);
    base::Result<QList<Feedback>> versions(const QUuid& id) const; // oldest first; those that this person may read
    base::Result<QList<Feedback>> releases(const QUuid& sessionId) const; // oldest first

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
