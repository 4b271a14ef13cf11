#include "app/services/RecordingCheck.h"

#include "app/services/RecordingFiles.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <mutex>
#include <sys/stat.h>

namespace alliance::app
{
namespace
{

// Without the device: a disk may be another number's the next time.
QByteArray seenText(const RecordingTrace& trace, const QString& contentHash)
{
    const QJsonObject seen{{QStringLiteral("file"), QString::number(trace.file)},
                           {QStringLiteral("bytes"), QString::number(trace.bytes)},
                           {QStringLiteral("written_ns"), QString::number(trace.writtenNs)},
                           {QStringLiteral("sha256"), contentHash}};
    return QJsonDocument(seen).toJson(QJsonDocument::Compact);
}

// Within one process the device counts as well.
QByteArray hereText(const RecordingTrace& trace, const QString& contentHash)
{
    return seenText(trace, contentHash) + QByteArray::number(static_cast<qulonglong>(trace.device));
}

// What this process has read to the end, for libraries in which that cannot be kept.
class SeenHere
{
public:
    bool contains(const QByteArray& seen)
    {
        const std::scoped_lock lock(m_mutex);
        return m_seen.contains(seen);
    }
    void add(const QByteArray& seen)
    {
        const std::scoped_lock lock(m_mutex);
        m_seen.insert(seen);
    }

private:
    std::mutex m_mutex;
    QSet<QByteArray> m_seen;
};

SeenHere& seenHere()
{
    static SeenHere seen;
    return seen;
}

} // namespace

RecordingTrace traceOf(const RecordingItem& recording)
{
    return traceOf(recording.bytes.mediaFile());
}

RecordingTrace traceOf(const std::filesystem::path& file)
{
    struct stat found = {};
    if (::stat(file.c_str(), &found) != 0)
        return {};
    constexpr std::int64_t kSecondNs = 1'000'000'000;
    return {static_cast<std::uint64_t>(found.st_dev), static_cast<std::uint64_t>(found.st_ino),
            static_cast<std::int64_t>(found.st_size),
            static_cast<std::int64_t>(found.st_mtim.tv_sec) * kSecondNs + found.st_mtim.tv_nsec};
}

base::Status checkRecording(const RecordingItem& recording, const std::optional<media::FileSignature>& known)
{
    const auto source = recording.bytes.openMedia();
    if (!source)
        return tl::unexpected(source.error());
    const auto signature = media::signatureOf(**source);
    if (!signature)
        return tl::unexpected(signature.error());
    if (known && *signature != *known)
        return base::fail(base::ErrorCategory::Conflict, "another content than was opened");
    return {};
}

base::Status keepSeen(base::ByteStore& derived, const RecordingTrace& trace, const QString& contentHash)
{
    seenHere().add(hereText(trace, contentHash));
    return writeStored(derived, derived::kSeen, seenText(trace, contentHash).toStdString());
}

Done checkImported(const RecordingItem& recording, const JobContext& job)
{
    if (recording.record.storage != db::Storage::Linked)
        return {};
    const QString& imported = recording.record.contentHash;
    const RecordingTrace trace = traceOf(recording);
    base::ByteStore& store = *recording.bytes.derived();
    const auto seen = readStored(store, derived::kSeen);
    if ((seen && *seen == seenText(trace, imported).toStdString()) || seenHere().contains(hereText(trace, imported)))
        return {};
    const auto content = contentHash(recording, job);
    if (!content)
        return tl::unexpected<Failure>(content.error());
    if (*content != imported)
        return failed(base::ErrorCategory::Conflict, "content changed", Subject::Recording, recording.name());
    // Where that cannot be kept, the next process reads the file again.
    static_cast<void>(keepSeen(store, trace, imported));
    return {};
}

} // namespace alliance::app
