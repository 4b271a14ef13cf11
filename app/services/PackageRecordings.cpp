#include "app/services/PackageRecordings.h"

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

} // namespace

PackageRecordings::PackageRecordings(LibraryService& library, const ReadPackage& package,
                                     std::optional<db::SessionSeed> seed)
    : m_library(library), m_package(package), m_seed(std::move(seed))
{
}

PackageRecordings::~PackageRecordings()
{
    if (m_kept)
        return;
    std::error_code ignored;
    for (const Incoming& one : m_incoming) {
        if (one.draft.storage == db::Storage::Sealed)
            fs::remove(one.bytes.mediaFile(), ignored);
        fs::remove_all(one.bytes.derivedFolder(), ignored);
    }
}

Failure PackageRecordings::onLibrary(const base::Error& error) const
{
    return m_library.failure(error, Subject::Library, pathText(m_library.folder()));
}

base::Result<db::RecordingBytes> PackageRecordings::bytesOf(const db::RecordingDraft& draft)
{
    if (m_seed)
        return m_library.database().bytes(*m_seed, draft);
    db::Recording recording;
    recording.id = draft.id;
    recording.sessionId = draft.sessionId;
    recording.storage = draft.storage;
    recording.path = draft.path;
    recording.sealed = true;
    return m_library.database().bytesOfNew(recording);
}

Outcome<std::unique_ptr<base::ByteSource>> PackageRecordings::inside(const QUuid& recording) const
{
    std::int64_t at = 0;
    for (const db::PackageManifest::Media& one : m_package.manifest.media) {
        if (one.recordingId == recording && one.inside) {
            auto source = m_package.file.media(at, one.sizeBytes);
            if (!source)
                return failed(source.error(), Subject::Package, {});
            return std::move(*source);
        }
        at += one.inside ? one.sizeBytes : 0;
    }
    return std::unique_ptr<base::ByteSource>();
}

Outcome<fs::path> PackageRecordings::given(const QString& contentHash, const MediaGiven& media, const JobContext& job)
{
    while (!m_hashed.contains(contentHash) && m_looked < media.files.size()) {
        const fs::path& file = media.files[m_looked++];
        const auto hash = app::contentHash(file, job);
        if (!hash)
            return tl::unexpected<Failure>(hash.error());
        std::error_code unknown;
        m_hashed.insert(*hash, fs::absolute(file, unknown).lexically_normal());
    }
    return m_hashed.value(contentHash);
}

Done PackageRecordings::prepare(const MediaGiven& media, const JobContext& job)
{
    const auto known = m_library.database().recordings().ids();
    const auto own = m_library.database().recordings().listOfSession(m_package.session.id);
    if (!known || !own)
        return tl::unexpected<Failure>(onLibrary(known ? own.error() : known.error()));
    std::vector<const db::PackagedRecording*> fresh;
    for (const db::PackagedRecording& one : m_package.session.recordings) {
        const auto here =
            std::find_if(own->begin(), own->end(), [&](const db::Recording& its) { return its.id == one.id; });
        const bool same =
            here != own->end() && here->contentHash == one.contentHash && here->frameCount == one.frameCount;
        if (known->contains(one.id) && !same)
            return failed(ErrorCategory::Conflict, "a recording of the package is another one here", Subject::Package,
                          {});
        if (!known->contains(one.id))
            fresh.push_back(&one);
    }
    // Their places on disk are taken back from here on, so all of them are new.
    m_incoming.reserve(fresh.size());
    const double share = 1.0 / static_cast<double>(std::max<std::size_t>(1, fresh.size()));
    double from = 0.0;
    for (const db::PackagedRecording* one : fresh) {
        m_incoming.push_back({one, {}, {}, {}, false});
        if (const Done done = prepareOne(m_incoming.back(), media, job.part(from, from + share)); !done)
            return done;
        from += share;
    }
    return {};
}

Done PackageRecordings::prepareOne(Incoming& incoming, const MediaGiven& media, const JobContext& job)
{
    const db::PackagedRecording& from = *incoming.from;
    db::RecordingDraft& draft = incoming.draft;
    draft.id = from.id;
    draft.sessionId = m_package.session.id;
    draft.storage = db::Storage::Sealed;
    draft.path = db::Library::sealedPath(from.id);
    draft.fileName = from.fileName;
    draft.label = from.label;
    draft.contentHash = from.contentHash;
    draft.sizeBytes = from.sizeBytes;
    draft.frameCount = from.frameCount;
    draft.duration = from.duration;
    draft.offset = from.offset;
    draft.hasAudio = from.hasAudio;
    draft.facts = from.facts;
    auto source = inside(from.id);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    fs::path file;
    if (!*source) {
        const auto found = given(from.contentHash, media, job.part(0.0, 0.2));
        if (!found)
            return tl::unexpected<Failure>(found.error());
        file = *found;
    }
    if (!file.empty() && media.link) {
        draft.storage = db::Storage::Linked;
        draft.path = pathText(file);
    } else if (!file.empty()) {
        source = openRecording(file);
        if (!source)
            return tl::unexpected<Failure>(source.error());
    }
    const auto bytes = bytesOf(draft);
    if (!bytes)
        return tl::unexpected<Failure>(onLibrary(bytes.error()));
    incoming.bytes = *bytes;
    incoming.missing = !*source && file.empty();
    if (*source) {
        const auto sealed = sealRecording(**source, incoming.bytes, from.contentHash, Subject::Package, from.fileName,
                                          onLibrary({}), job.part(0.2, 0.8));
        if (!sealed)
            return tl::unexpected<Failure>(sealed.error());
    }
    if (incoming.missing)
        return {};
    auto files = listFrames(from.id, incoming.bytes, from.frameCount, from.fileName, job.part(0.8, 1.0));
    if (!files)
        return tl::unexpected<Failure>(files.error());
    incoming.files = std::move(*files);
    return {};
}

base::Status PackageRecordings::enter()
{
    db::Recordings recordings = m_library.database().recordings();
    for (const Incoming& incoming : m_incoming) {
        if (const auto made = recordings.create(incoming.draft); !made)
            return tl::unexpected<base::Error>(made.error());
        for (const db::SignalFile& file : incoming.files) {
            if (const auto stored = recordings.putSignalFile(file); !stored)
                return tl::unexpected<base::Error>(stored.error());
        }
        base::Status done;
        if (!incoming.from->people.isEmpty())
            done = recordings.setPeople(incoming.draft.id, incoming.from->people);
        // There is nothing to prepare before the file is there.
        if (done && incoming.missing)
            done = recordings.setIngested(incoming.draft.id, true);
        if (!done)
            return done;
    }
    return {};
}

Done PackageRecordings::fill(const MediaGiven& media, const JobContext& job, int& filled)
{
    const auto missing = PackageService(m_library).missingMedia(m_package.session.id);
    if (!missing)
        return tl::unexpected<Failure>(missing.error());
    for (const RecordingItem& one : *missing) {
        const auto source = inside(one.record.id);
        if (!source)
            return tl::unexpected<Failure>(source.error());
        Done done;
        if (*source) {
            done = fillMedia(m_library, one, **source, job);
        } else {
            const auto file = given(one.record.contentHash, media, job);
            if (!file)
                return tl::unexpected<Failure>(file.error());
            if (file->empty())
                continue;
            done = fillMedia(m_library, one, *file, media.link, job);
        }
        if (!done)
            return done;
        ++filled;
    }
    return {};
}

int PackageRecordings::withFile() const
{
    return static_cast<int>(
        std::count_if(m_incoming.begin(), m_incoming.end(), [](const Incoming& one) { return !one.missing; }));
}

} // namespace alliance::app
