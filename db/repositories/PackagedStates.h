#pragma once
// What review packages need of a session beside its rows with versions: marks of where somebody looks, who is who,
// where cameras start, consents and feedback, as records (db/package/PackageStates.h). Used by Packages, whose rules
// hold; the functions that take in are called inside a transaction.

#include "db/package/PackageRecords.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

base::Status readStates(LibraryContext& context, const QUuid& sessionId, QList<PackagedRecord>& into);
// Of the case and of the recordings of the session (null: none). Nothing for whoever may not know of the case.
base::Status readConsents(LibraryContext& context, const QUuid& caseId, const QUuid& sessionId,
                          QList<PackagedRecord>& into);
base::Status readFeedback(LibraryContext& context, const QUuid& sessionId, QList<PackagedRecord>& into);

// The newest of the versions comes to stand; all of them are known from then on.
base::Result<int> takeState(LibraryContext& context, const QUuid& sessionId, const PackagedRecord& record,
                            const QList<PackagedVersion>& versions);
// Returns the number of the newest version here.
base::Result<int> takeConsent(LibraryContext& context, const QUuid& caseId, const PackagedRecord& record,
                              const QList<PackagedVersion>& versions);
base::Result<int> takeFeedback(LibraryContext& context, const QUuid& sessionId, const PackagedRecord& record,
                               const QList<PackagedVersion>& versions);

} // namespace alliance::db
