#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/core/ServerSchemas.h"
#include "db/destruction/Destruction.h"
#include "db/destruction/Erasure.h"

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::chrono::milliseconds kAlone{0};

base::Result<bool> holds(const fs::path& database, const QList<QUuid>& sessions)
{
    const auto connection = Connection::open(database, OpenMode::ReadOnly, kAlone);
    if (!connection)
        return tl::unexpected(connection.error());
    for (const QUuid& session : sessions) {
        const auto count =
            (*connection)->number(QStringLiteral("SELECT COUNT(*) FROM sessions WHERE id = ?"), {toSql(session)});
        if (!count)
            return tl::unexpected(count.error());
        if (*count > 0)
            return true;
    }
    return false;
}

// What a restore of this library kept on its server. An address of the library itself, which somebody copied there, is
// no copy of anything; what another one leads to is not dropped unseen.
base::Status dropReplaced(const fs::path& library, const fs::path& backup)
{
    const fs::path address = databaseFile(backup);
    if (!isServerAddress(address))
        return {};
    const auto own = readServerAddress(library / "library.server");
    const auto kept = readServerAddress(address);
    if (!own || !kept)
        return tl::unexpected(own ? kept.error() : own.error());
    if (kept->schema == own->schema)
        return {};
    if (!kept->schema.startsWith(replacedSchema(own->schema, {})))
        return base::fail(ErrorCategory::Conflict, "not kept by a restore of this library");
    const auto server = ServerDatabase::connect(*kept);
    return server ? (*server)->drop(kept->schema) : tl::unexpected(server.error());
}

} // namespace

base::Result<std::vector<HoldingBackup>> Destruction::backupsHolding(const QList<QUuid>& sessions) const
{
    std::vector<HoldingBackup> holding;
    const fs::path backups = backupsFolder(m_context.unlocked()->folder);
    std::error_code error;
    if (!fs::exists(backups, error))
        return holding;
    for (fs::directory_iterator entry(backups, error), end; !error && entry != end; entry.increment(error)) {
        if (!entry->is_directory() || !fs::exists(databaseFile(entry->path())))
            continue;
        const auto found = holds(databaseFile(entry->path()), sessions);
        if (!found || *found)
            holding.push_back({entry->path(), found.has_value()});
    }
    if (error)
        return base::fail(ErrorCategory::Unreadable, "backups: " + error.message());
    std::sort(holding.begin(), holding.end(),
              [](const HoldingBackup& a, const HoldingBackup& b) { return a.folder < b.folder; });
    return holding;
}

base::Status Destruction::removeBackup(const fs::path& folder)
{
    const fs::path backups = backupsFolder(m_context.unlocked()->folder);
    if (folder.parent_path() != backups || folder.filename().empty() || folder.filename() == "..")
        return base::fail(ErrorCategory::Invalid, "not a backup of this library");
    return m_context.change(
        {QStringLiteral("backup.removed"), QStringLiteral("library"), m_context.unlocked()->libraryId, {}},
        [&](AuditEntry&) -> base::Status {
            const base::Status dropped = dropReplaced(m_context.unlocked()->folder, folder);
            return dropped ? erase(folder) : dropped;
        });
}

} // namespace alliance::db
