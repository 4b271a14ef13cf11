#pragma once
// Who changes what somebody wrote, and says who may read it: they alone, while they work with the library; others reply
// to it. Beside Permissions.h, and like it enforced by this program only.

#include "app/services/Failure.h"
#include "db/records/Note.h"

namespace alliance::app
{

class LibraryService;

// Refused: somebody else, who works with the library, wrote it. Of those who do not (any more), anybody may who can
// read it.
Done mayChange(LibraryService& library, const QUuid& author);
// The same, with its own words, where it would be read by others than they said.
Done mayOpenTo(LibraryService& library, const QUuid& author, db::Visibility before, db::Visibility after);

} // namespace alliance::app
