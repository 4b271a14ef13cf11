#include "db/core/Unlocking.h"

#include "db/backup/Restore.h"
#include "db/backup/RestoreSwitch.h"
#include "db/core/LibraryFiles.h"
#include "db/core/PersonKeys.h"
#include "db/core/ServerAddress.h"
#include "db/core/SessionAccess.h"
#include "db/destruction/Erasure.h"
#include "db/repositories/PackRows.h"
#include "db/schema/Migrations.h"
#include "db/vault/KeyFile.h"

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

base::Status upgrade(Connection& connection, const fs::path& folder, OpenMode mode)
{
    const auto migrations = builtInMigrations();
    if (!migrations)
        return tl::unexpected(migrations.error());
    const auto version = schemaVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return base::fail(ErrorCategory::Damaged, "the database is empty");
    if (*version < migrations->last().version) {
        if (mode == OpenMode::ReadOnly)
            return base::fail(ErrorCategory::Refused, kOlderSchema);
        if (mode == OpenMode::Still)
            return base::fail(ErrorCategory::NoSpace, "the schema is older");
    }
    return migrate(connection, *migrations, backupsFolder(folder));
}

// Cases of libraries from before cases had keys of their own are under the library key.
base::Status sealOldCases(LibraryContext& context)
{
    struct Old {
        QUuid id;
        QByteArray code, label;
    };
    const QString old = QStringLiteral("FROM cases c WHERE NOT EXISTS (SELECT 1 FROM content_keys k WHERE "
                                       "k.scope = 'case' AND k.subject_id = c.id)");
    const auto count = context.database().number(QStringLiteral("SELECT COUNT(*) ") + old);
    if (!count)
        return tl::unexpected(count.error());
    if (*count == 0)
        return {};
    return context.change(
        {QStringLiteral("library.cases_sealed"), QStringLiteral("library"), context.unlocked()->libraryId, {}},
        [&](AuditEntry& entry) -> base::Status {
            const auto cases = context.database().list<Old>(QStringLiteral("SELECT c.id, c.code, c.label ") + old, {},
                                                            [](const Row& row) -> base::Result<Old> {
                                                                return Old{row.uuid(0), row.bytes(1), row.bytes(2)};
                                                            });
            if (!cases)
                return tl::unexpected(cases.error());
            entry.detail.insert(QStringLiteral("count"), cases->size());
            for (const Old& one : *cases) {
                SealedRow plain(context.opener(), "cases", one.id);
                const QString code = plain.text("code", one.code);
                const QString label = plain.text("label", one.label);
                const auto sealer = context.sealer(Scope::Case, one.id);
                if (!sealer)
                    return tl::unexpected(sealer.error());
                // A damaged one stays as it is, for verification to name.
                if (!plain.status())
                    continue;
                const auto done =
                    context.database().execute(QStringLiteral("UPDATE cases SET code = ?, label = ? WHERE id = ?"),
                                               {sealer->seal("cases", "code", one.id, code),
                                                sealer->seal("cases", "label", one.id, label), toSql(one.id)});
                if (!done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
}

struct LibraryRow {
    QUuid id;
    bool sealed = false;
};

base::Result<LibraryRow> libraryRow(const Connection& connection)
{
    const auto row = connection.first<LibraryRow>(QStringLiteral("SELECT id, kind FROM library"), {},
                                                  [](const Row& found) -> base::Result<LibraryRow> {
                                                      return LibraryRow{found.uuid(0), found.text(1) != u"open"};
                                                  });
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return base::fail(ErrorCategory::Damaged, "the library row is missing");
    return **row;
}

base::Result<PersonKeys> personKeys(const Connection& connection, const fs::path& folder, const LibraryRow& library,
                                    const Credentials& credentials)
{
    if (library.sealed)
        return unlockPerson(connection, library.id, credentials);
    auto keys = readKeyFile(keyFile(folder));
    if (!keys)
        return tl::unexpected(keys.error());
    if (library.id != keys->libraryId)
        return base::fail(ErrorCategory::Refused, "library.keys: of another library");
    return PersonKeys{keys->personId, std::move(keys->keys)};
}

// The first key of the library as it is sealed to this person.
base::Result<QByteArray> sealedLibraryKey(const Connection& connection, const QUuid& libraryId, const PersonKeys& keys)
{
    struct Owner {
        QByteArray publicKey;
        QByteArray sealedKey;
    };
    const auto owner =
        connection.first<Owner>(QStringLiteral("SELECT p.public_key, g.sealed_key FROM people p "
                                               "JOIN key_grants g ON g.person_id = p.id WHERE p.id = ? AND "
                                               "g.key_id = ? AND p.removed_us IS NULL"),
                                {toSql(keys.personId), toSql(libraryId)}, [](const Row& row) -> base::Result<Owner> {
                                    return Owner{row.bytes(0), row.bytes(1)};
                                });
    if (!owner)
        return tl::unexpected(owner.error());
    if (!*owner || (*owner)->publicKey != keys.pair.publicKey())
        return base::fail(ErrorCategory::Refused, "the key pair is of nobody who may open this library");
    return (*owner)->sealedKey;
}

struct Opened {
    std::unique_ptr<Connection> connection;
    OpenMode mode;
    std::shared_ptr<const LibraryHold> hold;
};

// On a full disk there is no room for what SQLite shares between programs: then it is only read, and by nobody else.
base::Result<Opened> openDatabase(const fs::path& folder, OpenMode mode, std::chrono::milliseconds busyTimeout)
{
    const fs::path file = databaseFile(folder);
    std::optional<LibraryHold> hold;
    if (mode == OpenMode::Existing && !isServerAddress(file)) {
        auto held = LibraryHold::take(folder, LibraryHold::Sharing::Shared);
        if (held)
            hold.emplace(std::move(*held));
        else if (held.error().category == ErrorCategory::Busy)
            return tl::unexpected(restoreIsUnderWay(folder) ? beingRestored() : held.error());
    }
    auto connection = Connection::open(file, mode, busyTimeout);
    if (!connection && connection.error().category == ErrorCategory::NoSpace && hold &&
        hold->hold(LibraryHold::Sharing::Alone)) {
        if (auto still = Connection::open(file, OpenMode::Still, busyTimeout)) {
            mode = OpenMode::Still;
            connection = std::move(still);
        }
    }
    if (!connection)
        return tl::unexpected(connection.error());
    return Opened{std::move(*connection), mode, hold ? std::make_shared<const LibraryHold>(std::move(*hold)) : nullptr};
}

// What waits for a key to be given can wait until the disk has room.
bool canWait(const base::Error& error)
{
    return error.category == ErrorCategory::NoSpace;
}

} // namespace

base::Result<std::unique_ptr<LibraryContext>> unlockLibrary(const fs::path& folder, OpenMode mode,
                                                            std::chrono::milliseconds busyTimeout,
                                                            const Credentials& credentials)
{
    if (const base::Status finished = finishRestore(folder); !finished)
        return tl::unexpected(finished.error());
    std::error_code error;
    if (!fs::exists(databaseFile(folder), error))
        return base::fail(error == std::errc::permission_denied ? ErrorCategory::Unreadable : ErrorCategory::NotFound,
                          "no library.db in the folder");
    if (!fs::is_regular_file(databaseFile(folder), error))
        return base::fail(ErrorCategory::Damaged, "library.db is not a file");
    auto opened = openDatabase(folder, mode, busyTimeout);
    if (!opened)
        return tl::unexpected(opened.error());
    mode = opened->mode;
    const std::unique_ptr<Connection>& connection = opened->connection;
    // On a server one may have waited for a restore that has decided and not finished.
    if (restoreIsDecided(folder))
        return tl::unexpected(beingRestored());
    if (const base::Status done = upgrade(*connection, folder, mode); !done)
        return tl::unexpected(done.error());
    const auto library = libraryRow(*connection);
    if (!library)
        return tl::unexpected(library.error());
    auto keys = personKeys(*connection, folder, *library, credentials);
    if (!keys)
        return tl::unexpected(keys.error());
    const auto sealed = sealedLibraryKey(*connection, library->id, *keys);
    if (!sealed)
        return tl::unexpected(sealed.error());
    auto libraryKey = keys->pair.open(*sealed);
    if (!libraryKey)
        return tl::unexpected(libraryKey.error());
    if (library->sealed)
        keepMemoryToOneself();
    auto context = std::make_unique<LibraryContext>(
        std::make_shared<const Unlocked>(Unlocked{folder, library->id, keys->personId, library->sealed, busyTimeout,
                                                  std::make_shared<const Vault>(std::move(keys->pair), **libraryKey),
                                                  std::make_shared<DamageLog>(), mode, std::move(opened->hold)}),
        std::move(opened->connection));
    if (mode == OpenMode::Existing) {
        if (const base::Status done = sealOldCases(*context); !done && !canWait(done.error()))
            return tl::unexpected(done.error());
        if (const base::Status done = library->sealed ? sealOldPacks(*context) : base::Status();
            !done && !canWait(done.error()))
            return tl::unexpected(done.error());
        // What cannot be done now is tried again next time.
        static_cast<void>(cleanWhereMarked(context->database(), folder));
        if (const auto given = library->sealed ? applyPendingGrants(*context) : 0; !given && !canWait(given.error()))
            return tl::unexpected(given.error());
    }
    return context;
}

namespace
{

struct ReadOnlyLibrary {
    std::unique_ptr<Connection> connection;
    LibraryRow row;
};

base::Result<ReadOnlyLibrary> readLibrary(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_regular_file(databaseFile(folder), error))
        return base::fail(ErrorCategory::NotFound, "no library.db in the folder");
    auto connection = Connection::open(databaseFile(folder), OpenMode::ReadOnly, std::chrono::seconds(1));
    if (!connection && connection.error().category == ErrorCategory::NoSpace)
        connection = Connection::open(databaseFile(folder), OpenMode::Still, std::chrono::seconds(1));
    if (!connection)
        return tl::unexpected(connection.error());
    const auto library = libraryRow(**connection);
    if (!library)
        return tl::unexpected(library.error());
    return ReadOnlyLibrary{std::move(*connection), *library};
}

} // namespace

base::Status opensWith(const fs::path& folder, const Credentials& credentials)
{
    const auto library = readLibrary(folder);
    if (!library)
        return tl::unexpected(library.error());
    const auto keys = personKeys(*library->connection, folder, library->row, credentials);
    return keys ? base::Status() : tl::unexpected(keys.error());
}

} // namespace alliance::db
