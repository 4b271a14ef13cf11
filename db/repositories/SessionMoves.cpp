#include "db/repositories/SessionMoves.h"

#include "db/core/LibraryContext.h"
#include "db/core/SessionAccess.h"
#include "db/records/Codes.h"
#include "db/repositories/Access.h"
#include "db/repositories/Consents.h"
#include "db/repositories/People.h"
#include "db/repositories/Sessions.h"

#include <QJsonArray>

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

QJsonArray idsOf(const QList<QUuid>& people)
{
    QJsonArray ids;
    for (const QUuid& one : people)
        ids.append(one.toString(QUuid::WithoutBraces));
    return ids;
}

bool same(const SessionMove& a, const SessionMove& b)
{
    return a.from == b.from && a.number == b.number && a.gain == b.gain && a.lose == b.lose && a.remain == b.remain;
}

} // namespace

// Supervisors and therapists, by the keys they hold.
base::Result<QList<QUuid>> SessionMoves::workingIn(const QString& condition, const QUuid& id, const QUuid& except) const
{
    return m_context.database().list<QUuid>(
        QStringLiteral("SELECT DISTINCT p.id, p.created_us FROM sessions s JOIN content_keys k ON k.scope = 'shared' "
                       "AND k.subject_id = s.id JOIN key_grants g ON g.key_id = k.id JOIN people p ON p.id = "
                       "g.person_id WHERE %1 = ? AND s.id <> ? AND p.role IN ('supervisor', 'trainee') AND "
                       "p.removed_us IS NULL AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.session_id = s.id "
                       "AND a.person_id = p.id) ORDER BY p.created_us, p.id")
            .arg(condition),
        {toSql(id), except.isNull() ? QVariant(QStringLiteral("")) : toSql(except)},
        [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
}

base::Result<SessionMove> SessionMoves::plan(const QUuid& sessionId, const QUuid& caseId) const
{
    const auto session = Sessions(m_context).get(sessionId);
    if (!session)
        return tl::unexpected(session.error());
    if (session->caseId == caseId)
        return base::fail(ErrorCategory::Invalid, "the session is in that case");
    const auto caseKey = newestKey(m_context.database(), {Scope::Case, caseId, {}});
    if (!caseKey)
        return tl::unexpected(caseKey.error());
    if (!*caseKey)
        return base::fail(ErrorCategory::NotFound, "case");
    if (const auto opened = m_context.key(**caseKey); !opened)
        return tl::unexpected(opened.error());
    SessionMove move{sessionId, session->caseId, caseId, session->number, {}, {}, {}};
    const auto taken = Sessions(m_context).hasNumber(caseId, session->number);
    if (!taken)
        return tl::unexpected(taken.error());
    if (*taken) {
        const auto next = Sessions(m_context).nextNumber(caseId);
        if (!next)
            return tl::unexpected(next.error());
        move.number = *next;
    }
    const auto there = workingIn(QStringLiteral("s.case_id"), caseId, sessionId);
    const auto here = workingIn(QStringLiteral("s.id"), sessionId, {});
    if (!there || !here)
        return tl::unexpected(there ? here.error() : there.error());
    for (const QUuid& person : *here) {
        const bool stays = there->isEmpty() || there->contains(person) || person == m_context.person();
        (stays ? move.remain : move.lose).append(person);
    }
    for (const QUuid& person : *there) {
        if (!here->contains(person))
            move.gain.append(person);
    }
    return move;
}

base::Status SessionMoves::move(const SessionMove& planned, const QList<ConsentDraft>& consents)
{
    AuditEntry entry{QStringLiteral("session.moved"), QStringLiteral("session"), planned.session, planned.session, {}};
    return m_context.change(entry, [&](AuditEntry& told) -> base::Status {
        const auto now = plan(planned.session, planned.to);
        if (!now)
            return tl::unexpected(now.error());
        if (!same(*now, planned))
            return base::fail(ErrorCategory::Conflict, "something has changed since");
        told.detail = {{QStringLiteral("case_before"), planned.from.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("case"), planned.to.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("given"), idsOf(planned.gain)},
                       {QStringLiteral("taken"), idsOf(planned.lose)}};
        base::Status done = giveAndTake(planned);
        return done ? moveConsents(planned, consents) : done;
    });
}

base::Status SessionMoves::giveAndTake(const SessionMove& planned)
{
    Connection& database = m_context.database();
    for (const QUuid& person : planned.lose) {
        base::Status taken = removeRows(m_context, {"session_people"}, planned.session, person);
        if (taken)
            taken = takeSession(m_context, planned.session, person, kAllOfSession);
        if (!taken)
            return taken;
    }
    const base::Status filed =
        oneRow(database.execute(QStringLiteral("UPDATE sessions SET case_id = ?, number = ? WHERE id = ?"),
                                {toSql(planned.to), planned.number, toSql(planned.session)}),
               "session");
    if (!filed)
        return filed;
    for (const QUuid& person : planned.remain) {
        if (base::Status given = grantPlace(m_context, {Scope::Case, planned.to, {}}, person); !given)
            return given;
    }
    const People people(m_context);
    for (const QUuid& person : planned.gain) {
        const auto whom = people.get(person);
        if (!whom)
            return tl::unexpected(whom.error());
        const SessionPart part =
            whom->role == PersonRole::Supervisor ? SessionPart::Supervisor : SessionPart::Therapist;
        if (base::Status given = Access(m_context).grant(planned.session, person, part); !given)
            return given;
    }
    // The case it was in is no longer theirs, where this was all they had of it.
    for (const QUuid& person : planned.lose + planned.remain) {
        if (person == m_context.person())
            continue;
        if (base::Status taken = takeCase(m_context, planned.from, person); !taken)
            return taken;
    }
    return {};
}

base::Status SessionMoves::moveConsents(const SessionMove& planned, const QList<ConsentDraft>& consents)
{
    Connection& database = m_context.database();
    const auto own = database.list<QUuid>(
        QStringLiteral("SELECT n.id FROM consents n JOIN recordings r ON r.id = n.recording_id WHERE r.session_id = ?"),
        {toSql(planned.session)}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    if (!own)
        return tl::unexpected(own.error());
    for (const QUuid& consent : *own) {
        const base::Status filed =
            oneRow(database.execute(QStringLiteral("UPDATE consents SET case_id = ? WHERE id = ?"),
                                    {toSql(planned.to), toSql(consent)}),
                   "consent");
        if (!filed)
            return filed;
    }
    Consents all(m_context);
    for (ConsentDraft draft : consents) {
        draft.caseId = planned.to;
        const auto before = all.ofRecording(draft.recordingId);
        if (!before)
            return tl::unexpected(before.error());
        if (const auto put = all.put(draft, *before ? (*before)->version : 0); !put)
            return tl::unexpected(put.error());
    }
    return {};
}

} // namespace alliance::db
