#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(MediaCheck)
}

#include "app/services/MediaCheck.h"
#include "app/services/RecordingFiles.h"
#include "db/vault/SealedFile.h"

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

} // namespace

base::Result<QStringList> checkMedia(db::Library& library, const db::VerifyReport& report, bool deep,
                                     const JobContext& job)
{
    QStringList findings;
    const double count = static_cast<double>(std::max<std::size_t>(1, report.media.size()));
    for (std::size_t i = 0; i < report.media.size(); ++i) {
        // What does not open in the database has been reported with it.
        const auto recording = library.recordings().get(report.media[i].recordingId);
        if (!recording)
            continue;
        auto bytes = library.bytes(*recording);
        if (!bytes)
            continue;
        const double at = static_cast<double>(i) / count;
        const auto found = MediaCheck(*recording, std::move(*bytes)).run(deep, job.part(at, at + 1.0 / count));
        if (!found)
            return tl::unexpected<base::Error>(found.error());
        findings += *found;
    }
    return findings;
}

} // namespace alliance::app
