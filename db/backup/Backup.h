#pragma once
// Backups: a folder that is a whole library of its moment, with or without the recordings. Derived files are not in it:
// they are made again.

#include "media/base/Result.h"

#include <QDateTime>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace alliance::db
{

class Library;

struct BackupOptions {
    bool media = false; // with the recordings that are copied into the library
    std::stop_token stop = {};
    std::function<void(double fraction)> progress = {}; // 0..1, in the thread that works
};

struct BackupReport {
    std::int64_t mediaFiles = 0;
    std::int64_t mediaBytes = 0;
    std::int64_t mediaShared = 0; // of them not copied again: the file is shared with an earlier backup beside this one
    std::int64_t mediaMissing = 0;     // recordings whose copy is missing from the library or cannot be read
    std::int64_t mediaOutside = 0;     // recordings that the library only points at
    bool recorded = false;             // in the audit of the library; not when that cannot be written
    std::vector<std::string> findings; // what did not hold together in the library itself and so does not in its backup
};

// Writes a consistent copy while the library is in use, into `folder` (must not exist, or be empty: Conflict), checks
// it (structure, references, audit chain, seals; hashes of recordings), and only then gives it its name. An earlier
// backup of the same library in the same parent folder lends the recordings that have not changed, where the medium
// knows hard links. NoSpace before anything is copied when there is too little; Cancelled. Nothing is left on failure,
// and what a killed one left beside `folder` is taken away by the next.
base::Result<BackupReport> backUp(Library& library, const std::filesystem::path& folder,
                                  const BackupOptions& options = {});

// When the library was last backed up, or was put back from a backup, as its audit says; nothing: never.
base::Result<std::optional<QDateTime>> lastBackup(Library& library);

} // namespace alliance::db
