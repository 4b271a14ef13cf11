#include "app/commands/MeasurementCommands.h"

#include "app/services/CandidateService.h"
#include "app/services/DecisionStep.h"
#include "app/services/EditReplay.h"
#include "app/services/EditStep.h"

#include <QCoreApplication>

namespace alliance::app
{
namespace
{

Command command(const QUuid& session, const EditStep& step, std::function<Done(LibraryService&)> apply)
{
    return {session, editName(step.kind, step.body), std::move(apply)};
}

// The step, and `change`, which may complete it, in the transaction that finds anew.
Command findingAnew(const MeasuredSession& measured, const EditStep& step,
                    const std::optional<vision::Settings>& definitions,
                    const std::function<base::Status(db::Library&, EditStep&)>& change)
{
    return command(measured.session, step, [measured, step, definitions, change](LibraryService& library) {
        return FindingsService(library).reevaluate(measured, definitions, [&]() -> base::Status {
            EditStep kept = step;
            if (base::Status done = change(library.database(), kept); !done)
                return done;
            const auto added = library.database().edits().add(measured.session, kept.kind, kept.body);
            return added ? base::Status() : tl::unexpected<base::Error>(added.error());
        });
    });
}

template <typename T>
Done doneOf(const Outcome<T>& outcome)
{
    if (!outcome)
        return tl::unexpected<Failure>(outcome.error());
    return {};
}

// What a decision is based on: the one that was seen, or what the same person decided after it.
db::Decision standingFor(LibraryService& library, const db::Candidate& seen)
{
    const auto now = library.database().candidates().get(seen.id);
    return now && now->decision.author == library.database().person() ? now->decision : seen.decision;
}

Command decision(const db::Candidate& before, const QJsonObject& body,
                 std::function<db::DecisionDraft(const db::Decision&)> make)
{
    return command(before.sessionId, {editkind::kDecide, body},
                   [before, make = std::move(make)](LibraryService& library) {
                       const db::Decision standing = standingFor(library, before);
                       return doneOf(CandidateService(library).decide(before.id, make(standing), standing.version));
                   });
}

} // namespace

Command changeDefinitions(const MeasuredSession& measured, const vision::Settings& before,
                          const vision::Settings& after)
{
    return findingAnew(measured, {editkind::kDefinitions, definitionsBody(before, after)}, after,
                       [](db::Library&, EditStep&) -> base::Status { return {}; });
}

Command changeRoles(const MeasuredSession& measured, const QUuid& recording, const QList<db::RecordingPerson>& before,
                    const QList<db::RecordingPerson>& after)
{
    return findingAnew(measured, {editkind::kRoles, rolesBody(recording, before, after)}, {},
                       [recording, after](db::Library& library, EditStep& step) -> base::Status {
                           const auto saidOn = library.recordings().signalFile(recording, QStringLiteral("signals"));
                           if (!saidOn)
                               return tl::unexpected<base::Error>(saidOn.error());
                           if (*saidOn)
                               step.body.insert(QStringLiteral("signals"), (*saidOn)->contentHash);
                           return library.recordings().setPeople(recording, after);
                       });
}

Command addGazeMark(const MeasuredSession& measured, const db::GazeMarkDraft& draft)
{
    return findingAnew(measured, {editkind::kGazeAdd, {{QStringLiteral("engaged"), draft.engaged}}}, {},
                       [draft](db::Library& library, EditStep& step) -> base::Status {
                           const auto added = library.gazeMarks().add(draft);
                           if (!added)
                               return tl::unexpected<base::Error>(added.error());
                           step = wholeStep(editkind::kGazeAdd, added->id);
                           step.body.insert(QStringLiteral("engaged"), draft.engaged);
                           return {};
                       });
}

Command removeGazeMark(const MeasuredSession& measured, const QUuid& mark)
{
    return findingAnew(measured, wholeStep(editkind::kGazeRemove, mark), {}, [mark](db::Library& library, EditStep&) {
        return library.gazeMarks().setWithdrawn(mark, true);
    });
}

Command addMoment(const QUuid& session, const db::CandidateDraft& draft)
{
    return command(session, {editkind::kMomentAdd, {}},
                   [draft](LibraryService& library) { return doneOf(CandidateService(library).add(draft)); });
}

Command decideCandidate(const db::Candidate& before, db::DecisionState state, const QString& reason)
{
    return decision(before, decisionBody(state, reason),
                    [state, reason](const db::Decision& standing) -> db::DecisionDraft {
                        return {state, reason, standing.adjusted};
                    });
}

Command decideAgain(const db::Candidate& before, int version)
{
    return {before.sessionId, QCoreApplication::translate("MeasurementCommands", "Restore a decision"),
            [before, version](LibraryService& library) {
                return doneOf(CandidateService(library).decideAgain(before.id, version, before.decision.version));
            }};
}

Command adjustCandidate(const db::Candidate& before, const std::optional<db::Moment>& adjusted)
{
    return decision(before, adjustmentBody(before.decision.state, before.decision.reason),
                    [adjusted](const db::Decision& standing) -> db::DecisionDraft {
                        return {standing.state, standing.reason, adjusted};
                    });
}

Command decideCandidates(const QList<db::Candidate>& before, db::DecisionState state, const QString& reason)
{
    QList<std::pair<QUuid, int>> seen;
    for (const db::Candidate& one : before)
        seen.append({one.id, one.decision.version});
    const QUuid session = before.front().sessionId;
    return {session, editName(editkind::kDecide, decisionBody(state, reason), static_cast<int>(before.size())),
            [session, seen, state, reason](LibraryService& library) {
                return CandidateService(library).decideTogether(session, seen, state, reason);
            }};
}

Command alignCameras(const QUuid& session, const QList<db::RecordingOffset>& before,
                     const QList<db::RecordingOffset>& after)
{
    const EditStep step{editkind::kAlign, alignBody(before, after)};
    return command(session, step, [session, after, step](LibraryService& library) {
        return keepEdit(library, session, [&](EditStep& kept) -> Done {
            kept = step;
            const base::Status done = library.database().recordings().setOffsets(session, after);
            if (!done)
                return tl::unexpected<Failure>(
                    library.failure(done.error(), Subject::Session, session.toString(QUuid::WithoutBraces)));
            return {};
        });
    });
}

} // namespace alliance::app
