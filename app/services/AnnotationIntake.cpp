#include "app/services/AnnotationIntake.h"

#include "app/services/ExchangeFiles.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/TimeText.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

const QString kUsualKind = QStringLiteral("observation");

QString tr(const char* text)
{
    return QCoreApplication::translate("AnnotationIntake", text);
}

QStringList listOf(const db::Annotation& annotation, const char* field)
{
    return annotation.fields.value(QLatin1String(field)).split(kBetweenValues, Qt::SkipEmptyParts);
}

QString valueOf(const db::Annotation& annotation, const char* field)
{
    return annotation.fields.value(QLatin1String(field));
}

// Of a note of this program, or: the tier, what stands on its line, and further values by name.
QString foreignText(const db::AnnotationTier& tier, const db::Annotation& annotation)
{
    QStringList words{annotation.code, annotation.text};
    for (auto field = annotation.fields.begin(); field != annotation.fields.end(); ++field)
        words.append(QStringLiteral("%1: %2").arg(field.key(), field.value()));
    words.removeAll(QString());
    return QStringLiteral("%1: %2").arg(tier.name, words.join(QStringLiteral(", ")));
}

// As what comes in looks: who may see it and what it belongs to is not in the file.
template <typename Draft>
Draft withoutLinks(Draft draft)
{
    draft.visibility = db::Visibility::Supervision;
    if constexpr (requires { draft.candidateId; })
        draft.candidateId = QUuid();
    if constexpr (requires { draft.markerId; })
        draft.markerId = QUuid();
    if constexpr (requires { draft.replyTo; })
        draft.replyTo = QUuid();
    return draft;
}

} // namespace

AnnotationIntake::AnnotationIntake(LibraryService& library, const QUuid& session, const db::Recording& recording,
                                   const media::FrameIndex& index)
    : m_library(library), m_session(session), m_recording(recording), m_index(index)
{
}

Outcome<TakenAnnotations> AnnotationIntake::take(const db::AnnotationDocument& document, bool byFrames)
{
    for (const db::AnnotationTier& tier : document.tiers) {
        if (tier.kind == QLatin1String("rating") || tier.kind == QLatin1String("candidate")) {
            m_taken.remarks.append(
                tr("“%1” was left out: ratings and measured candidates are not taken in.").arg(tier.name));
            continue;
        }
        for (const db::Annotation& annotation : tier.annotations) {
            const auto moment = momentOf(annotation, byFrames);
            if (!moment)
                return tl::unexpected<Failure>(moment.error());
            const Done done = tier.kind == QLatin1String("marker")  ? takeMarker(annotation, *moment)
                              : tier.kind == QLatin1String("stage") ? takeStage(annotation, *moment)
                                                                    : takeNote(tier, annotation, *moment);
            if (!done)
                return tl::unexpected<Failure>(done.error());
        }
    }
    return std::move(m_taken);
}

Outcome<db::Moment> AnnotationIntake::momentOf(const db::Annotation& annotation, bool byFrames) const
{
    base::TimeRange range = annotation.range;
    const std::int64_t count = m_index.frameCount();
    if (byFrames && annotation.frames && annotation.frames->start < count && annotation.frames->end <= count) {
        // Whole milliseconds of other formats say less than the frames do; a start inside the frame stays as it is.
        const base::MediaTime start = m_index.timeOf(annotation.frames->start);
        const base::MediaTime end =
            annotation.frames->end == count ? m_index.endTime() : m_index.timeOf(annotation.frames->end);
        if (db::milliseconds(start) == db::milliseconds(range.start))
            range.start = start;
        if (annotation.frames->end == annotation.frames->start)
            range.end = range.start;
        else if (db::milliseconds(end) == db::milliseconds(range.end))
            range.end = end;
    }
    // Rounding may lead past the end by less than a millisecond.
    if (range.end > m_index.endTime() && db::milliseconds(range.end) == db::milliseconds(m_index.endTime()))
        range.end = m_index.endTime();
    const auto moment = momentOn(m_recording, m_index, range);
    if (!moment)
        return failed(base::ErrorCategory::Invalid, "time", Subject::Argument,
                      tr("There is an annotation at %1, but the recording ends at %2. Nothing was taken in.")
                          .arg(timeText(range.start), timeText(m_index.endTime())));
    return moment;
}

template <typename Service, typename Draft>
Done AnnotationIntake::add(Service service, const Draft& draft, std::optional<QList<Draft>>& there, int& counted)
{
    if (!there) {
        const auto all = service.list(m_session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        there.emplace();
        for (const auto& record : *all)
            there->append(withoutLinks(record.draft()));
    }
    if (there->contains(draft)) {
        ++m_taken.known;
        return {};
    }
    const auto added = service.add(draft);
    if (!added)
        return tl::unexpected<Failure>(added.error());
    there->append(draft);
    ++counted;
    return {};
}

Done AnnotationIntake::takeNote(const db::AnnotationTier& tier, const db::Annotation& annotation,
                                const db::Moment& moment)
{
    db::NoteDraft draft;
    draft.sessionId = m_session;
    draft.moment = moment;
    draft.visibility = db::Visibility::Supervision;
    if (tier.kind == QLatin1String("note")) {
        draft.kind = annotation.code.isEmpty() ? kUsualKind : annotation.code;
        draft.text = annotation.text;
        draft.principles = listOf(annotation, "principles");
        draft.stage = valueOf(annotation, "stage");
        draft.codes = listOf(annotation, "codes");
        draft.tags = listOf(annotation, "tags");
    } else {
        draft.kind = kUsualKind;
        draft.text = foreignText(tier, annotation);
    }
    if (draft.text.trimmed().isEmpty())
        return {};
    return add(NoteService(m_library), NoteKind::tidied(draft), m_notes, m_taken.notes);
}

Done AnnotationIntake::takeMarker(const db::Annotation& annotation, const db::Moment& moment)
{
    db::MarkerDraft draft;
    draft.sessionId = m_session;
    draft.moment = moment;
    draft.visibility = db::Visibility::Supervision;
    draft.type = annotation.code;
    draft.comment = annotation.text;
    draft.subtype = valueOf(annotation, "subtype");
    draft.significance = valueOf(annotation, "significance").toInt();
    draft.strategies = listOf(annotation, "strategies");
    draft.tags = listOf(annotation, "tags");
    return add(MarkerService(m_library), MarkerKind::tidied(draft), m_markers, m_taken.markers);
}

Done AnnotationIntake::takeStage(const db::Annotation& annotation, const db::Moment& moment)
{
    db::PassageDraft draft;
    draft.sessionId = m_session;
    draft.moment = moment;
    draft.stage = annotation.code;
    draft.comment = annotation.text;
    draft.visibility = db::Visibility::Supervision;
    return add(PassageService(m_library), PassageKind::tidied(draft), m_stages, m_taken.stages);
}

} // namespace alliance::app
