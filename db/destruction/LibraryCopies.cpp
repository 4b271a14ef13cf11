#include "db/destruction/LibraryCopies.h"

#include "db/backup/BackupManifest.h"
#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryFiles.h"
#include "db/core/ServerSchemas.h"
#include "db/destruction/Erasure.h"
#include "media/base/ByteSource.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::string_view kDatabaseMagic("SQLite format 3\0", 16);

// What the program keeps in a library beside its backups; there are no databases among their many files.
bool isOwnStore(const fs::path& library, const fs::path& folder)
{
    static const std::set<fs::path> names{"media", "derived", "drafts"};
    return folder.parent_path() == library && names.contains(folder.filename());
}

// Programs that keep folders alike between computers leave databases of their own.
bool isLibraryDatabase(const fs::path& file)
{
    const auto source = base::openFileSource(file);
    std::array<std::uint8_t, kDatabaseMagic.size()> magic{};
    const bool isDatabase = source && (*source)->readAt(0, magic).value_or(0) == magic.size() &&
                            std::equal(magic.begin(), magic.end(), kDatabaseMagic.begin(),
                                       [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
    const auto opened = isDatabase ? Connection::open(file, OpenMode::ReadOnly, std::chrono::milliseconds(0))
                                   : base::fail(ErrorCategory::NotFound);
    const auto tables = opened ? (*opened)->dialect().tables(**opened) : tl::unexpected(opened.error());
    return tables && tables->contains(QStringLiteral("schema_migrations")) &&
           tables->contains(QStringLiteral("library"));
}

class CopySearch
{
public:
    explicit CopySearch(const fs::path& library) : m_library(library) {}

    base::Result<std::vector<fs::path>> run()
    {
        look(m_library);
        const fs::path backups = backupsFolder(m_library);
        std::error_code error;
        if (fs::exists(backups, error))
            error = look(backups);
        if (error)
            return base::fail(ErrorCategory::Unreadable, "backups: " + error.message());
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    // Why what is in the folder cannot be told.
    std::error_code look(const fs::path& folder)
    {
        std::error_code error;
        addIfCopy(folder);
        fs::directory_iterator entry(folder, error);
        for (const fs::directory_iterator end; !error && entry != end; entry.increment(error))
            lookAt(entry->path(), folder);
        return error;
    }

    void addIfCopy(const fs::path& folder)
    {
        std::error_code none;
        const fs::path database = databaseFile(folder);
        if (fs::exists(database, none) && !fs::equivalent(database, databaseFile(m_library), none))
            m_found.push_back(folder);
    }

    void lookAt(const fs::path& path, const fs::path& folder)
    {
        std::error_code none;
        const fs::file_status status = fs::symlink_status(path, none);
        if (fs::is_symlink(status)) {
            if (folder == backupsFolder(m_library))
                addIfCopy(path);
        } else if (fs::is_directory(status)) {
            const bool isLater = path == backupsFolder(m_library);
            const bool ofRecording = folder == m_library / "derived" &&
                                     !QUuid::fromString(QString::fromStdString(path.filename().string())).isNull();
            if (!isLater && !ofRecording && look(path) == std::errc::permission_denied &&
                path.filename() != "lost+found")
                m_found.push_back(path);
        } else if (fs::is_regular_file(status) && !isOwnStore(m_library, folder) &&
                   path.filename() != databaseFile(folder).filename() && isLibraryDatabase(path)) {
            m_found.push_back(path);
        }
    }

    fs::path m_library;
    std::vector<fs::path> m_found;
};

fs::path databaseOf(const fs::path& copy)
{
    std::error_code none;
    return fs::is_directory(copy, none) ? databaseFile(copy) : copy;
}

bool isLibrary(const fs::path& copy, const QUuid& libraryId)
{
    const fs::path database = databaseOf(copy);
    if (isServerAddress(database))
        return false;
    const auto opened = Connection::open(database, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    const auto same =
        opened ? (*opened)->number(QStringLiteral("SELECT COUNT(*) FROM library WHERE id = ?"), {toSql(libraryId)})
               : tl::unexpected(opened.error());
    return same && *same > 0;
}

base::Status eraseAll(const std::vector<fs::path>& paths)
{
    base::Status done;
    for (const fs::path& path : paths)
        if (const base::Status gone = erase(path); !gone)
            done = gone;
    return done;
}

base::Status eraseListed(const fs::path& folder)
{
    std::vector<fs::path> files;
    if (const auto manifest = readManifest(folder))
        for (const BackupFile& file : manifest->files)
            files.push_back(folder / file.path.toStdString());
    for (const char* name : {"library.db", "library.db-wal", "library.db-shm", "library.server", "library.keys",
                             "backup.json", "README.txt"})
        files.push_back(folder / name);
    return eraseAll(files);
}

} // namespace

base::Result<std::vector<fs::path>> copiesIn(const fs::path& library)
{
    return CopySearch(library).run();
}

std::vector<fs::path> strayCopies(const fs::path& library, const QUuid& libraryId)
{
    std::vector<fs::path> stray;
    for (const fs::path& copy : copiesIn(library).value_or(std::vector<fs::path>()))
        if (!isInside(copy, backupsFolder(library)) && isLibrary(copy, libraryId))
            stray.push_back(copy);
    return stray;
}

base::Result<QSet<QUuid>> recordingsInCopies(const fs::path& library)
{
    const auto copies = copiesIn(library);
    if (!copies)
        return tl::unexpected(copies.error());
    QSet<QUuid> listed;
    for (const fs::path& copy : *copies) {
        if (isServerAddress(databaseOf(copy)))
            continue; // what it leads to is found on the library's own server
        const auto opened = Connection::open(databaseOf(copy), OpenMode::ReadOnly, std::chrono::milliseconds(0));
        if (!opened)
            return tl::unexpected(opened.error());
        const auto tables = (*opened)->dialect().tables(**opened);
        if (!tables)
            return tl::unexpected(tables.error());
        if (!tables->contains(QStringLiteral("recordings")))
            continue;
        const base::Status read =
            (*opened)->forEach(QStringLiteral("SELECT id FROM recordings"), {}, [&](const Row& row) -> base::Status {
                listed.insert(row.uuid(0));
                return {};
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    if (!isServerAddress(databaseFile(library)))
        return listed;
    const auto address = readServerAddress(databaseFile(library));
    const auto server = address ? ServerDatabase::connect(*address) : tl::unexpected(address.error());
    const auto kept = server ? (*server)->recordingsOfRestores() : tl::unexpected(server.error());
    return kept ? base::Result<QSet<QUuid>>(listed + *kept) : tl::unexpected(kept.error());
}

base::Result<QString> schemaLeftByRestore(const fs::path& library, const QUuid& libraryId)
{
    if (!isServerAddress(databaseFile(library)))
        return QString();
    const auto address = readServerAddress(databaseFile(library));
    if (!address)
        return tl::unexpected(address.error());
    const auto server = ServerDatabase::connect(*address);
    if (!server)
        return tl::unexpected(server.error());
    const QString staged = stagedSchema(address->schema);
    const auto whose = (*server)->libraryIn(staged);
    if (!whose)
        return tl::unexpected(whose.error());
    return *whose == libraryId ? staged : QString();
}

bool isInside(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

bool goesWhole(const fs::path& library, const fs::path& copy)
{
    return !isOwnStore(library, copy) && copy != backupsFolder(library);
}

base::Status eraseCopy(const fs::path& library, const fs::path& copy)
{
    std::error_code error;
    if (!goesWhole(library, copy))
        return eraseListed(copy);
    const fs::path real = fs::weakly_canonical(copy, error);
    if (isInside(fs::weakly_canonical(library, error), real))
        return base::fail(ErrorCategory::Invalid, "the library lies in it");
    std::vector<fs::path> parts{copy};
    if (fs::is_symlink(copy, error))
        parts.push_back(real);
    else if (!fs::is_directory(copy, error))
        parts.insert(parts.end(), {copy.string() + "-wal", copy.string() + "-shm"});
    return eraseAll(parts);
}

} // namespace alliance::db
