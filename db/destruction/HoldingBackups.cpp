#include "db/backup/RestoreSwitch.h"
#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/core/ServerSchemas.h"
#include "db/destruction/Destruction.h"
#include "db/destruction/LibraryCopies.h"

#include <tuple>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::chrono::milliseconds kAlone{0};

base::Result<bool> holds(const fs::path& database, const QUuid& libraryId, const QList<QUuid>& sessions)
{
    const auto connection = Connection::open(database, OpenMode::ReadOnly, kAlone);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto own = isCopyOf(**connection, libraryId);
    if (!own || !*own)
        return own;
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

// Where what a restore kept or left on a server is named, in `backups`; and the other way round.
QString nameOf(const QString& schema, const QString& kept)
{
    return kept == stagedSchema(schema) ? kept : replacedOfSchema(schema, kept);
}
QString schemaOf(const QString& schema, const QString& name)
{
    return name == stagedSchema(schema) ? name : schemaOfReplaced(schema, name);
}

// On the library's server, where a schema that a restore kept or left need not have a folder.
bool isNamedByRestore(const fs::path& library, const fs::path& folder)
{
    const std::string name = folder.filename().string();
    std::error_code none;
    return isServerAddress(databaseFile(library)) && folder.parent_path() == backupsFolder(library) &&
           (name.starts_with(kReplacedFolder) || name.ends_with(kStagedEnding)) && !fs::is_symlink(folder, none);
}

bool isSame(const ServerAddress& a, const ServerAddress& b)
{
    return std::tie(a.host, a.port, a.database, a.schema) == std::tie(b.host, b.port, b.database, b.schema);
}

// What a restore of this library kept or left on its server. An address of the library itself, which somebody copied
// there, is no copy of anything; what another one leads to is not dropped unseen.
base::Status dropReplaced(const Unlocked& library, const fs::path& backup)
{
    const fs::path database = databaseFile(backup);
    const bool hasAddress = isServerAddress(database);
    std::error_code none;
    if (!hasAddress && fs::exists(database, none))
        return {};
    const base::Status foreign = base::fail(ErrorCategory::Conflict, "not kept by a restore of this library");
    const auto own = ServerDatabase::ofLibrary(library.folder);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return hasAddress ? foreign : base::Status();
    const QString& schema = (*own)->address().schema;
    const auto address = hasAddress ? readServerAddress(database) : (*own)->address();
    if (!address)
        return tl::unexpected(address.error());
    const QString kept =
        hasAddress ? address->schema : schemaOf(schema, QString::fromStdString(backup.filename().string()));
    if (kept == schema)
        return {};
    if (!isOfRestore(kept, schema))
        return hasAddress ? foreign : base::Status();
    const auto server = ServerDatabase::connect(*address);
    if (!server)
        return tl::unexpected(server.error());
    const auto whose = (*server)->libraryIn(kept);
    if (!whose || whose->isNull())
        return whose ? base::Status() : tl::unexpected(whose.error());
    return *whose == library.libraryId ? (*server)->drop(kept) : foreign;
}

// Schemas that restores kept, or left, and no address in a folder leads to any more, or did not when an earlier version
// of the program made them: named as the folder that a restore of their time makes.
base::Status findReplaced(const Unlocked& library, const ServerDatabase& server, const QStringList& known,
                          const QList<QUuid>& sessions, std::vector<HoldingBackup>& holding)
{
    const auto schemas = server.schemasOfRestores();
    if (!schemas)
        return tl::unexpected(schemas.error());
    for (const QString& schema : *schemas) {
        const auto whose = server.libraryIn(schema);
        if (known.contains(schema) || (whose && *whose != library.libraryId))
            continue;
        const auto found = whose ? server.holdsAny(schema, sessions) : tl::unexpected(whose.error());
        const fs::path folder = backupsFolder(library.folder) / nameOf(server.address().schema, schema).toStdString();
        if (!found || *found)
            holding.push_back({folder, found.has_value(), isNamedByRestore(library.folder, folder)});
    }
    return {};
}

} // namespace

base::Result<std::vector<HoldingBackup>> Destruction::backupsHolding(const QList<QUuid>& sessions) const
{
    const Unlocked& library = *m_context.unlocked();
    const auto copies = copiesIn(library.folder);
    if (!copies)
        return tl::unexpected(copies.error());
    const auto own = ServerDatabase::ofLibrary(library.folder);
    if (!own)
        return tl::unexpected(own.error());
    std::vector<HoldingBackup> holding;
    QStringList schemas; // that addresses in the folder lead to
    for (const fs::path& copy : *copies) {
        const fs::path database = databaseOf(copy);
        if (isServerAddress(database)) {
            const auto address = readServerAddress(database);
            if (address && *own && isSame(*address, (*own)->address()))
                continue; // of the library itself
            if (address)
                schemas << address->schema;
        }
        const auto found = holds(database, library.libraryId, sessions);
        if (!found || *found)
            holding.push_back({copy, found.has_value(), isRemovable(library.folder, copy)});
    }
    if (*own) {
        if (const base::Status done = findReplaced(library, **own, schemas, sessions, holding); !done)
            return tl::unexpected(done.error());
    }
    std::sort(holding.begin(), holding.end(),
              [](const HoldingBackup& a, const HoldingBackup& b) { return a.folder < b.folder; });
    return holding;
}

base::Status Destruction::removeBackup(const fs::path& folder)
{
    const Unlocked& library = *m_context.unlocked();
    const base::Status none = base::fail(ErrorCategory::Invalid, "not a backup of this library");
    if (!isNamedByRestore(library.folder, folder) && !isRemovable(library.folder, folder))
        return none;
    const fs::path database = databaseFile(folder);
    if (!isServerAddress(database)) {
        const auto opened = Connection::open(database, OpenMode::ReadOnly, kAlone);
        if (opened && !isCopyOf(**opened, library.libraryId).value_or(true))
            return none;
    }
    // Large files take their time: nobody waits for them to write.
    base::Status gone = dropReplaced(library, folder);
    if (gone)
        gone = eraseBackup(folder);
    if (!gone)
        return gone;
    return m_context.change({QStringLiteral("backup.removed"), QStringLiteral("library"), library.libraryId, {}},
                            [](AuditEntry&) { return base::Status(); });
}

} // namespace alliance::db
