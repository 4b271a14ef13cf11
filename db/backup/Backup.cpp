#include "db/backup/Backup.h"

#include "db/audit/Verification.h"
#include "db/backup/BackupManifest.h"
#include "db/backup/FileCopy.h"
#include "db/backup/KilledBackups.h"
#include "db/backup/VerifiedCopy.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"
#include "db/core/LibraryHold.h"
#include "db/Library.h"

#include <optional>
#include <set>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

const QString kAction = QStringLiteral("library.backed_up");
constexpr std::size_t kIdLength = 36; // of a UUID, with which the names of recordings begin

// Recordings of earlier backups of the same library, by name.
class Lenders
{
public:
    Lenders(const fs::path& beside, const QUuid& library)
    {
        std::error_code error;
        for (const auto& entry : fs::directory_iterator(beside, error)) {
            const auto manifest = readManifest(entry.path());
            if (!manifest || manifest->libraryId != library)
                continue;
            for (const BackupFile& file : manifest->files)
                m_files[file.path].push_back({entry.path() / file.path.toStdString(), file});
        }
    }

    // Links the same content to `to`; false: nobody has it, or the medium has no links.
    bool lend(const QString& path, std::int64_t size, const QString& sha256, const fs::path& to) const
    {
        const auto known = m_files.constFind(path);
        if (known == m_files.cend())
            return false;
        for (const Lent& one : *known) {
            std::error_code error;
            if (one.file.sizeBytes != size || one.file.sha256 != sha256 ||
                static_cast<std::int64_t>(fs::file_size(one.place, error)) != size || error)
                continue;
            fs::create_hard_link(one.place, to, error);
            if (!error)
                return true;
        }
        return false;
    }
    bool knows(const QString& path, std::int64_t size) const
    {
        const QList<Lent> known = m_files.value(path);
        return std::any_of(known.begin(), known.end(), [&](const Lent& one) { return one.file.sizeBytes == size; });
    }

private:
    struct Lent {
        fs::path place;
        BackupFile file;
    };
    QHash<QString, QList<Lent>> m_files;
};

class BackupMaker
{
public:
    BackupMaker(LibraryContext& context, fs::path folder, const BackupOptions& options)
        : m_context(context),
          m_folder(std::move(folder)),
          m_staged(stagedBackup(m_folder)),
          m_options(options),
          m_lenders(m_folder.parent_path(), context.unlocked()->libraryId)
    {
        m_watch.stop = options.stop;
        m_watch.progress = options.progress;
    }

    base::Result<BackupReport> run()
    {
        std::error_code error;
        if (fs::exists(m_folder, error) && !(fs::is_directory(m_folder, error) && fs::is_empty(m_folder, error)))
            return base::fail(ErrorCategory::Conflict, "the backup folder exists");
        removeKilledBackups(m_folder, m_context.unlocked()->libraryId);
        base::Status done = stage();
        if (done)
            done = renameTo(m_staged, m_folder);
        if (!done) {
            fs::remove_all(m_staged, error);
            return tl::unexpected(done.error());
        }
        syncFolder(m_folder.parent_path());
        return std::move(m_report);
    }

private:
    const fs::path& library() const { return m_context.unlocked()->folder; }

    base::Status stage()
    {
        for (const auto& step : {&BackupMaker::plan, &BackupMaker::copyDatabase, &BackupMaker::copySmallFiles,
                                 &BackupMaker::copyMedia, &BackupMaker::check, &BackupMaker::describe}) {
            if (m_watch.stopped())
                return cancelled();
            if (base::Status done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

    // What is to be copied, and whether there is room for it.
    base::Status plan()
    {
        std::set<std::string> ids;
        const base::Status listed = m_context.database().forEach(QStringLiteral("SELECT id, storage FROM recordings"),
                                                                 {}, [&](const Row& row) -> base::Status {
                                                                     if (row.text(1) == QStringLiteral("imported"))
                                                                         ids.insert(row.text(0).toStdString());
                                                                     else
                                                                         ++m_report.mediaOutside;
                                                                     return {};
                                                                 });
        if (!listed)
            return listed;
        std::error_code error;
        std::int64_t bytes = static_cast<std::int64_t>(fs::file_size(library() / "library.db", error));
        bytes = error ? 0 : bytes; // on a server: not known
        if (m_options.media) {
            for (const auto& entry : fs::directory_iterator(library() / "media", error)) {
                const std::string name = entry.path().filename().string();
                if (ids.erase(name.substr(0, kIdLength)) == 0 || name.find(".part-") != std::string::npos)
                    continue;
                const auto size = static_cast<std::int64_t>(fs::file_size(entry.path(), error));
                const QString path = QStringLiteral("media/") + QString::fromStdString(name);
                m_media.push_back({path, size, {}});
                m_watch.bytesTotal += 2 * size; // read once to copy or compare, once to check
                if (!m_lenders.knows(path, size))
                    bytes += size;
            }
            m_report.mediaMissing = static_cast<std::int64_t>(ids.size());
        }
        return checkSpace(m_folder.parent_path(), bytes);
    }

    base::Status copyDatabase()
    {
        if (base::Status made = makeFolder(m_staged); !made)
            return made;
        std::error_code error;
        fs::permissions(m_staged, fs::perms::owner_all, error);
        if (auto hold = LibraryHold::take(m_staged, LibraryHold::Sharing::Alone))
            m_hold.emplace(std::move(*hold));
        return copyVerified(m_context.database(), m_staged / "library.db");
    }

    base::Status copySmallFiles()
    {
        std::error_code error;
        if (fs::exists(keyFile(library()), error)) {
            if (base::Status done = copyOne(QStringLiteral("library.keys")); !done)
                return done;
            m_manifest.keyBeside = true;
        } else {
            const auto open =
                m_context.database().number(QStringLiteral("SELECT COUNT(*) FROM library WHERE kind = 'open'"));
            if (!open || *open > 0)
                return open ? base::fail(ErrorCategory::Refused, "library.keys: missing")
                            : tl::unexpected(open.error());
        }
        for (const auto& entry : fs::directory_iterator(library() / "drafts", error)) {
            if (entry.path().extension() != ".draft")
                continue;
            if (base::Status made = makeFolder(m_staged / "drafts"); !made)
                return made;
            const base::Status done =
                copyOne(QStringLiteral("drafts/") + QString::fromStdString(entry.path().filename().string()));
            // One that is given up meanwhile is none.
            if (!done && done.error().category != ErrorCategory::NotFound)
                return done;
        }
        return {};
    }

    base::Status copyOne(const QString& path)
    {
        const fs::path to = m_staged / path.toStdString();
        const auto hash = copyFile(library() / path.toStdString(), to, m_watch);
        if (!hash)
            return tl::unexpected(hash.error());
        std::error_code error;
        m_manifest.files.append({path, static_cast<std::int64_t>(fs::file_size(to, error)), *hash});
        return {};
    }

    base::Status copyMedia()
    {
        if (m_options.media) {
            if (base::Status made = makeFolder(m_staged / "media"); !made)
                return made;
        }
        for (BackupFile& file : m_media) {
            const fs::path from = library() / file.path.toStdString();
            const fs::path to = m_staged / file.path.toStdString();
            auto hash =
                m_lenders.knows(file.path, file.sizeBytes) ? hashOfFile(from, m_watch) : copyFile(from, to, m_watch);
            std::error_code error;
            if (hash && !fs::exists(to, error)) {
                if (m_lenders.lend(file.path, file.sizeBytes, *hash, to))
                    ++m_report.mediaShared;
                else
                    hash = copyFile(from, to, m_watch);
            }
            if (!hash) {
                const ErrorCategory category = hash.error().category;
                if (category != ErrorCategory::NotFound && category != ErrorCategory::Unreadable)
                    return tl::unexpected(hash.error());
                ++m_report.mediaMissing;
                continue;
            }
            file.sha256 = *hash;
            ++m_report.mediaFiles;
            m_report.mediaBytes += file.sizeBytes;
            m_manifest.files.append(file);
        }
        return {};
    }

    // The copy is read with the keys of the library it was made from: it has to hold together as well as that does.
    base::Status check()
    {
        auto connection = Connection::open(m_staged / "library.db", OpenMode::ReadOnly, std::chrono::milliseconds(0));
        if (!connection)
            return tl::unexpected(connection.error());
        LibraryContext copy(m_context.unlocked(), std::move(*connection));
        const auto found = verifyDatabase(copy);
        if (!found)
            return tl::unexpected(found.error());
        if (!found->problems.empty()) {
            const auto original = verifyDatabase(m_context);
            if (!original || original->problems.size() < found->problems.size())
                return base::fail(ErrorCategory::Damaged, "the copy: " + found->problems.front().detail);
            for (const VerifyProblem& problem : original->problems)
                m_report.findings.push_back(problem.detail);
        }
        for (const BackupFile& file : m_manifest.files) {
            if (!file.path.startsWith(QStringLiteral("media/")))
                continue;
            const auto hash = hashOfFile(m_staged / file.path.toStdString(), m_watch);
            if (!hash)
                return tl::unexpected(hash.error());
            if (*hash != file.sha256)
                return base::fail(ErrorCategory::Damaged, "the copy of a recording is not what was read");
        }
        return {};
    }

    base::Status describe()
    {
        const fs::path database = m_staged / "library.db";
        const auto hash = hashOfFile(database, m_watch);
        if (!hash)
            return tl::unexpected(hash.error());
        std::error_code error;
        m_manifest.files.prepend(
            {QStringLiteral("library.db"), static_cast<std::int64_t>(fs::file_size(database, error)), *hash});
        m_manifest.libraryId = m_context.unlocked()->libraryId;
        m_manifest.made = QDateTime::currentDateTimeUtc();
        m_manifest.media = m_options.media;
        m_manifest.mediaOutside = m_report.mediaOutside;
        return writeManifest(m_staged, m_manifest);
    }

    LibraryContext& m_context;
    fs::path m_folder;
    fs::path m_staged;
    std::optional<LibraryHold> m_hold; // for other computers, which cannot tell that this process runs
    const BackupOptions& m_options;
    Lenders m_lenders;
    CopyWatch m_watch;
    std::vector<BackupFile> m_media;
    BackupManifest m_manifest;
    BackupReport m_report;
};

} // namespace

base::Result<BackupReport> backUp(Library& library, const fs::path& folder, const BackupOptions& options)
{
    BackupMaker maker(*library.m_context, fs::absolute(folder).lexically_normal(), options);
    auto report = maker.run();
    if (report)
        report->recorded = !library.readOnly() &&
                           library.audit()
                               .record(kAction, QStringLiteral("library"), library.id(), {},
                                       {{QStringLiteral("media"), options.media},
                                        {QStringLiteral("recordings"), static_cast<qint64>(report->mediaFiles)}})
                               .has_value();
    return report;
}

base::Result<std::optional<QDateTime>> lastBackup(Library& library)
{
    return library.m_context->database().first<QDateTime>(
        QStringLiteral("SELECT at_us FROM audit WHERE action IN (?, ?) ORDER BY sequence DESC LIMIT 1"),
        {kAction, QStringLiteral("library.restored")},
        [](const Row& row) -> base::Result<QDateTime> { return row.time(0); });
}

} // namespace alliance::db
