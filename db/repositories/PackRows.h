#pragma once
// Rows of vocabulary_packs, in the clear in an open library and sealed under the library's key in a sealed one.

#include "db/records/VocabularyPack.h"
#include "media/base/Result.h"

#include <QString>

namespace alliance::db
{

class LibraryContext;
class Row;

// What packFrom() reads, of `p`; conditions may follow.
inline const QString kSelectPacks =
    QStringLiteral("SELECT p.code, p.revision, p.body, l.locked, p.sealed_body FROM vocabulary_packs p LEFT JOIN "
                   "vocabulary_locks l ON l.code = p.code ");
// Damaged: the context has been told.
base::Result<VocabularyPack> packFrom(const LibraryContext& context, const Row& row);
// Inside a change.
base::Status insertPack(LibraryContext& context, const VocabularyPack& pack);
// Of a sealed library: what an earlier version of the program wrote in the clear, in one change, after markCleaning():
// nothing of it is to stay behind in the database.
base::Status sealOldPacks(LibraryContext& context);

} // namespace alliance::db
