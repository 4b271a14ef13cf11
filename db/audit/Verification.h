#pragma once
// Does everything in a library hold together? Behind Library::verify().

#include "db/Library.h"
#include "media/base/Result.h"

namespace alliance::db
{

class LibraryContext;

base::Result<VerifyReport> verifyLibrary(LibraryContext& context);

} // namespace alliance::db
