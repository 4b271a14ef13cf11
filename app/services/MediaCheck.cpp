#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(MediaCheck)
}

#include "app/services/MediaCheck.h"
#include "app/services/RecordingFiles.h"
#include "db/audit/StoredRecordings.h"
#include "db/vault/SealedFile.h"
#include "media/base/FileParts.h"

#include <QCryptographicHash>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::Status;

constexpr std::size_t kBlock = 16 * db::kSealedChunkBytes;

// All of a file, as far as it can be read.
struct ReadThrough {
    QString hash;                       // of what was read; of the whole file only when nothing is damaged
    QList<qint64> damaged;              // sealed parts, counted from 1
    std::optional<base::Error> trouble; // why it was not read to its end
};

class Reader
{
public:
    Reader(base::ByteSource& source, const JobContext& job) : m_source(source), m_job(job) {}

    base::Result<ReadThrough> run()
    {
        std::vector<std::uint8_t> block(kBlock);
        const QString words = tr("Reading the recordings");
        while (m_at < m_source.size() && !m_found.trouble) {
            if (m_job.stopped())
                return base::fail(ErrorCategory::Cancelled);
            // Where a block does not open, its parts are tried one by one.
            if (!take(block)) {
                const std::int64_t end = m_at + static_cast<std::int64_t>(kBlock);
                while (m_at < std::min(end, m_source.size()) && !m_found.trouble)
                    takePart(block);
            }
            m_job.progress(static_cast<double>(m_at) / static_cast<double>(std::max<std::int64_t>(1, m_source.size())),
                           words);
        }
        m_found.hash = QString::fromLatin1(m_hash.result().toHex());
        return std::move(m_found);
    }

private:
    Status take(std::span<std::uint8_t> into)
    {
        const auto read = m_source.readAt(m_at, into);
        if (!read)
            return tl::unexpected<base::Error>(read.error());
        if (*read == 0)
            return base::fail(ErrorCategory::Unreadable, "shorter than it was");
        m_hash.addData(QByteArrayView(into.data(), static_cast<qsizetype>(*read)));
        m_at += static_cast<std::int64_t>(*read);
        return {};
    }

    void takePart(std::vector<std::uint8_t>& block)
    {
        const auto taken = take(std::span(block).first(db::kSealedChunkBytes));
        if (taken)
            return;
        if (taken.error().category == ErrorCategory::Damaged) {
            m_found.damaged.append(m_at / db::kSealedChunkBytes + 1);
            m_at += db::kSealedChunkBytes;
        } else {
            m_found.trouble = taken.error();
        }
    }

    base::ByteSource& m_source;
    const JobContext& m_job;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::int64_t m_at = 0;
    ReadThrough m_found;
};

// "3, 17-20": many neighbours are one word.
QString partsText(const QList<qint64>& parts)
{
    QStringList words;
    for (qsizetype i = 0; i < parts.size();) {
        qsizetype last = i;
        while (last + 1 < parts.size() && parts[last + 1] == parts[last] + 1)
            ++last;
        words.append(last == i ? QString::number(parts[i]) : QStringLiteral("%1-%2").arg(parts[i]).arg(parts[last]));
        i = last + 1;
    }
    return words.join(QStringLiteral(", "));
}

class MediaCheck
{
public:
    MediaCheck(const db::Recording& recording, db::RecordingBytes bytes)
        : m_item{recording, std::move(bytes), false, {}}
    {
    }

    base::Result<QStringList> run(bool deep, const JobContext& job)
    {
        base::Status done = checkFile(deep, job.part(0.0, 0.9));
        if (done && deep)
            done = checkDerived(job);
        return done ? base::Result<QStringList>(std::move(m_findings)) : tl::unexpected<base::Error>(done.error());
    }

private:
    Status checkFile(bool deep, const JobContext& job)
    {
        const db::RecordingBytes& bytes = m_item.bytes;
        std::error_code error;
        const auto size = std::filesystem::file_size(bytes.mediaFile(), error);
        if (error) {
            m_findings.append(tr("The recording “%1” is missing or cannot be read.").arg(name()));
            return {};
        }
        const bool sized = static_cast<std::int64_t>(size) == bytes.storedSize(m_item.record.sizeBytes);
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
        const auto read = Reader(**source, job).run();
        if (!read)
            return tl::unexpected<base::Error>(read.error());
        if (!read->damaged.isEmpty())
            m_findings.append(tr("The recording “%1” is damaged or was altered: sealed parts %2 of %3 do not open.")
                                  .arg(name(), partsText(read->damaged))
                                  .arg(partsOf(**source)));
        else if (read->trouble)
            m_findings.append(tr("The recording “%1” is missing or cannot be read.").arg(name()));
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
            const auto source = store.open(file);
            if (source) {
                const auto read = Reader(**source, JobContext(job.stopToken())).run();
                if (!read)
                    return tl::unexpected<base::Error>(read.error());
                if (read->damaged.isEmpty() && !read->trouble)
                    continue;
            } else if (source.error().category == ErrorCategory::NotFound) {
                continue; // a pass replaced it
            }
            m_findings.append(tr("“%1”, made from the recording “%2”, is damaged or was altered. Delete it and measure "
                                 "the session again: it is made anew.")
                                  .arg(pathText(m_item.bytes.derivedFolder() / file), m_item.record.fileName));
        }
        return {};
    }

    void notTheSame()
    {
        m_findings.append(tr("The recording “%1” is no longer the file that was imported.").arg(name()));
    }

    static qint64 partsOf(const base::ByteSource& source)
    {
        return (source.size() + db::kSealedChunkBytes - 1) / db::kSealedChunkBytes;
    }

    // The name it came with, and the file that a backup has to bring back.
    QString name() const
    {
        const QString file = pathText(m_item.bytes.mediaFile());
        return m_item.record.storage == db::Storage::Linked
                   ? file
                   : QStringLiteral("%1 (%2)").arg(m_item.record.fileName, file);
    }

    RecordingItem m_item;
    QStringList m_findings;
};

// Of a session that this person may not open: what can be told without its keys.
class ClosedMediaCheck
{
public:
    explicit ClosedMediaCheck(const db::StoredRecording& recording) : m_recording(recording) {}

    base::Result<QStringList> run(bool deep, const JobContext& job)
    {
        if (m_recording.storage != db::Storage::Linked) {
            if (const Status done = checkFile(deep, job); !done)
                return tl::unexpected<base::Error>(done.error());
        }
        if (m_recording.derivedSealed)
            checkDerived();
        return std::move(m_findings);
    }

private:
    Status checkFile(bool deep, const JobContext& job)
    {
        auto file =
            m_recording.file.empty() ? base::fail(ErrorCategory::NotFound) : base::openFileSource(m_recording.file);
        if (!file) {
            m_findings.append(
                tr("The recording “%1”, of a session that you cannot open, is missing or cannot be read.").arg(name()));
            return {};
        }
        if (m_recording.storage == db::Storage::Sealed) {
            if ((*file)->size() != db::sealedFileSize(m_recording.sizeBytes) || !sealedForIt(**file))
                notTheSame();
            return {};
        }
        bool same = (*file)->size() == m_recording.sizeBytes;
        if (same && deep) {
            const auto read = Reader(**file, job).run();
            if (!read)
                return tl::unexpected<base::Error>(read.error());
            same = !read->trouble && read->hash == m_recording.contentHash;
        }
        if (!same)
            notTheSame();
        return {};
    }

    void checkDerived()
    {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(m_recording.derived, error)) {
            const std::string file = entry.path().filename().string();
            if (file == derived::kIngestLock || base::partWriter(file))
                continue;
            auto source = base::openFileSource(entry.path());
            if (source ? sealedForIt(**source) : source.error().category == ErrorCategory::NotFound)
                continue; // or a pass replaced it
            m_findings.append(tr("“%1”, made from a recording of a session that you cannot open, is damaged or was "
                                 "altered. Whoever may open it deletes it and measures the session again.")
                                  .arg(pathText(entry.path())));
        }
    }

    bool sealedForIt(base::ByteSource& file) const
    {
        const auto key = db::sealingKeyOf(file);
        return key && m_recording.keys.contains(*key);
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

    db::StoredRecording m_recording;
    QStringList m_findings;
};

} // namespace

base::Result<MediaFindings> checkMedia(db::Library& library, bool deep, const JobContext& job)
{
    const auto all = db::storedRecordings(library.folder());
    MediaFindings result;
    if (!all) {
        result.findings.append(
            tr("The recordings could not be looked at: the database does not say where they are (%1).")
                .arg(QString::fromStdString(all.error().context)));
        return result;
    }
    result.recordings = all->size();
    for (qsizetype i = 0; i < all->size(); ++i) {
        const auto count = static_cast<double>(all->size());
        const JobContext part = job.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        const db::StoredRecording& stored = all->at(i);
        const auto recording = library.recordings().get(stored.id);
        auto bytes = recording ? library.bytes(*recording) : tl::unexpected(recording.error());
        if (!bytes)
            ++(stored.storage == db::Storage::Linked ? result.unseen : result.fromOutside);
        const auto found = bytes ? MediaCheck(*recording, std::move(*bytes)).run(deep, part)
                                 : ClosedMediaCheck(stored).run(deep, part);
        if (!found)
            return tl::unexpected(found.error());
        result.findings += *found;
    }
    return result;
}

} // namespace alliance::app
