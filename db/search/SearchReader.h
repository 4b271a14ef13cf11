#pragma once
// The rows of sessions as entries of the index: unsealed, one for each record that search can find. What this person
// cannot open, or what is damaged, is left out. Fails where the database cannot be read.

#include "db/search/SearchSource.h"

namespace alliance::db
{

// Of at least one session.
base::Result<QList<SearchEntry>> readEntries(LibraryContext& context, const QList<SearchSource::Session>& sessions,
                                             const SearchNames& names);

} // namespace alliance::db
