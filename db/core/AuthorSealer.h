#pragma once
// What seals a version of a note, marker, stage or rating.

#include "db/vault/Sealer.h"
#include "media/base/Result.h"

#include <QString>
#include <QUuid>

namespace alliance::db
{

class LibraryContext;
enum class Visibility;

// Of version `version` of the record `id` in `table`, whoever changes it: what is for the supervisors stays under its
// author's key for that, where the current person holds it, so that the author still reads it. Called inside a change,
// by the author where the version is 1.
base::Result<Sealer> versionSealer(LibraryContext& context, const QString& table, const QUuid& id, int version,
                                   Visibility visibility, const QUuid& sessionId);

} // namespace alliance::db
