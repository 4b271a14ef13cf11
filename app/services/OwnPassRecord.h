#pragma once
// Whose own first pass through which session is being made, and whose was finished: as lines of the audit, so that it
// holds on every machine and for that person alone.

#include "app/services/LibraryService.h"

#include <QHash>
#include <QUuid>

namespace alliance::app
{

enum class OwnPassStep {
    Begun,
    Finished,
    TakenBack // that it was begun, before anything was seen: what held before holds again
};

// Of the person who opened the library, by session: whether it was begun (true) or finished last.
Outcome<QHash<QUuid, bool>> ownPasses(LibraryService& library);
// Nothing in a library that is open for reading only.
Done recordOwnPass(LibraryService& library, const QUuid& session, OwnPassStep step);

} // namespace alliance::app
