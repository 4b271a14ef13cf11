#pragma once
// Lets the supervisor read what somebody wrote and coded for themselves, and takes that back.

#include "app/services/LibraryService.h"
#include "db/records/Marker.h"
#include "db/records/Note.h"
#include "db/records/Passage.h"
#include "db/records/Rating.h"

namespace alliance::app
{

// Who may read what the person writes and codes when nothing else is said: of a trainee nobody else.
db::Visibility usualVisibility(db::PersonRole role);
db::Visibility usualVisibility(LibraryService& library);

struct Written {
    QList<db::Note> notes = {};
    QList<db::Marker> markers = {};
    QList<db::Passage> passages = {};
    QList<db::Rating> ratings = {};
    int count() const { return static_cast<int>(notes.size() + markers.size() + passages.size() + ratings.size()); }
};

// Those that this person wrote and nobody else may read.
Written heldBack(const Written& written, const QUuid& person);
// Those of theirs that others may read; answers to others are none.
Written released(const Written& written, const QUuid& person);

// All of them in one step that can be taken back; how many. What others wrote, and what is released already, stays as
// it is. Conflict: one of them has changed meanwhile; then none is released.
Outcome<int> releaseToSupervisor(LibraryService& library, const QUuid& session, const Written& written);
// The same the other way: released() is for its author alone again.
Outcome<int> takeReleaseBack(LibraryService& library, const QUuid& session, const Written& written);

} // namespace alliance::app
