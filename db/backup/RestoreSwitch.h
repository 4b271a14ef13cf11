#pragma once
// The end of a restore: from the decision on, the new state in the staged folder is what the library is to be, and
// takes its place at once or when the library is opened next. finishRestore() is in Restore.h.

#include "media/base/Result.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <string>
#include <vector>

namespace alliance::db
{

class ServerDatabase;

// Where the new state is put together.
std::filesystem::path stagedFolder(const std::filesystem::path& folder);
// Staged beside the address of the new state's own schema: that of the library, whose schema it is to become.
std::filesystem::path restoredAddressFile(const std::filesystem::path& folder);

// What a library consists of beside its recordings. In this order: the database last, so that as long as it has not got
// its place, everything beside it is of the old one.
const std::vector<std::string>& switchedNames();

// `replaced`: name of the folder below backups/ for the old state. `names`: those in stagedFolder() that get their
// place. Errors as openFileSink().
base::Status decideRestore(const std::filesystem::path& folder, const QString& replaced, const QStringList& names);

bool restoreIsDecided(const std::filesystem::path& folder);
// Asked by whom a hold on the folder was Busy: whether it is a restore's.
bool restoreIsUnderWay(const std::filesystem::path& folder);
base::Error beingRestored(); // Busy, with kBeingRestored
// finishRestore() by whoever holds the claim on the schema of the library.
base::Status finishRestoreOf(const std::filesystem::path& folder, ServerDatabase* claimed);

// Staged by a restore that ended, or was killed, before the decision. None while the restore is decided.
std::vector<std::filesystem::path> leftByRestores(const std::filesystem::path& folder);

// How the name of such a folder begins, before the time.
inline constexpr const char* kReplacedFolder = "replaced-";
// The name of the schema that gets the old state, where that is on a server; and the other way round.
QString schemaOfReplaced(const QString& schema, const QString& replaced);
QString replacedOfSchema(const QString& schema, const QString& kept);

} // namespace alliance::db
