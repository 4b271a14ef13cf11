#pragma once
// Opens many content keys at once, so that a list of thousands of sessions does not wait for them one by one. Keys that
// are damaged are passed over here: whoever opens what they seal is told.

#include "db/vault/Scope.h"
#include "media/base/Result.h"

#include <QList>
#include <QUuid>

namespace alliance::db
{

class LibraryContext;

// All of a scope that this person holds, by as many threads as there are processors.
base::Status openKeys(LibraryContext& context, Scope scope);
// All of these cases or sessions, in the calling thread.
base::Status openKeysOf(LibraryContext& context, const QList<QUuid>& subjects);

} // namespace alliance::db
