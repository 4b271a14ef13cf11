#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ReadThrough)
}

#include "app/services/ReadThrough.h"
#include "db/vault/SealedFile.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using base::Status;

constexpr std::size_t kBlock = 16 * db::kSealedChunkBytes;

void note(ReadThrough& found, const base::Error& error, std::int64_t part)
{
    if (error.category == ErrorCategory::Damaged)
        found.damaged.append(part + 1);
    else
        found.trouble = error;
}

class Reader
{
public:
    // `proofs` of the same file, or null.
    Reader(base::ByteSource& source, db::SealedCheck* proofs, const JobContext& job)
        : m_source(source), m_proofs(proofs), m_job(job)
    {
    }

    base::Result<ReadThrough> run()
    {
        std::vector<std::uint8_t> block(kBlock);
        const QString words = tr("Reading the recordings");
        while (m_at < m_source.size() && !m_found.trouble) {
            if (m_job.stopped())
                return base::fail(ErrorCategory::Cancelled);
            const std::int64_t begin = m_at;
            // Where a block does not open, its parts are tried one by one.
            if (!take(block)) {
                const std::int64_t end = m_at + static_cast<std::int64_t>(kBlock);
                while (m_at < std::min(end, m_source.size()) && !m_found.trouble)
                    takePart(block);
            }
            checkProofs(begin);
            m_job.progress(static_cast<double>(m_at) / static_cast<double>(std::max<std::int64_t>(1, m_source.size())),
                           words);
        }
        m_found.hash = QString::fromLatin1(m_hash.result().toHex());
        std::sort(m_found.damaged.begin(), m_found.damaged.end());
        m_found.damaged.erase(std::unique(m_found.damaged.begin(), m_found.damaged.end()), m_found.damaged.end());
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
        note(m_found, taken.error(), m_at / db::kSealedChunkBytes);
        if (!m_found.trouble)
            m_at += db::kSealedChunkBytes;
    }

    // Of what was just read, so that it comes from the disk once.
    void checkProofs(std::int64_t begin)
    {
        for (std::int64_t part = begin / db::kSealedChunkBytes;
             m_proofs && !m_found.trouble && part * db::kSealedChunkBytes < m_at && part < m_proofs->parts(); ++part) {
            if (const Status holds = m_proofs->check(part); !holds)
                note(m_found, holds.error(), part);
        }
    }

    base::ByteSource& m_source;
    db::SealedCheck* m_proofs;
    const JobContext& m_job;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::int64_t m_at = 0;
    ReadThrough m_found;
};

} // namespace

base::Result<ReadThrough> readThrough(base::ByteSource& source, db::SealedCheck* proofs, const JobContext& job)
{
    return Reader(source, proofs, job).run();
}

base::Result<ReadThrough> lookThrough(db::SealedCheck& proofs, const JobContext& job)
{
    ReadThrough found;
    const QString words = tr("Reading the recordings");
    for (std::int64_t part = 0; part < proofs.parts() && !found.trouble; ++part) {
        if (job.stopped())
            return base::fail(ErrorCategory::Cancelled);
        if (const Status holds = proofs.check(part); !holds)
            note(found, holds.error(), part);
        job.progress(static_cast<double>(part + 1) / static_cast<double>(proofs.parts()), words);
    }
    return found;
}

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

qint64 partsOf(std::int64_t plainSize)
{
    return (plainSize + db::kSealedChunkBytes - 1) / db::kSealedChunkBytes;
}

} // namespace alliance::app
