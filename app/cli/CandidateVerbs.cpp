#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(CandidateVerbs)
}

#include "app/cli/OwnView.h"
#include "app/cli/Passphrases.h"
#include "app/cli/SessionJson.h"
#include "app/cli/Verb.h"
#include "app/services/CandidateService.h"
#include "app/services/CoverageText.h"
#include "app/services/NoteService.h"
#include "app/services/OwnOnly.h"
#include "app/services/ReasonText.h"
#include "app/services/RecordingFiles.h"
#include "app/services/ReviewFigures.h"
#include "db/records/Codes.h"
#include "vision/signals/SessionSignals.h"

#include <QJsonArray>

namespace alliance::app::cli
{
namespace
{

QString stateText(db::DecisionState state)
{
    switch (state) {
    case db::DecisionState::Accepted:
        return tr("accepted");
    case db::DecisionState::Rejected:
        return tr("rejected");
    case db::DecisionState::Undecided:
        break;
    }
    return tr("to review");
}

ExitCode list(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto candidates = CandidateService(*open->library).list(open->session);
    if (!candidates)
        return console.failure(candidates.error());
    const auto comes = ownPassComes(*open->library, open->session);
    const auto view = OwnView::of(*open->library, open->session);
    if (!comes || !view)
        return console.failure(!comes ? comes.error() : view.error());
    // What was added by somebody is theirs as long as nobody else has decided on it.
    const auto shown = [&](const db::Candidate& one) {
        return !*comes || (one.source == db::CandidateSource::Reviewer && view->shows(one.decision.author));
    };
    QJsonArray json;
    QStringList lines;
    if (const auto findings = CandidateService(*open->library).findings(open->session); findings && !*comes)
        lines = coverageLines(*findings);
    const qsizetype head = lines.size();
    for (const CandidateItem& candidate : *candidates) {
        if (!shown(candidate.record))
            continue;
        json.append(candidateJson(candidate));
        const db::Moment& where = candidate.record.where();
        lines.append(tr("%1. %2  %3 - %4  frame %5  %6  %7")
                         .arg(candidate.record.rank, 3)
                         .arg(idText(candidate.record.id).left(8), clock(where.range.start), clock(where.range.end))
                         .arg(where.startFrame)
                         .arg(candidate.personName, stateText(candidate.record.decision.state)));
        for (const QString& reason : reasonTexts(candidate.record.reasons))
            lines.append(QStringLiteral("       ") + reason);
    }
    if (lines.size() == head)
        lines.append(tr("No candidates."));
    const OwnView said = *comes ? *view : OwnView();
    return console.result(said.noted({{QStringLiteral("candidates"), json}}), said.noted(lines));
}

// Without --session the id is looked for in every session.
Outcome<QUuid> findCandidate(LibraryService& library, const Arguments& arguments)
{
    const QString text = arguments.positional(1);
    CandidateService service(library);
    if (arguments.has(QStringLiteral("session"))) {
        const auto session = library.findSession(arguments.value(QStringLiteral("session")));
        if (!session)
            return tl::unexpected<Failure>(session.error());
        return service.find(*session, text);
    }
    const auto sessions = library.sessions();
    if (!sessions)
        return tl::unexpected<Failure>(sessions.error());
    QList<QUuid> matches;
    for (const SessionItem& session : *sessions) {
        if (const auto found = service.find(session.record.id, text))
            matches.append(*found);
    }
    if (matches.size() != 1)
        return failed(base::ErrorCategory::NotFound, "candidate", Subject::Candidate, text);
    return matches.front();
}

ExitCode decide(db::DecisionState state, const Arguments& arguments, Console& console)
{
    auto library = openLibrary(arguments);
    if (!library)
        return console.failure(library.error());
    const auto id = findCandidate(**library, arguments);
    if (!id)
        return console.failure(id.error());
    CandidateService service(**library);
    const auto seen = service.candidate(*id);
    if (!seen)
        return console.failure(seen.error());
    db::DecisionDraft decision;
    decision.state = state;
    decision.reason = arguments.value(QStringLiteral("reason"));
    decision.adjusted = seen->record.decision.adjusted;
    const auto decided = service.decide(*id, decision, seen->record.decision.version);
    if (!decided)
        return console.failure(decided.error());
    return console.result(candidateJson(*decided),
                          tr("Candidate %1: %2").arg(idText(*id), stateText(decided->record.decision.state)));
}

ExitCode figures(const Arguments& arguments, Console& console)
{
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    if (const Done may = afterOwnPass(*open->library, open->session); !open->session.isNull() && !may)
        return console.failure(may.error());
    const auto found =
        open->session.isNull() ? figuresOfLibrary(*open->library) : figuresOfSession(*open->library, open->session);
    if (!found)
        return console.failure(found.error());
    QStringList lines;
    for (const KindFigures& one : found->kinds) {
        lines.append(tr("%1: %2 accepted, %3 rejected, %4 to review, %5 missed and added by reviewers")
                         .arg(kindText(one.kind))
                         .arg(one.accepted)
                         .arg(one.rejected)
                         .arg(one.undecided)
                         .arg(one.missed));
        lines.append(tr("    precision %1, recall %2, false alarms in 10 minutes %3")
                         .arg(figureText(one.precision()), figureText(one.recall()), figureText(one.falseAlarms())));
    }
    if (const QString heldBack = heldBackText(*found); !heldBack.isEmpty())
        lines.append(heldBack);
    return console.result(figuresJson(*found), lines.join(QLatin1Char('\n')));
}

// Only what was looked for can have been missed.
Done isMeasured(LibraryService& library, const SessionItem& session, int person)
{
    if (!session.measured())
        return wrongArgument(tr("This session is not measured yet, so nothing can have been missed in it. Measure it "
                                "first (“alliance library measure”)."));
    // Not by the findings: what a package has brought is there without their file.
    const QUuid recording = session.recordings.front().record.id;
    const auto tracks = library.database().recordings().people(recording);
    if (!tracks)
        return tl::unexpected<Failure>(library.failure(tracks.error(), Subject::Session, idText(session.record.id)));
    QStringList people;
    for (const db::RecordingPerson& one : *tracks) {
        if (one.track == person)
            return {};
        const auto place = vision::placeFromText(one.place.toStdString()).value_or(vision::Place::Centre);
        people.append(QStringLiteral("%1 (%2)").arg(one.track).arg(placeText(place)));
    }
    return wrongArgument(people.isEmpty() ? tr("Nobody was measured in this session (--person).")
                                          : tr("There is no person %1 in what was measured: %2 (--person).")
                                                .arg(person)
                                                .arg(people.join(QStringLiteral(", "))));
}

ExitCode addMissed(const Arguments& arguments, Console& console)
{
    const auto from = secondsOf(arguments.value(QStringLiteral("time")), QStringLiteral("time"));
    const auto until = secondsOf(arguments.value(QStringLiteral("until")), QStringLiteral("until"));
    for (const auto* time : {&from, &until})
        if (!*time)
            return console.failure(time->error());
    const auto kind = vision::behaviourKindFromText(arguments.value(QStringLiteral("kind")).toStdString());
    if (kind != vision::BehaviourKind::GazeAversion && kind != vision::BehaviourKind::PostureShift)
        return console.failure(
            wrongArgument(tr("The kind of a missed moment is gaze_aversion or posture_shift (--kind).")).value());
    bool isNumber = false;
    const int person = arguments.value(QStringLiteral("person")).toInt(&isNumber);
    if (!isNumber || person < 0)
        return console.failure(wrongArgument(tr("A person is a number from 0 (--person).")).value());
    auto open = openSession(arguments);
    if (!open)
        return console.failure(open.error());
    const auto session = open->library->session(open->session);
    if (!session)
        return console.failure(session.error());
    if (session->recordings.isEmpty())
        return console.failure(wrongArgument(tr("This session has no recording.")).value());
    if (const Done measured = isMeasured(*open->library, *session, person); !measured)
        return console.failure(measured.error());
    const RecordingItem& recording = session->recordings.front();
    const auto index = openIndex(recording, console.job());
    if (!index)
        return console.failure(index.error());
    const auto moment = momentOn(recording.record, **index, {*from, *until});
    if (!moment)
        return console.failure(moment.error());
    if (moment->isPoint())
        return console.failure(wrongArgument(tr("A missed moment needs a length: --until after --time.")).value());
    const auto added = CandidateService(*open->library).add(missedMoment(*moment, person, *kind));
    if (!added)
        return console.failure(added.error());
    return console.result(candidateJson(*added), tr("Added moment %1").arg(idText(added->record.id)));
}

Verb decisionVerb(const char* name, db::DecisionState state, const QString& summary)
{
    const bool needsReason = state == db::DecisionState::Rejected;
    return {{QStringLiteral("candidate ") + QString::fromLatin1(name),
             QStringLiteral("PATH CANDIDATE"),
             2,
             2,
             summary,
             tr("CANDIDATE is an id or the first characters of it."),
             {{QStringLiteral("reason"), QStringLiteral("TEXT"), tr("why"), false, needsReason},
              optionalSessionOption(),
              jsonOption()}},
            [state](const Arguments& arguments, Console& console) { return decide(state, arguments, console); }};
}

} // namespace

Verb candidateListVerb()
{
    return {{QStringLiteral("candidate list"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("list what measurement proposed for review, by rank"),
             {},
             {sessionOption(), jsonOption()}},
            list};
}

Verb candidateFiguresVerb()
{
    return {{QStringLiteral("candidate figures"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("precision, recall and false alarms by what reviewers decided"),
             tr("Of one session, or of the whole library. In brackets the 95 % interval. Nothing is trained on it."),
             {optionalSessionOption(), jsonOption()}},
            figures};
}

Verb candidateAddVerb()
{
    return {{QStringLiteral("candidate add"),
             QStringLiteral("PATH"),
             1,
             1,
             tr("add a moment that the measurement missed"),
             tr("It starts out accepted and counts as missed in the figures."),
             {sessionOption(),
              {QStringLiteral("time"), QStringLiteral("S"), tr("where it starts, in seconds"), false, true},
              {QStringLiteral("until"), QStringLiteral("S"), tr("where it ends, in seconds"), false, true},
              {QStringLiteral("kind"), QStringLiteral("KIND"), tr("gaze_aversion or posture_shift"), false, true},
              {QStringLiteral("person"), QStringLiteral("N"), tr("person of the measurement, from 0"), false, true},
              jsonOption()}},
            addMissed};
}

Verb candidateAcceptVerb()
{
    return decisionVerb("accept", db::DecisionState::Accepted, tr("accept a candidate as a moment to talk about"));
}

Verb candidateRejectVerb()
{
    return decisionVerb("reject", db::DecisionState::Rejected, tr("reject a candidate, with the reason"));
}

Verb candidateUndecideVerb()
{
    return decisionVerb("undecide", db::DecisionState::Undecided, tr("take a decision back"));
}

} // namespace alliance::app::cli
