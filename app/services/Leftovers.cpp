#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(Leftovers)
}

#include "app/services/FileLock.h"
#include "app/services/Leftovers.h"
#include "app/services/RecordingFiles.h"
#include "db/backup/Restore.h"
#include "db/backup/RestoreSwitch.h"
#include "db/destruction/LibraryCopies.h"
#include "media/base/FileParts.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace alliance::app
{
namespace
{

namespace fs = std::filesystem;

// The recording that an entry of media/ or derived/ is named after; null: none.
QUuid recordingOf(const fs::path& entry)
{
    constexpr std::size_t kIdLength = 36;
    const std::string name = entry.filename().string();
    if (name.size() > kIdLength && name[kIdLength] != '.')
        return {};
    return QUuid::fromString(QString::fromStdString(name.substr(0, kIdLength)));
}

bool isDeadPart(const fs::path& file)
{
    const auto writer = base::partWriter(file.filename().string());
    return writer && !base::isRunning(*writer);
}

// Ends early where it is to stop.
template <typename Take>
void forEachIn(const fs::path& folder, const std::stop_token& stop, const Take& take)
{
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end && !stop.stop_requested();
         it.increment(error))
        take(it->path());
}

using Copies = base::Result<std::vector<fs::path>>; // of the library, in its folder

// Whose what lies in media/ and derived/ is.
class Owners
{
public:
    enum class Owner {
        Library,
        Copy, // of it, in its folder: a restore leaves the recordings of both in one place
        Nobody,
        Stranger, // not called as the program calls things there
    };

    static Outcome<Owners> of(LibraryService& library, const Copies& copies)
    {
        const auto all = library.database().recordings().ids();
        if (!all)
            return tl::unexpected<Failure>(library.failure(all.error(), Subject::Library, pathText(library.folder())));
        Owners owners;
        owners.m_known = QSet<QUuid>(all->begin(), all->end());
        if (copies) {
            if (auto listed = db::recordingsInCopies(library.folder(), *copies))
                owners.m_ofCopies = std::move(*listed);
        }
        return owners;
    }

    // Where some copy cannot be read, anything may be one's.
    bool known() const { return m_ofCopies.has_value(); }
    Owner owner(const fs::path& entry) const
    {
        const QUuid recording = recordingOf(entry);
        if (recording.isNull())
            return Owner::Stranger;
        if (m_known.contains(recording))
            return Owner::Library;
        return !m_ofCopies || m_ofCopies->contains(recording) ? Owner::Copy : Owner::Nobody;
    }

private:
    QSet<QUuid> m_known;
    std::optional<QSet<QUuid>> m_ofCopies;
};

QList<fs::path> leftIn(const fs::path& library, const Owners& owners, const std::stop_token& stop)
{
    QList<fs::path> left;
    forEachIn(library / "media", stop, [&](const fs::path& file) {
        if (base::partWriter(file.filename().string()) ? isDeadPart(file) : owners.owner(file) == Owners::Owner::Nobody)
            left.append(file);
    });
    forEachIn(library / "derived", stop, [&](const fs::path& folder) {
        const Owners::Owner owner = owners.owner(folder);
        if (owner == Owners::Owner::Nobody)
            left.append(folder);
        if (owner != Owners::Owner::Library)
            return;
        forEachIn(folder, stop, [&](const fs::path& file) {
            if (isDeadPart(file))
                left.append(file);
        });
    });
    std::sort(left.begin(), left.end());
    return left;
}

// What lies where recordings do and is not the library's, but not left over either.
QStringList strangerRemarks(const fs::path& library, const Owners& owners, const std::stop_token& stop)
{
    QStringList remarks;
    for (const char* folder : {"media", "derived"})
        forEachIn(library / folder, stop, [&](const fs::path& entry) {
            if (base::partWriter(entry.filename().string()))
                return;
            const Owners::Owner owner = owners.owner(entry);
            if (owner == Owners::Owner::Stranger)
                remarks << tr("“%1” does not belong to the library: the program neither seals nor destroys it.")
                               .arg(pathText(entry));
            else if (owner == Owners::Owner::Copy && owners.known())
                remarks << tr("“%1” belongs to a recording that this library does not list, but a copy of it that a "
                              "restore or somebody put aside does. Keep it as long as that copy.")
                               .arg(pathText(entry));
            else if (owner == Owners::Owner::Copy)
                remarks << tr("“%1” belongs to a recording that this library does not list. A copy of the library in "
                              "its folder cannot be read and may list it, so it is not deleted.")
                               .arg(pathText(entry));
        });
    remarks.sort();
    return remarks;
}

// Of what the program itself puts aside in the library.
QStringList backupRemarks(const fs::path& library, const std::vector<fs::path>& copies, bool deep,
                          const std::stop_token& stop)
{
    QStringList remarks;
    if (deep) {
        for (const fs::path& copy : db::brokenBackups(library, copies, stop))
            remarks << tr("“%1” does not hold together, and nothing can be restored from it: an upgrade or a backup "
                          "was interrupted while it was written. Delete it.")
                           .arg(pathText(copy));
    } else if (const int unread = db::backupsAmong(library, copies); unread > 0) {
        remarks << tr("Not read through: %n copy(s) of the library in “backups”. The whole check reads them.", nullptr,
                      unread);
    }
    for (const fs::path& folder : db::upgradesWithoutBackup(library))
        remarks << tr("“%1” holds no backup: an upgrade was interrupted before one was written. Delete it.")
                       .arg(pathText(folder));
    return remarks;
}

QStringList copyRemarks(LibraryService& library, std::vector<fs::path> copies, bool deep, const std::stop_token& stop)
{
    QStringList remarks;
    // What a restore has staged is no copy that anybody keeps: verification names it, and the cleaning removes it.
    std::erase_if(copies, [staged = db::stagedFolder(library.folder())](const fs::path& copy) {
        return *copy.lexically_relative(staged).begin() != "..";
    });
    for (const fs::path& copy : db::strayCopies(library.folder(), library.database().id(), copies))
        remarks << tr("“%1”, inside the library, is a copy of it: it would be lost together with the library, and what "
                      "is destroyed can still be read there. Keep it elsewhere, or delete it.")
                       .arg(pathText(copy));
    for (const fs::path& copy : db::copiesWithPlainVocabulary(library.database().id(), copies))
        remarks << tr("“%1” is from before the vocabulary was sealed: what was written into it stands there in the "
                      "clear. Delete it when nobody needs it any more.")
                       .arg(pathText(copy));
    remarks += backupRemarks(library.folder(), copies, deep, stop);
    const QString schema = db::schemaLeftByRestore(library.folder(), library.database().id()).value_or(QString());
    if (!schema.isEmpty())
        remarks << tr("A restore has left the schema “%1” on the server: what is destroyed can still be read there. If "
                      "nobody uses it as a library of its own, whoever it belongs to can remove it: DROP SCHEMA %1 "
                      "CASCADE.")
                       .arg(schema);
    return remarks;
}

} // namespace

Outcome<Leftovers> findLeftovers(LibraryService& library, bool deep, const JobContext& job)
{
    const auto cancelled = [&] {
        return failed(base::ErrorCategory::Cancelled, {}, Subject::Library, pathText(library.folder()));
    };
    const QString words = tr("Looking for what was left over, and for copies of the library");
    job.progress(0.0, words);
    const auto copies = db::copiesIn(library.folder(), job.stopToken());
    if (job.stopped())
        return cancelled();
    Leftovers found;
    // Where the lock cannot be made no import can run.
    if (const auto lock = lockImports(library.folder(), FileLock::Sharing::Alone);
        lock || lock.error().category != base::ErrorCategory::Busy) {
        const auto owners = Owners::of(library, copies);
        if (!owners)
            return tl::unexpected<Failure>(owners.error());
        found.files = leftIn(library.folder(), *owners, job.stopToken());
        job.progress(0.5, words);
        found.remarks = strangerRemarks(library.folder(), *owners, job.stopToken());
        if (job.stopped())
            return cancelled();
    }
    found.remarks += copyRemarks(library, copies.value_or(std::vector<fs::path>()), deep, job.stopToken());
    if (job.stopped())
        return cancelled();
    return found;
}

Outcome<QList<fs::path>> removeLeftovers(LibraryService& library)
{
    const auto onLibrary = [&](const base::Error& error) {
        return failed(error, Subject::Library, pathText(library.folder()));
    };
    const auto lock = lockImports(library.folder(), FileLock::Sharing::Alone);
    if (!lock)
        return onLibrary(lock.error());
    // First: what they brought into `media` is then of no copy any more.
    auto staged = db::removeLeftByRestores(library.folder());
    if (!staged && staged.error().category == base::ErrorCategory::Unsupported)
        staged = std::vector<fs::path>(); // whether one is going on cannot be told
    if (!staged)
        return onLibrary(staged.error());
    const auto owners = Owners::of(library, db::copiesIn(library.folder()));
    if (!owners)
        return tl::unexpected<Failure>(owners.error());
    QList<fs::path> left = leftIn(library.folder(), *owners, {});
    for (const fs::path& path : std::as_const(left)) {
        std::error_code error;
        fs::remove_all(path, error);
        if (error)
            return onLibrary({base::ErrorCategory::Unwritable, error.message()});
    }
    return QList<fs::path>(staged->begin(), staged->end()) + left;
}

void removeDeadParts(const fs::path& media, const QUuid& recording)
{
    QList<fs::path> dead;
    forEachIn(media, {}, [&](const fs::path& file) {
        if (recordingOf(file) == recording && isDeadPart(file))
            dead.append(file);
    });
    std::error_code ignored;
    for (const fs::path& file : std::as_const(dead))
        fs::remove(file, ignored);
}

} // namespace alliance::app
