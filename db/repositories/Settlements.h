#pragma once
// What was agreed on where two people coded differently, with versions. Rules for use and common errors: see People.h.
// Private ones of other people are not returned.

#include "db/records/Settlement.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class Settlements
{
public:
    explicit Settlements(LibraryContext& context) : m_context(context) {}

    // Invalid: a kind, a choice or a side that is none, or a moment that is not on a recording of the session.
    // Conflict: the moment's content hash is not that of the recording.
    base::Result<Settlement> add(const SettlementDraft& draft);
    base::Result<Settlement> get(const QUuid& id) const;                // also when deleted
    base::Result<QList<Settlement>> list(const QUuid& sessionId) const; // not deleted; by time, then creation

    // As for notes (Notes.h).
    base::Result<Settlement> edit(const QUuid& id, const SettlementDraft& draft, int basedOn);
    base::Result<Settlement> remove(const QUuid& id, int basedOn);
    base::Result<Settlement> restore(const QUuid& id, int version, int basedOn);
    base::Result<QList<Settlement>> versions(const QUuid& id) const; // oldest first

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
