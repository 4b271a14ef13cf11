#pragma once
// A small session as a package carries it: always the same bytes.

#include "db/package/PackageJson.h"

namespace alliance::db
{

PackagedSession samplePackage();
PackageManifest sampleManifest();

} // namespace alliance::db
