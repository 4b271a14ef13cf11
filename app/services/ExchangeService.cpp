#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(ExchangeService)
}

#include "app/services/AnnotationIntake.h"
#include "app/services/CandidateService.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/ExchangeService.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/Permissions.h"
#include "app/services/RatingService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SettlementExchange.h"
#include "app/services/SettlementService.h"
#include "db/records/Codes.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace alliance::app
{
namespace
{

void put(QMap<QString, QString>& fields, const char* name, const QString& value)
{
    if (!value.isEmpty())
        fields.insert(QLatin1String(name), value);
}

db::Annotation at(const db::Moment& moment, const QString& code, const QString& text)
{
    return {moment.range, db::FrameSpan{moment.startFrame, moment.endFrame}, code, text, {}};
}

QList<db::Annotation> annotationsOf(const db::Note& note)
{
    if (!note.moment)
        return {};
    db::Annotation one = at(*note.moment, note.kind, note.text);
    put(one.fields, "principles", note.principles.join(kBetweenValues));
    put(one.fields, "stage", note.stage);
    put(one.fields, "codes", note.codes.join(kBetweenValues));
    put(one.fields, "tags", note.tags.join(kBetweenValues));
    return {one};
}

QList<db::Annotation> annotationsOf(const db::Marker& marker)
{
    db::Annotation one = at(marker.moment, marker.type, marker.comment);
    put(one.fields, "subtype", marker.subtype);
    put(one.fields, "significance", marker.significance > 0 ? QString::number(marker.significance) : QString());
    put(one.fields, "strategies", marker.strategies.join(kBetweenValues));
    put(one.fields, "tags", marker.tags.join(kBetweenValues));
    return {one};
}

QList<db::Annotation> annotationsOf(const db::Passage& passage)
{
    return {at(passage.moment, passage.stage, passage.comment)};
}

QList<db::Annotation> annotationsOf(const db::Rating& rating)
{
    QList<db::Annotation> all;
    for (auto value = rating.values.begin(); value != rating.values.end(); ++value) {
        db::Annotation one = at(rating.moment, value.key(), rating.comment);
        put(one.fields, "value", QString::number(value.value()));
        all.append(one);
    }
    return all;
}

db::Annotation annotationOf(const CandidateItem& item)
{
    QStringList kinds;
    for (const vision::Behaviour& behaviour : item.behaviours) {
        const auto kind = vision::toText(behaviour.kind);
        kinds.append(QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size())));
    }
    kinds.removeDuplicates();
    db::Annotation one =
        at(item.record.where(), kinds.join(kBetweenValues), item.record.reasons.join(QStringLiteral(" · ")));
    put(one.fields, "decision", db::toCode(item.record.decision.state));
    put(one.fields, "decision_reason", item.record.decision.reason);
    put(one.fields, "confidence", QString::number(item.record.confidence, 'f', 3));
    put(one.fields, "rank", item.record.rank > 0 ? QString::number(item.record.rank) : QString());
    put(one.fields, "source", db::toCode(item.record.source));
    return one;
}

Done unlessStopped(const JobContext& job)
{
    return job.stopped() ? Done(failed(base::ErrorCategory::Cancelled, "stopped", Subject::Output, {})) : Done();
}

QString withoutStop(const QString& sentence)
{
    return sentence.endsWith(QLatin1Char('.')) ? sentence.chopped(1) : sentence;
}

// Tiers of one kind, one for each author in order of the first.
class Tiers
{
public:
    Tiers(LibraryService& library, const QUuid& recording, bool privateToo)
        : m_library(library), m_recording(recording), m_privateToo(privateToo)
    {
    }

    template <typename Service>
    Done add(Service service, const QUuid& session, const QString& name, const char* kind)
    {
        const auto all = service.list(session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        QList<QUuid> authors;
        QList<db::AnnotationTier> tiers;
        for (const auto& record : *all) {
            if (record.visibility == db::Visibility::Private && !m_privateToo)
                continue;
            if (!authors.contains(record.author)) {
                authors.append(record.author);
                tiers.append(tier(name, kind, record.author));
            }
            for (db::Annotation one : annotationsOf(record)) {
                one.fields.insert(QStringLiteral("visibility"), db::toCode(record.visibility));
                if (onRecording(record))
                    tiers[authors.indexOf(record.author)].annotations.append(one);
            }
        }
        tiers.removeIf([](const db::AnnotationTier& one) { return one.annotations.isEmpty(); });
        m_all.append(tiers);
        return {};
    }

    // By who settled it.
    Done addSettlements(const QUuid& session)
    {
        const auto all = SettlementService(m_library).list(session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        QList<QUuid> authors;
        QList<db::AnnotationTier> tiers;
        for (const db::Settlement& settled : *all) {
            const bool kept = settled.visibility != db::Visibility::Private || m_privateToo;
            if (!kept || !onRecording(settled))
                continue;
            if (!authors.contains(settled.versionAuthor)) {
                authors.append(settled.versionAuthor);
                tiers.append(tier(QStringLiteral("Settled"), "settlement", settled.versionAuthor));
            }
            db::Annotation one = settlementAnnotation(m_library, settled);
            one.fields.insert(QStringLiteral("visibility"), db::toCode(settled.visibility));
            tiers[authors.indexOf(settled.versionAuthor)].annotations.append(one);
        }
        m_all.append(tiers);
        return {};
    }

    Done addCandidates(const QUuid& session)
    {
        const auto candidates = CandidateService(m_library).list(session);
        if (!candidates)
            return tl::unexpected<Failure>(candidates.error());
        QMap<QString, db::AnnotationTier> tiers;
        for (const CandidateItem& item : *candidates) {
            if (item.record.moment.recordingId != m_recording || item.record.withdrawn)
                continue;
            db::AnnotationTier& tier = tiers[item.personName];
            tier.kind = QStringLiteral("candidate");
            tier.participant = item.personName;
            tier.annotator = QStringLiteral("Alliance Review");
            if (tier.name.isEmpty())
                tier.name = unique(QStringLiteral("Measured candidates: %1").arg(item.personName));
            tier.annotations.append(annotationOf(item));
        }
        m_all.append(tiers.values());
        return {};
    }

    QList<db::AnnotationTier> take() { return std::move(m_all); }

private:
    template <typename Record>
    bool onRecording(const Record& record) const
    {
        if constexpr (requires { record.moment->recordingId; })
            return record.moment && record.moment->recordingId == m_recording;
        else
            return record.moment.recordingId == m_recording;
    }

    QString unique(const QString& name) const
    {
        QStringList taken;
        for (const db::AnnotationTier& tier : m_all)
            taken.append(tier.name);
        return db::uniqueName(name, taken);
    }

    db::AnnotationTier tier(const QString& name, const char* kind, const QUuid& author) const
    {
        const QString person = m_library.personName(author);
        return {unique(person.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, person)),
                QLatin1String(kind),
                {},
                person,
                {}};
    }

    LibraryService& m_library;
    QUuid m_recording;
    bool m_privateToo;
    QList<db::AnnotationTier> m_all;
};

} // namespace

// A file as it was read, and what it would become.
struct ExchangeService::Reading {
    ImportPreview preview;
    QList<PlannedTier> tiers;
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
                                                                : contents.candidates;
        for (const db::Annotation& one : tier.annotations)
            ++(one.fields.value(QStringLiteral("visibility")) == kPrivate ? contents.privateOnes : count);
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
    const auto first = m_library.firstRecording(session);
    if (!first)
        return tl::unexpected<Failure>(first.error());
    const db::Recording& recording = first->record;
    Tiers tiers(m_library, recording.id, options.privateToo);
    using Part = std::function<Done()>;
    const QList<Part> parts{
        [&] { return tiers.add(NoteService(m_library), session, QStringLiteral("Notes"), "note"); },
        [&] { return tiers.add(MarkerService(m_library), session, QStringLiteral("Markers"), "marker"); },
        [&] { return tiers.add(PassageService(m_library), session, QStringLiteral("Stages"), "stage"); },
        [&] { return tiers.add(RatingService(m_library), session, QStringLiteral("Ratings"), "rating"); },
        [&] { return tiers.addSettlements(session); },
        [&] { return options.candidates ? tiers.addCandidates(session) : Done(); }};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        job.progress(static_cast<double>(i) / static_cast<double>(parts.size()), tr("Reading notes and codes"));
        if (const Done stopped = unlessStopped(job); !stopped)
            return tl::unexpected<Failure>(stopped.error());
        if (const Done done = parts[i](); !done)
            return tl::unexpected<Failure>(done.error());
    }
    db::AnnotationDocument document;
    document.mediaName = recording.fileName;
    document.mediaHash = recording.contentHash;
    document.duration = recording.duration;
    document.author = m_library.personName(m_library.database().person());
    document.written = QDateTime::currentDateTimeUtc();
    document.tiers = tiers.take();
    return document;
}

Outcome<int> ExchangeService::notesWithoutPlace(const QUuid& session, const ExchangeOptions& options)
{
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
    QString record;
    if (format == ExchangeFormat::Redcap) {
        const auto item = m_library.session(session);
        if (!item)
            return tl::unexpected<Failure>(item.error());
        record = QStringLiteral("%1-%2").arg(item->caseCode).arg(item->record.number);
    }
    job.progress(0.7, tr("Writing"));
    const QList<std::filesystem::path> paths = filesOf(file, format);
    QList<std::pair<std::filesystem::path, QByteArray>> files;
    files.append({file, exchangeText(*document, format, pathText(paths.back().filename()), record)});
    if (format == ExchangeFormat::Spss)
        files.append({paths.back(), exchangeText(*document, ExchangeFormat::Table, {}, {})});
    if (const Done stopped = unlessStopped(job); !stopped)
        return tl::unexpected<Failure>(stopped.error());
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
    auto recording = m_library.firstRecording(session);
    if (!recording)
        return tl::unexpected<Failure>(recording.error());
    auto index = openIndex(*recording, {});
    if (!index)
        return tl::unexpected<Failure>(index.error());
    const bool other = !document->mediaHash.isEmpty() && document->mediaHash != recording->record.contentHash;
    auto tiers = AnnotationIntake(m_library, session, recording->record, **index).plan(*document, !other);
    if (!tiers)
        return tl::unexpected<Failure>(tiers.error());
    Reading reading;
    reading.preview.fileName = name;
    reading.preview.mediaName = document->mediaName;
    reading.preview.otherRecording = other;
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
    for (const PlannedTier& tier : std::as_const(reading->tiers)) {
        const TierPlan& plan = tier.plan;
        if (!plan.problems.isEmpty() && !choice.leaveOutProblems)
            return failed(base::ErrorCategory::Invalid, "annotation", Subject::Argument,
                          tr("“%1”, tier “%2”, %3. Nothing was taken in.")
                              .arg(reading->preview.fileName, plan.name, withoutStop(plan.problems.front())));
        if (plan.becomes == TierBecomes::Nothing)
            remarks.append(tr("“%1” was left out: ratings and measured candidates are not taken in.").arg(plan.name));
        if (plan.becomes == TierBecomes::NothingHere)
            remarks.append(
                tr("“%1” was left out: this session does not have the differences that it settles.").arg(plan.name));
        for (const QString& problem : plan.problems)
            remarks.append(tr("Left out of “%1”: %2.").arg(plan.name, withoutStop(problem)));
    }
    return asEdit(m_library, session, [&](EditStep& step) -> Outcome<TakenAnnotations> {
        auto taken = takeIn(m_library, reading->tiers, step);
        if (!taken)
            return taken;
        taken->remarks = remarks;
        if (step.kind.isEmpty())
            return taken;
        const base::Status noted = m_library.database().audit().record(
            QStringLiteral("annotations.imported"), QStringLiteral("session"), session, session,
            {{QStringLiteral("format"), formatName(format)},
             {QStringLiteral("notes"), taken->notes},
             {QStringLiteral("markers"), taken->markers},
             {QStringLiteral("stages"), taken->stages},
             {QStringLiteral("settled"), taken->settlements}});
        if (!noted)
            return tl::unexpected<Failure>(
                m_library.failure(noted.error(), Subject::Annotations, reading->preview.fileName));
        return taken;
    });
}

} // namespace alliance::app
