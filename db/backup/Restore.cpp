#include "db/backup/Restore.h"

#include "db/backup/BackupManifest.h"
#include "db/backup/FileCopy.h"
#include "db/core/Connection.h"
#include "db/core/Dialect.h"
#include "db/core/LibraryFiles.h"
#include "db/core/Unlocking.h"
#include "db/Library.h"
#include "media/base/ByteSource.h"

#include <QCryptographicHash>

#include <set>

namespace alliance::db
{
namespace
{

namespace fs = std::filesystem;
using base::ErrorCategory;

constexpr std::int64_t kLargestDecision = 16 << 20; // a line for each recording that is replaced
constexpr std::size_t kIdLength = 36;               // of a UUID, with which the names of recordings begin

// As long as it stands, the new state in stagedFolder() is whole and is what the library is to be. First line: name of
// the folder for the old state; then the names in stagedFolder() that get their place, one a line; last the SHA-256 of
// the lines before.
fs::path decidedFile(const fs::path& folder)
{
    return folder / "library.restore";
}

fs::path stagedFolder(const fs::path& folder)
{
    return folder / ".restoring";
}

// In this order: the database last, so that as long as it has not got its place, everything beside it is of the old
// one.
const std::vector<std::string>& switchedNames()
{
    static const std::vector<std::string> names{"library.db-wal", "library.db-shm", "library.db-journal",
                                                "library.keys",   "drafts",         "library.db"};
    return names;
}

QString sumOf(const QStringList& lines)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

base::Result<QStringList> readDecided(const fs::path& folder)
{
    auto source = base::openFileSource(decidedFile(folder));
    if (!source)
        return tl::unexpected(source.error());
    QByteArray text(static_cast<qsizetype>(std::min((*source)->size(), kLargestDecision)), '\0');
    const auto read =
        (*source)->readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), static_cast<std::size_t>(text.size())});
    if (!read)
        return tl::unexpected(read.error());
    QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
    const QString sum = lines.isEmpty() ? QString() : lines.takeLast();
    if (lines.isEmpty() || sum != sumOf(lines))
        return base::fail(ErrorCategory::Damaged, "library.restore");
    return lines;
}

base::Status writeDecided(const fs::path& folder, const QStringList& lines)
{
    const QByteArray text = (lines + QStringList{sumOf(lines)}).join(u'\n').toUtf8() + '\n';
    auto sink = base::openFileSink(decidedFile(folder));
    if (!sink)
        return tl::unexpected(sink.error());
    const base::Status written = (*sink)->write(
        {reinterpret_cast<const std::uint8_t*>(text.constData()), static_cast<std::size_t>(text.size())});
    return written ? (*sink)->commit() : written;
}

// The old one aside, the new one in its place; again and again until it is done.
base::Status switchOne(const fs::path& folder, const fs::path& replaced, const std::string& name, bool isNew)
{
    std::error_code error;
    if (isNew && !fs::exists(stagedFolder(folder) / name, error))
        return {}; // has its place
    if (fs::exists(folder / name, error)) {
        if (base::Status made = makeFolder(replaced); !made)
            return made;
        if (base::Status moved = renameTo(folder / name, replaced / name); !moved)
            return moved;
    }
    return isNew ? renameTo(stagedFolder(folder) / name, folder / name) : base::Status();
}

class Restorer
{
public:
    Restorer(const fs::path& backup, fs::path folder, const LibraryOptions& options, const RestoreOptions& how)
        : m_backup(backup), m_folder(std::move(folder)), m_options(options), m_accept(how.accept)
    {
        m_watch.stop = how.stop;
        m_watch.progress = how.progress;
    }

    base::Result<RestoreReport> run()
    {
        const bool isNew = !fs::exists(m_folder, m_ignored);
        base::Status done = prepare();
        if (done)
            done = stage();
        if (!done) {
            fs::remove_all(stagedFolder(m_folder), m_ignored);
            for (const fs::path& file : m_added)
                fs::remove(file, m_ignored);
            if (isNew) {
                for (const char* name : {"media", "derived", ""})
                    fs::remove(m_folder / name, m_ignored);
            }
            return tl::unexpected(done.error());
        }
        if (base::Status finished = finishRestore(m_folder); !finished)
            return base::fail(finished.error().category, kFinishedOnOpening);
        return std::move(m_report);
    }

private:
    base::Status prepare()
    {
        if (!fs::is_regular_file(m_backup / "library.db", m_ignored))
            return base::fail(ErrorCategory::NotFound, "no backup in the folder");
        if (base::Status usable = checkPlace(); !usable)
            return usable;
        if (auto manifest = readManifest(m_backup); manifest)
            m_manifest = std::move(*manifest);
        else if (manifest.error().category != ErrorCategory::NotFound)
            return tl::unexpected(manifest.error());
        return plan();
    }

    base::Status checkPlace()
    {
        if (!fs::exists(m_folder, m_ignored))
            return {};
        if (!fs::is_directory(m_folder, m_ignored))
            return base::fail(ErrorCategory::Conflict, "not a folder");
        if (fs::equivalent(m_backup, m_folder, m_ignored))
            return base::fail(ErrorCategory::Conflict, "the backup itself");
        if (fs::exists(m_folder / "library.server", m_ignored))
            return base::fail(ErrorCategory::Unsupported, "the library is on a server");
        if (base::Status finished = finishRestore(m_folder); !finished)
            return finished;
        if (fs::exists(m_folder / "library.db", m_ignored))
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
    base::Status closeOld() const
    {
        const auto old = Connection::open(m_folder / "library.db", OpenMode::Existing, std::chrono::milliseconds(0));
        const base::Status closed =
            old ? (*old)->dialect().closeForGood(**old) : base::Status(tl::unexpected(old.error()));
        return closed || closed.error().category != ErrorCategory::Busy ? base::Status() : closed;
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
        for (const fs::path& one : {m_folder, m_folder / "media", m_folder / "derived", stagedFolder(m_folder)}) {
            if (base::Status made = makeFolder(one); !made)
                return made;
        }
        fs::permissions(m_folder, fs::perms::owner_all, m_ignored);
        fs::permissions(stagedFolder(m_folder), fs::perms::owner_all, m_ignored);
        for (const auto& step :
             {&Restorer::copySmallFiles, &Restorer::copyMedia, &Restorer::verifyStaged, &Restorer::decide}) {
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
        fs::remove_all(stagedFolder(m_folder), m_ignored);
        std::vector<fs::path> parts;
        for (const auto& entry : fs::directory_iterator(m_folder, m_ignored)) {
            if (entry.path().filename().string().starts_with("library.restore.part-"))
                parts.push_back(entry.path());
        }
        for (const fs::path& part : parts)
            fs::remove(part, m_ignored);
    }

    base::Status copyOne(const QString& path, const fs::path& to)
    {
        const auto hash = copyFile(m_backup / path.toStdString(), to, m_watch);
        if (!hash)
            return tl::unexpected(hash.error());
        const BackupFile* listed = m_manifest.find(path);
        if (listed && listed->sha256 != *hash)
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

    // Brought up to this program's version where it is older, opened with the keys, and read through.
    base::Status verifyStaged()
    {
        const fs::path staged = stagedFolder(m_folder);
        {
            auto library = Library::open(staged, m_options);
            if (!library)
                return tl::unexpected(library.error());
            const auto report = library->verify();
            if (!report)
                return tl::unexpected(report.error());
            if (!report->sound())
                return base::fail(ErrorCategory::Damaged, "the backup: " + report->problems.front().detail);
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
        const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        QStringList lines{QStringLiteral("replaced-") + time};
        for (const QString& path : m_aside)
            lines << path;
        for (const std::string& name : switchedNames()) {
            if (fs::exists(stagedFolder(m_folder) / name, m_ignored))
                lines << QString::fromStdString(name);
        }
        if (fs::exists(m_folder / "library.db", m_ignored))
            m_report.replaced = backupsFolder(m_folder) / lines.front().toStdString();
        syncFolder(stagedFolder(m_folder));
        syncFolder(m_folder / "media");
        return writeDecided(m_folder, lines);
    }

    const fs::path& m_backup;
    fs::path m_folder;
    const LibraryOptions& m_options;
    const std::function<base::Status(Library&, QJsonObject&)>& m_accept;
    CopyWatch m_watch;
    BackupManifest m_manifest;
    QStringList m_aside;           // recordings in the folder that are not what the backup has under their name
    std::vector<fs::path> m_added; // recordings that were not there
    RestoreReport m_report;
    std::error_code m_ignored;
};

} // namespace

base::Result<RestoreReport> restoreBackup(const fs::path& backup, const fs::path& folder, const LibraryOptions& options,
                                          const RestoreOptions& how)
{
    return Restorer(backup, fs::absolute(folder).lexically_normal(), options, how).run();
}

base::Status finishRestore(const fs::path& folder)
{
    std::error_code error;
    if (!fs::exists(decidedFile(folder), error))
        return {};
    const auto decided = readDecided(folder);
    if (!decided)
        return tl::unexpected(decided.error());
    const fs::path replaced = backupsFolder(folder) / decided->front().toStdString();
    const QStringList fresh = decided->mid(1);
    for (const QString& path : fresh) {
        if (!path.startsWith(QStringLiteral("media/")))
            continue;
        if (base::Status made = makeFolder(replaced / "media"); !made)
            return made;
        if (base::Status done = switchOne(folder, replaced, path.toStdString(), true); !done)
            return done;
    }
    for (const std::string& name : switchedNames()) {
        if (base::Status done = switchOne(folder, replaced, name, fresh.contains(QString::fromStdString(name))); !done)
            return done;
    }
    syncFolder(replaced);
    syncFolder(folder);
    fs::remove(decidedFile(folder), error);
    if (error)
        return base::fail(ErrorCategory::Unwritable, error.message());
    fs::remove_all(stagedFolder(folder), error);
    syncFolder(folder);
    return {};
}

base::Status opensBackup(const fs::path& backup, const Credentials& credentials)
{
    return opensWith(backup, credentials);
}

} // namespace alliance::db
