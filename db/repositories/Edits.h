#pragma once
// The steps that the person who is working can take back, session by session; those of consents, cases and collections,
// which belong to no session, have an order of their own, under the null id. Rules for use and common errors: see
// People.h. Others' steps are never returned.

#include "db/records/Edit.h"
#include "media/base/Result.h"

#include <QList>

#include <optional>

namespace alliance::db
{

class LibraryContext;

class Edits
{
public:
    explicit Edits(LibraryContext& context) : m_context(context) {}

    // Call inside Library::atomically together with the change that it describes, which writes the audit. What was
    // taken back before can no longer be done again.
    base::Result<Edit> add(const QUuid& sessionId, const QString& kind, const QJsonObject& body);
    // Notes that a step was taken back or done again; call inside Library::atomically together with the change that
    // does it. Conflict: the step is not the next one for that. Writes an audit event of its own.
    base::Result<Edit> takeBack(const QUuid& sessionId, const QUuid& edit);
    base::Result<Edit> doAgain(const QUuid& sessionId, const QUuid& edit);

    base::Result<std::optional<Edit>> nextToUndo(const QUuid& sessionId) const;
    base::Result<std::optional<Edit>> nextToRedo(const QUuid& sessionId) const;
    base::Result<QList<Edit>> list(const QUuid& sessionId) const; // oldest first, dropped ones too

    // Reads what the first edits in a session will ask for, so that storing them takes less: for whoever opens it to
    // work in it. Nothing is changed, and what cannot be read is read then.
    void prepare(const QUuid& sessionId);

private:
    base::Result<std::optional<Edit>> next(const QUuid& sessionId, EditState state) const;
    base::Result<Edit> move(const QUuid& sessionId, const QUuid& edit, EditState from, EditState to,
                            const QString& action);
    LibraryContext& m_context;
};

} // namespace alliance::db
