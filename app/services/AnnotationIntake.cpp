#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(AnnotationIntake)
}

#include "app/services/AnnotationIntake.h"
#include "app/services/BleepTag.h"
#include "app/services/CoderCodes.h"
#include "app/services/ErrorText.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/FrameEdges.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteRelease.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/Permissions.h"
#include "app/services/RatingExchange.h"
#include "app/services/RatingService.h"
#include "app/services/SettlementService.h"
#include "app/services/TimeText.h"
#include "db/records/Codes.h"

#include <algorithm>
#include <type_traits>

namespace alliance::app
{
namespace
{

const QString kUsualKind = QStringLiteral("observation");

QStringList listOf(const db::Annotation& annotation, const char* field)
{
    return valuesIn(annotation.fields.value(QLatin1String(field)));
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

// An annotation that stands outside the recording; counts as a problem like those of check().
tl::unexpected<Failure> outside(base::MediaTime start, base::MediaTime end)
{
    if (start < base::MediaTime{})
        return failed(base::ErrorCategory::Invalid, "time", Subject::Argument, tr("it begins before the recording"));
    return failed(base::ErrorCategory::Invalid, "time", Subject::Argument,
                  tr("the recording ends at %1").arg(timeText(end)));
}

Failure wrongRating(const QString& sentence)
{
    return failed(base::ErrorCategory::Invalid, "rating", Subject::Argument, sentence).value();
}

template <typename Kind>
Done addDraft(LibraryService& library, typename Kind::Draft draft, QList<EditStep>& steps, int& counted)
{
    if (!std::is_same_v<Kind, SettlementKind> && draft.visibility == db::Visibility::Supervision)
        draft.visibility = usualVisibility(library);
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
    : m_library(library),
      m_session(session),
      m_recording(recording),
      m_index(index),
      m_settlements(library, session),
      m_candidates(library, session, recording)
{
}

Outcome<QList<PlannedTier>> AnnotationIntake::plan(const db::AnnotationDocument& document, bool byFrames)
{
    QList<PlannedTier> tiers;
    const QList<db::AnnotationTier> all = withRatingsTogether(document.tiers);
    for (const db::AnnotationTier& tier : all) {
        PlannedTier planned;
        TierPlan& plan = planned.plan;
        plan.name = tier.name;
        plan.annotator = tier.annotator;
        plan.becomes = becomes(tier);
        if (const Done placed = placeTier(planned, tier, byFrames); !placed)
            return tl::unexpected<Failure>(placed.error());
        // Of other people's codes, or of another library: a file is not refused for what it settles of them.
        if (plan.becomes == TierBecomes::Settlements && plan.fresh + plan.known == 0) {
            plan.becomes = TierBecomes::NothingHere;
            plan.problems.clear();
        }
        if (plan.becomes == TierBecomes::Decisions && plan.missing > 0 && plan.missing == tier.annotations.size())
            plan.becomes = TierBecomes::NotMeasuredHere;
        tiers.append(planned);
    }
    return tiers;
}

Done AnnotationIntake::placeTier(PlannedTier& planned, const db::AnnotationTier& tier, bool byFrames)
{
    if (planned.plan.becomes == TierBecomes::Ratings)
        return placeRatings(planned, tier);
    for (const db::Annotation& annotation : tier.annotations) {
        Done placed;
        if (tier.kind == QLatin1String("note") && annotation.isOfWholeSession())
            placed = placeNote(planned, tier, annotation, {});
        else if (const auto moment = momentOf(annotation, byFrames))
            placed = placeAt(planned, tier, annotation, *moment);
        else
            problem(planned, annotation, moment.error());
        if (!placed)
            return placed;
    }
    return {};
}

TierBecomes AnnotationIntake::becomes(const db::AnnotationTier& tier)
{
    if (tier.kind == QLatin1String("rating"))
        return TierBecomes::Ratings;
    if (tier.kind == QLatin1String("candidate"))
        return TierBecomes::Decisions;
    return tier.kind == QLatin1String("marker")       ? TierBecomes::Markers
           : tier.kind == QLatin1String("stage")      ? TierBecomes::Stages
           : tier.kind == QLatin1String("settlement") ? TierBecomes::Settlements
                                                      : TierBecomes::Notes;
}

void AnnotationIntake::problem(PlannedTier& tier, const db::Annotation& annotation, const Failure& failure)
{
    tier.plan.problems.append(tr("%1: %2").arg(timeText(annotation.range.start), wordFailure(failure).what));
}

Done AnnotationIntake::problemOrFailure(PlannedTier& tier, const db::Annotation& annotation, const Failure& failure)
{
    const base::ErrorCategory category = failure.error.category;
    if (category != base::ErrorCategory::Invalid && category != base::ErrorCategory::Refused)
        return tl::unexpected<Failure>(failure);
    problem(tier, annotation, failure);
    return {};
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
    return moment ? moment : Outcome<db::Moment>(outside(range.start, m_index.endTime()));
}

Outcome<db::Moment> AnnotationIntake::segmentOf(const db::Annotation& annotation) const
{
    base::TimeRange range = annotation.range;
    for (const base::MediaTime end : {m_recording.duration, m_index.endTime()}) {
        if (db::milliseconds(range.end) == db::milliseconds(end))
            range.end = std::min(end, m_index.endTime());
    }
    const auto moment = momentOn(m_recording, m_index, range);
    return moment ? moment : Outcome<db::Moment>(outside(range.start, m_index.endTime()));
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
    if (there->contains(withoutLinks(draft))) {
        ++tier.plan.known;
        return {};
    }
    if constexpr (std::is_same_v<Kind, RatingKind>) {
        const auto otherwise = ratedOtherwise(draft);
        if (!otherwise)
            return tl::unexpected<Failure>(otherwise.error());
        if (*otherwise) {
            problem(tier, annotation,
                    wrongRating(tr("you rated this segment otherwise, and one rating is all that a "
                                   "person gives it")));
            return {};
        }
    }
    if (const Done good = Kind::check(m_library, draft, nullptr); !good) {
        if (good.error().error.category != base::ErrorCategory::Invalid)
            return good;
        problem(tier, annotation, good.error());
        return {};
    }
    there->append(withoutLinks(draft));
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
    case TierBecomes::Decisions:
        return placeDecision(planned, tier, annotation, moment);
    default:
        return placeNote(planned, tier, annotation, moment);
    }
}

Done AnnotationIntake::placeNote(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                                 const std::optional<db::Moment>& moment)
{
    const db::NoteDraft note = noteOf(tier, annotation, moment);
    return note.text.trimmed().isEmpty() ? Done() : place<NoteKind>(planned, annotation, note, m_notes);
}

Done AnnotationIntake::placeRatings(PlannedTier& planned, const db::AnnotationTier& tier)
{
    const auto all = RatingService(m_library).list(m_session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    const QUuid me = m_library.database().person();
    m_ratings.emplace();
    for (const db::Rating& one : *all) { // another's is known only where the tier is that person's
        if (one.author == me || (!tier.annotator.isEmpty() && (m_library.personName(one.author) == tier.annotator ||
                                                               coderCode(one.author) == tier.annotator)))
            m_ratings->append(withoutLinks(one.draft()));
    }
    for (const db::RatingDraft& earlier : m_ownRatings.value_or(QList<db::RatingDraft>()))
        m_ratings->append(withoutLinks(earlier)); // of other tiers of the file
    for (const ReadRating& read : ratingsOf(tier)) {
        const auto moment = segmentOf(read.segment);
        if (!moment || !read.readable) {
            problem(planned, read.segment,
                    moment ? wrongRating(tr("a rating without its value, or with two of one kind")) : moment.error());
            continue;
        }
        const db::RatingDraft draft{m_session, *moment, read.values, read.segment.text, db::Visibility::Supervision};
        if (const Done placed = place<RatingKind>(planned, read.segment, draft, m_ratings); !placed)
            return placed;
    }
    return {};
}

Outcome<bool> AnnotationIntake::ratedOtherwise(const db::RatingDraft& draft)
{
    if (!m_ownRatings) {
        const auto all = RatingService(m_library).list(m_session);
        if (!all)
            return tl::unexpected<Failure>(all.error());
        m_ownRatings.emplace();
        for (const db::Rating& rating : *all) {
            if (rating.author == m_library.database().person())
                m_ownRatings->append(rating.draft());
        }
    }
    const bool otherwise = std::any_of(m_ownRatings->begin(), m_ownRatings->end(), [&](const db::RatingDraft& own) {
        return isOfSegment(own.moment, draft.moment);
    });
    if (!otherwise)
        m_ownRatings->append(draft);
    return otherwise;
}

Done AnnotationIntake::placeDecision(PlannedTier& planned, const db::AnnotationTier& tier,
                                     const db::Annotation& annotation, const db::Moment& moment)
{
    using Is = CandidateIntake::Found::Is;
    const auto found = m_candidates.find(annotation, tier.participant, moment);
    if (!found)
        return problemOrFailure(planned, annotation, found.error());
    planned.plan.missing += found->is == Is::Missing ? 1 : 0;
    planned.plan.known += found->is == Is::Known ? 1 : 0;
    if (found->is == Is::Fresh) {
        planned.drafts.append(found->planned);
        ++planned.plan.fresh;
    }
    return {};
}

Done AnnotationIntake::placeSettlement(PlannedTier& tier, const db::Annotation& annotation)
{
    const auto found = m_settlements.find(annotation);
    if (!found)
        return problemOrFailure(tier, annotation, found.error());
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
                                       const std::optional<db::Moment>& moment) const
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
        // It silences something only where it is released as it was; its words are never shown.
        if (isBleep(draft.tags) && valueOf(annotation, "visibility") == db::toCode(db::Visibility::Collection) &&
            allowed(m_library, permission::releaseToCollection))
            draft.visibility = db::Visibility::Collection;
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
            else if (const auto* rating = std::get_if<db::RatingDraft>(&draft))
                done = addDraft<RatingKind>(library, *rating, steps, taken.ratings);
            else if (const auto* decision = std::get_if<PlannedDecision>(&draft))
                done = takeDecision(library, *decision, steps, taken.decisions);
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
