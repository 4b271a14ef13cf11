#pragma once
// Notes with versions. Rules for use and common errors: see People.h. When a changing call has returned success, the
// change survives a kill of the program and a loss of power.
// Private notes of other people are not returned.

#include "db/records/Note.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class Notes
{
public:
    explicit Notes(LibraryContext& context) : m_context(context) {}

    // Invalid: blank text (where NoteDraft does not allow it), a kind, principle or stage that the vocabulary does not
    // have, a moment that is not on a recording of the session. Conflict: the moment's content hash is not that of the
    // recording.
    base::Result<Note> add(const NoteDraft& draft);
    base::Result<Note> get(const QUuid& id) const; // also when deleted
    base::Result<QList<Note>>
    list(const QUuid& sessionId) const; // not deleted; by time on the recording, then creation
    // Those that are deleted now, the latest first: versionAuthor and edited say who removed them and when.
    base::Result<QList<Note>> listRemoved(const QUuid& sessionId) const;

    // basedOn is the version that was seen; Conflict when there is a newer one.
    base::Result<Note> edit(const QUuid& id, const NoteDraft& draft, int basedOn);
    base::Result<Note> remove(const QUuid& id, int basedOn);
    // Undo: a new version with the content (and deleted or not) of the given version; version 0 is "deleted".
    base::Result<Note> restore(const QUuid& id, int version, int basedOn);
    base::Result<QList<Note>> versions(const QUuid& id) const; // oldest first

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
