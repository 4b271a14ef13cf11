#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SealedIntake)
}

#include "app/jobs/WaitWhilePaused.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SealedIntake.h"

#include <QCryptographicHash>

#include <filesystem>
#include <system_error>
#include <vector>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
namespace fs = std::filesystem;

constexpr std::size_t kReadAtOnce = std::size_t{1} << 20;

base::Status sameAsImported(const Outcome<QString>& hash, const db::Recording& recording)
{
    if (!hash)
        return tl::unexpected<base::Error>(hash.error().error);
    return *hash == recording.contentHash ? base::Status()
                                          : base::fail(ErrorCategory::Damaged, "not the bytes that were imported");
}

} // namespace

Outcome<QString> passOn(base::ByteSource& from, const std::function<Done(std::span<const std::uint8_t>)>& write,
                        const PassingOn& passing, const JobContext& job)
{
    const std::int64_t size = from.size();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<std::uint8_t> chunk(kReadAtOnce);
    for (std::int64_t at = 0; at < size;) {
        waitWhilePaused(job);
        if (job.stopped())
            return tl::unexpected<Failure>(passing.stopped);
        const auto read = from.readAt(at, chunk);
        if (!read || *read == 0)
            return failed(read ? base::Error{ErrorCategory::Unreadable, "shorter than it was"} : read.error(),
                          passing.of, passing.name);
        const std::span<const std::uint8_t> bytes(chunk.data(), *read);
        hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
        if (const Done written = write(bytes); !written)
            return tl::unexpected<Failure>(written.error());
        at += static_cast<std::int64_t>(*read);
        job.progress(static_cast<double>(at) / static_cast<double>(size), passing.words);
    }
    return QString::fromLatin1(hash.result().toHex());
}

base::Status passAsImported(base::ByteSource& from, const db::Recording& recording,
                            const std::function<base::Status(std::span<const std::uint8_t>)>& write,
                            const QString& words, const JobContext& job)
{
    const auto hash = passOn(
        from,
        [&](std::span<const std::uint8_t> bytes) -> Done {
            const base::Status written = write(bytes);
            return written ? Done() : failed(written.error(), Subject::Recording, recording.fileName);
        },
        {Subject::Recording, recording.fileName,
         Failure{{ErrorCategory::Cancelled, kGoesOnFromThere}, Subject::Recording, recording.fileName}, words},
        job);
    return sameAsImported(hash, recording);
}

base::Status readsBack(const RecordingItem& item, const JobContext& job)
{
    return sameAsImported(contentHash(item, job), item.record);
}

base::Status roomFor(const db::RecordingBytes& into, std::int64_t plainBytes)
{
    std::error_code unknown;
    const fs::space_info space = fs::space(into.mediaFile().parent_path(), unknown);
    if (!unknown && space.available < static_cast<std::uintmax_t>(into.storedSize(plainBytes)))
        return base::fail(ErrorCategory::NoSpace, "not enough space before copying");
    return {};
}

Outcome<QString> sealRecording(base::ByteSource& from, const db::RecordingBytes& into, const QString& expected,
                               Subject of, const QString& name, const Failure& library, const JobContext& job)
{
    const auto onLibrary = [&](const base::Error& error) { return failed(error, library.subject, library.name); };
    if (const base::Status room = roomFor(into, from.size()); !room)
        return onLibrary(room.error());
    const auto sink = into.createMedia();
    if (!sink)
        return onLibrary(sink.error());
    const auto hash = passOn(
        from,
        [&](std::span<const std::uint8_t> bytes) -> Done {
            if (const auto written = (*sink)->write(bytes); !written)
                return onLibrary(written.error());
            return {};
        },
        {of, name, Failure{{ErrorCategory::Cancelled, "recording"}, Subject::Recording, name},
         tr("Taking the recording in")},
        job);
    if (!hash)
        return hash;
    if (!expected.isEmpty() && *hash != expected)
        return failed(ErrorCategory::Conflict, "the recording has other content", Subject::Recording, name);
    if (const auto committed = (*sink)->commit(); !committed)
        return onLibrary(committed.error());
    return hash;
}

} // namespace alliance::app
