#include "db/repositories/Access.h"

#include "db/core/LibraryContext.h"
#include "db/core/SessionAccess.h"
#include "db/records/Codes.h"

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

struct Facts {
    QUuid personId;
    PersonRole role = PersonRole::Patient;
    bool shared = false;
    bool supervisor = false;
    bool assigned = false;
    bool finished = false;
};

SessionHolder holderOf(const Facts& facts)
{
    if (facts.assigned)
        return {facts.personId, SessionHolder::As::GuestRater, facts.finished};
    if (facts.supervisor)
        return {facts.personId, SessionHolder::As::Supervisor, false};
    if (!facts.shared && facts.role == PersonRole::Director)
        return {facts.personId, SessionHolder::As::Director, false};
    return {facts.personId, SessionHolder::As::Trainee, false};
}

AuditEntry entryFor(const char* action, const QUuid& sessionId, const QUuid& personId = {})
{
    AuditEntry entry{QString::fromLatin1(action), QStringLiteral("session"), sessionId, sessionId, {}};
    if (!personId.isNull())
        entry.detail.insert(QStringLiteral("person"), personId.toString(QUuid::WithoutBraces));
    return entry;
}

base::Status mayPass(const LibraryContext& context, const QUuid& sessionId)
{
    const auto key = context.sessionKey(sessionId);
    return key ? base::Status() : tl::unexpected(key.error());
}

base::Result<bool> holds(LibraryContext& context, const QUuid& sessionId, const QUuid& personId, Scope scope)
{
    return context.database()
        .number(QStringLiteral("SELECT COUNT(*) FROM content_keys k JOIN key_grants g ON g.key_id = k.id WHERE "
                               "k.scope = ? AND k.subject_id = ? AND g.person_id = ?"),
                {toCode(scope), toSql(sessionId), toSql(personId)})
        .map([](std::int64_t count) { return count > 0; });
}

base::Status addPart(LibraryContext& context, const QUuid& sessionId, const QUuid& personId, SessionPart part)
{
    const auto position = context.database().number(
        QStringLiteral("SELECT COALESCE(MAX(position) + 1, 0) FROM session_people WHERE session_id = ?"),
        {toSql(sessionId)});
    if (!position)
        return tl::unexpected(position.error());
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO session_people (session_id, person_id, part, position) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (session_id, person_id, part) DO NOTHING"),
        {toSql(sessionId), toSql(personId), toCode(part), toSql(*position)});
    return added ? base::Status() : tl::unexpected(added.error());
}

base::Result<QList<QUuid>> directors(LibraryContext& context)
{
    return context.database().list<QUuid>(
        QStringLiteral("SELECT id FROM people WHERE role = 'director' AND public_key IS NOT NULL AND removed_us IS "
                       "NULL ORDER BY created_us, id"),
        {}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
}

} // namespace

base::Result<QList<SessionHolder>> Access::holders(const QUuid& sessionId) const
{
    const auto supervisors = supervisorsOf(m_context.database(), sessionId);
    if (!supervisors)
        return tl::unexpected(supervisors.error());
    return m_context.database().list<SessionHolder>(
        QStringLiteral(
            "SELECT p.id, p.role, CASE WHEN EXISTS (SELECT 1 FROM content_keys s JOIN key_grants h ON h.key_id = s.id "
            "WHERE s.scope = 'shared' AND s.subject_id = ? AND h.person_id = p.id) THEN 1 ELSE 0 END AS is_shared, "
            "CASE WHEN a.person_id IS NULL THEN 0 ELSE 1 END AS is_assigned, "
            "CASE WHEN a.finished_us IS NULL THEN 0 ELSE 1 END AS is_finished "
            "FROM people p LEFT JOIN assignments a ON a.person_id = p.id AND a.session_id = ? "
            "WHERE p.role <> 'recovery' AND EXISTS (SELECT 1 FROM content_keys k JOIN key_grants g ON g.key_id = k.id "
            "WHERE k.scope = 'session' AND k.subject_id = ? AND g.person_id = p.id) ORDER BY p.created_us, p.id"),
        {toSql(sessionId), toSql(sessionId), toSql(sessionId)}, [&](const Row& row) -> base::Result<SessionHolder> {
            return holderOf({row.uuid(0), fromCode<PersonRole>(row.text(1)).value_or(PersonRole::Patient), row.flag(2),
                             supervisors->contains(row.uuid(0)), row.flag(3), row.flag(4)});
        });
}

base::Status Access::grant(const QUuid& sessionId, const QUuid& personId, SessionPart part)
{
    if (part != SessionPart::Therapist && part != SessionPart::Supervisor)
        return base::fail(ErrorCategory::Invalid, "only therapists and supervisors open a session");
    return m_context.change(entryFor("session.granted", sessionId, personId), [&](AuditEntry& entry) -> base::Status {
        entry.detail.insert(QStringLiteral("part"), toCode(part));
        base::Status done = mayPass(m_context, sessionId);
        // No rater any more, and blind no longer.
        if (done)
            done = removeRows(m_context, {"assignments"}, sessionId, personId);
        if (done)
            done = addPart(m_context, sessionId, personId, part);
        return done ? giveSession(m_context, sessionId, personId) : done;
    });
}

base::Status Access::revoke(const QUuid& sessionId, const QUuid& personId)
{
    if (personId == m_context.person())
        return base::fail(ErrorCategory::Invalid, "one's own access");
    return m_context.change(entryFor("session.revoked", sessionId, personId), [&](AuditEntry&) -> base::Status {
        if (base::Status may = mayPass(m_context, sessionId); !may)
            return may;
        const auto held = holds(m_context, sessionId, personId, Scope::Session);
        if (!held)
            return tl::unexpected(held.error());
        if (!*held)
            return base::fail(ErrorCategory::NotFound, "a grant of the session to this person");
        const auto all = holders(sessionId);
        const auto released = isReleased(sessionId);
        if (!all || !released)
            return tl::unexpected(!all ? all.error() : released.error());
        const auto is = [&](const SessionHolder& one) {
            return one.personId == personId && one.as == SessionHolder::As::Director;
        };
        if (*released && std::any_of(all->begin(), all->end(), is))
            return base::fail(ErrorCategory::Invalid, "the session is released to the directors");
        base::Status done = removeRows(m_context, {"assignments", "session_people"}, sessionId, personId);
        if (done)
            done = takeSession(m_context, sessionId, personId, kAllOfSession);
        if (!done)
            return done;
        const auto caseId = caseOf(m_context.database(), sessionId);
        return caseId ? takeCase(m_context, *caseId, personId) : tl::unexpected(caseId.error());
    });
}

base::Result<bool> Access::isReleased(const QUuid& sessionId) const
{
    return m_context.database()
        .number(QStringLiteral("SELECT COUNT(*) FROM sessions WHERE id = ? AND released_us IS NOT NULL"),
                {toSql(sessionId)})
        .map([](std::int64_t count) { return count > 0; });
}

base::Status Access::release(const QUuid& sessionId)
{
    return m_context.change(entryFor("session.released", sessionId), [&](AuditEntry& entry) -> base::Status {
        if (base::Status may = mayPass(m_context, sessionId); !may)
            return may;
        if (const auto key = m_context.sealer(Scope::Released, sessionId); !key)
            return tl::unexpected(key.error());
        const base::Status marked =
            oneRow(m_context.database().execute(QStringLiteral("UPDATE sessions SET released_us = ? WHERE id = ?"),
                                                {toSql(m_context.now()), toSql(sessionId)}),
                   "session");
        if (!marked)
            return marked;
        const auto to = directors(m_context);
        if (!to)
            return tl::unexpected(to.error());
        entry.detail.insert(QStringLiteral("directors"), to->size());
        for (const QUuid& director : *to) {
            for (const Scope scope : {Scope::Session, Scope::Released}) {
                if (base::Status given = grantPlace(m_context, {scope, sessionId, {}}, director); !given)
                    return given;
            }
        }
        return {};
    });
}

base::Status Access::withdrawRelease(const QUuid& sessionId)
{
    return m_context.change(entryFor("session.release_withdrawn", sessionId), [&](AuditEntry&) -> base::Status {
        if (base::Status may = mayPass(m_context, sessionId); !may)
            return may;
        const auto all = holders(sessionId);
        if (!all)
            return tl::unexpected(all.error());
        const base::Status marked =
            oneRow(m_context.database().execute(QStringLiteral("UPDATE sessions SET released_us = NULL WHERE id = ?"),
                                                {toSql(sessionId)}),
                   "session");
        if (!marked)
            return marked;
        for (const SessionHolder& one : *all) {
            if (one.as != SessionHolder::As::Director || one.personId == m_context.person())
                continue;
            if (base::Status done = takeSession(m_context, sessionId, one.personId, kAllOfSession); !done)
                return done;
        }
        return {};
    });
}

base::Status Access::hand(const QUuid& sessionId, const QUuid& personId)
{
    return m_context.change(entryFor("session.handed", sessionId, personId), [&](AuditEntry&) -> base::Status {
        if (base::Status may = mayPass(m_context, sessionId); !may)
            return may;
        for (const Scope scope : {Scope::Shared, Scope::Released}) {
            const auto sees = holds(m_context, sessionId, personId, scope);
            if (!sees)
                return tl::unexpected(sees.error());
            if (*sees)
                return base::fail(ErrorCategory::Conflict, "the person sees what others wrote already");
        }
        const auto added = m_context.database().execute(
            QStringLiteral("INSERT INTO assignments (session_id, person_id, assigned_us, finished_us) "
                           "VALUES (?, ?, ?, ?)"),
            {toSql(sessionId), toSql(personId), toSql(m_context.now()), nullNumber()});
        if (!added)
            return tl::unexpected(added.error());
        return grantPlace(m_context, {Scope::Session, sessionId, {}}, personId);
    });
}

base::Status Access::finish(const QUuid& sessionId)
{
    return m_context.change(entryFor("session.rated", sessionId), [&](AuditEntry&) -> base::Status {
        return oneRow(m_context.database().execute(
                          QStringLiteral("UPDATE assignments SET finished_us = ? WHERE session_id = ? AND person_id = "
                                         "? AND finished_us IS NULL"),
                          {toSql(m_context.now()), toSql(sessionId), toSql(m_context.person())}),
                      "a session in the hands of this person");
    });
}

} // namespace alliance::db
