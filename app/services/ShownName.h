#pragma once
#include "app/services/LibraryService.h"

namespace alliance::app
{

// Of somebody in a list or sentence; whoever has no name in this library is said to have none.
QString shownName(LibraryService& library, const QUuid& person);

} // namespace alliance::app
