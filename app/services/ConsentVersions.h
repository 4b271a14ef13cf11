#pragma once
// The versions of a consent: each compared with the one before, field by field in plain words, and what restoring one
// would allow that is not allowed now. Restoring is ConsentService::restore().

#include "app/services/LibraryService.h"
#include "app/services/VersionHistory.h"
#include "db/records/Consent.h"

#include <QStringList>

namespace alliance::app
{

// Oldest first; `text` is the remark. One that was taken back counts as removed. Empty: nothing was ever recorded.
Outcome<QList<VersionItem>> consentVersions(LibraryService& library, const QUuid& caseId, const QUuid& recording);

// What `then` allows, or asks less of, than `now`: one sentence each, whatever day it is. Empty: it is not looser in
// anything. No database and no clock in here.
QStringList loosened(const db::ConsentDraft& now, const db::ConsentDraft& then);

} // namespace alliance::app
