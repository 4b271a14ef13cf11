#include "db/backup/RestoreSwitch.h"
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

// On the server of the library: a connection, and the address. Nothing: the library is a file.
struct Own {
    ServerAddress address;
    std::unique_ptr<ServerDatabase> server;
};
base::Result<std::optional<Own>> ownServer(const fs::path& library)
{
    if (!isServerAddress(databaseFile(library)))
        return std::optional<Own>();
    auto address = readServerAddress(databaseFile(library));
    if (!address)
        return tl::unexpected(address.error());
    auto server = ServerDatabase::connect(*address);
    if (!server)
        return tl::unexpected(server.error());
    return Own{std::move(*address), std::move(*server)};
}

// What a restore of this library kept on its server. An address of the library itself, which somebody copied there, is
// no copy of anything; what another one leads to is not dropped unseen.
base::Status dropReplaced(const Unlocked& library, const fs::path& backup)
{
    const fs::path database = databaseFile(backup);
    const bool hasAddress = isServerAddress(database);
    std::error_code none;
    if (!hasAddress && fs::exists(database, none))
        return {};
    const base::Status foreign = base::fail(ErrorCategory::Conflict, "not kept by a restore of this library");
    const auto own = ownServer(library.folder);
    if (!own)
        return tl::unexpected(own.error());
    if (!*own)
        return hasAddress ? foreign : base::Status();
    const QString& schema = (*own)->address.schema;
    const auto address = hasAddress ? readServerAddress(database) : (*own)->address;
    if (!address)
        return tl::unexpected(address.error());
    const QString kept =
        hasAddress ? address->schema : schemaOfReplaced(schema, QString::fromStdString(backup.filename().string()));
    if (kept == schema)
        return {};
    if (!isReplacedSchema(kept, schema))
        return hasAddress ? foreign : base::Status();
    const auto server = ServerDatabase::connect(*address);
    if (!server)
        return tl::unexpected(server.error());
    const auto whose = (*server)->libraryIn(kept);
    if (!whose || whose->isNull())
        return whose ? base::Status() : tl::unexpected(whose.error());
    return *whose == library.libraryId ? (*server)->drop(kept) : foreign;
}

// Schemas that restores kept and no address in a folder leads to any more, or did not when an earlier version of the
// program made them: named as the folder that a restore of their time makes.
base::Status findReplaced(const Unlocked& library, const QStringList& known, const QList<QUuid>& sessions,
                          std::vector<HoldingBackup>& holding)
{
    const auto own = ownServer(library.folder);
    if (!own || !*own)
        return own ? base::Status() : tl::unexpected(own.error());
    const ServerDatabase& server = *(*own)->server;
    const auto schemas = server.replacedSchemas();
    if (!schemas)
        return tl::unexpected(schemas.error());
    for (const QString& schema : *schemas) {
        const auto whose = server.libraryIn(schema);
        if (known.contains(schema) || (whose && *whose != library.libraryId))
            continue;
        const auto found = whose ? server.holdsAny(schema, sessions) : tl::unexpected(whose.error());
        if (!found || *found)
            holding.push_back(
                {backupsFolder(library.folder) / replacedOfSchema((*own)->address.schema, schema).toStdString(),
                 found.has_value()});
    }
    return {};
}

} // namespace

base::Result<std::vector<HoldingBackup>> Destruction::backupsHolding(const QList<QUuid>& sessions) const
{
    std::vector<HoldingBackup> holding;
    QStringList schemas; // that addresses in the folder lead to
    const fs::path backups = backupsFolder(m_context.unlocked()->folder);
    std::error_code error;
    fs::directory_iterator entry(backups, error);
    if (error == std::errc::no_such_file_or_directory)
        error.clear();
    for (const fs::directory_iterator end; !error && entry != end; entry.increment(error)) {
        const fs::path database = databaseFile(entry->path());
        if (!entry->is_directory() || !fs::exists(database))
            continue;
        if (isServerAddress(database)) {
            if (const auto address = readServerAddress(database))
                schemas << address->schema;
        }
        const auto found = holds(database, sessions);
        if (!found || *found)
            holding.push_back({entry->path(), found.has_value()});
    }
    if (error)
        return base::fail(ErrorCategory::Unreadable, "backups: " + error.message());
    if (const base::Status done = findReplaced(*m_context.unlocked(), schemas, sessions, holding); !done)
        return tl::unexpected(done.error());
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
            const base::Status dropped = dropReplaced(*m_context.unlocked(), folder);
            return dropped ? erase(folder) : dropped;
        });
}

} // namespace alliance::db
