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

} // namespace alliance::app
