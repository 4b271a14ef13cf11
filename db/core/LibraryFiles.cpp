#include "db/core/LibraryFiles.h"

#include "db/backup/Restore.h"
#include "db/core/Dialect.h"
#include "db/core/ServerAddress.h"
#include "db/Library.h"
#include "db/records/Codes.h"
#include "db/repositories/VocabularyJson.h"
#include "db/schema/Migrations.h"
#include "db/vault/KeyFile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <set>
#include <sys/file.h>
#include <unistd.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::chrono::milliseconds kAlone{0};

base::Status writableError(const std::error_code& error, const char* what)
{
    const bool full = error == std::errc::no_space_on_device;
    return base::fail(full ? ErrorCategory::NoSpace : ErrorCategory::Unwritable, what + (": " + error.message()));
}

void syncFolder(const fs::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

// Removes what was made, unless told to keep it.
class Made
{
public:
    ~Made()
    {
        std::error_code ignored;
        for (auto path = m_paths.rbegin(); path != m_paths.rend(); ++path)
            fs::remove(*path, ignored);
    }
    void add(fs::path path) { m_paths.push_back(std::move(path)); }
    base::Status addFolder(const fs::path& folder)
    {
        std::error_code error;
        const bool isNew = fs::create_directory(folder, error);
        if (error)
            return writableError(error, "folder");
        if (isNew) {
            add(folder);
            fs::permissions(folder, fs::perms::owner_all, error);
        }
        return {};
    }
    void keep() { m_paths.clear(); }

private:
    std::vector<fs::path> m_paths;
};

// A folder in which a library is being made holds this file until it is one. The program that makes it holds a lock on
// it, so what a killed program left is told from what another one is busy with.
class Building
{
public:
    ~Building()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    // Busy: another program makes a library there.
    base::Status take(const fs::path& marker)
    {
        m_file = ::open(marker.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (m_file < 0)
            return writableError(std::error_code(errno, std::generic_category()), "library");
        if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
            return base::fail(ErrorCategory::Busy, "a library is being made in the folder");
        return {};
    }

private:
    int m_file = -1;
};

fs::path buildingFile(const fs::path& folder)
{
    return folder / "library.building";
}

bool isOfCreation(const std::string& name)
{
    static const std::set<std::string> names{"library.building", "library.keys", "library.server.new", "media",
                                             "derived"};
    return names.contains(name) || name.starts_with("library.db.new") || name.starts_with("library.keys.part-") ||
           name.starts_with("library.server.new.part-");
}

// What a creation that was killed left, and nothing else, is in the folder.
bool holdsOnlyACreation(const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(buildingFile(folder), error))
        return false;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const bool emptyOrFile = !entry.is_directory(error) || fs::is_empty(entry.path(), error);
        if (!isOfCreation(entry.path().filename().string()) || !emptyOrFile)
            return false;
    }
    return !error;
}

base::Status checkFolder(const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(folder, error))
        return {};
    if (!fs::is_directory(folder, error))
        return base::fail(ErrorCategory::Conflict, "not a folder");
    const bool empty = fs::is_empty(folder, error);
    if (error)
        return base::fail(ErrorCategory::Unreadable, "folder: " + error.message());
    if (!empty && !holdsOnlyACreation(folder))
        return base::fail(ErrorCategory::Conflict, "the folder is not empty");
    return {};
}

base::Status prepareFolder(const fs::path& folder, Made& made, Building& building)
{
    if (base::Status usable = checkFolder(folder); !usable)
        return usable;
    std::error_code error;
    if (folder.has_parent_path())
        fs::create_directories(folder.parent_path(), error);
    if (error)
        return writableError(error, "folder");
    if (base::Status done = made.addFolder(folder); !done)
        return done;
    if (base::Status done = building.take(buildingFile(folder)); !done)
        return done;
    made.add(buildingFile(folder));
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        if (entry.path() != buildingFile(folder))
            fs::remove(entry.path(), error);
    }
    for (const fs::path& one : {folder / "media", folder / "derived"}) {
        if (base::Status done = made.addFolder(one); !done)
            return done;
    }
    return {};
}

base::Status insertPerson(LibraryContext& context, const Sealer& sealer, const CreateOptions& options)
{
    const auto person = context.database().execute(
        QStringLiteral("INSERT INTO people (id, role, name, public_key, created_us) VALUES (?, ?, ?, ?, ?)"),
        {toSql(context.person()), toCode(options.personRole),
         sealer.seal("people", "name", context.person(), options.personName), context.vault().publicKey(),
         toSql(context.now())});
    return person ? base::Status() : tl::unexpected(person.error());
}

base::Status insertVocabulary(LibraryContext& context)
{
    const auto packs = builtInPacks();
    if (!packs)
        return tl::unexpected(packs.error());
    for (const VocabularyPack& pack : *packs) {
        const auto added = context.database().execute(
            QStringLiteral("INSERT INTO vocabulary_packs (code, revision, body, author_id, created_us) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {pack.code, pack.revision, QString::fromUtf8(packToJson(pack)), toSql(context.person()),
             toSql(context.now())});
        if (!added)
            return tl::unexpected(added.error());
    }
    return {};
}

// libraryKey: the first one, with the id of the library.
base::Status fillDatabase(LibraryContext& context, const NamedKey& libraryKey, const CreateOptions& options)
{
    const QUuid& id = context.unlocked()->libraryId;
    return context.change({QStringLiteral("library.created"), QStringLiteral("library"), id, {}},
                          [&](AuditEntry& entry) -> base::Status {
                              entry.detail.insert(QStringLiteral("kind"), QStringLiteral("open"));
                              const auto row = context.database().execute(
                                  QStringLiteral("INSERT INTO library (id, kind, created_us) VALUES (?, 'open', ?)"),
                                  {toSql(id), toSql(context.now())});
                              if (!row)
                                  return tl::unexpected(row.error());
                              base::Status done = insertPerson(context, Sealer(libraryKey), options);
                              if (done)
                                  done = storeKey(context, {Scope::Library, id, {}}, libraryKey, 1);
                              if (done)
                                  done = grantKey(context, libraryKey, context.person());
                              return done ? insertVocabulary(context) : done;
                          });
}

base::Status fillNewDatabase(const fs::path& folder, std::unique_ptr<Connection> connection, LibraryKeys keys,
                             const CreateOptions& options)
{
    const auto migrations = builtInMigrations();
    if (!migrations)
        return tl::unexpected(migrations.error());
    if (base::Status done = migrate(*connection, *migrations, backupsFolder(folder)); !done)
        return done;
    const NamedKey libraryKey{keys.libraryId, std::make_shared<const SecretKey>(SecretKey::random())};
    const auto unlocked = std::shared_ptr<const Unlocked>(
        new Unlocked{folder, keys.libraryId, keys.personId, kAlone, Vault(std::move(keys.keys), *libraryKey.key)});
    LibraryContext context(unlocked, std::move(connection));
    return fillDatabase(context, libraryKey, options);
}

base::Status buildDatabase(const fs::path& folder, const fs::path& file, LibraryKeys keys, const CreateOptions& options)
{
    auto connection = Connection::open(file, OpenMode::Create, kAlone);
    if (!connection)
        return tl::unexpected(connection.error());
    base::Status done = fillNewDatabase(folder, std::move(*connection), std::move(keys), options);
    if (!done)
        dialectOf(file).abandon(file);
    return done;
}

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
    if (mode == OpenMode::ReadOnly && *version < migrations->last().version)
        return base::fail(ErrorCategory::Refused, "the database has an older schema");
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

base::Result<QByteArray> sealedLibraryKey(const Connection& connection, const LibraryKeys& keys)
{
    struct Owner {
        QByteArray publicKey;
        QByteArray sealedKey;
    };
    const auto library =
        required(connection.first<QUuid>(QStringLiteral("SELECT id FROM library"), {},
                                         [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); }),
                 "library row");
    if (!library)
        return library.error().category == ErrorCategory::NotFound
                   ? base::fail(ErrorCategory::Damaged, "the library row is missing")
                   : tl::unexpected(library.error());
    if (*library != keys.libraryId)
        return base::fail(ErrorCategory::Refused, "library.keys: of another library");
    const auto owner = connection.first<Owner>(
        QStringLiteral("SELECT p.public_key, g.sealed_key FROM people p "
                       "JOIN key_grants g ON g.person_id = p.id WHERE p.id = ? AND "
                       "g.key_id = ? AND p.removed_us IS NULL"),
        {toSql(keys.personId), toSql(keys.libraryId)}, [](const Row& row) -> base::Result<Owner> {
            return Owner{row.bytes(0), row.bytes(1)};
        });
    if (!owner)
        return tl::unexpected(owner.error());
    if (!*owner || (*owner)->publicKey != keys.keys.publicKey())
        return base::fail(ErrorCategory::Refused, "library.keys: of nobody who may open this library");
    return (*owner)->sealedKey;
}

} // namespace

fs::path databaseFile(const fs::path& folder)
{
    std::error_code none;
    const fs::path server = folder / "library.server";
    return fs::exists(server, none) ? server : folder / "library.db";
}

OpenMode usualMode(const fs::path& folder)
{
    return ::access(folder.c_str(), W_OK) == 0 || ::access(folder.c_str(), F_OK) != 0 ? OpenMode::Existing
                                                                                      : OpenMode::ReadOnly;
}

fs::path keyFile(const fs::path& folder)
{
    return folder / "library.keys";
}

fs::path backupsFolder(const fs::path& folder)
{
    return folder / "backups";
}

fs::path derivedFolderOf(const fs::path& folder, const QUuid& recordingId)
{
    return folder / "derived" / recordingId.toString(QUuid::WithoutBraces).toStdString();
}

fs::path pathOf(const fs::path& folder, const QString& relative)
{
    return folder / fs::path(relative.toStdString());
}

base::Status buildLibrary(const fs::path& folder, const CreateOptions& options)
{
    Made made;
    Building building;
    if (base::Status done = prepareFolder(folder, made, building); !done)
        return done;
    LibraryKeys keys{QUuid::createUuid(), QUuid::createUuid(), KeyPair::generate()};
    made.add(keyFile(folder));
    if (base::Status done = writeKeyFile(keyFile(folder), keys); !done)
        return done;
    // The database gets its name when it is whole, so a folder with one always is a library.
    const fs::path name = folder / (options.server ? "library.server" : "library.db");
    const fs::path unfinished = name.string() + ".new";
    made.add(unfinished);
    made.add(unfinished.string() + "-journal");
    if (options.server) {
        if (base::Status done = writeServerAddress(unfinished, *options.server); !done)
            return done;
    }
    if (base::Status done = buildDatabase(folder, unfinished, std::move(keys), options); !done)
        return done;
    std::error_code error;
    fs::permissions(unfinished, fs::perms::owner_read | fs::perms::owner_write, error);
    fs::rename(unfinished, name, error);
    if (error) {
        dialectOf(unfinished).abandon(unfinished);
        return writableError(error, "library");
    }
    made.keep();
    fs::remove(buildingFile(folder), error);
    syncFolder(folder);
    return {};
}

base::Result<std::unique_ptr<LibraryContext>> unlockLibrary(const fs::path& folder, OpenMode mode,
                                                            std::chrono::milliseconds busyTimeout)
{
    if (const base::Status finished = finishRestore(folder); !finished)
        return tl::unexpected(finished.error());
    std::error_code error;
    if (!fs::exists(databaseFile(folder), error))
        return base::fail(ErrorCategory::NotFound, "no library.db in the folder");
    if (!fs::is_regular_file(databaseFile(folder), error))
        return base::fail(ErrorCategory::Damaged, "library.db is not a file");
    auto connection = Connection::open(databaseFile(folder), mode, busyTimeout);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const base::Status done = upgrade(**connection, folder, mode); !done)
        return tl::unexpected(done.error());
    auto keys = readKeyFile(keyFile(folder));
    if (!keys)
        return tl::unexpected(keys.error());
    const auto sealed = sealedLibraryKey(**connection, *keys);
    if (!sealed)
        return tl::unexpected(sealed.error());
    auto libraryKey = keys->keys.open(*sealed);
    if (!libraryKey)
        return tl::unexpected(libraryKey.error());
    const auto unlocked = std::shared_ptr<const Unlocked>(
        new Unlocked{folder, keys->libraryId, keys->personId, busyTimeout, Vault(std::move(keys->keys), **libraryKey)});
    auto context = std::make_unique<LibraryContext>(unlocked, std::move(*connection));
    if (mode == OpenMode::Existing) {
        if (const base::Status done = sealOldCases(*context); !done)
            return tl::unexpected(done.error());
    }
    return context;
}

} // namespace alliance::db
