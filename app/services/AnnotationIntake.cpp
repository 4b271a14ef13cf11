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
#include "db/package/DraftCodings.h"
#include "db/records/Codes.h"

#include <algorithm>
#include <type_traits>

namespace alliance::app
{
namespace
{

const QString kDecision = QStringLiteral("decision"); // kind of tier
const QString kSettlement = QStringLiteral("settlement");
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

template <typename Draft>
QString wordsIn(const Draft& draft)
{
    if constexpr (requires { draft.text; })
        return draft.text;
    else
        return draft.comment;
}

template <typename Kind>
constexpr db::PackagedKind packagedKind()
{
    return std::is_same_v<Kind, NoteKind>      ? db::PackagedKind::Note
           : std::is_same_v<Kind, MarkerKind>  ? db::PackagedKind::Marker
           : std::is_same_v<Kind, PassageKind> ? db::PackagedKind::Passage
                                               : db::PackagedKind::Rating;
}

// Somebody else's, as in a review package.
template <typename Kind>
Done addDraftOf(LibraryService& library, const QUuid& author, const typename Kind::Draft& draft, QList<EditStep>& steps,
                int& counted)
{
    db::PackagedVersion version = newVersionBy(author);
    version.visibility = draft.visibility;
    version.moment = draft.moment;
    version.coding = db::codingOf(draft);
    version.text = wordsIn(draft);
    const db::PackagedRecord record{
        packagedKind<Kind>(), QUuid::createUuid(), {}, author, version.createdUs, {version}};
    const auto added = library.database().packages().take(draft.sessionId, record, {version});
    if (!added)
        return tl::unexpected<Failure>(
            library.failure(added.error(), Kind::subject, draft.sessionId.toString(QUuid::WithoutBraces)));
    steps.append(versionStep(Kind::kAdd, record.id, 0, *added));
    ++counted;
    return {};
}

template <typename Kind>
Done addDraft(LibraryService& library, const FileCoder& coder, db::Visibility usual, typename Kind::Draft draft,
              QList<EditStep>& steps, int& counted)
{
    if (coder.outside)
        return addDraftOf<Kind>(library, coder.author, draft, steps, counted);
    if (draft.visibility == db::Visibility::Supervision)
        draft.visibility = usual;
    const auto added = Kind::records(library.database()).add(draft);
    if (!added)
        return tl::unexpected<Failure>(
            library.failure(added.error(), Kind::subject, draft.sessionId.toString(QUuid::WithoutBraces)));
    steps.append(versionStep(Kind::kAdd, added->id, 0, added->version));
    ++counted;
    return {};
}

Done addSettlement(LibraryService& library, const db::SettlementDraft& draft, QList<EditStep>& steps, int& counted)
{
    const auto added = library.database().settlements().add(draft);
    if (!added)
        return tl::unexpected<Failure>(
            library.failure(added.error(), SettlementKind::subject, draft.sessionId.toString(QUuid::WithoutBraces)));
    steps.append(versionStep(SettlementKind::kAdd, added->id, 0, added->version));
    ++counted;
    return {};
}

// One that is open again is settled anew: there are never two of one difference.
Done takeSettlement(LibraryService& library, const PlannedSettlement& planned, QList<EditStep>& steps, int& counted)
{
    if (planned.replaces.isNull())
        return addSettlement(library, planned.draft, steps, counted);
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
        return place<MarkerKind>(planned, annotation, markerOf(annotation, moment), m_markers);
    case TierBecomes::Stages:
        return place<PassageKind>(planned, annotation, stageOf(annotation, moment), m_stages);
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
    const db::NoteDraft note = noteOf(tier, annotation, moment);
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

namespace
{

// Whoever coded a tier and does not work with this library.
Done enter(LibraryService& library, const PlannedTier& tier, TakenAnnotations& taken)
{
    if (!tier.coder.outside || tier.drafts.isEmpty())
        return {};
    const base::Status entered = library.database().packages().takePerson(*tier.coder.outside);
    if (!entered)
        return tl::unexpected<Failure>(library.failure(entered.error(), Subject::Annotations, tier.plan.name));
    if (!taken.outside.contains(tier.coder.outside->name))
        taken.outside.append(tier.coder.outside->name);
    return {};
}

} // namespace

Done takeIn(LibraryService& library, const QList<PlannedTier>& tiers, QList<EditStep>& steps, TakenAnnotations& taken)
{
    const db::Visibility usual = usualVisibility(library);
    QList<PlannedDecision> decisions;
    for (const PlannedTier& tier : tiers) {
        if (tier.awaitsCodes)
            continue;
        taken.known += tier.plan.known;
        if (const Done entered = enter(library, tier, taken); !entered)
            return entered;
        for (const IntakeDraft& draft : tier.drafts) {
            Done done;
            if (const auto* marker = std::get_if<db::MarkerDraft>(&draft))
                done = addDraft<MarkerKind>(library, tier.coder, usual, *marker, steps, taken.markers);
            else if (const auto* stage = std::get_if<db::PassageDraft>(&draft))
                done = addDraft<PassageKind>(library, tier.coder, usual, *stage, steps, taken.stages);
            else if (const auto* rating = std::get_if<db::RatingDraft>(&draft))
                done = addDraft<RatingKind>(library, tier.coder, usual, *rating, steps, taken.ratings);
            else if (const auto* decision = std::get_if<PlannedDecision>(&draft))
                decisions.append(*decision);
            else if (const auto* settled = std::get_if<PlannedSettlement>(&draft))
                done = takeSettlement(library, *settled, steps, taken.settlements);
            else
                done =
                    addDraft<NoteKind>(library, tier.coder, usual, std::get<db::NoteDraft>(draft), steps, taken.notes);
            if (!done)
                return done;
        }
    }
    return takeDecisions(library, decisions, steps, taken.decisions);
}

} // namespace alliance::app
