#pragma once
// What of a session goes into a package.

#include "app/services/LibraryService.h"
#include "app/services/PackageTypes.h"
#include "media/index/FrameIndex.h"

namespace alliance::app
{

Outcome<PackageContents> collectPackage(LibraryService& library, const PackageRequest& request);
// SHA-256 over the times of all frames, eight bytes each; empty where no list is stored.
QString frameListOf(const RecordingItem& recording);
QString frameListOf(const media::FrameIndex& index);
// What people are called who are not named: their part in the work and four characters of their id ("Supervisor 3F2A").
QString codeOf(db::PersonRole role, const QUuid& id);

} // namespace alliance::app
