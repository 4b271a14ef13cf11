#pragma once
// Texts that are typed and not saved yet, each under the id of what it is about, in one draft of a session.

#include "app/services/LibraryService.h"
#include "db/repositories/Drafts.h"

#include <QHash>

namespace alliance::app
{

using DraftTexts = QHash<QUuid, QString>;

// Empty where nothing is kept or what is does not open.
DraftTexts draftTexts(LibraryService& library, const QUuid& session, db::DraftOf of);
// Those beside them stay; an empty text takes the one that is kept away.
Done keepDraftTexts(LibraryService& library, const QUuid& session, db::DraftOf of, const DraftTexts& texts);

} // namespace alliance::app
