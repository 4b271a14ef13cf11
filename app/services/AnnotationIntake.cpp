#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(AnnotationIntake)
}

#include "app/services/AnnotationIntake.h"
#include "app/services/ErrorText.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/SettlementService.h"
#include "app/services/TimeText.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

const QString kUsualKind = QStringLiteral("observation");

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

// When `frame` begins; one after the last: when the recording ends.
base::MediaTime startOf(const media::FrameIndex& index, std::int64_t frame)
{
    return frame < index.frameCount() ? index.timeOf(frame) : index.endTime();
}

// Formats write whole milliseconds, which may lie beside the frame that was meant: the frame edge of this millisecond,
// or `time` where there is none, or where its digits say more than a millisecond.
base::MediaTime edgeAt(const media::FrameIndex& index, base::MediaTime time)
{
    const std::int64_t millisecond = db::milliseconds(time);
    if (db::fromMilliseconds(millisecond) != time)
        return time;
    const std::int64_t shown = index.frameAt(time);
    for (const std::int64_t frame : {shown, shown + 1}) {
        const base::MediaTime edge = startOf(index, frame);
        if (db::milliseconds(edge) == millisecond)
            return edge;
    }
    return time;
}

// Where the file names the frame, it is believed as far as its time agrees; a time inside the frame stays as it is.
base::MediaTime startOn(const media::FrameIndex& index, base::MediaTime time, std::optional<db::FrameSpan> frames)
{
    if (frames && frames->start < index.frameCount()) {
        const base::MediaTime edge = startOf(index, frames->start);
        if (db::milliseconds(edge) == db::milliseconds(time))
            return edge;
        if (index.frameAt(time) == frames->start)
            return time;
    }
    const base::MediaTime edge = edgeAt(index, time);
    return edge < index.endTime() ? edge : time;
}

base::MediaTime endOn(const media::FrameIndex& index, base::MediaTime time, std::optional<db::FrameSpan> frames)
{
    if (frames && frames->end > 0 && frames->end <= index.frameCount()) {
        const base::MediaTime edge = startOf(index, frames->end);
        if (db::milliseconds(edge) == db::milliseconds(time))
            return edge;
        if (startOf(index, frames->end - 1) < time && time < edge)
            return time;
    }
    return edgeAt(index, time);
}

// An annotation that stands outside the recording; counts as a problem like those of check().
tl::unexpected<Failure> outside(base::MediaTime end)
{
    return failed(base::ErrorCategory::Invalid, "time", Subject::Argument,
                  tr("the recording ends at %1").arg(timeText(end)));
}

template <typename Kind>
Done addDraft(LibraryService& library, const typename Kind::Draft& draft, QList<EditStep>& steps, int& counted)
{
    const auto added = Kind::records(library.database()).add(draft);
    if (!added)
        return tl::unexpected<Failure>(
            library.failure(added.error(), Kind::subject, draft.sessionId.toString(QUuid::WithoutBraces)));
    steps.append(versionStep(Kind::kAdd, added->id, 0, added->version));
    ++counted;
    return {};
}

// One that is open again is settled anew: there are never two of one difference.
Done takeSettlement(LibraryService& library, const PlannedSettlement& planned, QList<EditStep>& steps, int& counted)
{
    if (planned.replaces.isNull())
        return addDraft<SettlementKind>(library, planned.draft, steps, counted);
    const auto edited = library.database().settlements().edit(planned.replaces, planned.draft, planned.version);
    if (!edited)
        return tl::unexpected<Failure>(
            library.failure(edited.error(), SettlementKind::subject, planned.replaces.toString(QUuid::WithoutBraces)));
    steps.append(versionStep(SettlementKind::kEdit, edited->id, planned.version, edited->version));
    ++counted;
    return {};
}

} // namespace

AnnotationIntake::AnnotationIntake(LibraryService& library, const QUuid& session, const db::Recording& recording,
                                   const media::FrameIndex& index)
    : m_library(library), m_session(session), m_recording(recording), m_index(index), m_settlements(library, session)
{
}

Outcome<QList<PlannedTier>> AnnotationIntake::plan(const db::AnnotationDocument& document, bool byFrames)
{
    QList<PlannedTier> tiers;
    for (const db::AnnotationTier& tier : document.tiers) {
        PlannedTier planned;
        planned.plan.name = tier.name;
        planned.plan.annotator = tier.annotator;
        planned.plan.becomes = becomes(tier);
        for (const db::Annotation& annotation : tier.annotations) {
            if (planned.plan.becomes == TierBecomes::Nothing)
                break;
            const auto moment = momentOf(annotation, byFrames);
            if (!moment) {
                problem(planned, annotation, moment.error());
                continue;
            }
            if (const Done placed = placeAt(planned, tier, annotation, *moment); !placed)
                return tl::unexpected<Failure>(placed.error());
        }
        // Of other people's codes, or of another library: a file is not refused for what it settles of them.
        if (planned.plan.becomes == TierBecomes::Settlements && planned.plan.fresh + planned.plan.known == 0) {
            planned.plan.becomes = TierBecomes::NothingHere;
            planned.plan.problems.clear();
        }
        tiers.append(planned);
    }
    return tiers;
}

TierBecomes AnnotationIntake::becomes(const db::AnnotationTier& tier)
{
    if (tier.kind == QLatin1String("rating") || tier.kind == QLatin1String("candidate"))
        return TierBecomes::Nothing;
    return tier.kind == QLatin1String("marker")       ? TierBecomes::Markers
           : tier.kind == QLatin1String("stage")      ? TierBecomes::Stages
           : tier.kind == QLatin1String("settlement") ? TierBecomes::Settlements
                                                      : TierBecomes::Notes;
}

void AnnotationIntake::problem(PlannedTier& tier, const db::Annotation& annotation, const Failure& failure)
{
    tier.plan.problems.append(tr("%1: %2").arg(timeText(annotation.range.start), wordFailure(failure).what));
}

Outcome<db::Moment> AnnotationIntake::momentOf(const db::Annotation& annotation, bool byFrames) const
{
    const auto frames = byFrames ? annotation.frames : std::nullopt;
    base::TimeRange range;
    range.start = startOn(m_index, annotation.range.start, frames);
    // Where a format has no points, one is a millisecond long.
    const bool shortest = db::milliseconds(annotation.range.end) - db::milliseconds(annotation.range.start) <= 1;
    if (annotation.isPoint() || (shortest && frames && frames->end == frames->start))
        range.end = range.start;
    else
        range.end = std::max(endOn(m_index, annotation.range.end, frames), range.start);
    const auto moment = momentOn(m_recording, m_index, range);
    return moment ? moment : Outcome<db::Moment>(outside(m_index.endTime()));
}

template <typename Kind>
Done AnnotationIntake::place(PlannedTier& tier, const db::Annotation& annotation, const typename Kind::Draft& asked,
                             std::optional<QList<typename Kind::Draft>>& there)
{
    if (!there) {
        const auto all = RecordService<Kind>(m_library).list(m_session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        there.emplace();
        for (const auto& record : *all)
            there->append(withoutLinks(record.draft()));
    }
    const auto draft = Kind::tidied(asked);
    if (there->contains(draft)) {
        ++tier.plan.known;
        return {};
    }
    if (const Done good = Kind::check(m_library, draft, nullptr); !good) {
        if (good.error().error.category != base::ErrorCategory::Invalid)
            return good;
        problem(tier, annotation, good.error());
        return {};
    }
    there->append(draft);
    tier.drafts.append(draft);
    ++tier.plan.fresh;
    return {};
}

Done AnnotationIntake::placeAt(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                               const db::Moment& moment)
{
    switch (planned.plan.becomes) {
    case TierBecomes::Markers:
        return place<MarkerKind>(planned, annotation, markerOf(annotation, moment), m_markers);
    case TierBecomes::Stages:
        return place<PassageKind>(planned, annotation, stageOf(annotation, moment), m_stages);
    case TierBecomes::Settlements:
        return placeSettlement(planned, annotation);
    default:
        break;
    }
    const db::NoteDraft note = noteOf(tier, annotation, moment);
    return note.text.trimmed().isEmpty() ? Done() : place<NoteKind>(planned, annotation, note, m_notes);
}

Done AnnotationIntake::placeSettlement(PlannedTier& tier, const db::Annotation& annotation)
{
    const auto found = m_settlements.find(annotation);
    if (!found) {
        const base::ErrorCategory category = found.error().error.category;
        if (category != base::ErrorCategory::Invalid && category != base::ErrorCategory::Refused)
            return tl::unexpected<Failure>(found.error());
        problem(tier, annotation, found.error());
        return {};
    }
    // What the file leaves open stays as it is here.
    if (found->is == SettlementIntake::Found::Is::Open)
        return {};
    if (found->is == SettlementIntake::Found::Is::Known) {
        ++tier.plan.known;
        return {};
    }
    if (const Done good = SettlementKind::check(m_library, found->planned.draft, nullptr); !good) {
        problem(tier, annotation, good.error());
        return {};
    }
    tier.drafts.append(found->planned);
    ++tier.plan.fresh;
    return {};
}

db::NoteDraft AnnotationIntake::noteOf(const db::AnnotationTier& tier, const db::Annotation& annotation,
                                       const db::Moment& moment) const
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
    return draft;
}

db::MarkerDraft AnnotationIntake::markerOf(const db::Annotation& annotation, const db::Moment& moment) const
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
    return draft;
}

db::PassageDraft AnnotationIntake::stageOf(const db::Annotation& annotation, const db::Moment& moment) const
{
    db::PassageDraft draft;
    draft.sessionId = m_session;
    draft.moment = moment;
    draft.stage = annotation.code;
    draft.comment = annotation.text;
    draft.visibility = db::Visibility::Supervision;
    return draft;
}

Outcome<TakenAnnotations> takeIn(LibraryService& library, const QList<PlannedTier>& tiers, EditStep& step)
{
    TakenAnnotations taken;
    QList<EditStep> steps;
    for (const PlannedTier& tier : tiers) {
        taken.known += tier.plan.known;
        for (const IntakeDraft& draft : tier.drafts) {
            Done done;
            if (const auto* marker = std::get_if<db::MarkerDraft>(&draft))
                done = addDraft<MarkerKind>(library, *marker, steps, taken.markers);
            else if (const auto* stage = std::get_if<db::PassageDraft>(&draft))
                done = addDraft<PassageKind>(library, *stage, steps, taken.stages);
            else if (const auto* settled = std::get_if<PlannedSettlement>(&draft))
                done = takeSettlement(library, *settled, steps, taken.settlements);
            else
                done = addDraft<NoteKind>(library, std::get<db::NoteDraft>(draft), steps, taken.notes);
            if (!done)
                return tl::unexpected<Failure>(done.error());
        }
    }
    step = importStep(steps);
    return taken;
}

} // namespace alliance::app
