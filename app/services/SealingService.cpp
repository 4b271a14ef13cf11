#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SealingService)
}

#include "app/services/ErrorText.h"
#include "app/services/FileLock.h"
#include "app/services/Leftovers.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SealedAnew.h"
#include "app/services/SealedIntake.h"
#include "app/services/SealingService.h"
#include "media/base/FileParts.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::Status;
namespace fs = std::filesystem;

// In media/: files are named after their recording.
QList<fs::path> filesOf(const fs::path& media, const QUuid& recording)
{
    const std::string id = recording.toString(QUuid::WithoutBraces).toStdString();
    QList<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator it(media, error), end; !error && it != end; it.increment(error)) {
        if (it->path().filename().string().starts_with(id + '.'))
            files.append(it->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool isPart(const fs::path& file)
{
    return base::partWriter(file.filename().string()).has_value();
}

QList<fs::path> plainFilesOf(db::Library& library, const db::Recording& recording)
{
    QList<fs::path> plain;
    if (recording.storage == db::Storage::Linked)
        return plain;
    const fs::path sealed = library.folder() / db::Library::sealedPath(recording.id).toStdString();
    for (const fs::path& file : filesOf(library.mediaFolder(), recording.id)) {
        if (file != sealed && !isPart(file))
            plain.append(file);
    }
    // Wherever an earlier version has put it.
    if (recording.storage == db::Storage::Imported && !plain.contains(library.mediaPath(recording)))
        plain.append(library.mediaPath(recording));
    return plain;
}

// One recording on its way from plain to sealed.
class Sealing
{
public:
    Sealing(db::Library& library, const db::Recording& plain, const db::RecordingBytes& plainBytes)
        : m_library(library), m_plain(plain), m_plainBytes(plainBytes), m_sealed(plain)
    {
        m_sealed.storage = db::Storage::Sealed;
        m_sealed.path = db::Library::sealedPath(plain.id);
        m_sealed.sealed = true;
    }

    Status run(const JobContext& job)
    {
        const auto bytes = m_library.bytesOfNew(m_sealed);
        if (!bytes)
            return tl::unexpected(bytes.error());
        removeDeadParts(m_library.mediaFolder(), m_plain.id);
        // What a run before has written whole need not be written again.
        base::Status done = hasItsHash(*bytes, job.part(0.0, kWritingShare));
        if (!done && done.error().category != ErrorCategory::Cancelled) {
            done = write(*bytes, job.part(0.0, kWritingShare));
            if (done)
                done = hasItsHash(*bytes, job.part(kWritingShare, 1.0));
            if (!done) {
                std::error_code ignored;
                fs::remove(bytes->mediaFile(), ignored);
            }
        }
        if (done)
            done = sealDerived(*bytes);
        if (!done)
            return done;
        const auto named = m_library.recordings().relocate(m_plain.id, db::Storage::Sealed, m_sealed.path);
        return named ? base::Status() : tl::unexpected(named.error());
    }

private:
    Status hasItsHash(const db::RecordingBytes& bytes, const JobContext& job)
    {
        const auto source = bytes.openMedia();
        if (!source)
            return tl::unexpected(source.error());
        return passAsImported(
            **source, m_plain, [](std::span<const std::uint8_t>) { return base::Status(); },
            tr("Reading back “%1”").arg(m_plain.fileName), job);
    }

    // Nothing has the name of the sealed copy before all of the recording was read as it was imported.
    Status write(const db::RecordingBytes& bytes, const JobContext& job)
    {
        const auto source = m_plainBytes.openMedia();
        if (!source)
            return tl::unexpected(source.error());
        const auto sink = bytes.createMedia();
        if (!sink)
            return tl::unexpected(sink.error());
        const base::Status done = passAsImported(
            **source, m_plain, [&](std::span<const std::uint8_t> block) { return (*sink)->write(block); },
            tr("Sealing “%1”").arg(m_plain.fileName), job);
        return done ? (*sink)->commit() : done;
    }

    // All of them are, before the database says so.
    Status sealDerived(const db::RecordingBytes& sealed)
    {
        base::ByteStore& store = *m_plainBytes.derived();
        const auto names = store.names();
        if (!names)
            return tl::unexpected(names.error());
        for (const std::string& name : *names) {
            if (name == derived::kIngestLock)
                continue;
            // Plain ones are sealed when they are opened; where that could not be stored, storing says why.
            const auto opened = store.open(name);
            if (!opened && opened.error().category == ErrorCategory::NotFound)
                continue;
            if (!opened)
                return tl::unexpected(opened.error());
            if (sealed.derived()->open(name))
                continue;
            const auto text = readStored(store, name.c_str());
            const base::Status stored = text ? writeStored(store, name.c_str(), *text) : tl::unexpected(text.error());
            if (!stored)
                return stored;
        }
        return {};
    }

    db::Library& m_library;
    db::Recording m_plain;
    db::RecordingBytes m_plainBytes;
    db::Recording m_sealed;
};

// Waits while the recording is prepared or measured, in this program or another.
base::Result<FileLock> lockWhenPrepared(const fs::path& folder, const QString& name, const JobContext& job)
{
    constexpr std::chrono::milliseconds kPause{100};
    for (bool waiting = false;; waiting = true) {
        auto lock = lockIngest(folder);
        if (lock || lock.error().category != ErrorCategory::Busy)
            return lock;
        if (!waiting)
            job.progress(0.0, tr("Waiting until “%1” is prepared").arg(name));
        if (job.stopped())
            return base::fail(ErrorCategory::Cancelled, kGoesOnFromThere);
        std::this_thread::sleep_for(kPause);
    }
}

// Parts of a job by their bytes, one after the other.
class Shares
{
public:
    explicit Shares(const JobContext& job) : m_job(job) {}
    void add(qint64 bytes) { m_total += bytes; }
    JobContext next(qint64 bytes)
    {
        const auto share = [this](qint64 upTo) { return static_cast<double>(upTo) / static_cast<double>(m_total); };
        const qint64 before = std::exchange(m_before, m_before + bytes);
        return m_job.part(share(before), share(m_before));
    }

private:
    const JobContext& m_job;
    qint64 m_total = 1;
    qint64 m_before = 0;
};

// Why a recording stays as it is. What ends the work for all of them is an error.
Outcome<QString> findingOf(const base::Error& error, const QString& name, const fs::path& folder)
{
    const Failure failure{error, Subject::Recording, name};
    if (error.category == ErrorCategory::Cancelled)
        return tl::unexpected<Failure>(failure);
    if (error.category == ErrorCategory::NoSpace || error.category == ErrorCategory::Unwritable)
        return failed(error, Subject::Library, pathText(folder));
    return wordFailure(failure).what;
}

Done sealPlain(db::Library& library, const QList<PlainRecording>& all, Shares& shares, SealingResult& result)
{
    for (const PlainRecording& one : all) {
        const JobContext part = shares.next(one.bytes);
        if (part.stopped())
            return failed(ErrorCategory::Cancelled, kGoesOnFromThere, Subject::Recording, one.name);
        base::Status done;
        const auto lock = lockWhenPrepared(library.derivedFolder(one.id), one.name, part);
        // Only now: another program may have been at work on it.
        const auto record = lock ? library.recordings().get(one.id) : tl::unexpected<base::Error>(lock.error());
        const auto bytes = record ? library.bytes(*record) : tl::unexpected<base::Error>(record.error());
        const bool sealed = record && record->storage == db::Storage::Sealed;
        if (!bytes)
            done = tl::unexpected<base::Error>(bytes.error());
        else if (sealed) // by a run before, whose plain file was left: it has to open from its first to its last byte
            done = readsBack({*record, *bytes, false, {}}, part);
        else
            done = Sealing(library, *record, *bytes).run(part);
        for (qsizetype i = 0; done && i < one.files.size(); ++i) {
            std::error_code error;
            fs::remove(one.files[i], error);
            if (error)
                done = base::fail(ErrorCategory::Unwritable, error.message());
        }
        if (done) {
            ++(sealed ? result.removed : result.sealed);
            result.bytes += sealed ? 0 : one.bytes;
            continue;
        }
        const auto words = findingOf(done.error(), one.name, library.folder());
        if (!words)
            return tl::unexpected<Failure>(words.error());
        result.findings.append(tr("“%1” stays plain: %2").arg(one.name, *words));
    }
    return {};
}

Done renew(db::Library& library, const QList<RecordingItem>& all, Shares& shares, SealingResult& result)
{
    for (const RecordingItem& one : all) {
        const QString& name = one.record.fileName;
        const JobContext part = shares.next(one.record.sizeBytes);
        if (part.stopped())
            return failed(ErrorCategory::Cancelled, kGoesOnFromThere, Subject::Recording, name);
        const auto lock = lockWhenPrepared(one.bytes.derivedFolder(), name, part);
        const auto done = lock ? sealAnew(library, one, part) : tl::unexpected<base::Error>(lock.error());
        if (done) {
            result.renewed += done->any ? 1 : 0;
            result.findings.append(done->findings);
            continue;
        }
        const auto words = findingOf(done.error(), name, library.folder());
        if (!words)
            return tl::unexpected<Failure>(words.error());
        result.findings.append(tr("“%1” stays sealed as it was: %2").arg(name, *words));
    }
    return {};
}

} // namespace

Outcome<QList<PlainRecording>> SealingService::plain(const QUuid& session)
{
    db::Library& library = m_library.database();
    const auto recordings =
        session.isNull() ? library.recordings().list() : library.recordings().listOfSession(session);
    if (!recordings)
        return tl::unexpected<Failure>(
            m_library.failure(recordings.error(), Subject::Library, pathText(m_library.folder())));
    QList<PlainRecording> found;
    for (const db::Recording& one : *recordings) {
        const QList<fs::path> files = plainFilesOf(library, one);
        const bool sealed = one.storage == db::Storage::Sealed;
        if (one.storage == db::Storage::Imported || !files.isEmpty())
            found.append({one.id, one.sessionId, one.fileName, one.sizeBytes, sealed, files});
    }
    return found;
}

Outcome<SealingResult> SealingService::seal(const QUuid& session, const JobContext& job)
{
    if (const Done may = allowed(m_library, permission::importSession); !may)
        return tl::unexpected<Failure>(may.error());
    db::Library& library = m_library.database();
    const auto plainOnes = plain(session);
    if (!plainOnes)
        return tl::unexpected<Failure>(plainOnes.error());
    const auto oldOnes = withoutProofs(library, session);
    if (!oldOnes)
        return tl::unexpected<Failure>(
            m_library.failure(oldOnes.error(), Subject::Library, pathText(m_library.folder())));
    Shares shares(job);
    for (const PlainRecording& one : *plainOnes)
        shares.add(one.bytes);
    for (const RecordingItem& one : *oldOnes)
        shares.add(one.record.sizeBytes);
    SealingResult result;
    Done done = sealPlain(library, *plainOnes, shares, result);
    if (done)
        done = renew(library, *oldOnes, shares, result);
    if (!done)
        return tl::unexpected<Failure>(done.error());
    job.progress(1.0, tr("Sealed"));
    return result;
}

} // namespace alliance::app
