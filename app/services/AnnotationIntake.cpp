#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(AnnotationIntake)
}

#include "app/services/AnnotationDrafts.h"
#include "app/services/AnnotationIntake.h"
#include "app/services/ErrorText.h"
#include "app/services/FrameEdges.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/Permissions.h"
#include "app/services/RatingExchange.h"
#include "app/services/RatingService.h"
#include "app/services/SettlementService.h"
#include "app/services/TimeText.h"

#include <algorithm>
#include <type_traits>

namespace alliance::app
{
namespace
{

const QString kDecision = QStringLiteral("decision"); // kind of tier
const QString kSettlement = QStringLiteral("settlement");

QString valueOf(const db::Annotation& annotation, const char* field)
{
    return annotation.fields.value(QLatin1String(field));
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
    QList<db::AnnotationTier> all = withRatingsTogether(document.tiers);
    // Decisions after their candidates, and what was settled after what it was settled of.
    const auto rank = [](const db::AnnotationTier& tier) {
        return tier.kind == kDecision ? 1 : tier.kind == kSettlement ? 2 : 0;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const db::AnnotationTier& a, const db::AnnotationTier& b) { return rank(a) < rank(b); });
    for (const db::AnnotationTier& tier : all) {
        PlannedTier planned;
        TierPlan& plan = planned.plan;
        plan.name = tier.name;
        plan.annotator = tier.annotator;
        plan.becomes = becomes(tier);
        const auto coder = coderOf(tier);
        if (!coder)
            return tl::unexpected<Failure>(coder.error());
        planned.coder = *coder;
        if (const Done placed = placeTier(planned, tier, byFrames); !placed)
            return tl::unexpected<Failure>(placed.error());
        if (!planned.drafts.isEmpty() && tier.kind != kSettlement)
            m_bringing.insert(tier.annotator);
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

Outcome<FileCoder> AnnotationIntake::coderOf(const db::AnnotationTier& tier)
{
    const TierBecomes as = becomes(tier);
    const bool ofOnePerson = as == TierBecomes::Markers || as == TierBecomes::Stages || as == TierBecomes::Ratings ||
                             tier.kind == QLatin1String("note") || tier.kind == kDecision;
    auto coder = fileCoder(m_library, ofOnePerson ? tier.annotator : QString());
    if (coder && as == TierBecomes::Ratings)
        coder->anybody = false; // one that has the same from somebody else is a rater more
    return coder;
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
    if (tier.kind == QLatin1String("candidate") || tier.kind == kDecision)
        return TierBecomes::Decisions;
    return tier.kind == QLatin1String("marker")  ? TierBecomes::Markers
           : tier.kind == QLatin1String("stage") ? TierBecomes::Stages
           : tier.kind == kSettlement            ? TierBecomes::Settlements
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
Outcome<AnnotationIntake::There<typename Kind::Draft>> AnnotationIntake::readThere()
{
    const auto all = RecordService<Kind>(m_library).list(m_session);
    if (!all)
        return tl::unexpected<Failure>(all.error());
    There<typename Kind::Draft> there;
    for (const auto& record : *all)
        there.append({record.author, withoutLinks(record.draft())});
    return there;
}

template <typename Kind>
Done AnnotationIntake::place(PlannedTier& tier, const db::Annotation& annotation, const typename Kind::Draft& asked,
                             std::optional<There<typename Kind::Draft>>& there)
{
    if (!there) {
        auto read = readThere<Kind>();
        if (!read)
            return tl::unexpected<Failure>(read.error());
        there = std::move(*read);
    }
    const auto draft = Kind::tidied(asked);
    const auto bare = withoutLinks(draft);
    const bool known = std::any_of(there->begin(), there->end(), [&](const auto& one) {
        return tier.coder.mayHave(one.first) && one.second == bare;
    });
    if (known) {
        ++tier.plan.known;
        return {};
    }
    if constexpr (std::is_same_v<Kind, RatingKind>) {
        const bool otherwise = std::any_of(there->begin(), there->end(), [&](const auto& one) {
            return one.first == tier.coder.author && isOfSegment(one.second.moment, draft.moment);
        });
        if (otherwise) {
            problem(tier, annotation,
                    wrongRating(tier.coder.outside ? tr("this person rated this segment otherwise, and one rating is "
                                                        "all that a person gives it")
                                                   : tr("you rated this segment otherwise, and one rating is all that "
                                                        "a person gives it")));
            return {};
        }
    }
    if (const Done good = Kind::check(m_library, draft, nullptr); !good) {
        if (good.error().error.category != base::ErrorCategory::Invalid)
            return good;
        problem(tier, annotation, good.error());
        return {};
    }
    there->append({tier.coder.author, bare});
    tier.drafts.append(draft);
    ++tier.plan.fresh;
    return {};
}

Done AnnotationIntake::placeAt(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                               const db::Moment& moment)
{
    switch (planned.plan.becomes) {
    case TierBecomes::Markers:
        return place<MarkerKind>(planned, annotation, markerDraft(m_session, annotation, moment), m_markers);
    case TierBecomes::Stages:
        return place<PassageKind>(planned, annotation, stageDraft(m_session, annotation, moment), m_stages);
    case TierBecomes::Settlements:
        return placeSettlement(planned, tier, annotation);
    case TierBecomes::Decisions:
        return placeDecision(planned, tier, annotation, moment);
    default:
        return placeNote(planned, tier, annotation, moment);
    }
}

Done AnnotationIntake::placeNote(PlannedTier& planned, const db::AnnotationTier& tier, const db::Annotation& annotation,
                                 const std::optional<db::Moment>& moment)
{
    db::NoteDraft note = noteDraft(m_session, tier, annotation, moment);
    // It silences something only where it is released as it was; its words are never shown.
    if (note.visibility == db::Visibility::Collection && !allowed(m_library, permission::releaseToCollection))
        note.visibility = db::Visibility::Supervision;
    return note.text.trimmed().isEmpty() ? Done() : place<NoteKind>(planned, annotation, note, m_notes);
}

Done AnnotationIntake::placeRatings(PlannedTier& planned, const db::AnnotationTier& tier)
{
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

Done AnnotationIntake::placeDecision(PlannedTier& planned, const db::AnnotationTier& tier,
                                     const db::Annotation& annotation, const db::Moment& moment)
{
    using Is = CandidateIntake::Found::Is;
    const bool ofOnePerson = tier.kind == kDecision;
    const auto found = ofOnePerson ? m_candidates.findDecision(annotation, planned.coder, moment)
                                   : m_candidates.find(annotation, tier.participant, moment);
    if (!found)
        return problemOrFailure(planned, annotation, found.error());
    planned.plan.missing += found->is == Is::Missing && !ofOnePerson ? 1 : 0; // its candidate's tier says it
    planned.plan.known += found->is == Is::Known ? 1 : 0;
    if (found->is == Is::Fresh) {
        planned.drafts.append(found->planned);
        ++planned.plan.fresh;
    }
    return {};
}

Done AnnotationIntake::placeSettlement(PlannedTier& tier, const db::AnnotationTier& inFile,
                                       const db::Annotation& annotation)
{
    const auto found = m_settlements.find(annotation);
    if (!found && SettlementIntake::isOfCodesNotHere(found.error()) && isOfCodesToCome(annotation)) {
        tier.awaitsCodes = inFile;
        ++tier.plan.fresh;
        return {};
    }
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

bool AnnotationIntake::isOfCodesToCome(const db::Annotation& settlement) const
{
    return m_bringing.contains(valueOf(settlement, "first")) || m_bringing.contains(valueOf(settlement, "second"));
}

} // namespace alliance::app
