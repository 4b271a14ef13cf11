#pragma once
// The versions of the feedback on a session, each compared with the one before.

#include "app/services/VersionHistory.h"

namespace alliance::app
{

// Oldest first, drafts and releases; none where none has been begun. Those that the person may not read are left out.
Outcome<QList<VersionItem>> feedbackVersions(LibraryService& library, const QUuid& session);

} // namespace alliance::app
