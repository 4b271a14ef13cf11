#include "db/core/LibraryFiles.h"

#include "db/core/Dialect.h"
#include "db/core/NewLibrary.h"
#include "db/core/ServerAddress.h"
#include "db/core/Unlocking.h"
#include "db/Library.h"
#include "db/vault/KeyFile.h"
#include "db/vault/RecoveryKey.h"
#include "media/base/GroupFolders.h"

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
        std::error_code none;
        const bool isNew = !fs::exists(folder, none);
        if (const std::error_code error = base::makeFolderIn(folder))
            return writableError(error, "folder");
        if (isNew)
            add(folder);
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

// The library of one computer is its owner's alone, wherever its folder is made; one on a server is for the group that
// shares the folder above it, if one does.
base::Status makeRoot(const fs::path& folder, bool onServer, Made& made)
{
    std::error_code error;
    const bool isNew = !fs::exists(folder, error);
    base::Status done = made.addFolder(folder);
    if (done && isNew && !onServer)
        fs::permissions(folder, fs::perms::owner_all, error);
    return done;
}

base::Status prepareFolder(const fs::path& folder, bool onServer, Made& made, Building& building)
{
    if (base::Status usable = checkFolder(folder); !usable)
        return usable;
    std::error_code error;
    if (base::Status done = makeRoot(folder, onServer, made); !done)
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

base::Status buildDatabase(const fs::path& folder, const fs::path& file, OwnerKeys keys, const CreateOptions& options)
{
    auto connection = Connection::open(file, OpenMode::Create, kAlone);
    if (!connection)
        return tl::unexpected(connection.error());
    base::Status done = fillNewLibrary(folder, std::move(*connection), std::move(keys), options);
    if (!done)
        dialectOf(file).abandon(file);
    return done;
}

// makeKeys: called in the prepared folder; check: when the library is there, and before it is kept.
base::Status build(const fs::path& folder, const CreateOptions& options,
                   const std::function<base::Result<OwnerKeys>(Made&)>& makeKeys,
                   const std::function<base::Status()>& check)
{
    Made made;
    Building building;
    if (base::Status done = prepareFolder(folder, options.server.has_value(), made, building); !done)
        return done;
    auto keys = makeKeys(made);
    if (!keys)
        return tl::unexpected(keys.error());
    // The database gets its name when it is whole, so a folder with one always is a library.
    const fs::path name = options.server ? serverAddressFile(folder) : folder / "library.db";
    const fs::path unfinished = name.string() + ".new";
    made.add(unfinished);
    made.add(unfinished.string() + "-journal");
    if (options.server) {
        if (base::Status done = writeServerAddress(unfinished, *options.server); !done)
            return done;
    }
    if (base::Status done = buildDatabase(folder, unfinished, std::move(*keys), options); !done)
        return done;
    std::error_code error;
    fs::permissions(unfinished, static_cast<fs::perms>(base::fileModeIn(folder)), error);
    fs::rename(unfinished, name, error);
    if (error) {
        dialectOf(unfinished).abandon(unfinished);
        return writableError(error, "library");
    }
    if (base::Status usable = check(); !usable) {
        dialectOf(name).abandon(name);
        for (const char* ending : {"", "-wal", "-shm"})
            made.add(name.string() + ending);
        return usable;
    }
    made.keep();
    fs::remove(buildingFile(folder), error);
    syncFolder(folder);
    return {};
}

} // namespace

void syncFolder(const fs::path& folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

fs::path databaseFile(const fs::path& folder)
{
    std::error_code none;
    const fs::path server = serverAddressFile(folder);
    return fs::exists(server, none) ? server : folder / "library.db";
}

fs::path serverAddressFile(const fs::path& folder)
{
    return folder / "library.server";
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

QString sealedMediaPath(const QUuid& recordingId)
{
    return QStringLiteral("media/%1.sealed").arg(recordingId.toString(QUuid::WithoutBraces));
}

fs::path pathOf(const fs::path& folder, const QString& relative)
{
    return folder / fs::path(relative.toStdString());
}

base::Status buildLibrary(const fs::path& folder, const CreateOptions& options)
{
    LibraryKeys keys{QUuid::createUuid(), QUuid::createUuid(), KeyPair::generate()};
    return build(
        folder, options,
        [&](Made& made) -> base::Result<OwnerKeys> {
            made.add(keyFile(folder));
            if (const base::Status done = writeKeyFile(keyFile(folder), keys); !done)
                return tl::unexpected(done.error());
            return OwnerKeys{keys.libraryId, keys.personId, std::move(keys.keys), std::nullopt, {}};
        },
        [] { return base::Status(); });
}

base::Result<SecretText> buildSealedLibrary(const fs::path& folder, const SecretText& passphrase,
                                            const CreateOptions& options)
{
    const RecoveryKey recovery = RecoveryKey::random();
    SecretText text = recovery.text();
    const base::Status built = build(
        folder, options,
        [&](Made&) -> base::Result<OwnerKeys> {
            OwnerKeys keys{QUuid::createUuid(), QUuid::createUuid(), KeyPair::generate(), std::nullopt,
                           recovery.pair().publicKey()};
            auto wrapped = wrapSecret(keys.pair, passphrase, options.cost, keys.libraryId, keys.personId);
            if (!wrapped)
                return tl::unexpected(wrapped.error());
            keys.wrapped = std::move(*wrapped);
            return keys;
        },
        // As somebody would type it, before anybody relies on it.
        [&]() -> base::Status {
            const auto opened =
                unlockLibrary(folder, OpenMode::Existing, kAlone, Credentials::ofRecoveryKey(SecretText(text.view())));
            return opened ? base::Status() : tl::unexpected(opened.error());
        });
    return built ? base::Result<SecretText>(std::move(text)) : tl::unexpected(built.error());
}

} // namespace alliance::db
