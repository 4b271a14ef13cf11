#pragma once
// What belongs to nothing, or does not open, beside the sealed rows: keys, drafts, and files that interrupted work left
// in the folder. Parts of verifyLibrary().

#include "db/Library.h"

namespace alliance::db
{

class LibraryContext;

void checkKeySubjects(LibraryContext& context, VerifyReport& report);
void checkDrafts(LibraryContext& context, VerifyReport& report);
// In the folder itself; what an import or an ingest pass left in media/ and derived/ is for those who know them.
void findLeftOvers(LibraryContext& context, VerifyReport& report);

} // namespace alliance::db
