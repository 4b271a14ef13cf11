#pragma once
// Whether what can be taken back holds together: the steps of each person in a session and in the library, in their
// order, in the states that the audit tells, of things that are there. Part of verifyLibrary().

#include "db/Library.h"

namespace alliance::db
{

class LibraryContext;

void checkEdits(LibraryContext& context, VerifyReport& report);

} // namespace alliance::db
