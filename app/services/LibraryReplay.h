#pragma once
// Takes a step that belongs to no session back, or does it again: changes of consents, cases and collections, as
// EditReplay.h does for sessions. To be called inside a transaction. What consent does not allow now does not come back
// into a collection: a single example is then Refused with the reason; of those that a withdrawal took out, the others
// come back. What was destroyed since is passed over: the step counts as taken back, and changes nothing.

#include "app/services/EditReplay.h"
#include "app/services/EditStep.h"
#include "app/services/LibraryService.h"
#include "db/records/Collection.h"

namespace alliance::app
{

// Conflict: somebody has changed the thing since. Refused: the role or a consent does not allow it.
Done replayOfLibrary(LibraryService& library, const db::Edit& edit, Replay direction);

// Steps, as the services keep them.
EditStep consentStep(const QString& kind, const db::Consent& after, int before, const QList<QUuid>& examplesRemoved);
EditStep collectionsStep(const QString& kind, const QList<QUuid>& collections);
EditStep renameStep(const QUuid& collection, const QString& before, const QString& after);
// The words of `example` and those it has now; sealed under the key of its session.
EditStep retitleStep(const db::Example& example, const QString& after);
EditStep exampleStep(const QString& kind, const QUuid& example);

// Where a collection or an example is: in which collection (null: at the top), at which place.
struct PlaceInCollection {
    QUuid parent;
    int place = 0;
    friend bool operator==(const PlaceInCollection&, const PlaceInCollection&) = default;
};
EditStep moveStep(const QString& kind, const QUuid& record, const PlaceInCollection& before,
                  const PlaceInCollection& after);

} // namespace alliance::app
