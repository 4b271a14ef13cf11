#pragma once

#include "app/services/Failure.h"
#include "db/records/Person.h"

#include <QString>

namespace alliance::app
{

class LibraryController;

// Why whoever has opened the library may not do what the permission is for (see Permissions.h), for people; empty: they
// may, or no library is open.
QString whyMayNot(const LibraryController& library, Done (*permission)(db::PersonRole role));

} // namespace alliance::app
