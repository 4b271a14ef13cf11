#include "app/services/AnnotationTaking.h"

#include "app/services/CoderCodes.h"
#include "app/services/MarkerService.h"
#include "app/services/NoteRelease.h"
#include "app/services/NoteService.h"
#include "app/services/PassageService.h"
#include "app/services/RatingService.h"
#include "app/services/SettlementService.h"
#include "db/package/DraftCodings.h"

#include <type_traits>

namespace alliance::app
{
namespace
{

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
