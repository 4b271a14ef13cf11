#pragma once
// Opens many content keys at once, so that a list of thousands of sessions does not wait for them one by one. Keys that
// are damaged are passed over here: whoever opens what they seal is told.

#include "db/vault/Scope.h"
#include "media/base/Result.h"

#include <QString>
#include <QStringList>

namespace alliance::db
{

class LibraryContext;

// Those of a scope that this person holds and that the values in these sealed columns name, and of sessions the newest
// of each, which seals their files; by as many threads as there are processors. Keys are renewed (see KeyRenewal.h): of
// the earlier ones few seal anything there.
base::Status openKeys(LibraryContext& context, Scope scope, const QString& table, const QStringList& columns);

} // namespace alliance::db
