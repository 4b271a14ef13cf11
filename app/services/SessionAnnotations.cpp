#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SessionAnnotations)
}

#include "app/services/BlindRules.h"
#include "app/services/CandidateExchange.h"
#include "app/services/CandidateService.h"
#include "app/services/CoderCodes.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/RecordingFiles.h"
#include "app/services/SessionAnnotations.h"
#include "app/services/SettlementExchange.h"
#include "app/services/SettlementService.h"
#include "db/records/Codes.h"

#include <functional>

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
    db::Annotation one = at(note.moment.value_or(db::Moment()), note.kind, note.text);
    put(one.fields, "principles", joinedValues(note.principles));
    put(one.fields, "stage", note.stage);
    put(one.fields, "codes", joinedValues(note.codes));
    put(one.fields, "tags", joinedValues(note.tags));
    return {one};
}

QList<db::Annotation> annotationsOf(const db::Marker& marker)
{
    db::Annotation one = at(marker.moment, marker.type, marker.comment);
    put(one.fields, "subtype", marker.subtype);
    put(one.fields, "significance", marker.significance > 0 ? QString::number(marker.significance) : QString());
    put(one.fields, "strategies", joinedValues(marker.strategies));
    put(one.fields, "tags", joinedValues(marker.tags));
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

// Tiers of one kind, one for each author in order of the first.
class Tiers
{
public:
    Tiers(LibraryService& library, const db::Recording& recording, const ExchangeOptions& options)
        : m_library(library), m_recording(recording), m_options(options)
    {
    }

    template <typename Service>
    Done add(Service service, const QUuid& session, const QString& name, const char* kind)
    {
        const auto all = service.list(session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        ByAuthor tiers;
        for (const auto& record : *all) {
            if (!isWanted(record) || !onRecording(record))
                continue;
            for (const db::Annotation& one : annotationsOf(record))
                append(tiers, {name, kind, record.author}, one, record.visibility);
        }
        m_all.append(tiers.tiers);
        return {};
    }

    // Notes without a moment, on tiers of their own: over all of the recording, and marked as what they are.
    Done addNotesOfWholeSession(const QUuid& session)
    {
        const auto notes = NoteService(m_library).list(session);
        if (!notes)
            return tl::unexpected<Failure>(notes.error());
        ByAuthor tiers;
        for (const db::Note& note : *notes) {
            if (note.moment || !isWanted(note))
                continue;
            db::Annotation one = annotationsOf(note).front();
            one.range = {{}, m_recording.duration};
            one.frames.reset();
            one.fields.insert(db::kWholeSession, QStringLiteral("yes"));
            append(tiers, {QStringLiteral("Notes on the session"), "note", note.author}, one, note.visibility);
        }
        m_all.append(tiers.tiers);
        return {};
    }

    // By who settled it.
    Done addSettlements(const QUuid& session)
    {
        const auto all = SettlementService(m_library).list(session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        ByAuthor tiers;
        for (const db::Settlement& settled : *all) {
            if (!isWanted(settled) || !onRecording(settled))
                continue;
            append(tiers, {QStringLiteral("Settled"), "settlement", settled.versionAuthor},
                   settlementAnnotation(m_library, settled, m_options.names), settled.visibility);
        }
        m_all.append(tiers.tiers);
        return {};
    }

    Done addCandidates(const QUuid& session)
    {
        const auto candidates = CandidateService(m_library).list(session);
        if (!candidates)
            return tl::unexpected<Failure>(candidates.error());
        const auto decisions = decisionsToSee(session);
        if (!decisions)
            return tl::unexpected<Failure>(decisions.error());
        QMap<QString, db::AnnotationTier> tiers;
        for (const CandidateItem& item : *candidates) {
            if (item.record.moment.recordingId != m_recording.id || item.record.withdrawn)
                continue;
            db::AnnotationTier& tier = tiers[item.personName];
            tier.kind = QStringLiteral("candidate");
            tier.participant = item.personName;
            tier.annotator = QStringLiteral("Alliance Review");
            if (tier.name.isEmpty())
                tier.name = unique(QStringLiteral("Measured candidates: %1").arg(item.personName));
            tier.annotations.append(candidateAnnotation(item, deciderOf(item, *decisions)));
        }
        m_all.append(tiers.values());
        addDecisions(*decisions);
        return {};
    }

    QList<db::AnnotationTier> take() { return std::move(m_all); }

private:
    template <typename Record>
    bool isWanted(const Record& record) const
    {
        return record.visibility != db::Visibility::Private || m_options.privateToo;
    }

    template <typename Record>
    bool onRecording(const Record& record) const
    {
        if constexpr (requires { record.moment->recordingId; })
            return record.moment && record.moment->recordingId == m_recording.id;
        else
            return record.moment.recordingId == m_recording.id;
    }

    QString unique(const QString& name) const
    {
        QStringList taken;
        for (const db::AnnotationTier& tier : m_all)
            taken.append(tier.name);
        return db::uniqueName(name, taken);
    }

    // Guest raters decide for themselves until they have finished.
    Outcome<QList<PersonalDecision>> decisionsToSee(const QUuid& session) const
    {
        auto decisions = personalDecisions(m_library, session);
        const auto hidden = hiddenCoders(m_library, session);
        const QUuid me = m_library.database().person();
        if (decisions)
            decisions->removeIf([&](const PersonalDecision& one) {
                return one.moment.recordingId != m_recording.id ||
                       (one.author != me && (!hidden || hidden->contains(one.author)));
            });
        return decisions;
    }

    QString deciderOf(const CandidateItem& item, const QList<PersonalDecision>& decisions) const
    {
        for (const PersonalDecision& one : decisions)
            if (one.candidate == item.record.id && one.version == item.record.decision.version)
                return nameOf(one.author);
        return {};
    }

    void addDecisions(const QList<PersonalDecision>& decisions)
    {
        ByAuthor tiers;
        for (const PersonalDecision& one : decisions)
            tierOf(tiers, {QStringLiteral("Decisions"), "decision", one.author})
                .annotations.append(decisionAnnotation(one));
        m_all.append(tiers.tiers);
    }

    QString nameOf(const QUuid& person) const
    {
        return m_options.names ? m_library.personName(person) : coderCode(person);
    }

    struct ByAuthor {
        QList<QUuid> authors;
        QList<db::AnnotationTier> tiers; // one for each of them
    };
    struct TierOf {
        QString name;
        const char* kind;
        QUuid author;
    };
    db::AnnotationTier& tierOf(ByAuthor& all, const TierOf& of) const
    {
        if (!all.authors.contains(of.author)) {
            all.authors.append(of.author);
            all.tiers.append(tier(of.name, of.kind, of.author));
        }
        return all.tiers[all.authors.indexOf(of.author)];
    }

    void append(ByAuthor& all, const TierOf& of, db::Annotation annotation, db::Visibility visibility) const
    {
        annotation.fields.insert(QStringLiteral("visibility"), db::toCode(visibility));
        tierOf(all, of).annotations.append(annotation);
    }

    db::AnnotationTier tier(const QString& name, const char* kind, const QUuid& author) const
    {
        const QString person = nameOf(author);
        return {unique(person.isEmpty() ? name : QStringLiteral("%1: %2").arg(name, person)),
                QLatin1String(kind),
                {},
                person,
                {}};
    }

    LibraryService& m_library;
    const db::Recording& m_recording;
    const ExchangeOptions& m_options;
    QList<db::AnnotationTier> m_all;
};

db::TimeBase timeBaseOf(const media::FrameIndex& index)
{
    return {index.data().timeBaseNum, index.data().timeBaseDen, index.averageRate(), index.isVariableRate()};
}

} // namespace

Outcome<db::AnnotationDocument> sessionAnnotations(LibraryService& library, const QUuid& session,
                                                   const ExchangeOptions& options, const JobContext& job)
{
    const auto first = library.firstRecording(session);
    if (!first)
        return tl::unexpected<Failure>(first.error());
    const db::Recording& recording = first->record;
    Tiers tiers(library, recording, options);
    using Part = std::function<Done()>;
    const QList<Part> parts{
        [&] { return tiers.add(NoteService(library), session, QStringLiteral("Notes"), "note"); },
        [&] { return tiers.addNotesOfWholeSession(session); },
        [&] { return tiers.add(MarkerService(library), session, QStringLiteral("Markers"), "marker"); },
        [&] { return tiers.add(PassageService(library), session, QStringLiteral("Stages"), "stage"); },
        [&] { return tiers.add(RatingService(library), session, QStringLiteral("Ratings"), "rating"); },
        [&] { return tiers.addSettlements(session); },
        [&] { return options.candidates ? tiers.addCandidates(session) : Done(); }};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        job.progress(static_cast<double>(i) / static_cast<double>(parts.size()), tr("Reading notes and codes"));
        if (job.stopped())
            return failed(base::ErrorCategory::Cancelled, "stopped", Subject::Output, {});
        if (const Done done = parts[i](); !done)
            return tl::unexpected<Failure>(done.error());
    }
    db::AnnotationDocument document;
    document.session = sessionCode(session);
    if (options.names) {
        const auto item = library.session(session);
        if (!item)
            return tl::unexpected<Failure>(item.error());
        document.session = QStringLiteral("%1-%2").arg(item->caseCode).arg(item->record.number);
    }
    document.mediaName = options.names ? recording.fileName : neutralMediaName(recording.fileName);
    document.mediaHash = recording.contentHash;
    document.duration = recording.duration;
    if (const auto index = storedIndex(*first))
        document.timeBase = timeBaseOf(*index);
    const QUuid me = library.database().person();
    document.author = options.names ? library.personName(me) : coderCode(me);
    document.written = QDateTime::currentDateTimeUtc();
    document.tiers = tiers.take();
    return document;
}

} // namespace alliance::app
