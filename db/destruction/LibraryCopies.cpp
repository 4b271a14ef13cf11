#include "db/destruction/LibraryCopies.h"

#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/FileTables.h"
#include "db/core/LibraryFiles.h"
#include "db/core/ServerSchemas.h"
#include "db/destruction/Erasure.h"
#include "db/schema/Migrations.h"
#include "media/base/ByteSource.h"
#include "media/base/FileParts.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::string_view kDatabaseMagic("SQLite format 3\0", 16);
constexpr std::array<const char*, 4> kDatabaseEndings{"", "-wal", "-shm", "-journal"};

constexpr std::array<const char*, 3> kStores{"media", "derived", "drafts"};

bool isStore(const fs::path& folder)
{
    return std::find(kStores.begin(), kStores.end(), folder.filename()) != kStores.end();
}

// Also under other names. Its files are not opened but by SQLite: whoever closes one of them gives up every lock that
// this process has on it.
bool isOwnDatabase(const fs::path& library, const fs::path& file)
{
    const std::string own = databaseFile(library).string();
    std::error_code none;
    return std::any_of(kDatabaseEndings.begin(), kDatabaseEndings.end(),
                       [&](const char* ending) { return fs::equivalent(file, own + ending, none); });
}

bool isSideFile(const fs::path& file)
{
    const std::string name = file.filename().string();
    return std::any_of(kDatabaseEndings.begin() + 1, kDatabaseEndings.end(),
                       [&](const char* ending) { return name.ends_with(ending); });
}

// Other programs call theirs so, too. What does not open may be one.
bool mayBeLibrary(const fs::path& database)
{
    const auto tables = isServerAddress(database) ? base::fail(ErrorCategory::Unsupported) : tablesOfFile(database);
    return !tables ||
           (tables->contains(QStringLiteral("schema_migrations")) && tables->contains(QStringLiteral("library")));
}

// Programs that keep folders alike between computers leave databases of their own.
bool isDatabase(const fs::path& file)
{
    const auto source = base::openFileSource(file);
    std::array<std::uint8_t, kDatabaseMagic.size()> magic{};
    return source && (*source)->readAt(0, magic).value_or(0) == magic.size() &&
           std::equal(magic.begin(), magic.end(), kDatabaseMagic.begin(),
                      [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
}

class CopySearch
{
public:
    CopySearch(const fs::path& library, const std::stop_token& stop) : m_library(library), m_stop(stop) {}

    base::Result<std::vector<fs::path>> run()
    {
        look(m_library);
        const fs::path backups = backupsFolder(m_library);
        std::error_code error;
        if (fs::exists(backups, error))
            error = look(backups);
        if (m_stop.stop_requested())
            return base::fail(ErrorCategory::Cancelled);
        if (error)
            return base::fail(ErrorCategory::Unreadable, "backups: " + error.message());
        std::sort(m_found.begin(), m_found.end());
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    // Why what is in the folder cannot be told.
    std::error_code look(const fs::path& folder)
    {
        std::error_code error;
        addIfCopy(folder);
        fs::directory_iterator entry(folder, error);
        for (const fs::directory_iterator end; !error && entry != end && !m_stop.stop_requested();
             entry.increment(error))
            lookAt(entry->path(), folder);
        return error;
    }

    void addIfCopy(const fs::path& folder)
    {
        std::error_code none;
        const fs::path database = databaseFile(folder);
        if (fs::exists(database, none) && !isOwnDatabase(m_library, database) && mayBeLibrary(database))
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
            if (path != backupsFolder(m_library)) // that comes later
                lookIn(path, folder);
        } else if (fs::is_regular_file(status) && !isOwnStore(folder) && !isSideFile(path) &&
                   path.filename() != databaseFile(folder).filename() && !isOwnDatabase(m_library, path) &&
                   isDatabase(path) && mayBeLibrary(path)) {
            m_found.push_back(path);
        }
    }

    void lookIn(const fs::path& path, const fs::path& folder)
    {
        std::error_code none;
        // What belongs to a copy, or to a recording, is many files and no database.
        const bool ofCopy = folder != m_library && isStore(path) && fs::exists(databaseFile(folder), none);
        const bool ofRecording = folder == m_library / "derived" &&
                                 !QUuid::fromString(QString::fromStdString(path.filename().string())).isNull();
        if (ofCopy)
            addIfCopy(path);
        else if (!ofRecording && look(path) == std::errc::permission_denied && path.filename() != "lost+found")
            m_found.push_back(path);
    }

    bool isOwnStore(const fs::path& folder) const { return isStore(folder) && folder == m_library / folder.filename(); }

    fs::path m_library;
    std::stop_token m_stop;
    std::vector<fs::path> m_found;
};

bool isInside(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

// Called as the program calls what it keeps of a recording, or of what somebody has not written to the end.
bool isOfStore(const fs::path& store, const fs::path& entry)
{
    constexpr std::size_t kIdLength = 36;
    const fs::path name = entry.filename();
    const bool ofRecording = !QUuid::fromString(QString::fromStdString(name.string().substr(0, kIdLength))).isNull();
    std::error_code none;
    const fs::file_status status = fs::symlink_status(entry, none);
    if (store.filename() == "derived")
        return ofRecording && fs::is_directory(status);
    return fs::is_regular_file(status) && (store.filename() == "media" ? ofRecording : name.extension() == ".draft");
}

void addStore(const fs::path& store, std::vector<fs::path>& parts)
{
    std::error_code error;
    if (!fs::is_directory(fs::symlink_status(store, error)))
        return;
    for (fs::directory_iterator entry(store, error), end; !error && entry != end; entry.increment(error))
        if (isOfStore(store, entry->path()))
            parts.push_back(entry->path());
}

} // namespace

base::Result<std::vector<fs::path>> copiesIn(const fs::path& library, const std::stop_token& stop)
{
    return CopySearch(library, stop).run();
}

fs::path databaseOf(const fs::path& copy)
{
    std::error_code none;
    return fs::is_directory(copy, none) ? databaseFile(copy) : copy;
}

base::Result<bool> isCopyOf(const Connection& copy, const QUuid& libraryId)
{
    return copy.number(QStringLiteral("SELECT COUNT(*) FROM library WHERE id = ?"), {toSql(libraryId)})
        .map([](std::int64_t count) { return count > 0; });
}

namespace
{

// Null: its database does not open, is on a server, or is of another library.
std::unique_ptr<Connection> openedCopy(const fs::path& copy, const QUuid& libraryId)
{
    const fs::path database = databaseOf(copy);
    if (isServerAddress(database))
        return nullptr;
    auto opened = Connection::open(database, OpenMode::ReadOnly, std::chrono::milliseconds(0));
    return opened && isCopyOf(**opened, libraryId).value_or(false) ? std::move(*opened) : nullptr;
}

} // namespace

std::vector<fs::path> strayCopies(const fs::path& library, const QUuid& libraryId, const std::vector<fs::path>& copies)
{
    std::vector<fs::path> stray;
    for (const fs::path& copy : copies) {
        if (!isInside(copy, backupsFolder(library)) && openedCopy(copy, libraryId))
            stray.push_back(copy);
    }
    return stray;
}

std::vector<fs::path> copiesWithPlainVocabulary(const QUuid& libraryId, const std::vector<fs::path>& copies)
{
    std::vector<fs::path> plain;
    for (const fs::path& copy : copies) {
        const auto opened = openedCopy(copy, libraryId);
        if (!opened)
            continue;
        const auto packs = opened->number(QStringLiteral("SELECT COUNT(*) FROM library, vocabulary_packs WHERE "
                                                         "kind = 'sealed' AND body LIKE '{%'"));
        if (packs.value_or(0) > 0)
            plain.push_back(copy);
    }
    return plain;
}

namespace
{

bool isBackup(const fs::path& library, const fs::path& copy)
{
    const fs::path database = databaseOf(copy);
    std::error_code none;
    const bool isWritten = base::partWriter(copy.filename().string()).has_value(); // while it is
    return !isWritten && isInside(copy, backupsFolder(library)) && !isServerAddress(database) &&
           fs::exists(database, none);
}

} // namespace

int backupsAmong(const fs::path& library, const std::vector<fs::path>& copies)
{
    return static_cast<int>(
        std::count_if(copies.begin(), copies.end(), [&](const fs::path& copy) { return isBackup(library, copy); }));
}

std::vector<fs::path> upgradesWithoutBackup(const fs::path& library)
{
    std::vector<fs::path> without;
    std::error_code error;
    for (fs::directory_iterator entry(backupsFolder(library), error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::error_code none;
        if (name.starts_with(kBeforeUpgrade) && !base::partWriter(name) &&
            fs::is_directory(fs::symlink_status(entry->path(), none)) &&
            !fs::exists(databaseFile(entry->path()), none) && !none)
            without.push_back(entry->path());
    }
    std::sort(without.begin(), without.end());
    return without;
}

std::vector<fs::path> brokenBackups(const fs::path& library, const std::vector<fs::path>& copies,
                                    const std::stop_token& stop)
{
    std::vector<fs::path> broken;
    for (const fs::path& copy : copies) {
        const fs::path database = databaseOf(copy);
        if (!isBackup(library, copy) || stop.stop_requested())
            continue;
        const auto opened = Connection::open(database, OpenMode::ReadOnly, std::chrono::milliseconds(0));
        if (!opened && opened.error().category != ErrorCategory::Damaged)
            continue; // it cannot be told
        const auto version = opened ? schemaVersion(**opened) : tl::unexpected(opened.error());
        const auto problems = version && *version > 0
                                  ? (*opened)->dialect().structureProblems(**opened)
                                  : base::Result<std::vector<std::string>>(std::vector<std::string>{"no library"});
        if (problems ? !problems->empty() : problems.error().category == ErrorCategory::Damaged)
            broken.push_back(copy);
    }
    return broken;
}

base::Result<QSet<QUuid>> recordingsInCopies(const fs::path& library, const std::vector<fs::path>& copies)
{
    QSet<QUuid> listed;
    for (const fs::path& copy : copies) {
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
    const auto server = ServerDatabase::ofLibrary(library);
    if (!server)
        return tl::unexpected(server.error());
    return *server ? (*server)->recordingsOfRestores().map([&](const QSet<QUuid>& kept) { return listed + kept; })
                   : base::Result<QSet<QUuid>>(listed);
}

base::Result<QString> schemaLeftByRestore(const fs::path& library, const QUuid& libraryId)
{
    const auto server = ServerDatabase::ofLibrary(library);
    if (!server || !*server)
        return server ? base::Result<QString>(QString()) : tl::unexpected(server.error());
    const QString staged = stagedSchema((*server)->address().schema);
    const auto whose = (*server)->libraryIn(staged);
    if (!whose)
        return tl::unexpected(whose.error());
    return *whose == libraryId ? staged : QString();
}

bool isRemovable(const fs::path& library, const fs::path& copy)
{
    const fs::path backups = backupsFolder(library);
    if (copy == backups || !copy.has_filename() || copy != copy.lexically_normal() || !isInside(copy, backups))
        return false;
    std::error_code none;
    for (fs::path part = copy; part != backups; part = part.parent_path())
        if (!fs::is_directory(fs::symlink_status(part, none)))
            return false;
    const fs::path database = databaseFile(copy);
    return fs::is_regular_file(fs::symlink_status(database, none)) && !isOwnDatabase(library, database) &&
           mayBeLibrary(database);
}

base::Status eraseBackup(const fs::path& folder)
{
    std::vector<fs::path> parts;
    for (const char* store : kStores)
        addStore(folder / store, parts);
    std::error_code none;
    std::vector<fs::path> files{keyFile(folder)};
    if (fs::exists(folder / "backup.json", none))
        files.insert(files.end(), {folder / "README.txt", folder / "backup.json"});
    // Last what it is found by.
    const fs::path database = databaseFile(folder);
    for (auto ending = kDatabaseEndings.rbegin(); ending != kDatabaseEndings.rend(); ++ending)
        files.emplace_back(database.string() + *ending);
    std::copy_if(files.begin(), files.end(), std::back_inserter(parts),
                 [&](const fs::path& one) { return fs::is_regular_file(fs::symlink_status(one, none)); });
    base::Status done;
    for (const fs::path& part : parts)
        if (const base::Status gone = erase(part); !gone)
            done = gone;
    // Whoever put something else there keeps it.
    for (const char* store : kStores)
        if (fs::is_directory(fs::symlink_status(folder / store, none)))
            fs::remove(folder / store, none);
    fs::remove(folder, none);
    syncFolder(folder.parent_path());
    return done;
}

} // namespace alliance::db
