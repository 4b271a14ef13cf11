#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(PackageService)
}

#include "app/jobs/NowAndThen.h"
#include "app/services/ConsentService.h"
#include "app/services/FileLock.h"
#include "app/services/IdText.h"
#include "app/services/PackageContent.h"
#include "app/services/PackageMedia.h"
#include "app/services/PackageService.h"
#include "app/services/PackageTaking.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SealedIntake.h"

#include <QJsonObject>

#include <system_error>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
namespace fs = std::filesystem;

constexpr std::chrono::seconds kPatience{5}; // with another package that is just coming in

tl::unexpected<Failure> onPackage(const base::Error& error, const fs::path& file)
{
    return failed(error, Subject::Package, pathText(file));
}

db::PackageManifest manifestOf(const PackageRequest& request, const db::PackagedSession& session, const QUuid& maker,
                               const QDateTime& now)
{
    db::PackageManifest manifest;
    manifest.id = QUuid::createUuid();
    manifest.made = now;
    manifest.maker = maker;
    for (const db::PackagedPerson& one : session.people) {
        if (one.id == maker) {
            manifest.makerName = one.name;
            manifest.makerRole = one.role;
        }
    }
    manifest.purpose = request.purpose;
    manifest.reader = request.reader;
    manifest.named = request.names;
    manifest.program = QStringLiteral(ALLIANCE_VERSION);
    manifest.sessionId = session.id;
    for (const db::PackagedRecording& one : session.recordings)
        manifest.media.append({one.id, one.contentHash, one.frameList, one.frameCount, one.sizeBytes, request.media});
    return manifest;
}

// Of one recording, through its hash, as long as it may go.
Done writeMedia(const RecordingItem& recording, db::PackageWriter& writer, const fs::path& file,
                const std::function<Done()>& mayGo, const JobContext& job)
{
    if (Done may = mayGo(); !may)
        return may;
    NowAndThen look;
    const auto source = openRecording(recording);
    if (!source)
        return tl::unexpected<Failure>(source.error());
    const auto hash = passOn(
        **source,
        [&](std::span<const std::uint8_t> bytes) -> Done {
            if (Done may = look.isDue() ? mayGo() : Done(); !may)
                return may;
            if (const auto written = writer.write(bytes); !written)
                return failed(written.error(), Subject::Output, pathText(file));
            return {};
        },
        {Subject::Recording, recording.name(),
         Failure{{ErrorCategory::Cancelled, "package"}, Subject::Output, pathText(file)},
         tr("Sealing the recording into the package")},
        job);
    if (!hash)
        return tl::unexpected<Failure>(hash.error());
    if ((*source)->size() != recording.record.sizeBytes || *hash != recording.record.contentHash)
        return failed(ErrorCategory::Conflict, "not what was imported", Subject::Recording, recording.name());
    return {};
}

void count(const db::PackagedRecord& record, PackageCounts& counts)
{
    counts.versions += static_cast<int>(record.versions.size());
    // Its draft may be taken back, the releases stay.
    const bool feedback = record.kind == db::PackagedKind::Feedback;
    if (record.versions.back().deleted && !feedback) {
        ++counts.removed;
        return;
    }
    switch (record.kind) {
    case db::PackagedKind::Note:
        ++counts.notes;
        break;
    case db::PackagedKind::Marker:
        ++counts.markers;
        break;
    case db::PackagedKind::Passage:
        ++counts.stages;
        break;
    case db::PackagedKind::Rating:
        ++counts.ratings;
        break;
    case db::PackagedKind::Settlement:
        ++counts.settlements;
        break;
    case db::PackagedKind::Decision:
        ++counts.decisions;
        break;
    case db::PackagedKind::GazeMark:
        ++counts.gazeMarks;
        break;
    case db::PackagedKind::Consent:
        ++counts.consents;
        break;
    case db::PackagedKind::Feedback:
        counts.releases +=
            static_cast<int>(std::count_if(record.versions.begin(), record.versions.end(),
                                           [](const auto& one) { return one.visibility == db::Visibility::Trainee; }));
        break;
    default:
        break;
    }
}

} // namespace

int PackageView::count(db::MergeMove move) const
{
    return static_cast<int>(
        std::count_if(plan.begin(), plan.end(), [&](const db::MergeItem& item) { return item.move == move; }));
}

int PackageView::removed() const
{
    return static_cast<int>(std::count_if(plan.begin(), plan.end(), [](const db::MergeItem& item) {
        return item.move == db::MergeMove::Forward && item.removes();
    }));
}

QList<db::MergeItem> PackageView::conflicts() const
{
    QList<db::MergeItem> all;
    std::copy_if(plan.begin(), plan.end(), std::back_inserter(all),
                 [](const db::MergeItem& item) { return item.move == db::MergeMove::Conflict; });
    return all;
}

PackageCounts countsOf(const QList<db::PackagedRecord>& records)
{
    PackageCounts counts;
    for (const db::PackagedRecord& record : records)
        count(record, counts);
    return counts;
}

PackageCounts countsOf(const db::PackagedSession& session)
{
    PackageCounts counts = countsOf(session.records);
    counts.candidates = static_cast<int>(session.candidates.size());
    return counts;
}

Outcome<ReadPackage> readPackage(const fs::path& file, const db::PackageKeys& keys, bool whole, const JobContext& job)
{
    auto source = base::openFileSource(file);
    if (!source)
        return onPackage(source.error(), file);
    auto package = db::PackageFile::open(std::move(*source), keys);
    if (!package)
        return onPackage(package.error(), file);
    const auto manifestBytes = package->manifest();
    if (!manifestBytes)
        return onPackage(manifestBytes.error(), file);
    auto manifest = db::manifestFrom(*manifestBytes);
    if (!manifest)
        return onPackage(manifest.error(), file);
    std::int64_t left = package->mediaSize();
    for (const db::PackageManifest::Media& one : manifest->media) {
        if (!one.inside)
            continue;
        if (one.sizeBytes > left)
            return onPackage({ErrorCategory::Damaged, db::kPackageCutOff}, file);
        left -= one.sizeBytes;
    }
    if (left != 0)
        return onPackage({ErrorCategory::Damaged, "more in the package than it says"}, file);
    const auto recordBytes = package->records();
    if (!recordBytes)
        return onPackage(recordBytes.error(), file);
    auto session = db::sessionFrom(*recordBytes);
    if (!session)
        return onPackage(session.error(), file);
    base::Status good = db::checkTogether(*manifest, *session);
    if (good && manifest->id != package->id())
        good = base::fail(ErrorCategory::Damaged, "manifest of another package");
    if (good && whole)
        good = package->check([&](double share) {
            job.progress(share, tr("Checking the package"));
            return !job.stopped();
        });
    if (!good)
        return onPackage(good.error(), file);
    return ReadPackage{std::move(*package), std::move(*manifest), std::move(*session)};
}

QString PackageService::publicKey()
{
    return db::publicKeyText(m_library.database().packages().publicKey());
}

Outcome<db::PackageReaderRole> PackageService::usualReader(const QUuid& session)
{
    const auto role = roleOf(m_library);
    if (!role)
        return tl::unexpected<Failure>(role.error());
    const auto events = m_library.database().audit().listOfSession(session);
    if (!events)
        return tl::unexpected<Failure>(m_library.failure(events.error(), Subject::Session, idText(session)));
    const bool rated = std::any_of(events->begin(), events->end(), [&](const db::AuditEvent& event) {
        return event.person == m_library.database().person() && event.action == QLatin1String("package.opened") &&
               event.detail[kPackageReader].toString() == db::toCode(db::PackageReaderRole::Rater);
    });
    return *role == db::PersonRole::Trainee || rated ? db::PackageReaderRole::Supervisor
                                                     : db::PackageReaderRole::Trainee;
}

db::PackageKeys PackageService::keys(std::shared_ptr<const db::SecretText> passphrase)
{
    return {[this](const QByteArray& sealed) { return m_library.database().packages().openKey(sealed); },
            std::move(passphrase)};
}

Outcome<PackageContents> PackageService::contents(const PackageRequest& request)
{
    if (const Done may = allowed(m_library, permission::exportSession); !may)
        return tl::unexpected<Failure>(may.error());
    return collectPackage(m_library, request);
}

Outcome<PackageMade> PackageService::make(const fs::path& file, const PackageRequest& request, const JobContext& job)
{
    ConsentService consent(m_library);
    const auto mayGo = [&]() -> Outcome<ExportVerdict> {
        auto verdict = consent.requireExport(request.purpose, request.session);
        if (verdict && request.media && (verdict->faceMask != db::FaceMask::None || verdict->voiceMask))
            return failed(
                ErrorCategory::Refused, "consent", Subject::Argument,
                tr("The recording cannot go along: consent asks that it is masked. %1 Make the package without it.")
                    .arg(maskSentence(verdict->faceMask, verdict->voiceMask, verdict->maskedPeople)));
        return verdict;
    };
    if (const auto verdict = mayGo(); !verdict)
        return tl::unexpected<Failure>(verdict.error());
    const auto contents = collectPackage(m_library, request);
    if (!contents)
        return tl::unexpected<Failure>(contents.error());
    const auto item = m_library.session(request.session);
    const auto now = m_library.database().audit().now();
    if (!item || !now)
        return !item ? tl::unexpected<Failure>(item.error())
                     : tl::unexpected<Failure>(m_library.failure(now.error(), Subject::Session, {}));
    const db::PackageManifest manifest = manifestOf(request, contents->session, m_library.database().person(), *now);
    auto sink = base::openFileSink(file);
    if (!sink)
        return failed(sink.error(), Subject::Output, pathText(file));
    auto writer = db::PackageWriter::create(std::move(*sink), manifest.id, request.seal, db::toJson(manifest),
                                            db::toJson(contents->session), request.media ? contents->mediaBytes : 0);
    if (!writer)
        return failed(writer.error(), Subject::Output, pathText(file));
    PackageMade made{manifest.id, contents->counts, contents->staying, contents->privateOnes, 0, 0};
    if (request.media) {
        const double share = 1.0 / static_cast<double>(std::max<qsizetype>(1, item->recordings.size()));
        for (const RecordingItem& recording : item->recordings) {
            const double from = made.recordings++ * share;
            const auto still = [&] { return mayGo().map([](const ExportVerdict&) {}); };
            if (const Done done = writeMedia(recording, *writer, file, still, job.part(from, from + share)); !done)
                return tl::unexpected<Failure>(done.error());
        }
    }
    const auto verdict = mayGo(); // recordings take their time: it may have been withdrawn meanwhile
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    if (const base::Status committed = writer->commit(); !committed)
        return failed(committed.error(), Subject::Output, pathText(file));
    const Done noted =
        consent.recordExport(QStringLiteral("package.exported"), request.session, request.purpose, *verdict,
                             {{QStringLiteral("package"), idText(manifest.id)},
                              {QStringLiteral("recordings"), made.recordings},
                              {QStringLiteral("named"), request.names},
                              {kPackageReader, db::toCode(request.reader)},
                              {QStringLiteral("versions"), made.counts.versions}});
    std::error_code unknown;
    if (!noted) {
        // What is not on record does not leave the library.
        fs::remove(file, unknown);
        return tl::unexpected<Failure>(noted.error());
    }
    made.sizeBytes = static_cast<std::int64_t>(fs::file_size(file, unknown));
    job.progress(1.0, tr("The package is made"));
    return made;
}

Outcome<PackageView> PackageService::view(const fs::path& file, std::shared_ptr<const db::SecretText> passphrase,
                                          const JobContext& job)
{
    auto read = readPackage(file, keys(std::move(passphrase)), true, job);
    if (!read)
        return tl::unexpected<Failure>(read.error());
    return PackageTaking(m_library, *read, pathText(file)).view();
}

Outcome<PackageTaken> PackageService::open(const fs::path& file, std::shared_ptr<const db::SecretText> passphrase,
                                           const MediaGiven& media, const db::MergeChoices& choices,
                                           const JobContext& job)
{
    auto read = readPackage(file, keys(std::move(passphrase)), true, job.part(0.0, 0.3));
    if (!read)
        return tl::unexpected<Failure>(read.error());
    return PackageTaking(m_library, *read, pathText(file)).take(media, choices, job.part(0.3, 1.0));
}

Outcome<QList<RecordingItem>> PackageService::missingMedia(const QUuid& session)
{
    const auto item = m_library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    QList<RecordingItem> missing;
    std::copy_if(item->recordings.begin(), item->recordings.end(), std::back_inserter(missing), mediaMissing);
    return missing;
}

Outcome<RecordingItem> PackageService::addMedia(const QUuid& session, const fs::path& file, bool link,
                                                const JobContext& job)
{
    if (const Done may = allowed(m_library, permission::importSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto alone = lockPackages(m_library.folder(), kPatience);
    if (!alone)
        return tl::unexpected<Failure>(
            m_library.failure(alone.error(), Subject::Library, pathText(m_library.folder())));
    const auto missing = missingMedia(session);
    if (!missing)
        return tl::unexpected<Failure>(missing.error());
    const auto hash = contentHash(file, job.part(0.0, 0.3));
    if (!hash)
        return tl::unexpected<Failure>(hash.error());
    const auto its = std::find_if(missing->begin(), missing->end(),
                                  [&](const RecordingItem& one) { return one.record.contentHash == *hash; });
    if (its == missing->end())
        return failed(
            ErrorCategory::NotFound, "no such recording is missing", Subject::Argument,
            missing->isEmpty()
                ? tr("No recording is missing in this session.")
                : tr("“%1” is not the recording that is missing: its content is another. Nothing was changed.")
                      .arg(pathText(file)));
    if (const Done done = fillMedia(m_library, *its, file, link, job.part(0.3, 1.0)); !done)
        return tl::unexpected<Failure>(done.error());
    const auto item = m_library.session(session);
    if (!item)
        return tl::unexpected<Failure>(item.error());
    for (const RecordingItem& one : item->recordings) {
        if (one.record.id == its->record.id)
            return one;
    }
    return failed(ErrorCategory::NotFound, "recording", Subject::Session, idText(session));
}

} // namespace alliance::app
