#pragma once
// Who says who may read what somebody wrote: they alone, while they work with the library. Beside Permissions.h, and
// like it enforced by this program only.

#include "app/services/Failure.h"
#include "db/records/Note.h"

namespace alliance::app
{

class LibraryService;

// Refused: somebody else, who works with the library, wrote it, and it would be read by others than they said. Of those
// who do not (any more), anybody may who can read it.
Done mayOpenTo(LibraryService& library, const QUuid& author, db::Visibility before, db::Visibility after);

} // namespace alliance::app
