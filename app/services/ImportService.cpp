#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ImportService)
}

#include "app/services/DerivedFiles.h"
#include "app/services/FileLock.h"
#include "app/services/ImportService.h"
#include "app/services/IngestProgress.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingCheck.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SameCode.h"
#include "app/services/SealedIntake.h"
#include "media/demux/Probe.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <system_error>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
namespace fs = std::filesystem;

constexpr std::chrono::seconds kPatience{5}; // with a clean-up, which takes moments
constexpr qsizetype kMostRecordings = 4;     // cameras that play on one clock, see Player.h

// One recording on its way in. Takes back what it put on disk unless it is kept.
class Incoming
{
public:
    Incoming(fs::path original, const db::Library& library, const db::SessionSeed& session, bool link)
        : m_original(std::move(original))
    {
        draft.id = QUuid::createUuid();
        draft.sessionId = session.id;
        draft.storage = link ? db::Storage::Linked : db::Storage::Sealed;
        draft.path = link ? pathText(m_original) : db::Library::sealedPath(draft.id);
        draft.fileName = pathText(m_original.filename());
        bytes = library.bytes(session, draft);
    }
    ~Incoming()
    {
        if (m_kept)
            return;
        std::error_code ignored;
        if (draft.storage == db::Storage::Sealed)
            fs::remove(bytes.mediaFile(), ignored);
        fs::remove_all(bytes.derivedFolder(), ignored);
    }
    Incoming(const Incoming&) = delete;
    Incoming& operator=(const Incoming&) = delete;

    const fs::path& original() const { return m_original; }
    QString name() const { return pathText(m_original); }
    void keep() { m_kept = true; }

    db::RecordingDraft draft;
    db::RecordingBytes bytes;
    media::ProbeReport probe;
    std::shared_ptr<const media::FrameIndex> index;
    QList<db::SignalFile> files;

private:
    fs::path m_original;
    bool m_kept = false;
};

QJsonObject factsOf(const media::ProbeReport& probe, const media::FrameIndex& index)
{
    QJsonObject facts{{QStringLiteral("container"), QString::fromStdString(probe.container)},
                      {QStringLiteral("variable_rate"), index.isVariableRate()},
                      {QStringLiteral("frames_per_second"), index.averageRate()}};
    if (probe.bestVideo >= 0) {
        const media::VideoStreamInfo& video = probe.video[static_cast<std::size_t>(probe.bestVideo)];
        facts.insert(QStringLiteral("video"), QString::fromStdString(video.codec));
        facts.insert(QStringLiteral("width"), video.uprightWidth);
        facts.insert(QStringLiteral("height"), video.uprightHeight);
    }
    if (probe.bestAudio >= 0)
        facts.insert(QStringLiteral("audio"),
                     QString::fromStdString(probe.audio[static_cast<std::size_t>(probe.bestAudio)].codec));
    QJsonArray problems;
    for (const media::Problem& problem : index.problems())
        problems.append(QString::fromLatin1(media::problemName(problem.kind)));
    facts.insert(QStringLiteral("problems"), problems);
    return facts;
}

Done check(Incoming& incoming)
{
    const QString name = incoming.name();
    auto source = openRecording(incoming.original());
    if (!source)
        return tl::unexpected<Failure>(source.error());
    auto report = media::probe(**source);
    if (!report)
        return failed(report.error(), Subject::Recording, name);
    if (report->bestVideo < 0)
        return failed(ErrorCategory::Unsupported, report->video.empty() ? kNoPicture : "no decoder for the video",
                      Subject::Recording, name);
    incoming.probe = std::move(*report);
    return {};
}

QStringList remarksOf(const Incoming& incoming)
{
    std::vector<media::Problem> problems = incoming.probe.problems;
    problems.insert(problems.end(), incoming.index->problems().begin(), incoming.index->problems().end());
    QStringList remarks = problemRemarks(problems);
    if (incoming.probe.bestAudio < 0)
        remarks.append(tr("The recording has no sound; silence cannot be measured."));
    return remarks;
}

class Importer
{
public:
    // its: the case it goes into; nothing: one that is made.
    Importer(LibraryService& library, const ImportRequest& request, std::optional<db::Case> its)
        : m_library(library), m_request(request), m_case(std::move(its)), m_seed(library.database().seedSession())
    {
    }

    Outcome<ImportResult> run(const JobContext& job)
    {
        const auto lock = lockImports(m_library.folder(), FileLock::Sharing::Shared, kPatience);
        if (!lock)
            return tl::unexpected<Failure>(onLibrary(lock.error()));
        for (const fs::path& file : m_request.files) {
            std::error_code unknown;
            const fs::path whole = fs::absolute(file, unknown).lexically_normal();
            m_incoming.push_back(
                std::make_unique<Incoming>(unknown ? file : whole, m_library.database(), m_seed, m_request.link));
            if (const Done good = check(*m_incoming.back()); !good)
                return tl::unexpected<Failure>(good.error());
        }
        const double share = 1.0 / static_cast<double>(m_incoming.size());
        for (std::size_t i = 0; i < m_incoming.size(); ++i) {
            const double from = static_cast<double>(i) * share;
            if (const Done done = prepare(*m_incoming[i], job.part(from, from + share)); !done)
                return tl::unexpected<Failure>(done.error());
            if (const Done another = isAnother(i); !another)
                return tl::unexpected<Failure>(another.error());
        }
        if (job.stopped())
            return failed(ErrorCategory::Cancelled, "import", Subject::Recording, pathText(m_request.files.front()));
        if (const base::Status entered = m_library.database().atomically([this] { return enter(); }); !entered)
            return tl::unexpected<Failure>(onLibrary(entered.error()));
        for (const auto& incoming : m_incoming) {
            incoming->keep();
            m_result.recordingIds.append(incoming->draft.id);
            m_result.remarks += remarksOf(*incoming);
        }
        m_result.remarks.removeDuplicates();
        job.progress(1.0, tr("Imported"));
        return m_result;
    }

private:
    Failure onLibrary(const base::Error& error) const
    {
        return {error, Subject::Library, pathText(m_library.folder())};
    }

    Done prepare(Incoming& incoming, const JobContext& job)
    {
        if (const Done done = fetch(incoming, job.part(0.0, 0.8)); !done)
            return done;
        const auto source = incoming.bytes.openMedia();
        if (!source)
            return failed(source.error(), Subject::Recording, incoming.name());
        auto index = buildIndex(**source, incoming.name(), job.part(0.8, 1.0));
        if (!index)
            return tl::unexpected<Failure>(index.error());
        incoming.index = *index;
        DerivedWriter writer(incoming.draft.id, incoming.bytes.derived());
        base::Status done = writer.writeIndex(*incoming.index);
        IngestProgress progress;
        progress.frames = incoming.index->frameCount();
        progress.measure = m_request.measure && &incoming == m_incoming.front().get();
        if (done)
            done = writeIngestProgress(*incoming.bytes.derived(), progress);
        if (!done)
            return tl::unexpected<Failure>(onLibrary(done.error()));
        incoming.files = writer.files();
        return {};
    }

    // Two cameras never see the same to the byte.
    Done isAnother(std::size_t at) const
    {
        const Incoming& one = *m_incoming[at];
        for (std::size_t i = 0; i < at; ++i) {
            if (m_incoming[i]->draft.contentHash == one.draft.contentHash)
                return failed(ErrorCategory::Invalid, "the same recording twice", Subject::Argument,
                              tr("“%1” and “%2” are the same recording. Give each one once.")
                                  .arg(m_incoming[i]->name(), one.name()));
        }
        return {};
    }

    Outcome<QString> sealed(const Incoming& incoming, const JobContext& job)
    {
        const auto source = openRecording(incoming.original());
        if (!source)
            return tl::unexpected<Failure>(source.error());
        return sealRecording(**source, incoming.bytes, {}, Subject::Recording, incoming.name(), onLibrary({}), job);
    }

    Done fetch(Incoming& incoming, const JobContext& job)
    {
        const RecordingTrace trace = traceOf(incoming.original());
        auto hash = m_request.link ? contentHash(incoming.original(), job) : sealed(incoming, job);
        if (!hash)
            return tl::unexpected<Failure>(hash.error());
        incoming.draft.contentHash = *hash;
        if (m_request.link) {
            if (const base::Status kept = keepSeen(*incoming.bytes.derived(), trace, *hash); !kept)
                return tl::unexpected<Failure>(onLibrary(kept.error()));
        }
        return {};
    }

    // Inside one transaction.
    base::Status enter()
    {
        db::Library& library = m_library.database();
        const auto its = m_case ? library.cases().get(m_case->id) : newCase();
        if (!its)
            return tl::unexpected<base::Error>(its.error());
        db::SessionDraft draft;
        draft.caseId = its->id;
        draft.heldOn = m_request.heldOn;
        draft.seed = m_seed;
        draft.label = m_request.title.isEmpty() ? pathText(m_incoming.front()->original().stem()) : m_request.title;
        const auto session = library.sessions().create(draft);
        if (!session)
            return tl::unexpected<base::Error>(session.error());
        for (const auto& incoming : m_incoming) {
            if (base::Status entered = enterRecording(*incoming); !entered)
                return entered;
        }
        m_result.sessionId = session->id;
        m_result.caseId = its->id;
        m_result.caseCode = its->code;
        return {};
    }

    base::Status enterRecording(Incoming& incoming)
    {
        db::Library& library = m_library.database();
        db::RecordingDraft& draft = incoming.draft;
        draft.sizeBytes = incoming.probe.sizeBytes;
        draft.frameCount = incoming.index->frameCount();
        draft.duration = incoming.index->endTime();
        draft.hasAudio = incoming.probe.bestAudio >= 0;
        draft.facts = factsOf(incoming.probe, *incoming.index);
        if (const auto recording = library.recordings().create(draft); !recording)
            return tl::unexpected<base::Error>(recording.error());
        for (const db::SignalFile& file : incoming.files) {
            if (const auto stored = library.recordings().putSignalFile(file); !stored)
                return tl::unexpected<base::Error>(stored.error());
        }
        return {};
    }

    // With the code that was asked for, or C1, C2, ...: the first that is free.
    base::Result<db::Case> newCase()
    {
        db::Cases cases = m_library.database().cases();
        if (const QString code = m_request.caseCode.trimmed(); !code.isEmpty())
            return cases.findOrCreate(code);
        for (int number = 1;; ++number) {
            const QString code = QStringLiteral("C%1").arg(number);
            const auto taken = cases.findByCode(code);
            if (!taken)
                return tl::unexpected<base::Error>(taken.error());
            if (!taken->has_value())
                return cases.findOrCreate(code);
        }
    }

    LibraryService& m_library;
    const ImportRequest& m_request;
    std::optional<db::Case> m_case;
    db::SessionSeed m_seed;
    std::vector<std::unique_ptr<Incoming>> m_incoming;
    ImportResult m_result;
};

} // namespace

Outcome<ImportResult> ImportService::import(const ImportRequest& request, const JobContext& job)
{
    if (const Done may = allowed(m_library, permission::importSession); !may)
        return tl::unexpected<Failure>(may.error());
    if (request.files.isEmpty())
        return failed(ErrorCategory::Invalid, "no file", Subject::Argument, tr("Choose at least one recording."));
    if (request.files.size() > kMostRecordings)
        return failed(ErrorCategory::Invalid, "too many files", Subject::Argument,
                      tr("A session has at most four recordings. Import the others as a session of their own."));
    std::optional<db::Case> its;
    if (!request.caseCode.trimmed().isEmpty()) {
        auto called = caseCalled(m_library, request.caseCode);
        if (!called)
            return tl::unexpected<Failure>(called.error());
        its = std::move(*called);
    }
    return Importer(m_library, request, std::move(its)).run(job);
}

} // namespace alliance::app
