#pragma once
// Does everything in a library hold together? Behind Library::verify().

#include "db/Library.h"
#include "media/base/Result.h"

namespace alliance::db
{

class LibraryContext;

base::Result<VerifyReport> verifyLibrary(LibraryContext& context);
// Only what is in the database: structure, audit, versions, seals.
base::Result<VerifyReport> verifyDatabase(LibraryContext& context);

} // namespace alliance::db
