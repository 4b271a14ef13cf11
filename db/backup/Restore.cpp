#include "db/backup/Restore.h"

#include "db/backup/BackupManifest.h"
#include "db/backup/FileCopy.h"
#include "db/backup/RestoreSwitch.h"
#include "db/backup/VerifiedCopy.h"
#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryFiles.h"
#include "db/core/LibraryHold.h"
#include "db/core/ServerSchemas.h"
#include "db/core/StopScope.h"
#include "db/core/Unlocking.h"
#include "db/Library.h"
#include "media/base/GroupFolders.h"

#include <array>
#include <set>
#include <sys/stat.h>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::size_t kIdLength = 36; // of a UUID, with which the names of recordings begin
constexpr const char* kDatabase = "library.db";

// A backup gets its database with a rollback journal; whoever opens it as a library, if only to verify it, changes that
// for good. Then only reading it through tells whether it holds together.
bool wasOpened(const fs::path& database)
{
    constexpr std::int64_t kWriteVersion = 18; // in the header of SQLite's format
    constexpr std::uint8_t kLog = 2;
    const auto source = base::openFileSource(database);
    std::array<std::uint8_t, 1> version{};
    return source && (*source)->readAt(kWriteVersion, version).value_or(0) == 1 && version[0] == kLog;
}

class Restorer
{
public:
    Restorer(const fs::path& backup, fs::path folder, const LibraryOptions& options, const RestoreOptions& how)
        : m_backup(backup),
          m_folder(std::move(folder)),
          m_options(options),
          m_accept(how.accept),
          m_address(how.server),
          m_seen(how.place)
    {
        m_watch.stop = how.stop;
        m_watch.progress = how.progress;
    }

    base::Result<RestoreReport> run()
    {
        m_isNew = !fs::exists(m_folder, m_ignored);
        // Before staging nothing has changed, and what is there is of others.
        if (base::Status ready = prepare(); !ready)
            return tl::unexpected(ready.error());
        base::Status alone = hold();
        if (alone)
            alone = checkSeen();
        if (!alone)
            return tl::unexpected(alone.error());
        if (base::Status staged = stage(); !staged) {
            takeBack();
            return tl::unexpected(staged.error());
        }
        if (base::Status finished = finishRestoreOf(m_folder, m_server.get()); !finished)
            return base::fail(finished.error().category, kFinishedOnOpening);
        return std::move(m_report);
    }

private:
    void takeBack()
    {
        fs::remove_all(stagedFolder(m_folder), m_ignored);
        for (const fs::path& file : m_added)
            fs::remove(file, m_ignored);
        if (m_hasStagedSchema)
            static_cast<void>(m_server->drop(stagedSchema(m_address->schema)));
        if (m_isNew) {
            for (const char* name : {"media", "derived", ""})
                fs::remove(m_folder / name, m_ignored);
        }
    }

    // Of two restores into one folder the second would take the staged files of the first for what a killed one left.
    base::Status hold()
    {
        if (m_hold)
            return {};
        if (base::Status made = makeFolder(m_folder); !made)
            return made;
        auto alone = LibraryHold::take(m_folder, LibraryHold::Sharing::Alone);
        if (alone)
            m_hold.emplace(std::move(*alone));
        else if (alone.error().category == ErrorCategory::Busy)
            return tl::unexpected(restoreIsUnderWay(m_folder) ? beingRestored() : alone.error());
        return {};
    }

    // Until the folder is held another program may end a restore there, or begin a library.
    base::Status checkSeen()
    {
        return restorePlace(m_folder) == *m_seen ? base::Status() : base::fail(ErrorCategory::Conflict, kPlaceChanged);
    }

    base::Status prepare()
    {
        if (!fs::is_regular_file(m_backup / "library.db", m_ignored))
            return base::fail(ErrorCategory::NotFound, "no backup in the folder");
        base::Status usable = checkPlace();
        if (usable && m_address)
            usable = claimSchema();
        if (!usable)
            return usable;
        if (auto manifest = readManifest(m_backup); manifest)
            m_manifest = std::move(*manifest);
        else if (manifest.error().category != ErrorCategory::NotFound)
            return tl::unexpected(manifest.error());
        return plan();
    }

    base::Status checkPlace()
    {
        const bool exists = fs::exists(m_folder, m_ignored);
        if (exists && !fs::is_directory(m_folder, m_ignored))
            return base::fail(ErrorCategory::Conflict, "not a folder");
        if (exists && fs::equivalent(m_backup, m_folder, m_ignored))
            return base::fail(ErrorCategory::Conflict, kBackupItself);
        if (base::Status finished = exists ? finishRestore(m_folder) : base::Status(); !finished)
            return finished;
        if (!m_seen)
            m_seen = exists ? restorePlace(m_folder) : RestorePlace();
        if (base::Status same = checkSeen(); !same || !exists)
            return same;
        const fs::path database = databaseFile(m_folder);
        m_replaces = fs::exists(database, m_ignored);
        if (m_replaces && m_address)
            return base::fail(ErrorCategory::Conflict, kPlaceTaken);
        if (isServerAddress(database)) {
            auto address = readServerAddress(database);
            if (!address)
                return tl::unexpected(address.error());
            m_address = std::move(*address);
            return {};
        }
        if (m_replaces)
            return closeOld();
        for (const auto& entry : fs::directory_iterator(m_folder, m_ignored)) {
            static const std::set<std::string> ours{".restoring", "media", "derived", "backups", "library.keys"};
            const std::string name = entry.path().filename().string();
            if (!ours.contains(name) && !name.starts_with("library.restore.part-"))
                return base::fail(ErrorCategory::Conflict, "the folder is not empty");
        }
        return {};
    }

    // Everything into one file, and nobody else has it open. One that cannot be opened is put aside as it is.
    base::Status closeOld()
    {
        // Whoever reads it on a full disk has it open without the locks of the database.
        if (base::Status alone = hold(); !alone)
            return alone;
        const auto old = Connection::open(m_folder / "library.db", OpenMode::Existing, std::chrono::milliseconds(0));
        const base::Status closed =
            old ? (*old)->dialect().closeForGood(**old) : base::Status(tl::unexpected(old.error()));
        return closed || closed.error().category != ErrorCategory::Busy ? base::Status() : closed;
    }

    // Nobody else opens the library until the decision.
    base::Status claimSchema()
    {
        auto server = ServerDatabase::connect(*m_address);
        if (!server)
            return tl::unexpected(server.error());
        if (base::Status alone = (*server)->claim(m_address->schema); !alone)
            return alone;
        const auto there = (*server)->hasSchema(m_address->schema);
        if (!there)
            return tl::unexpected(there.error());
        if (*there && !m_replaces)
            return base::fail(ErrorCategory::Conflict, kPlaceTaken);
        m_replacesSchema = *there;
        m_server = std::move(*server);
        return {};
    }

    base::Status plan()
    {
        std::int64_t bytes = 0;
        for (const std::string& name : switchedNames()) {
            if (fs::is_regular_file(m_backup / name, m_ignored))
                bytes += static_cast<std::int64_t>(fs::file_size(m_backup / name, m_ignored));
        }
        for (const BackupFile& file : m_manifest.files) {
            if (file.path.startsWith(QStringLiteral("media/"))) {
                m_watch.bytesTotal += file.sizeBytes;
                bytes += fs::exists(m_folder / file.path.toStdString(), m_ignored) ? 0 : file.sizeBytes;
            }
        }
        m_watch.bytesTotal += bytes;
        return checkSpace(m_folder, bytes);
    }

    base::Status stage()
    {
        clearInterrupted();
        if (base::Status made = makeFolder(m_folder); !made)
            return made;
        if (!m_address && (m_isNew || !base::isGroupFolder(m_folder)))
            fs::permissions(m_folder, fs::perms::owner_all, m_ignored);
        for (const fs::path& one : {m_folder / "media", m_folder / "derived", stagedFolder(m_folder)}) {
            if (base::Status made = makeFolder(one); !made)
                return made;
        }
        for (const auto& step : {&Restorer::copySmallFiles, &Restorer::copyMedia, &Restorer::verifyStaged,
                                 &Restorer::putOnServer, &Restorer::decide}) {
            if (m_watch.stopped())
                return cancelled();
            if (base::Status done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    // What a restore that was killed left.
    void clearInterrupted()
    {
        for (const fs::path& left : leftByRestores(m_folder))
            fs::remove_all(left, m_ignored);
    }

    base::Status copyOne(const QString& path, const fs::path& to)
    {
        const auto hash = copyFile(m_backup / path.toStdString(), to, m_watch);
        const BackupFile* listed = m_manifest.find(path);
        if (!hash && listed && hash.error().category == ErrorCategory::NotFound)
            return base::fail(ErrorCategory::Damaged, "a file of the backup is missing");
        if (!hash)
            return tl::unexpected(hash.error());
        if (listed && listed->sha256 != *hash && !(path == QLatin1String(kDatabase) && wasOpened(m_backup / kDatabase)))
            return base::fail(ErrorCategory::Damaged, "a file of the backup is not what its list says");
        return {};
    }

    base::Status copySmallFiles()
    {
        const fs::path staged = stagedFolder(m_folder);
        for (const std::string& name : switchedNames()) {
            if (!fs::is_regular_file(m_backup / name, m_ignored) || name.ends_with("-shm"))
                continue;
            if (base::Status done = copyOne(QString::fromStdString(name), staged / name); !done)
                return done;
        }
        for (const auto& entry : fs::directory_iterator(m_backup / "drafts", m_ignored)) {
            if (base::Status made = makeFolder(staged / "drafts"); !made)
                return made;
            const std::string name = entry.path().filename().string();
            if (base::Status done =
                    copyOne(QStringLiteral("drafts/") + QString::fromStdString(name), staged / "drafts" / name);
                !done)
                return done;
        }
        return {};
    }

    // Recordings never change under their name, so those of the backup join those in the folder.
    base::Status copyMedia()
    {
        for (const BackupFile& file : m_manifest.files) {
            if (!file.path.startsWith(QStringLiteral("media/")))
                continue;
            const fs::path to = m_folder / file.path.toStdString();
            if (fs::exists(to, m_ignored)) {
                const auto hash = hashOfFile(to, m_watch);
                if (hash && *hash == file.sha256)
                    continue;
                if (!hash && hash.error().category == ErrorCategory::Cancelled)
                    return tl::unexpected(hash.error());
                m_aside.append(file.path);
                if (base::Status made = makeFolder(stagedFolder(m_folder) / "media"); !made)
                    return made;
                if (base::Status done = copyOne(file.path, stagedFolder(m_folder) / file.path.toStdString()); !done)
                    return done;
            } else {
                m_added.push_back(to);
                if (base::Status done = copyOne(file.path, to); !done)
                    return done;
            }
            ++m_report.mediaFiles;
        }
        return {};
    }

    base::Result<Library> openSound(const fs::path& staged) const
    {
        auto library = Library::open(staged, m_options);
        if (!library)
            return library;
        const StopScope stops(m_watch.stop);
        const auto report = library->verify();
        if (!report)
            return tl::unexpected(report.error());
        if (!report->sound())
            return base::fail(ErrorCategory::Damaged, "the backup: " + report->problems.front().detail);
        return library;
    }

    // Brought up to this program's version where it is older, opened with the keys, and read through.
    base::Status verifyStaged()
    {
        const fs::path staged = stagedFolder(m_folder);
        {
            auto library = openSound(staged);
            if (!library)
                return tl::unexpected(library.error());
            QJsonObject detail;
            if (base::Status accepted = m_accept ? m_accept(*library, detail) : base::Status(); !accepted)
                return accepted;
            if (base::Status noted = library->audit().record(QStringLiteral("library.restored"),
                                                             QStringLiteral("library"), library->id(), {}, detail);
                !noted)
                return noted;
            if (base::Status counted = countMissing(staged); !counted)
                return counted;
        }
        fs::remove_all(backupsFolder(staged), m_ignored);
        return {};
    }

    // From the checked file into a schema beside that of the library, which is read through like the file.
    base::Status putOnServer()
    {
        if (!m_address)
            return {};
        const fs::path staged = stagedFolder(m_folder);
        ServerAddress beside = *m_address;
        beside.schema = stagedSchema(m_address->schema);
        base::Status done = m_server->dropStaged(beside.schema); // of a restore that was killed
        if (done)
            done = writeServerAddress(restoredAddressFile(m_folder), *m_address);
        if (done)
            done = writeServerAddress(serverAddressFile(staged), beside);
        if (done)
            done = copyToServer(staged / "library.db", serverAddressFile(staged)); // where it fails nothing is left
        if (!done)
            return done;
        m_hasStagedSchema = true;
        if (const auto library = openSound(staged); !library)
            return tl::unexpected(library.error());
        fs::remove(staged / "library.db", m_ignored);
        return {};
    }

    base::Status countMissing(const fs::path& staged)
    {
        std::set<std::string> present;
        for (const auto& entry : fs::directory_iterator(m_folder / "media", m_ignored))
            present.insert(entry.path().filename().string().substr(0, kIdLength));
        const auto connection =
            Connection::open(staged / "library.db", OpenMode::ReadOnly, std::chrono::milliseconds(0));
        if (!connection)
            return tl::unexpected(connection.error());
        return (*connection)
            ->forEach(QStringLiteral("SELECT id FROM recordings WHERE storage = 'imported'"), {},
                      [&](const Row& row) -> base::Status {
                          m_report.mediaMissing += present.contains(row.text(0).toStdString()) ? 0 : 1;
                          return {};
                      });
    }

    base::Status decide()
    {
        const QString replaced = QLatin1String(kReplacedFolder) +
                                 QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        QStringList names = m_aside;
        bool replacesFiles = !m_aside.isEmpty();
        for (const std::string& name : switchedNames()) {
            if (fs::exists(stagedFolder(m_folder) / name, m_ignored))
                names << QString::fromStdString(name);
            replacesFiles = replacesFiles || fs::exists(m_folder / name, m_ignored);
        }
        if (m_replacesSchema || (m_replaces && replacesFiles))
            m_report.replaced = backupsFolder(m_folder) / replaced.toStdString();
        if (m_replacesSchema)
            m_report.replacedSchema = schemaOfReplaced(m_address->schema, replaced);
        syncFolder(stagedFolder(m_folder));
        syncFolder(m_folder / "media");
        return decideRestore(m_folder, replaced, names);
    }

    const fs::path& m_backup;
    fs::path m_folder;
    const LibraryOptions& m_options;
    const std::function<base::Status(Library&, QJsonObject&)>& m_accept;
    std::optional<ServerAddress> m_address;   // of the library's database; nothing: it is a file
    std::unique_ptr<ServerDatabase> m_server; // holds the claim
    std::optional<RestorePlace> m_seen;
    std::optional<LibraryHold> m_hold; // until the new state has its place
    bool m_isNew = false;
    bool m_replaces = false;       // a library
    bool m_replacesSchema = false; // of a server
    bool m_hasStagedSchema = false;
    CopyWatch m_watch;
    BackupManifest m_manifest;
    QStringList m_aside;           // recordings in the folder that are not what the backup has under their name
    std::vector<fs::path> m_added; // recordings that were not there
    RestoreReport m_report;
    std::error_code m_ignored;
};

} // namespace

RestorePlace restorePlace(const fs::path& folder)
{
    struct stat facts = {};
    return ::stat(databaseFile(folder).c_str(), &facts) == 0 ? RestorePlace{true, facts.st_dev, facts.st_ino}
                                                             : RestorePlace();
}

base::Result<RestoreReport> restoreBackup(const fs::path& backup, const fs::path& folder, const LibraryOptions& options,
                                          const RestoreOptions& how)
{
    return Restorer(backup, fs::absolute(folder).lexically_normal(), options, how).run();
}

base::Status opensBackup(const fs::path& backup, const Credentials& credentials)
{
    return opensWith(backup, credentials);
}

} // namespace alliance::db
