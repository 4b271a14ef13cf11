#include "db/repositories/Sessions.h"

#include "db/core/KeyOpening.h"
#include "db/core/LibraryContext.h"
#include "db/core/SessionAccess.h"
#include "db/records/Codes.h"

#include <QJsonArray>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

// Only sessions that are sealed to the person who is working.
const QString kSelect =
    QStringLiteral("SELECT s.id, s.case_id, s.number, s.held_on, s.label, s.created_us FROM sessions s "
                   "JOIN cases c ON c.id = s.case_id WHERE EXISTS (SELECT 1 FROM content_keys k JOIN key_grants g "
                   "ON g.key_id = k.id WHERE k.scope = 'session' AND k.subject_id = s.id AND g.person_id = ?) ");

std::function<base::Result<Session>(const Row&)> mapper(const LibraryContext& context)
{
    return [&context](const Row& row) -> base::Result<Session> {
        SealedRow sealed(context.opener(row.uuid(0)), "sessions", row.uuid(0), DamagedColumn::Blank);
        Session session{row.uuid(0),
                        row.uuid(1),
                        row.number(2),
                        QDate::fromString(row.text(3), Qt::ISODate),
                        sealed.text("label", row.bytes(4)),
                        row.time(5)};
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return session;
    };
}

QVariant dateValue(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : nullText();
}

// The first key of a session that was made before its row.
base::Status keepKey(LibraryContext& context, const SessionSeed& seed)
{
    const KeyPlace place{Scope::Session, seed.id, {}};
    const auto holders = holdersOfNew(context, place);
    if (!holders)
        return tl::unexpected(holders.error());
    base::Status done = storeKey(context, place, seed.key, 1);
    for (const QUuid& holder : *holders) {
        if (done)
            done = grantKey(context, seed.key, holder);
        if (!done && done.error().category == ErrorCategory::Refused)
            done = {}; // nobody with a key pair
    }
    return done;
}

// Who takes part as therapist or supervisor and works with the library may open the session.
base::Status giveToPeople(LibraryContext& context, const QUuid& sessionId, const QList<SessionPerson>& people)
{
    for (const SessionPerson& one : people) {
        if (one.part != SessionPart::Therapist && one.part != SessionPart::Supervisor)
            continue;
        base::Status given = giveSession(context, sessionId, one.personId);
        if (!given && given.error().category != ErrorCategory::Refused)
            return given;
    }
    return {};
}

// Which columns, without what stands in them: an audit event outlives the session.
QJsonArray changedIn(const Session& before, const SessionDraft& after)
{
    QJsonArray changed;
    const auto note = [&](bool differs, const QString& column) {
        if (differs)
            changed.append(column);
    };
    note(before.caseId != after.caseId, QStringLiteral("case"));
    note(before.number != after.number, QStringLiteral("number"));
    note(before.heldOn != after.heldOn, QStringLiteral("held_on"));
    note(before.label != after.label, QStringLiteral("label"));
    return changed;
}

// Who works in the session may read its case, which can be another one than before.
base::Status giveCase(LibraryContext& context, const QUuid& sessionId, const QUuid& caseId)
{
    const auto people = context.database().list<QUuid>(
        QStringLiteral("SELECT DISTINCT g.person_id FROM content_keys k JOIN key_grants g ON g.key_id = k.id JOIN "
                       "people p ON p.id = g.person_id WHERE k.scope = 'shared' AND k.subject_id = ? AND "
                       "p.removed_us IS NULL AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.session_id = "
                       "k.subject_id AND a.person_id = p.id)"),
        {toSql(sessionId)}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    if (!people)
        return tl::unexpected(people.error());
    for (const QUuid& person : *people) {
        if (base::Status given = grantPlace(context, {Scope::Case, caseId, {}}, person); !given)
            return given;
    }
    return {};
}

} // namespace

base::Result<int> Sessions::nextNumber(const QUuid& caseId) const
{
    return m_context.database()
        .number(QStringLiteral("SELECT COALESCE(MAX(number), 0) + 1 FROM sessions WHERE case_id = ?"), {toSql(caseId)})
        .map([](std::int64_t number) { return static_cast<int>(number); });
}

base::Result<Session> Sessions::create(const SessionDraft& draft)
{
    if (draft.number < 0)
        return base::fail(ErrorCategory::Invalid, "session number");
    const QUuid id = draft.seed ? draft.seed->id : QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("session.added"), QStringLiteral("session"), id, id},
        [&](AuditEntry& entry) -> base::Result<Session> {
            entry.detail.insert(QStringLiteral("case"), draft.caseId.toString(QUuid::WithoutBraces));
            base::Result<int> number = draft.number;
            if (draft.number == 0)
                number = nextNumber(draft.caseId);
            if (!number)
                return tl::unexpected(number.error());
            // The row comes first, the sealed label after it: the key refers to the row.
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO sessions (id, case_id, number, held_on, label, created_us) "
                               "VALUES (?, ?, ?, ?, ?, ?)"),
                {toSql(id), toSql(draft.caseId), *number, dateValue(draft.heldOn), QByteArray(""),
                 toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            if (draft.seed) {
                if (const base::Status kept = keepKey(m_context, *draft.seed); !kept)
                    return tl::unexpected(kept.error());
            }
            const auto sealer = m_context.sealer(Scope::Session, id);
            if (!sealer)
                return tl::unexpected(sealer.error());
            if (const auto shared = m_context.sealer(Scope::Shared, id); !shared)
                return tl::unexpected(shared.error());
            const auto labelled =
                m_context.database().execute(QStringLiteral("UPDATE sessions SET label = ? WHERE id = ?"),
                                             {sealer->seal("sessions", "label", id, draft.label), toSql(id)});
            if (!labelled)
                return tl::unexpected(labelled.error());
            return get(id);
        });
}

base::Result<Session> Sessions::get(const QUuid& id) const
{
    if (const auto key = m_context.sessionKey(id); !key)
        return tl::unexpected(key.error());
    return required(m_context.database().first<Session>(kSelect + QStringLiteral("AND s.id = ?"),
                                                        {toSql(m_context.person()), toSql(id)}, mapper(m_context)),
                    "session");
}

base::Result<QList<Session>> Sessions::list() const
{
    if (const base::Status keys =
            openKeys(m_context, Scope::Session, QStringLiteral("sessions"), {QStringLiteral("label")});
        !keys)
        return tl::unexpected(keys.error());
    return m_context.database().list<Session>(kSelect + QStringLiteral("ORDER BY c.created_us, c.id, s.number"),
                                              {toSql(m_context.person())}, mapper(m_context));
}

base::Result<QList<Session>> Sessions::listOfCase(const QUuid& caseId) const
{
    return m_context.database().list<Session>(kSelect + QStringLiteral("AND s.case_id = ? ORDER BY s.number"),
                                              {toSql(m_context.person()), toSql(caseId)}, mapper(m_context));
}

base::Result<bool> Sessions::hasNumber(const QUuid& caseId, int number) const
{
    return m_context.database()
        .number(QStringLiteral("SELECT COUNT(*) FROM sessions WHERE case_id = ? AND number = ?"),
                {toSql(caseId), number})
        .map([](std::int64_t count) { return count > 0; });
}

base::Result<Session> Sessions::update(const QUuid& id, const SessionDraft& draft)
{
    if (draft.number <= 0)
        return base::fail(ErrorCategory::Invalid, "session number");
    return m_context.change(
        {QStringLiteral("session.changed"), QStringLiteral("session"), id, id},
        [&](AuditEntry& entry) -> base::Result<Session> {
            entry.detail.insert(QStringLiteral("case"), draft.caseId.toString(QUuid::WithoutBraces));
            const auto before = get(id);
            if (!before)
                return before;
            entry.detail.insert(QStringLiteral("changed"), changedIn(*before, draft));
            const auto sealer = m_context.sealer(Scope::Session, id);
            if (!sealer)
                return tl::unexpected(sealer.error());
            QString sql = QStringLiteral("UPDATE sessions SET case_id = ?, number = ?, held_on = ?");
            QVariantList values{toSql(draft.caseId), draft.number, dateValue(draft.heldOn)};
            if (before->label != draft.label) { // one that does not open is not written over
                sql += QStringLiteral(", label = ?");
                values << sealer->seal("sessions", "label", id, draft.label);
            }
            values << toSql(id);
            const base::Status done =
                oneRow(m_context.database().execute(sql + QStringLiteral(" WHERE id = ?"), values), "session");
            if (!done)
                return tl::unexpected(done.error());
            if (const base::Status given = giveCase(m_context, id, draft.caseId); !given)
                return tl::unexpected(given.error());
            return get(id);
        });
}

base::Result<QList<SessionPerson>> Sessions::people(const QUuid& sessionId) const
{
    return m_context.database().list<SessionPerson>(
        QStringLiteral("SELECT person_id, part FROM session_people WHERE session_id = ? ORDER BY position"),
        {toSql(sessionId)}, [](const Row& row) -> base::Result<SessionPerson> {
            return SessionPerson{row.uuid(0), fromCode<SessionPart>(row.text(1)).value_or(SessionPart::Observer)};
        });
}

base::Status Sessions::setPeople(const QUuid& sessionId, const QList<SessionPerson>& people)
{
    return m_context.change(
        {QStringLiteral("session.people"), QStringLiteral("session"), sessionId, sessionId},
        [&](AuditEntry& entry) -> base::Status {
            entry.detail.insert(QStringLiteral("count"), people.size());
            if (const auto key = m_context.sessionKey(sessionId); !key)
                return tl::unexpected(key.error());
            Connection& database = m_context.database();
            if (const auto gone = database.execute(QStringLiteral("DELETE FROM session_people WHERE session_id = ?"),
                                                   {toSql(sessionId)});
                !gone)
                return tl::unexpected(gone.error());
            int position = 0;
            for (const SessionPerson& one : people) {
                const auto added = database.execute(
                    QStringLiteral("INSERT INTO session_people (session_id, person_id, part, position) "
                                   "VALUES (?, ?, ?, ?)"),
                    {toSql(sessionId), toSql(one.personId), toCode(one.part), position++});
                if (!added)
                    return tl::unexpected(added.error());
            }
            return giveToPeople(m_context, sessionId, people);
        });
}

} // namespace alliance::db
