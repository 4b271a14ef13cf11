#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(RecordingFiles)
}

#include "app/jobs/WaitWhilePaused.h"
#include "app/services/MissingMedia.h"
#include "app/services/RecordingCheck.h"
#include "app/services/RecordingFiles.h"
#include "media/base/GroupFolders.h"
#include "media/index/FrameIndexFile.h"

#include <QCryptographicHash>

namespace alliance::app
{
namespace
{

QString remark(media::ProblemKind kind)
{
    switch (kind) {
    case media::ProblemKind::Truncated:
        return tr("The recording is cut off: its end is missing.");
    case media::ProblemKind::DamagedPackets:
        return tr("Parts of the recording are damaged. Playing and measuring go on past them.");
    case media::ProblemKind::HiddenLeadIn:
        return tr(
            "The first pictures cannot be shown: the recording was cut in a place from which no player can start.");
    case media::ProblemKind::RepeatedTimes:
        return tr("Times in the recording are missing or repeated; every frame was counted one by one.");
    case media::ProblemKind::UnusableVideo:
        return tr("A picture track cannot be played: there is no decoder for it.");
    case media::ProblemKind::UnusableAudio:
        return tr("The sound cannot be played: there is no decoder for it.");
    case media::ProblemKind::UnknownDuration:
        return tr("The recording does not state its length; it was measured.");
    }
    return {};
}

Outcome<QString> hashOf(base::ByteSource& source, const QString& name, const JobContext& job)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<std::uint8_t> chunk(std::size_t{1} << 20);
    const QString words = tr("Reading the recording");
    const std::int64_t size = source.size();
    for (std::int64_t at = 0;;) {
        waitWhilePaused(job);
        if (job.stopped())
            return failed(base::ErrorCategory::Cancelled, "hash", Subject::Recording, name);
        const auto read = source.readAt(at, chunk);
        if (!read)
            return failed(read.error(), Subject::Recording, name);
        if (*read == 0)
            break;
        hash.addData(QByteArrayView(chunk.data(), static_cast<qsizetype>(*read)));
        at += static_cast<std::int64_t>(*read);
        job.progress(size > 0 ? static_cast<double>(at) / static_cast<double>(size) : 1.0, words);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Outcome<media::IndexResult> indexOf(base::ByteSource& source, base::ByteSource* stored, const QString& name,
                                    const JobContext& job, const media::PartCallback& part)
{
    const QString words = tr("Finding every picture of the recording");
    auto result = media::loadOrBuildFrameIndex(
        source, stored, job.stopToken(),
        [&](double fraction) {
            waitWhilePaused(job);
            job.progress(fraction, words);
        },
        part);
    if (!result)
        return failed(result.error(), Subject::Recording, name);
    return std::move(*result);
}

// A sealed recording that does not open in one place is used in all others: the seal of its stored index says that it
// belongs to it. Null for other recordings and troubles.
std::shared_ptr<const media::FrameIndex> indexOfDamaged(const RecordingItem& recording, const base::Error& trouble)
{
    if (recording.record.storage != db::Storage::Sealed || trouble.category != base::ErrorCategory::Damaged)
        return nullptr;
    const auto stored = recording.bytes.derived()->open(derived::kIndex);
    const auto signature = stored ? media::signatureIn(**stored) : tl::unexpected<base::Error>(stored.error());
    if (!signature)
        return nullptr;
    auto index = media::loadFrameIndex(**stored, *signature);
    return index ? std::make_shared<const media::FrameIndex>(std::move(*index)) : nullptr;
}

} // namespace

Outcome<std::unique_ptr<base::ByteSource>> openRecording(const std::filesystem::path& file)
{
    auto source = base::openFileSource(file);
    if (!source)
        return failed(source.error(), Subject::Recording, pathText(file));
    return std::move(*source);
}

Outcome<std::unique_ptr<base::ByteSource>> openRecording(const RecordingItem& recording)
{
    auto source = recording.bytes.openMedia();
    const bool gone = !source && source.error().category == base::ErrorCategory::NotFound;
    if (gone && recording.record.storage == db::Storage::Sealed)
        return failed(base::ErrorCategory::NotFound, kMediaNotHere, Subject::Recording, recording.name());
    if (!source)
        return failed(source.error(), Subject::Recording, recording.name());
    return std::move(*source);
}

Outcome<std::shared_ptr<const media::FrameIndex>> openIndex(const std::filesystem::path& recording,
                                                            const JobContext& job, const media::PartCallback& part)
{
    const auto source = openRecording(recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    auto built = indexOf(**source, nullptr, pathText(recording), job, part);
    if (!built)
        return tl::unexpected<Failure>(built.error());
    return std::make_shared<const media::FrameIndex>(std::move(built->index));
}

Outcome<std::shared_ptr<const media::FrameIndex>> buildIndex(base::ByteSource& recording, const QString& name,
                                                             const JobContext& job)
{
    auto built = indexOf(recording, nullptr, name, job, {});
    if (!built)
        return tl::unexpected<Failure>(built.error());
    return std::make_shared<const media::FrameIndex>(std::move(built->index));
}

Outcome<std::shared_ptr<const media::FrameIndex>> openIndex(const RecordingItem& recording, const JobContext& job,
                                                            const media::PartCallback& part)
{
    if (const Done same = checkImported(recording, job); !same)
        return tl::unexpected<Failure>(same.error());
    const auto source = openRecording(recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    base::ByteStore& store = *recording.bytes.derived();
    const auto old = store.open(derived::kIndex);
    auto result = indexOf(**source, old ? old->get() : nullptr, recording.name(), job, part);
    if (!result) {
        if (auto kept = indexOfDamaged(recording, result.error().error))
            return kept;
        return tl::unexpected<Failure>(result.error());
    }
    auto index = std::make_shared<const media::FrameIndex>(std::move(result->index));
    if (result->rebuilt) {
        // A derived file: when it cannot be stored, the next use builds it again.
        if (const auto sink = store.create(derived::kIndex))
            static_cast<void>(media::saveFrameIndex(*index, **sink));
    }
    return index;
}

std::shared_ptr<const media::FrameIndex> storedIndex(const RecordingItem& recording)
{
    const auto source = recording.bytes.openMedia();
    const auto old = recording.bytes.derived()->open(derived::kIndex);
    if (!source || !old)
        return nullptr;
    const auto signature = media::signatureOf(**source);
    if (!signature)
        return indexOfDamaged(recording, signature.error());
    auto index = media::loadFrameIndex(**old, *signature);
    return index ? std::make_shared<const media::FrameIndex>(std::move(*index)) : nullptr;
}

Outcome<QString> contentHash(const std::filesystem::path& recording, const JobContext& job)
{
    const auto source = openRecording(recording);
    return source ? hashOf(**source, pathText(recording), job) : tl::unexpected<Failure>(source.error());
}

Outcome<QString> contentHash(const RecordingItem& recording, const JobContext& job)
{
    const auto source = openRecording(recording);
    return source ? hashOf(**source, recording.name(), job) : tl::unexpected<Failure>(source.error());
}

Outcome<std::string> readText(const std::filesystem::path& file, Subject subject)
{
    auto source = base::openFileSource(file);
    if (!source)
        return failed(source.error(), subject, pathText(file));
    std::string text(static_cast<std::size_t>((*source)->size()), '\0');
    const auto read = (*source)->readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    if (!read)
        return failed(read.error(), subject, pathText(file));
    text.resize(*read);
    return text;
}

Done makeFolder(const std::filesystem::path& folder)
{
    constexpr mode_t kAsTheMaskSays = 0777;
    const std::error_code error = base::makeFolderIn(folder, kAsTheMaskSays);
    if (!error)
        return {};
    const bool full = error == std::errc::no_space_on_device;
    return failed(full ? base::ErrorCategory::NoSpace : base::ErrorCategory::Unwritable, error.message(),
                  Subject::Output, pathText(folder));
}

Done writeBytes(const std::filesystem::path& file, std::string_view bytes)
{
    auto sink = base::openFileSink(file);
    if (!sink)
        return failed(sink.error(), Subject::Output, pathText(file));
    base::Status done = (*sink)->write({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    if (done)
        done = (*sink)->commit();
    if (!done)
        return failed(done.error(), Subject::Output, pathText(file));
    return {};
}

base::Result<std::string> readStored(const base::ByteStore& store, const char* name)
{
    const auto source = store.open(name);
    if (!source)
        return tl::unexpected(source.error());
    std::string text(static_cast<std::size_t>((*source)->size()), '\0');
    const auto read = (*source)->readAt(0, {reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    if (!read)
        return tl::unexpected(read.error());
    text.resize(*read);
    return text;
}

base::Status writeStored(base::ByteStore& store, const char* name, std::string_view bytes)
{
    const auto sink = store.create(name);
    if (!sink)
        return tl::unexpected(sink.error());
    base::Status done = (*sink)->write({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    return done ? (*sink)->commit() : done;
}

QStringList problemRemarks(const std::vector<media::Problem>& problems)
{
    QStringList remarks;
    for (const media::Problem& problem : problems) {
        const QString words = remark(problem.kind);
        if (!remarks.contains(words))
            remarks.append(words);
    }
    return remarks;
}

} // namespace alliance::app
