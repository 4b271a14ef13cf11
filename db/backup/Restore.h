#pragma once
// Putting a backup back: into a new folder, or in the place of a library.

#include "db/core/ServerAddress.h"
#include "media/base/Result.h"

#include <QJsonObject>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace alliance::db
{

struct Credentials;
class Library;
struct LibraryOptions;

// What stands in a folder: no library, or this one's database.
struct RestorePlace {
    bool library = false;
    std::uintmax_t device = 0;
    std::uintmax_t file = 0;
    bool operator==(const RestorePlace&) const = default;
};
RestorePlace restorePlace(const std::filesystem::path& folder);

struct RestoreOptions {
    std::stop_token stop = {};
    std::function<void(double fraction)> progress = {}; // 0..1, in the thread that works
    // Asked with the checked copy before it takes its place; what it refuses leaves everything as it was. `detail` goes
    // into the audit of the restored library.
    std::function<base::Status(Library& restored, QJsonObject& detail)> accept = {};
    // The database of a new library goes there. (Of one that is on a server it does anyhow.)
    std::optional<ServerAddress> server = {};
    // What stood in the folder when somebody decided that it may be replaced. Nothing: what stands there first.
    std::optional<RestorePlace> place = {};
};

struct RestoreReport {
    std::filesystem::path replaced; // where what was there before is kept; empty: there was nothing
    QString replacedSchema;         // the same of a server's database
    std::int64_t mediaFiles = 0;    // recordings put back from the backup
    std::int64_t mediaMissing = 0;  // recordings of the library that are neither in the backup nor in the folder
};

// Context of an error after which the restored state is whole, but has its place only when the library is opened next.
inline constexpr const char* kFinishedOnOpening = "the restore is finished when the library is opened";

// Context of a Conflict: a server was named, and the folder or the schema is a library's already.
inline constexpr const char* kPlaceTaken = "a library is there";

// The same where it is to be restored onto itself.
inline constexpr const char* kBackupItself = "the backup itself";

// Context of a Busy: another program restores into the same folder now.
inline constexpr const char* kBeingRestored = "a restore is under way there";

// Context of a Conflict: what stands in the folder is not what stood there when it was looked at.
inline constexpr const char* kPlaceChanged = "another library has come into the folder";

// Copies the backup beside what is in `folder`, opens and verifies the copy (`options` as for Library::open), and only
// then puts it in its place. What was there is kept as `backups/replaced-<time>/`. Wherever it is interrupted, the
// folder holds the old state or, when it is opened next, the new one. Recordings in the folder that are not in the
// backup stay. The backup is only read. On a server it is a schema beside the old one that takes its place, and the old
// one stays there under another name.
// NotFound: no backup there. Damaged: it does not hold together, or is not what its list says. Conflict: the folder has
// other things in it; with kPlaceTaken or kPlaceChanged; with kStagedTaken (ServerTrouble.h). Busy: a program has the
// library open; with kBeingRestored.
// Refused, Newer: as Library::open. What `how.accept` fails with. NoSpace, Unwritable, Cancelled: nothing has changed.
base::Result<RestoreReport> restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& folder,
                                          const LibraryOptions& options, const RestoreOptions& how = {});

// Whether these credentials open what is in the backup, before anything is copied. Refused, with kNeedsPassphrase or
// kOpensNothing (Credentials.h): not. NotFound, Damaged: as restoreBackup().
base::Status opensBackup(const std::filesystem::path& backup, const Credentials& credentials);

// Ends a restore that was interrupted after the new state was whole. Called before a library is opened; does nothing as
// a rule. Unwritable, NoSpace: not now. Busy, with kBeingRestored: another program does it.
base::Status finishRestore(const std::filesystem::path& folder);

// Removes what restores into this library that were killed have staged in its folder; what was removed. The library is
// as it was: they had decided nothing. Busy, with kBeingRestored: one is under way there. Unsupported: there are no
// locks by which that could be told. Unwritable.
base::Result<std::vector<std::filesystem::path>> removeLeftByRestores(const std::filesystem::path& folder);

} // namespace alliance::db
