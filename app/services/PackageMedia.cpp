#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PackageMedia)
}

#include "app/services/DerivedFiles.h"
#include "app/services/FileLock.h"
#include "app/services/IngestProgress.h"
#include "app/services/PackageMedia.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SealedIntake.h"

#include <system_error>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
namespace fs = std::filesystem;

constexpr std::chrono::seconds kPatience{5}; // with a clean-up, which takes moments

Failure onLibrary(LibraryService& library, const base::Error& error)
{
    return library.failure(error, Subject::Library, pathText(library.folder()));
}

// `record` says where its file is from now on, which it is already.
Done enterMedia(LibraryService& library, const db::Recording& record, const JobContext& job)
{
    db::Library& database = library.database();
    const auto bytes = database.bytes(record);
    if (!bytes)
        return tl::unexpected<Failure>(onLibrary(library, bytes.error()));
    const auto files = listFrames(record.id, *bytes, record.frameCount, record.fileName, job);
    if (!files)
        return tl::unexpected<Failure>(files.error());
    const base::Status entered = database.atomically([&]() -> base::Status {
        const auto placed = database.recordings().relocate(record.id, record.storage, record.path);
        if (!placed)
            return tl::unexpected<base::Error>(placed.error());
        for (const db::SignalFile& file : *files) {
            if (const auto stored = database.recordings().putSignalFile(file); !stored)
                return tl::unexpected<base::Error>(stored.error());
        }
        return database.recordings().setIngested(record.id, false);
    });
    if (!entered)
        return tl::unexpected<Failure>(onLibrary(library, entered.error()));
    return {};
}

} // namespace

Outcome<QList<db::SignalFile>> listFrames(const QUuid& recording, const db::RecordingBytes& bytes,
                                          std::int64_t frameCount, const QString& name, const JobContext& job)
{
    const auto source = bytes.openMedia();
    if (!source)
        return failed(source.error(), Subject::Recording, name);
    const auto index = buildIndex(**source, name, job);
    if (!index)
        return tl::unexpected<Failure>(index.error());
    if ((*index)->frameCount() != frameCount)
        return failed(ErrorCategory::Conflict, "the recording has other frames", Subject::Recording, name);
    DerivedWriter writer(recording, bytes.derived());
    base::Status done = writer.writeIndex(**index);
    IngestProgress progress;
    progress.frames = frameCount;
    if (done)
        done = writeIngestProgress(*bytes.derived(), progress);
    if (!done)
        return failed(done.error(), Subject::Recording, name);
    return writer.files();
}

bool mediaMissing(const RecordingItem& recording)
{
    std::error_code unknown;
    return !fs::exists(recording.bytes.mediaFile(), unknown);
}

Done fillMedia(LibraryService& library, const RecordingItem& missing, base::ByteSource& from, const JobContext& job)
{
    db::Recording record = missing.record;
    record.storage = db::Storage::Sealed;
    record.sealed = true;
    record.path = db::Library::sealedPath(record.id);
    const auto lock = lockImports(library.folder(), FileLock::Sharing::Shared, kPatience);
    if (!lock)
        return tl::unexpected<Failure>(onLibrary(library, lock.error()));
    const auto bytes = library.database().bytes(record);
    if (!bytes)
        return tl::unexpected<Failure>(onLibrary(library, bytes.error()));
    const auto sealed = sealRecording(from, *bytes, record.contentHash, Subject::Package, missing.name(),
                                      onLibrary(library, {}), job.part(0.0, 0.8));
    if (!sealed)
        return tl::unexpected<Failure>(sealed.error());
    const Done done = enterMedia(library, record, job.part(0.8, 1.0));
    std::error_code ignored;
    if (!done)
        fs::remove(bytes->mediaFile(), ignored);
    return done;
}

Done fillMedia(LibraryService& library, const RecordingItem& missing, const fs::path& file, bool link,
               const JobContext& job)
{
    if (!link) {
        const auto source = openRecording(file);
        return source ? fillMedia(library, missing, **source, job) : tl::unexpected<Failure>(source.error());
    }
    db::Recording record = missing.record;
    std::error_code unknown;
    record.storage = db::Storage::Linked;
    record.path = pathText(fs::absolute(file, unknown).lexically_normal());
    return enterMedia(library, record, job);
}

} // namespace alliance::app
