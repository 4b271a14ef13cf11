#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(MarkerService)
}

#include "app/services/CodeCheck.h"
#include "app/services/MarkerService.h"
#include "app/services/Permissions.h"
#include "db/records/Codes.h"
#include "db/records/Tags.h"

namespace alliance::app
{
namespace
{

tl::unexpected<Failure> wrongArgument(const QString& sentence)
{
    return failed(base::ErrorCategory::Invalid, "argument", Subject::Argument, sentence);
}

QStringList oneOrNone(const QString& code)
{
    return code.isEmpty() ? QStringList() : QStringList{code};
}

// "W1" is a form of withdrawal: it does not go with a confrontation. A marker of both takes either.
Done checkGroup(LibraryService& library, const db::MarkerDraft& draft)
{
    for (const QString& list : {termlist::kMarkerSubtype, termlist::kStrategy}) {
        const auto terms = library.terms(list);
        if (!terms)
            return tl::unexpected<Failure>(terms.error());
        for (const db::Term& term : *terms) {
            if (term.code != draft.subtype || term.group.isEmpty() || term.group == draft.type)
                continue;
            if (draft.type != QLatin1String("both") || term.group == QLatin1String("strategy"))
                return wrongArgument(
                    tr("“%1” belongs under “%2”, not under “%3”.").arg(draft.subtype, term.group, draft.type));
        }
    }
    return {};
}

} // namespace

db::MarkerDraft MarkerKind::tidied(db::MarkerDraft draft)
{
    draft.strategies.removeDuplicates();
    draft.tags = db::tidyTags(draft.tags);
    return draft;
}

Done MarkerKind::check(LibraryService& library, const db::MarkerDraft& draft, const db::Marker* before)
{
    if (draft.significance < 0 || draft.significance > db::kHighestRating)
        return wrongArgument(tr("Significance is a number from 1 to 5, or 0 for not rated."));
    if (const Done tags = checkTagLengths(draft.tags); !tags)
        return tags;
    const db::MarkerDraft had = before ? before->draft() : db::MarkerDraft();
    const Done codes = checkCodes(
        library,
        {{{termlist::kMarkerType}, {draft.type}, {had.type}, tr("“%1” is not a type of marker. The types are: %2.")},
         {{termlist::kMarkerSubtype, termlist::kStrategy},
          oneOrNone(draft.subtype),
          {had.subtype},
          tr("“%1” is not a subtype of marker. The subtypes are: %2.")},
         {{termlist::kStrategy},
          draft.strategies,
          had.strategies,
          tr("“%1” is not a resolution strategy. The strategies are: %2.")}});
    return codes ? checkGroup(library, draft) : codes;
}

Outcome<db::Marker> MarkerService::addAccepting(const db::MarkerDraft& asked)
{
    const db::MarkerDraft draft = MarkerKind::tidied(asked);
    const bool mayDecide = allowed(library(), permission::decide).has_value();
    const auto candidate = draft.candidateId.isNull() || !mayDecide
                               ? base::Result<db::Candidate>(base::fail(base::ErrorCategory::NotFound, "none"))
                               : library().database().candidates().get(draft.candidateId);
    if (!candidate || candidate->decision.state != db::DecisionState::Undecided)
        return add(draft);
    if (const Done good = MarkerKind::check(library(), draft, nullptr); !good)
        return tl::unexpected<Failure>(good.error());
    return asEdit(library(), draft.sessionId, [&](EditStep& step) -> Outcome<db::Marker> {
        const int before = candidate->decision.version;
        const auto decided = library().database().candidates().decide(
            candidate->id, {db::DecisionState::Accepted, {}, candidate->decision.adjusted}, before);
        if (!decided)
            return tl::unexpected<Failure>(
                library().failure(decided.error(), Subject::Candidate, idText(candidate->id)));
        const auto added = library().database().markers().add(draft);
        if (!added)
            return tl::unexpected<Failure>(library().failure(added.error(), Subject::Marker, idText(draft.sessionId)));
        EditStep accepted = versionStep(editkind::kDecide, candidate->id, before, decided->decision.version);
        accepted.body.insert(QStringLiteral("state"), db::toCode(db::DecisionState::Accepted));
        step = togetherStep({accepted, versionStep(editkind::kMarkerAdd, added->id, 0, added->version)});
        return *added;
    });
}

Done MarkerService::tagTogether(const QUuid& session, const QList<std::pair<QUuid, int>>& seen, const QStringList& tags)
{
    return keepEdit(library(), session, [&](EditStep& step) -> Done {
        QList<EditStep> steps;
        for (const auto& one : seen) {
            const auto now = get(one.first);
            if (!now)
                return tl::unexpected<Failure>(now.error());
            db::MarkerDraft draft = now->draft();
            draft.tags = db::tidyTags(draft.tags + tags);
            if (now->deleted || draft == now->draft())
                continue;
            if (Done may = mayChange(library(), now->author); !may)
                return may;
            if (const Done good = MarkerKind::check(library(), draft, &*now); !good)
                return good;
            const auto tagged = library().database().markers().edit(one.first, draft, one.second);
            if (!tagged)
                return tl::unexpected<Failure>(library().failure(tagged.error(), Subject::Marker, idText(one.first)));
            steps.append(versionStep(editkind::kMarkerEdit, one.first, one.second, tagged->version));
        }
        step = togetherStep(steps, editdoing::kTag);
        return {};
    });
}

} // namespace alliance::app
