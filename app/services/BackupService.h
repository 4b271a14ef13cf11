#pragma once
// Backup and restore for the command line and the window: the words around db::backUp and db::restoreBackup.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryService.h"
#include "db/backup/Backup.h"
#include "db/backup/Restore.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace alliance::app
{

struct BackupRequest {
    std::filesystem::path folder; // of the backup; made, and never one that has something in it
    bool media = false;
};

struct BackupResult {
    db::BackupReport report;
    std::filesystem::path folder;
    QStringList remarks; // translated sentences: what is not in it, what is missing
    bool whole() const { return report.mediaMissing == 0 && report.findings.empty(); }
};

struct RestoreRequest {
    std::filesystem::path backup;
    std::filesystem::path folder; // new, empty, or a library that no program has open
    db::LibraryOptions library;   // how the restored library is opened to verify it, and the one in its place
    bool confirmed = false;       // somebody has read what it undoes in the library that is there
    std::optional<db::ServerAddress> server = {}; // where the database of a new library goes
};

// Context of the refusal of a restore that undoes what was destroyed, withdrawn or taken away since, and is not
// confirmed; its words are the sentences that say what, one a line.
inline constexpr const char* kUndoesActs = "the restore undoes what was done since";

// The same where the library that is there is another one than that of the backup; its words say so.
inline constexpr const char* kOtherLibrary = "the backup is of another library";

struct RestoreResult {
    db::RestoreReport report;
    std::filesystem::path folder;
    QStringList remarks;
};

// The folder is the library's, or inside it, links followed: a backup there would be lost with the library.
bool liesInLibrary(const std::filesystem::path& library, const std::filesystem::path& folder);
// Invalid: the backup would lie in the library.
Outcome<BackupResult> backUpLibrary(LibraryService& library, const BackupRequest& request, const JobContext& job);
// Refused, with db::kNeedsPassphrase or db::kOpensNothing: it takes other credentials to restore it. Takes a moment.
Done checkBackupKey(const std::filesystem::path& backup, const db::Credentials& credentials);
// In the place of a library: Refused to whom that library, or the backup, gives no role for it (see permission), to
// whom it does not open, and with kUndoesActs or kOtherLibrary. One that is too damaged to be opened is replaced
// without that.
Outcome<RestoreResult> restoreLibrary(const RestoreRequest& request, const JobContext& job);

// The name that a backup made today gets: "<library> backup 2026-05-31", with a number after it where that is taken.
QString backupName(const std::filesystem::path& library, const std::filesystem::path& beside);

// Days since the last backup; nothing when there was none. Of a library with no session 0.
Outcome<std::optional<qint64>> daysSinceBackup(LibraryService& library);

} // namespace alliance::app

Q_DECLARE_METATYPE(alliance::app::BackupResult)
Q_DECLARE_METATYPE(alliance::app::RestoreResult)
