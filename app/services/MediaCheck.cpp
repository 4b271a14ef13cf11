#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(MediaCheck)
}

#include "app/services/DerivedFiles.h"
#include "app/services/FileLock.h"
#include "app/services/MediaCheck.h"
#include "app/services/ReadThrough.h"
#include "app/services/RecordingFiles.h"
#include "db/audit/StoredRecordings.h"
#include "db/core/StopScope.h"
#include "db/vault/SealedFile.h"
#include "media/base/FileParts.h"

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::Status;

using Listed = base::Result<std::optional<db::SignalFile>>;

// An older whole file in the place of a derived one, or a later one, opens as well: only the list of the database
// tells. Not while a program makes it anew. `listed`: before the file was opened.
template <typename Same>
bool isAsListed(db::Library& library, const QUuid& recording, const std::filesystem::path& file, const Listed& listed,
                const Same& same)
{
    if (!listed || !*listed || same(**listed))
        return true;
    const auto alone = lockIngest(file.parent_path());
    if (!alone && alone.error().category == ErrorCategory::Busy)
        return true;
    const auto now = listedFile(library, recording, file.filename().string());
    return !now || !*now || (*now)->id != (*listed)->id;
}

class MediaCheck
{
public:
    MediaCheck(db::Library& library, const db::StoredRecordings& stored, const db::Recording& recording,
               db::RecordingBytes bytes)
        : m_library(library), m_stored(stored), m_item{recording, std::move(bytes), false, {}}
    {
    }

    base::Result<QStringList> run(bool deep, const JobContext& job)
    {
        base::Status done = checkFile(deep, job.part(0.0, 0.9));
        if (done && deep)
            done = checkDerived(job);
        return done ? base::Result<QStringList>(std::move(m_findings)) : tl::unexpected<base::Error>(done.error());
    }
    // After run(): some file has no proofs, so that only those who may open it can check it.
    bool withoutProofs() const { return m_withoutProofs; }

private:
    // As this version of the program stores a recording of its size, or an earlier one did.
    bool isSized(std::int64_t stored) const
    {
        const std::int64_t plain = m_item.record.sizeBytes;
        return stored == m_item.bytes.storedSize(plain) ||
               (m_item.record.storage == db::Storage::Sealed &&
                stored == db::sealedFileSize(plain, db::SealedFormat::Sealed));
    }

    Status checkFile(bool deep, const JobContext& job)
    {
        const db::RecordingBytes& bytes = m_item.bytes;
        std::error_code error;
        const auto size = std::filesystem::file_size(bytes.mediaFile(), error);
        if (error) {
            missing();
            return {};
        }
        const bool sized = isSized(static_cast<std::int64_t>(size));
        if (!deep || (!sized && m_item.record.storage != db::Storage::Sealed)) {
            if (!sized)
                notTheSame();
            return {};
        }
        const auto source = bytes.openMedia();
        if (!source) {
            m_findings.append(tr("The recording “%1” does not open: it is damaged or was altered (%2).")
                                  .arg(name(), QString::fromStdString(source.error().context)));
            return {};
        }
        auto proofs = m_item.record.storage == db::Storage::Sealed ? proofsOf(m_stored.checkOfMedia(m_item.record.id))
                                                                   : std::nullopt;
        const auto read = readThrough(**source, proofs ? &*proofs : nullptr, job);
        if (!read)
            return tl::unexpected<base::Error>(read.error());
        if (!read->damaged.isEmpty())
            m_findings.append(tr("The recording “%1” is damaged or was altered: sealed parts %2 of %3 are not as they "
                                 "were written.")
                                  .arg(name(), partsText(read->damaged))
                                  .arg(partsOf((*source)->size())));
        else if (read->trouble)
            missing();
        else if (!sized || read->hash != m_item.record.contentHash)
            notTheSame();
        return {};
    }

    Status checkDerived(const JobContext& job)
    {
        const base::ByteStore& store = *m_item.bytes.derived();
        const auto names = store.names();
        if (!names)
            return {}; // it can be made anew
        for (const std::string& file : *names) {
            if (file == derived::kIngestLock)
                continue;
            const Listed listed = listedFile(m_library, m_item.record.id, file);
            const auto source = store.open(file);
            if (source) {
                auto proofs = proofsOf(m_stored.checkOfDerived(m_item.record.id, file));
                const auto read = readThrough(**source, proofs ? &*proofs : nullptr, JobContext(job.stopToken()));
                if (!read)
                    return tl::unexpected<base::Error>(read.error());
                if (read->damaged.isEmpty() && !read->trouble) {
                    checkListed(file, listed, read->hash);
                    continue;
                }
            } else if (source.error().category == ErrorCategory::NotFound) {
                continue; // a pass replaced it
            }
            m_findings.append(damagedDerived(m_item, file));
        }
        return {};
    }

    // Where the pass is not through, files may be further than the list.
    void checkListed(const std::string& file, const Listed& before, const QString& hash)
    {
        if (!m_item.record.ingested)
            return;
        const std::filesystem::path path = m_item.bytes.derivedFolder() / file;
        if (!isAsListed(m_library, m_item.record.id, path, before,
                        [&](const db::SignalFile& listed) { return listed.contentHash == hash; }))
            m_findings.append(tr("“%1”, made from the recording “%2”, is not the file that the library lists, but an "
                                 "earlier or a later one. Delete it and measure the session again: it is made anew.")
                                  .arg(pathText(path), m_item.record.fileName));
    }

    // What is wrong with the file itself, reading it says.
    std::optional<db::SealedCheck> proofsOf(base::Result<db::SealedCheck> opened)
    {
        if (opened)
            return std::move(*opened);
        m_withoutProofs = m_withoutProofs || opened.error().category == ErrorCategory::NotFound;
        return std::nullopt;
    }

    // No backup holds a linked one.
    bool isLinked() const { return m_item.record.storage == db::Storage::Linked; }

    void missing()
    {
        m_findings.append((isLinked() ? tr("The linked recording “%1” is missing or cannot be read. Connect its disk, "
                                           "or put the file back.")
                                      : tr("The recording “%1” is missing or cannot be read. Where its session came "
                                           "without it in a review package, “alliance package media” adds it."))
                              .arg(name()));
    }

    void notTheSame()
    {
        m_findings.append((isLinked()
                               ? tr("The linked recording “%1” is no longer the file that was imported. Put that "
                                    "file back.")
                               : tr("The recording “%1” is no longer the file that was imported."))
                              .arg(name()));
    }

    // The name it came with, and the file that a backup has to bring back.
    QString name() const
    {
        const QString file = pathText(m_item.bytes.mediaFile());
        return isLinked() ? file : QStringLiteral("%1 (%2)").arg(m_item.record.fileName, file);
    }

    db::Library& m_library;
    const db::StoredRecordings& m_stored;
    RecordingItem m_item;
    bool m_withoutProofs = false;
    QStringList m_findings;
};

// Of a session that this person may not open: what can be told without its keys.
class ClosedMediaCheck
{
public:
    ClosedMediaCheck(db::Library& library, const db::StoredRecordings& stored, const db::StoredRecording& recording)
        : m_library(library), m_stored(stored), m_recording(recording)
    {
    }

    base::Result<QStringList> run(bool deep, const JobContext& job)
    {
        if (m_recording.storage != db::Storage::Linked) {
            if (const Status done = checkFile(deep, job); !done)
                return tl::unexpected<base::Error>(done.error());
        }
        if (m_recording.derivedSealed) {
            if (const Status done = checkDerived(deep, job); !done)
                return tl::unexpected<base::Error>(done.error());
        } else {
            m_withoutProofs = true; // some of it may be plain
        }
        return std::move(m_findings);
    }
    // After run(): some file has no proofs, and nobody looked further than one can without.
    bool withoutProofs() const { return m_withoutProofs; }

private:
    Status checkFile(bool deep, const JobContext& job)
    {
        auto file =
            m_recording.file.empty() ? base::fail(ErrorCategory::NotFound) : base::openFileSource(m_recording.file);
        if (!file) {
            missing();
            return {};
        }
        if (m_recording.storage == db::Storage::Sealed)
            return checkSealed(**file, deep, job);
        bool same = (*file)->size() == m_recording.sizeBytes;
        if (same && deep) {
            const auto read = readThrough(**file, nullptr, job);
            if (!read)
                return tl::unexpected<base::Error>(read.error());
            same = !read->trouble && read->hash == m_recording.contentHash;
        }
        if (!same)
            notTheSame();
        return {};
    }

    Status checkSealed(base::ByteSource& file, bool deep, const JobContext& job)
    {
        const auto head = sealedForIt(file);
        if (!head || head->plainSize != m_recording.sizeBytes) {
            notTheSame();
            return {};
        }
        const auto found = deep ? lookedThrough(m_stored.checkOfMedia(m_recording.id), job) : ReadThrough();
        if (!found)
            return tl::unexpected<base::Error>(found.error());
        if (!found->damaged.isEmpty())
            m_findings.append(tr("The recording “%1”, of a session that you cannot open, is damaged or was altered: "
                                 "sealed parts %2 of %3 are not as they were written.")
                                  .arg(name(), partsText(found->damaged))
                                  .arg(partsOf(head->plainSize)));
        else if (found->trouble)
            missing();
        return {};
    }

    // Fails with Cancelled only.
    base::Result<ReadThrough> lookedThrough(base::Result<db::SealedCheck> proofs, const JobContext& job)
    {
        if (proofs)
            return lookThrough(*proofs, job);
        ReadThrough found;
        if (proofs.error().category == ErrorCategory::NotFound)
            m_withoutProofs = true;
        else
            found.trouble = proofs.error();
        return found;
    }

    Status checkDerived(bool deep, const JobContext& job)
    {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(m_recording.derived, error)) {
            const std::string file = entry.path().filename().string();
            if (file == derived::kIngestLock || base::partWriter(file))
                continue;
            const Listed listed = listedFile(m_library, m_recording.id, file);
            auto source = base::openFileSource(entry.path());
            if (!source && source.error().category == ErrorCategory::NotFound)
                continue; // a pass replaced it
            const auto head = source ? sealedForIt(**source) : std::nullopt;
            const bool isIts = head.has_value();
            const auto found = isIts && deep ? lookedThrough(m_stored.checkOfDerived(m_recording.id, file),
                                                             JobContext(job.stopToken()))
                                             : ReadThrough();
            if (!found)
                return tl::unexpected<base::Error>(found.error());
            if (isIts && found->damaged.isEmpty() && !found->trouble) {
                checkListed(entry.path(), listed, head->plainSize);
                continue;
            }
            m_findings.append(tr("“%1”, made from a recording of a session that you cannot open, is damaged or was "
                                 "altered. Whoever may open it deletes it and measures the session again.")
                                  .arg(pathText(entry.path())));
        }
        return {};
    }

    // One of the same length cannot be told from it without its key.
    void checkListed(const std::filesystem::path& file, const Listed& before, std::int64_t plainSize)
    {
        if (!m_recording.ingested)
            return;
        if (!isAsListed(m_library, m_recording.id, file, before,
                        [&](const db::SignalFile& listed) { return listed.sizeBytes == plainSize; }))
            m_findings.append(tr("“%1”, made from a recording of a session that you cannot open, is not the file that "
                                 "the library lists, but an earlier or a later one. Whoever may open it deletes it and "
                                 "measures the session again.")
                                  .arg(pathText(file)));
    }

    std::optional<db::SealedHead> sealedForIt(base::ByteSource& file) const
    {
        const auto head = db::sealedHeadOf(file);
        return head && m_recording.keys.contains(head->key) ? std::optional(*head) : std::nullopt;
    }

    void missing()
    {
        m_findings.append(
            tr("The recording “%1”, of a session that you cannot open, is missing or cannot be read.").arg(name()));
    }

    void notTheSame()
    {
        m_findings.append(
            tr("The recording “%1”, of a session that you cannot open, is no longer the file that was sealed: it is "
               "damaged or was altered.")
                .arg(name()));
    }

    QString name() const
    {
        return m_recording.file.empty() ? m_recording.id.toString(QUuid::WithoutBraces) : pathText(m_recording.file);
    }

    db::Library& m_library;
    const db::StoredRecordings& m_stored;
    db::StoredRecording m_recording;
    bool m_withoutProofs = false;
    QStringList m_findings;
};

} // namespace

base::Result<MediaFindings> checkMedia(db::Library& library, bool deep, const JobContext& job)
{
    const db::StopScope stops(job.stopToken());
    const db::StoredRecordings files(library);
    const auto all = files.list();
    if (job.stopped())
        return base::fail(ErrorCategory::Cancelled);
    MediaFindings result;
    if (!all) {
        result.findings.append(
            tr("The recordings could not be looked at: the database does not say where they are (%1).")
                .arg(QString::fromStdString(all.error().context)));
        return result;
    }
    result.recordings = all->size();
    for (qsizetype i = 0; i < all->size(); ++i) {
        if (job.stopped())
            return base::fail(ErrorCategory::Cancelled);
        const auto count = static_cast<double>(all->size());
        const JobContext part = job.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        const db::StoredRecording& stored = all->at(i);
        const auto recording = library.recordings().get(stored.id);
        auto bytes = recording ? library.bytes(*recording) : tl::unexpected(recording.error());
        base::Result<QStringList> found;
        if (bytes) {
            MediaCheck check(library, files, *recording, std::move(*bytes));
            found = check.run(deep, part);
            result.withoutProofs += check.withoutProofs() ? 1 : 0;
        } else {
            ClosedMediaCheck check(library, files, stored);
            found = check.run(deep, part);
            const bool proved = found && found->isEmpty() && deep && !check.withoutProofs();
            ++(stored.storage == db::Storage::Linked ? result.unseen : proved ? result.proved : result.fromOutside);
        }
        if (!found)
            return tl::unexpected(found.error());
        result.findings += *found;
    }
    if (job.stopped())
        return base::fail(ErrorCategory::Cancelled);
    return result;
}

QString damagedDerived(const RecordingItem& item, const std::string& file)
{
    return tr("“%1”, made from the recording “%2”, is damaged or was altered. Delete it and measure the session again: "
              "it is made anew.")
        .arg(pathText(item.bytes.derivedFolder() / file), item.record.fileName);
}

} // namespace alliance::app
