#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SessionMoveService)
}

#include "app/services/ConsentService.h"
#include "app/services/IdText.h"
#include "app/services/Ownership.h"
#include "app/services/Permissions.h"
#include "app/services/SameCode.h"
#include "app/services/SessionMoveService.h"
#include "db/package/PackageStates.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;
using Basis = EffectiveConsent::Basis;

bool onRecord(const std::optional<db::Consent>& consent)
{
    return consent && !consent->terms.noneOnRecord;
}

tl::unexpected<Failure> refused(const char* context, const QString& sentence)
{
    return failed(ErrorCategory::Refused, context, Subject::Argument, sentence);
}

// As for whoever gives and takes each access by itself.
Done mayMove(LibraryService& library, const db::SessionMove& move)
{
    Done may = rulesSession(library, move.session);
    const auto anyIs = [&](const QList<QUuid>& people, db::PersonRole role) {
        return std::any_of(people.begin(), people.end(), [&](const QUuid& id) {
            const auto person = library.database().people().get(id);
            return !person || person->role == role;
        });
    };
    if (may && anyIs(move.gain, db::PersonRole::Trainee))
        may = allowed(library, permission::grantToTrainee);
    if (may && anyIs(move.lose, db::PersonRole::Supervisor))
        may = allowed(library, permission::revokeSupervisor);
    return may;
}

} // namespace

Outcome<QList<db::ConsentDraft>> SessionMoveService::consents(const db::SessionMove& move)
{
    const auto fail = [&](const base::Error& error) {
        return tl::unexpected<Failure>(m_library.failure(error, Subject::Session, idText(move.session)));
    };
    const auto today = ConsentService(m_library).today();
    if (!today)
        return tl::unexpected<Failure>(today.error());
    const db::Consents all = m_library.database().consents();
    const auto before = all.ofCase(move.from);
    const auto after = all.ofCase(move.to);
    const auto recordings = m_library.database().recordings().listOfSession(move.session);
    if (!before || !after || !recordings)
        return fail(!before ? before.error() : !after ? after.error() : recordings.error());
    const auto inForce = [&](const std::optional<db::Consent>& ofCase, const std::optional<db::Consent>& own) {
        const Basis basis = effectiveConsent(ofCase, own, *today).basis;
        return basis == Basis::Missing || basis == Basis::InForce;
    };
    if (!inForce(*after, std::nullopt))
        return refused("consent of the other case",
                       tr("The consent of the other case is not in force. Nothing is moved under it."));
    QList<db::ConsentDraft> drafts;
    for (const db::Recording& recording : *recordings) {
        const auto own = all.ofRecording(recording.id);
        if (!own)
            return fail(own.error());
        if (!inForce(*before, *own))
            return refused("consent of the session",
                           tr("The consent that the session was recorded under is not in force any more. It decides "
                              "what becomes of the session, so it stays where it is."));
        if (!onRecord(*before))
            continue; // what it has of its own goes with it
        db::ConsentDraft draft =
            onRecord(*own) ? db::stricterConsent((*own)->terms, (*before)->terms) : (*before)->terms;
        draft.recordingId = recording.id;
        // What was remarked on the other case is for those who work there.
        draft.remark = *own ? (*own)->terms.remark : QString();
        drafts.append(draft);
    }
    return drafts;
}

Outcome<SessionMovePlan> SessionMoveService::plan(const QUuid& session, const QUuid& toCase)
{
    if (const Done may = allowed(m_library, permission::grantSession); !may)
        return tl::unexpected<Failure>(may.error());
    const auto move = m_library.database().sessionMoves().plan(session, toCase);
    if (!move && move.error().category == ErrorCategory::Invalid)
        return failed(move.error(), Subject::Argument, tr("The session is in that case already."));
    if (!move)
        return tl::unexpected<Failure>(m_library.failure(move.error(), Subject::Session, idText(session)));
    if (const Done may = mayMove(m_library, *move); !may)
        return tl::unexpected<Failure>(may.error());
    SessionMovePlan plan{*move, {}, {}, {}, {}, {}, {}};
    const auto codeOf = [&](const QUuid& id) {
        const auto its = m_library.database().cases().get(id);
        return its ? its->code : QString();
    };
    plan.from = codeOf(move->from);
    plan.to = codeOf(move->to);
    const auto names = [&](const QList<QUuid>& people) {
        QStringList all;
        for (const QUuid& one : people)
            all.append(m_library.personName(one));
        return all;
    };
    plan.gain = names(move->gain);
    plan.lose = names(move->lose);
    plan.remain = names(move->remain);
    auto terms = consents(*move);
    if (!terms)
        return tl::unexpected<Failure>(terms.error());
    plan.consents = std::move(*terms);
    return plan;
}

Done SessionMoveService::move(const SessionMovePlan& plan)
{
    if (Done may = allowed(m_library, permission::grantSession); !may)
        return may;
    if (Done may = mayMove(m_library, plan.move); !may)
        return may;
    const auto terms = consents(plan.move);
    if (!terms)
        return tl::unexpected<Failure>(terms.error());
    if (*terms != plan.consents)
        return failed(ErrorCategory::Conflict, "the consent has changed since", Subject::Session,
                      idText(plan.move.session));
    const base::Status moved = m_library.database().sessionMoves().move(plan.move, plan.consents);
    if (!moved)
        return tl::unexpected<Failure>(m_library.failure(moved.error(), Subject::Session, idText(plan.move.session)));
    return {};
}

QString movedTo(const SessionMovePlan& plan)
{
    return plan.to == plan.from ? markedCode(plan.to, plan.move.to) : plan.to;
}

QStringList moveSentences(const SessionMovePlan& plan)
{
    const auto list = [](const QStringList& names) { return names.join(QStringLiteral(", ")); };
    const QString from = plan.to == plan.from ? markedCode(plan.from, plan.move.from) : plan.from;
    QStringList sentences{tr("It becomes session %1 of case %2; it was in case %3.")
                              .arg(QString::number(plan.move.number), movedTo(plan), from)};
    if (!plan.gain.isEmpty())
        sentences << tr("Will be able to open it: %1.").arg(list(plan.gain));
    if (!plan.lose.isEmpty())
        sentences << tr("Will not be able to open it any more: %1. What they have read or copied stays with them.")
                         .arg(list(plan.lose));
    if (!plan.remain.isEmpty())
        sentences << tr("Go on to open it: %1.").arg(list(plan.remain));
    if (!plan.consents.isEmpty())
        sentences << tr("What the consent of case %1 allowed goes with its recordings; the strictest of both holds.")
                         .arg(from);
    sentences << tr("It cannot be undone, only moved back: keys that were given cannot be taken back.");
    return sentences;
}

} // namespace alliance::app
