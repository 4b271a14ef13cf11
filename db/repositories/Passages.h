#pragma once
// Stages of resolution as they were passed through, with versions. Rules for use and common errors: see People.h.
// Private ones of other people are not returned.

#include "db/records/Passage.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class Passages
{
public:
    explicit Passages(LibraryContext& context) : m_context(context) {}

    // Invalid: a stage that the vocabulary does not have, a range without length or not on a recording of the session.
    // Conflict: the moment's content hash is not that of the recording.
    base::Result<Passage> add(const PassageDraft& draft);
    base::Result<Passage> get(const QUuid& id) const;                       // also when deleted
    base::Result<QList<Passage>> list(const QUuid& sessionId) const;        // not deleted; by time, then creation
    base::Result<QList<Passage>> listRemoved(const QUuid& sessionId) const; // as Notes

    // As for notes (Notes.h).
    base::Result<Passage> edit(const QUuid& id, const PassageDraft& draft, int basedOn);
    base::Result<Passage> remove(const QUuid& id, int basedOn);
    base::Result<Passage> restore(const QUuid& id, int version, int basedOn);
    base::Result<QList<Passage>> versions(const QUuid& id) const; // oldest first

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
