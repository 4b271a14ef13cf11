#pragma once
// Lets the supervisor read what somebody wrote for themselves.

#include "app/services/LibraryService.h"
#include "db/records/Note.h"

namespace alliance::app
{

// Those of `notes` that this person wrote and nobody else may read.
QList<db::Note> heldBack(const QList<db::Note>& notes, const QUuid& person);

// All of them in one step that can be taken back; how many. Notes of others, and what is released already, stay as they
// are. Conflict: one of them has changed meanwhile; then none is released.
Outcome<int> releaseToSupervisor(LibraryService& library, const QUuid& session, const QList<db::Note>& notes);

} // namespace alliance::app
