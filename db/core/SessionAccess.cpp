#include "db/core/SessionAccess.h"

#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"

#include <QJsonArray>

#include <algorithm>

namespace alliance::db
{
namespace
{

struct HeldKey {
    QUuid id;
    KeyPlace place;
    bool newest = false;
};

struct MissingGrant {
    QUuid key;
    QUuid person;
};

// Keys that the person (first value) holds.
const QString kHeld =
    QStringLiteral(
        "SELECT k.id, k.scope, k.subject_id, k.author_id, %1 FROM key_grants g JOIN content_keys k ON k.id = g.key_id "
        "WHERE g.person_id = ? ")
        .arg(isNewestColumn());

base::Result<HeldKey> heldFrom(const Row& row)
{
    const auto scope = fromCode<Scope>(row.text(1));
    if (!scope)
        return base::fail(base::ErrorCategory::Damaged, "the scope of a key");
    return HeldKey{row.uuid(0), {*scope, row.uuid(2), row.uuid(3)}, row.flag(4)};
}

base::Result<QList<QUuid>> holdersOf(LibraryContext& context, const QUuid& key)
{
    return context.database().list<QUuid>(QStringLiteral("SELECT person_id FROM key_grants WHERE key_id = ?"),
                                          {toSql(key)},
                                          [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
}

// Deletes the person's grants of these keys and makes the next generation of the newest ones for the other holders.
base::Result<int> take(LibraryContext& context, const QUuid& personId, const QList<HeldKey>& keys)
{
    int renewed = 0;
    for (const HeldKey& key : keys) {
        const auto gone =
            context.database().execute(QStringLiteral("DELETE FROM key_grants WHERE key_id = ? AND person_id = ?"),
                                       {toSql(key.id), toSql(personId)});
        if (!gone)
            return tl::unexpected(gone.error());
        // Nobody writes under the own keys of somebody who has gone.
        if (!key.newest || key.place.author == personId)
            continue;
        const auto left = holdersOf(context, key.id);
        if (!left)
            return tl::unexpected(left.error());
        if (const auto made = makeKey(context, key.place, *left); !made)
            return tl::unexpected(made.error());
        ++renewed;
    }
    return renewed;
}

base::Result<QList<HeldKey>> heldBy(LibraryContext& context, const QUuid& personId, const QString& condition = {},
                                    const QVariantList& values = {})
{
    return context.database().list<HeldKey>(kHeld + condition + QStringLiteral("ORDER BY k.created_us, k.id"),
                                            QVariantList{toSql(personId)} + values, heldFrom);
}

// Pairs of key and person, from queries that begin with the key and the people it belongs to. Each takes the current
// person as its last value.
QStringList missingGrants()
{
    const QString mine =
        QStringLiteral("AND p.removed_us IS NULL AND p.public_key IS NOT NULL AND p.role <> 'recovery' "
                       "AND NOT EXISTS (SELECT 1 FROM key_grants h WHERE h.key_id = k.id AND h.person_id = p.id) "
                       "AND EXISTS (SELECT 1 FROM key_grants m WHERE m.key_id = k.id AND m.person_id = ?)");
    const QString holdersOfShared =
        QStringLiteral("JOIN content_keys s ON s.scope = 'shared' AND s.subject_id = %1 AND s.generation = "
                       "(SELECT MAX(n.generation) FROM content_keys n WHERE n.scope = 'shared' AND n.subject_id = "
                       "s.subject_id) "
                       "JOIN key_grants g ON g.key_id = s.id JOIN people p ON p.id = g.person_id ");
    const QString isSupervisor = QStringLiteral(
        "(EXISTS (SELECT 1 FROM session_people i WHERE i.session_id = k.subject_id AND i.person_id = p.id AND "
        "i.part = 'supervisor') OR (p.role = 'supervisor' AND NOT EXISTS (SELECT 1 FROM session_people i WHERE "
        "i.session_id = k.subject_id AND i.person_id = p.id AND i.part IN ('therapist', 'patient')))) ");
    return {
        QStringLiteral(
            "SELECT DISTINCT k.id, p.id FROM content_keys k CROSS JOIN people p WHERE k.scope = 'library' ") +
            mine,
        QStringLiteral("SELECT DISTINCT k.id, p.id FROM assignments a JOIN people p ON p.id = a.person_id "
                       "JOIN content_keys k ON k.subject_id = a.session_id AND k.scope IN ('shared', 'released') "
                       "WHERE a.finished_us IS NOT NULL ") +
            mine,
        QStringLiteral("SELECT DISTINCT k.id, p.id FROM sessions s JOIN content_keys k ON k.subject_id = s.id AND "
                       "k.scope IN ('session', 'released') CROSS JOIN people p WHERE s.released_us IS NOT NULL AND "
                       "p.role = 'director' ") +
            mine,
        QStringLiteral("SELECT DISTINCT k.id, p.id FROM content_keys k ") +
            holdersOfShared.arg(QStringLiteral("k.subject_id")) +
            QStringLiteral("WHERE (k.scope = 'released' OR (k.scope = 'supervision' AND ") + isSupervisor +
            QStringLiteral(")) ") + mine,
        QStringLiteral("SELECT DISTINCT k.id, p.id FROM content_keys k JOIN sessions e ON e.case_id = k.subject_id ") +
            holdersOfShared.arg(QStringLiteral("e.id")) +
            QStringLiteral("WHERE k.scope = 'case' AND NOT EXISTS (SELECT 1 FROM assignments a WHERE "
                           "a.session_id = e.id AND a.person_id = p.id) ") +
            mine,
    };
}

base::Result<QList<MissingGrant>> findMissing(LibraryContext& context)
{
    QList<MissingGrant> missing;
    for (const QString& sql : missingGrants()) {
        const base::Status read =
            context.database().forEach(sql, {toSql(context.person())}, [&](const Row& row) -> base::Status {
                // A damaged key is for verification to name; it must not keep anybody out of the library.
                if (context.key(row.uuid(0)))
                    missing.append({row.uuid(0), row.uuid(1)});
                return {};
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    return missing;
}

} // namespace

base::Result<QUuid> caseOf(const Connection& database, const QUuid& sessionId)
{
    return required(database.first<QUuid>(QStringLiteral("SELECT case_id FROM sessions WHERE id = ?"),
                                          {toSql(sessionId)},
                                          [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); }),
                    "session");
}

base::Status removeRows(LibraryContext& context, std::initializer_list<const char*> tables, const QUuid& sessionId,
                        const QUuid& personId)
{
    for (const char* table : tables) {
        const auto gone = context.database().execute(
            QStringLiteral("DELETE FROM %1 WHERE session_id = ? AND person_id = ?").arg(QLatin1String(table)),
            {toSql(sessionId), toSql(personId)});
        if (!gone)
            return tl::unexpected(gone.error());
    }
    return {};
}

base::Status giveSession(LibraryContext& context, const QUuid& sessionId, const QUuid& personId)
{
    const auto caseId = caseOf(context.database(), sessionId);
    if (!caseId)
        return tl::unexpected(caseId.error());
    for (const KeyPlace& place : {KeyPlace{Scope::Case, *caseId, {}}, KeyPlace{Scope::Session, sessionId, {}},
                                  KeyPlace{Scope::Shared, sessionId, {}}, KeyPlace{Scope::Released, sessionId, {}}}) {
        if (base::Status given = grantPlace(context, place, personId); !given)
            return given;
    }
    const auto supervisors = supervisorsOf(context.database(), sessionId);
    if (!supervisors)
        return tl::unexpected(supervisors.error());
    if (!supervisors->contains(personId))
        return {};
    const auto authors = context.database().list<QUuid>(
        QStringLiteral("SELECT DISTINCT author_id FROM content_keys WHERE scope = 'supervision' AND subject_id = ?"),
        {toSql(sessionId)}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    if (!authors)
        return tl::unexpected(authors.error());
    for (const QUuid& author : *authors) {
        if (base::Status given = grantPlace(context, {Scope::Supervision, sessionId, author}, personId); !given)
            return given;
    }
    return {};
}

base::Status takeSession(LibraryContext& context, const QUuid& sessionId, const QUuid& personId,
                         const QList<Scope>& scopes)
{
    auto held = heldBy(context, personId, QStringLiteral("AND k.subject_id = ? "), {toSql(sessionId)});
    if (!held)
        return tl::unexpected(held.error());
    held->removeIf(
        [&](const HeldKey& key) { return !scopes.contains(key.place.scope) || key.place.author == personId; });
    const auto taken = take(context, personId, *held);
    return taken ? base::Status() : tl::unexpected(taken.error());
}

base::Status takeCase(LibraryContext& context, const QUuid& caseId, const QUuid& personId)
{
    const auto others = context.database().number(
        QStringLiteral("SELECT COUNT(*) FROM sessions s JOIN content_keys k ON k.scope = 'shared' AND k.subject_id = "
                       "s.id JOIN key_grants g ON g.key_id = k.id WHERE s.case_id = ? AND g.person_id = ?"),
        {toSql(caseId), toSql(personId)});
    if (!others)
        return tl::unexpected(others.error());
    if (*others > 0)
        return {};
    const auto held =
        heldBy(context, personId, QStringLiteral("AND k.scope = 'case' AND k.subject_id = ? "), {toSql(caseId)});
    if (!held)
        return tl::unexpected(held.error());
    const auto taken = take(context, personId, *held);
    return taken ? base::Status() : tl::unexpected(taken.error());
}

base::Result<int> takeEverything(LibraryContext& context, const QUuid& personId)
{
    const auto held = heldBy(context, personId);
    if (!held)
        return tl::unexpected(held.error());
    return take(context, personId, *held);
}

base::Result<int> applyPendingGrants(LibraryContext& context)
{
    const auto found = findMissing(context);
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return 0;
    return context.change(
        {QStringLiteral("access.completed"), QStringLiteral("library"), context.unlocked()->libraryId, {}},
        [&](AuditEntry& entry) -> base::Result<int> {
            // Somebody else may have done it, or taken it back, before we had the lock.
            const auto missing = findMissing(context);
            if (!missing)
                return tl::unexpected(missing.error());
            int given = 0;
            QJsonArray subjects;
            for (const MissingGrant& one : *missing) {
                const auto key = context.key(one.key);
                if (!key)
                    return tl::unexpected(key.error());
                if (const base::Status granted = grantKey(context, *key, one.person); !granted)
                    return tl::unexpected(granted.error());
                ++given;
                const auto subject = context.database().first<QString>(
                    QStringLiteral("SELECT subject_id FROM content_keys WHERE id = ?"), {toSql(one.key)},
                    [](const Row& row) -> base::Result<QString> { return row.text(0); });
                if (!subject)
                    return tl::unexpected(subject.error());
                if (*subject && !subjects.contains(**subject))
                    subjects.append(**subject);
            }
            entry.detail.insert(QStringLiteral("grants"), given);
            entry.detail.insert(kGrantedSubjects, subjects);
            return given;
        });
}

} // namespace alliance::db
