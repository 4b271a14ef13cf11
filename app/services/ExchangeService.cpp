#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ExchangeService)
}

#include "app/services/AnnotationTaking.h"
#include "app/services/CoderCodes.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/ExchangeService.h"
#include "app/services/NoteService.h"
#include "app/services/Permissions.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SessionAnnotations.h"
#include "db/records/Codes.h"

#include <algorithm>
#include <numeric>

namespace alliance::app
{
namespace
{

QString withoutStop(const QString& sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

// What of `tiers` does not come in, in words; fails with the first problem unless they are to be left out.
// What stands in `remarks` is not said again.
Done sayLeftOut(const QList<PlannedTier>& tiers, const QString& fileName, bool leaveOut, QStringList& remarks)
{
    const auto say = [&](const QString& remark) {
        if (!remarks.contains(remark))
            remarks.append(remark);
    };
    for (const PlannedTier& tier : tiers) {
        const TierPlan& plan = tier.plan;
        if (!plan.problems.isEmpty() && !leaveOut)
            return failed(base::ErrorCategory::Invalid, "annotation", Subject::Argument,
                          tr("“%1”, tier “%2”, %3. Nothing was taken in.")
                              .arg(fileName, plan.name, withoutStop(plan.problems.front())));
        if (plan.becomes == TierBecomes::NotMeasuredHere)
            say(tr("“%1” was left out: this session does not have these candidates.").arg(plan.name));
        else if (plan.missing > 0)
            say(tr("Left out of “%1”: %n candidate(s) that this session does not have.", nullptr, plan.missing)
                    .arg(plan.name));
        if (plan.becomes == TierBecomes::NothingHere)
            say(tr("“%1” was left out: this session does not have the differences that it settles.").arg(plan.name));
        for (const QString& problem : plan.problems)
            say(tr("Left out of “%1”: %2.").arg(plan.name, withoutStop(problem)));
    }
    return {};
}

} // namespace

// A file as it was read, and what it would become.
struct ExchangeService::Reading {
    RecordingItem recording;
    std::shared_ptr<const media::FrameIndex> index;
    ImportPreview preview;
    QList<PlannedTier> tiers;

    Outcome<QList<PlannedTier>> plan(LibraryService& library, const QUuid& session,
                                     const db::AnnotationDocument& what) const
    {
        return AnnotationIntake(library, session, recording.record, *index).plan(what, !preview.otherRecording);
    }
    // The tiers that settle differences between codes which the others have brought.
    Outcome<QList<PlannedTier>> planAwaiting(LibraryService& library, const QUuid& session) const
    {
        db::AnnotationDocument rest;
        for (const PlannedTier& one : tiers) {
            if (one.awaitsCodes)
                rest.tiers.append(*one.awaitsCodes);
        }
        return rest.tiers.isEmpty() ? Outcome<QList<PlannedTier>>() : plan(library, session, rest);
    }
};

ExchangeContents contentsOf(const db::AnnotationDocument& document)
{
    static const QString kPrivate = db::toCode(db::Visibility::Private);
    ExchangeContents contents;
    for (const db::AnnotationTier& tier : document.tiers) {
        int& count = tier.kind == QLatin1String("note")         ? contents.notes
                     : tier.kind == QLatin1String("marker")     ? contents.markers
                     : tier.kind == QLatin1String("stage")      ? contents.stages
                     : tier.kind == QLatin1String("rating")     ? contents.ratings
                     : tier.kind == QLatin1String("settlement") ? contents.settlements
                     : tier.kind == QLatin1String("decision")   ? contents.decisions
                                                                : contents.candidates;
        for (const db::Annotation& one : tier.annotations) {
            const bool isPrivate = one.fields.value(QStringLiteral("visibility")) == kPrivate;
            ++(isPrivate ? contents.privateOnes : count);
            if (one.isOfWholeSession())
                ++(isPrivate ? contents.privateWholeSession : contents.wholeSession);
        }
    }
    return contents;
}

int ImportPreview::fresh() const
{
    return std::accumulate(tiers.begin(), tiers.end(), 0,
                           [](int sum, const TierPlan& tier) { return sum + tier.fresh; });
}

int ImportPreview::known() const
{
    return std::accumulate(tiers.begin(), tiers.end(), 0,
                           [](int sum, const TierPlan& tier) { return sum + tier.known; });
}

int ImportPreview::problems() const
{
    return std::accumulate(tiers.begin(), tiers.end(), 0,
                           [](int sum, const TierPlan& tier) { return sum + static_cast<int>(tier.problems.size()); });
}

Outcome<db::AnnotationDocument> ExchangeService::annotations(const QUuid& session, const ExchangeOptions& options,
                                                             const JobContext& job)
{
    return sessionAnnotations(m_library, session, options, job);
}

Outcome<int> ExchangeService::notesWithoutPlace(const QUuid& session, ExchangeFormat format,
                                                const ExchangeOptions& options)
{
    if (keepsWholeSession(format))
        return 0;
    const auto notes = NoteService(m_library).list(session);
    if (!notes)
        return tl::unexpected<Failure>(notes.error());
    return static_cast<int>(std::count_if(notes->begin(), notes->end(), [&](const db::Note& note) {
        return !note.moment && (options.privateToo || note.visibility != db::Visibility::Private);
    }));
}

Outcome<QStringList> ExchangeService::exportTo(const std::filesystem::path& file, ExchangeFormat format,
                                               const QUuid& session, const ExchangeOptions& options,
                                               const JobContext& job)
{
    ConsentService consent(m_library);
    const auto verdict = consent.requireExport(options.purpose, session);
    if (!verdict)
        return tl::unexpected<Failure>(verdict.error());
    const auto document = annotations(session, options, job.part(0, 0.7));
    if (!document)
        return tl::unexpected<Failure>(document.error());
    job.progress(0.7, tr("Writing"));
    const QList<std::filesystem::path> paths = filesOf(file, format);
    QList<std::pair<std::filesystem::path, QByteArray>> files;
    files.append({file, exchangeText(*document, format, pathText(paths.back().filename()))});
    if (paths.size() > 1)
        files.append({paths.back(), besideText(*document, format)});
    if (job.stopped())
        return failed(base::ErrorCategory::Cancelled, "stopped", Subject::Output, {});
    QStringList written;
    for (const auto& [path, bytes] : files) {
        if (const Done done = writeBytes(path, std::string_view(bytes.constData(), bytes.size())); !done)
            return tl::unexpected<Failure>(done.error());
        written.append(pathText(path));
    }
    if (const Done noted = consent.recordExport(QStringLiteral("annotations.exported"), session, options.purpose,
                                                *verdict, {{QStringLiteral("format"), formatName(format)}});
        !noted)
        return tl::unexpected<Failure>(noted.error());
    return written;
}

Outcome<ExchangeService::Reading> ExchangeService::read(const std::filesystem::path& file, ExchangeFormat format,
                                                        const QUuid& session)
{
    const QString name = pathText(file.filename());
    const auto text = readText(file, Subject::Annotations);
    if (!text)
        return tl::unexpected<Failure>(text.error());
    auto document = readExchange(QByteArray::fromStdString(*text), format);
    if (!document)
        return failed(document.error(), Subject::Annotations, name);
    nameCoders(*document, m_library);
    auto recording = m_library.firstRecording(session);
    if (!recording)
        return tl::unexpected<Failure>(recording.error());
    auto index = openIndex(*recording, {});
    if (!index)
        return tl::unexpected<Failure>(index.error());
    Reading reading{std::move(*recording), std::move(*index), {}, {}};
    const QString& hash = document->mediaHash;
    reading.preview.fileName = name;
    reading.preview.mediaName = document->mediaName;
    reading.preview.otherRecording = !hash.isEmpty() && hash != reading.recording.record.contentHash;
    auto tiers = reading.plan(m_library, session, *document);
    if (!tiers)
        return tl::unexpected<Failure>(tiers.error());
    for (const PlannedTier& tier : *tiers)
        reading.preview.tiers.append(tier.plan);
    reading.tiers = std::move(*tiers);
    return reading;
}

Outcome<ImportPreview> ExchangeService::preview(const std::filesystem::path& file, ExchangeFormat format,
                                                const QUuid& session)
{
    return read(file, format, session).map([](const Reading& reading) { return reading.preview; });
}

Outcome<TakenAnnotations> ExchangeService::import(const std::filesystem::path& file, ExchangeFormat format,
                                                  const QUuid& session, const ImportChoice& choice)
{
    if (const Done may = allowed(m_library, permission::annotate); !may)
        return tl::unexpected<Failure>(may.error());
    auto reading = read(file, format, session);
    if (!reading)
        return tl::unexpected<Failure>(reading.error());
    if (reading->preview.otherRecording && !choice.anyRecording)
        return failed(base::ErrorCategory::Conflict, "another recording", Subject::Annotations,
                      reading->preview.fileName);
    QStringList remarks;
    reading->tiers.removeIf([&](const PlannedTier& tier) { return choice.leaveOutTiers.contains(tier.plan.name); });
    const QString& name = reading->preview.fileName;
    if (const Done said = sayLeftOut(reading->tiers, name, choice.leaveOutProblems, remarks); !said)
        return tl::unexpected<Failure>(said.error());
    return asEdit(m_library, session, [&](EditStep& step) -> Outcome<TakenAnnotations> {
        TakenAnnotations taken;
        QList<EditStep> steps;
        if (const Done done = takeIn(m_library, reading->tiers, steps, taken); !done)
            return tl::unexpected<Failure>(done.error());
        const auto awaiting = reading->planAwaiting(m_library, session);
        if (!awaiting)
            return tl::unexpected<Failure>(awaiting.error());
        // Of codes that did not come along, or lie on candidates that are not here, nothing can be settled.
        if (const Done said = sayLeftOut(*awaiting, name, true, remarks); !said)
            return tl::unexpected<Failure>(said.error());
        if (const Done done = takeIn(m_library, *awaiting, steps, taken); !done)
            return tl::unexpected<Failure>(done.error());
        taken.remarks = remarks;
        step = importStep(steps);
        if (step.kind.isEmpty())
            return taken;
        const base::Status noted = m_library.database().audit().record(
            QStringLiteral("annotations.imported"), QStringLiteral("session"), session, session,
            {{QStringLiteral("format"), formatName(format)},
             {QStringLiteral("notes"), taken.notes},
             {QStringLiteral("markers"), taken.markers},
             {QStringLiteral("stages"), taken.stages},
             {QStringLiteral("ratings"), taken.ratings},
             {QStringLiteral("decisions"), taken.decisions},
             {QStringLiteral("settled"), taken.settlements}});
        if (!noted)
            return tl::unexpected<Failure>(m_library.failure(noted.error(), Subject::Annotations, name));
        return taken;
    });
}

} // namespace alliance::app
