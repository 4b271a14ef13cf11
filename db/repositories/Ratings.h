#pragma once
// Ratings of segments, with versions. Rules for use and common errors: see People.h. Private ones of other people are
// not returned.

#include "db/records/Rating.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class Ratings
{
public:
    explicit Ratings(LibraryContext& context) : m_context(context) {}

    // Invalid: no value, a value outside 1 to 5, a code that the vocabulary does not have, a range as for passages.
    // Conflict: the moment's content hash is not that of the recording.
    base::Result<Rating> add(const RatingDraft& draft);
    base::Result<Rating> get(const QUuid& id) const;                       // also when deleted
    base::Result<QList<Rating>> list(const QUuid& sessionId) const;        // not deleted; by time, then creation
    base::Result<QList<Rating>> listRemoved(const QUuid& sessionId) const; // as Notes

    // As for notes (Notes.h).
    base::Result<Rating> edit(const QUuid& id, const RatingDraft& draft, int basedOn);
    base::Result<Rating> remove(const QUuid& id, int basedOn);
    base::Result<Rating> restore(const QUuid& id, int version, int basedOn);
    base::Result<QList<Rating>> versions(const QUuid& id) const; // oldest first

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
