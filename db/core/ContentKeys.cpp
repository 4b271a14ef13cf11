#include "db/core/ContentKeys.h"

#include "db/core/LibraryContext.h"
#include "db/core/PersonKeys.h"
#include "db/records/Codes.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

// Of the session whose id is the first value.
const QString kSessionHolders = QStringLiteral(
    "SELECT DISTINCT g.person_id FROM content_keys k JOIN key_grants g ON g.key_id = k.id "
    "JOIN people p ON p.id = g.person_id WHERE k.scope = 'session' AND k.subject_id = ? AND p.removed_us IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.session_id = k.subject_id AND a.person_id = p.id "
    "AND a.finished_us IS NULL) ");
const QString kNoMereDirectors =
    QStringLiteral("AND (p.role <> 'director' OR EXISTS (SELECT 1 FROM session_people m WHERE m.session_id = "
                   "k.subject_id AND m.person_id = p.id AND m.part IN ('therapist', 'supervisor'))) ");
const QString kSupervisors = QStringLiteral(
    "SELECT DISTINCT g.person_id FROM content_keys k JOIN key_grants g ON g.key_id = k.id "
    "JOIN people p ON p.id = g.person_id WHERE k.scope = 'shared' AND k.subject_id = ? AND p.removed_us IS NULL AND "
    "(EXISTS (SELECT 1 FROM session_people m WHERE m.session_id = k.subject_id AND m.person_id = p.id AND "
    "m.part = 'supervisor') OR (p.role = 'supervisor' AND NOT EXISTS (SELECT 1 FROM session_people m WHERE "
    "m.session_id = k.subject_id AND m.person_id = p.id AND m.part IN ('therapist', 'patient')))) ");
const QString kEverybody = QStringLiteral("SELECT id FROM people WHERE public_key IS NOT NULL AND removed_us IS NULL ");
const QString kRecovery = QStringLiteral("SELECT id FROM people WHERE role = 'recovery' AND removed_us IS NULL ");

QVariantList placeValues(const KeyPlace& place)
{
    const QString author = place.author.isNull() ? QStringLiteral("") : place.author.toString(QUuid::WithoutBraces);
    return {toCode(place.scope), toSql(place.subject), author};
}

base::Status addPeople(const Connection& database, const QString& sql, const QVariantList& values, QList<QUuid>& to)
{
    return database.forEach(sql, values, [&](const Row& row) -> base::Status {
        if (!to.contains(row.uuid(0)))
            to.append(row.uuid(0));
        return {};
    });
}

} // namespace

Scope scopeOf(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Private:
        return Scope::Private;
    case Visibility::Supervision:
        return Scope::Supervision;
    case Visibility::Trainee:
        return Scope::Shared;
    case Visibility::Collection:
        return Scope::Released;
    }
    return Scope::Private;
}

base::Result<QList<QUuid>> allKeys(const Connection& database, const KeyPlace& place)
{
    return database.list<QUuid>(QStringLiteral("SELECT id FROM content_keys WHERE scope = ? AND subject_id = ? AND "
                                               "author_id = ? ORDER BY generation"),
                                placeValues(place), [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
}

base::Result<std::optional<QUuid>> newestKey(const Connection& database, const KeyPlace& place)
{
    return allKeys(database, place).map([](const QList<QUuid>& all) {
        return all.isEmpty() ? std::optional<QUuid>() : std::optional<QUuid>(all.last());
    });
}

base::Result<std::optional<SealingKey>> sealingKeyOf(const Connection& database, const KeyPlace& place,
                                                     const QUuid& libraryId)
{
    // What a renewal seals anew to one person is all of one time, and the first key of the library is among it.
    static const QString query =
        QStringLiteral("SELECT k.id, CASE WHEN EXISTS (SELECT 1 FROM key_grants g JOIN key_grants l ON l.person_id = "
                       "g.person_id AND l.key_id = ? AND l.granted_us = g.granted_us WHERE g.key_id = k.id AND "
                       "g.granted_us > k.created_us) THEN 1 ELSE 0 END FROM content_keys k WHERE k.scope = ? AND "
                       "k.subject_id = ? AND k.author_id = ? ORDER BY k.generation DESC LIMIT 1");
    return database.first<SealingKey>(query, QVariantList{toSql(libraryId)} + placeValues(place),
                                      [&](const Row& row) -> base::Result<SealingKey> {
                                          // Those of the library are renewed at once: of its first one the grant says
                                          // as well when somebody was added.
                                          return SealingKey{row.uuid(0), row.flag(1) && place.scope != Scope::Library};
                                      });
}

QString isNewestColumn()
{
    return QStringLiteral("CASE WHEN k.generation = (SELECT MAX(n.generation) FROM content_keys n WHERE n.scope = "
                          "k.scope AND n.subject_id = k.subject_id AND n.author_id = k.author_id) THEN 1 ELSE 0 END "
                          "AS is_newest");
}

base::Result<QList<QUuid>> supervisorsOf(const Connection& database, const QUuid& sessionId)
{
    QList<QUuid> supervisors;
    const base::Status found = addPeople(database, kSupervisors, {toSql(sessionId)}, supervisors);
    return found ? base::Result<QList<QUuid>>(supervisors) : tl::unexpected(found.error());
}

base::Result<QList<QUuid>> holdersOfNew(LibraryContext& context, const KeyPlace& place)
{
    QList<QUuid> holders{context.person()};
    const Connection& database = context.database();
    const QVariantList subject{toSql(place.subject)};
    base::Status found = addPeople(database, kRecovery, {}, holders);
    if (found && place.scope == Scope::Library)
        found = addPeople(database, kEverybody, {}, holders);
    if (found && place.scope == Scope::Shared)
        found = addPeople(database, kSessionHolders + kNoMereDirectors, subject, holders);
    if (found && place.scope == Scope::Released)
        found = addPeople(database, kSessionHolders, subject, holders);
    if (found && place.scope == Scope::Supervision)
        found = addPeople(database, kSupervisors, subject, holders);
    return found ? base::Result<QList<QUuid>>(holders) : tl::unexpected(found.error());
}

base::Result<NamedKey> makeKey(LibraryContext& context, const KeyPlace& place, const QList<QUuid>& holders)
{
    const auto before = allKeys(context.database(), place);
    if (!before)
        return tl::unexpected(before.error());
    const NamedKey key{QUuid::createUuid(), std::make_shared<const SecretKey>(SecretKey::random())};
    base::Status done = storeKey(context, place, key, static_cast<int>(before->size()) + 1);
    for (const QUuid& holder : holders) {
        if (done)
            done = grantKey(context, key, holder);
        if (!done && done.error().category == ErrorCategory::Refused)
            done = {};
    }
    return done ? base::Result<NamedKey>(key) : tl::unexpected(done.error());
}

base::Status storeKey(LibraryContext& context, const KeyPlace& place, const NamedKey& key, int generation)
{
    const auto added = context.database().execute(
        QStringLiteral("INSERT INTO content_keys (id, scope, subject_id, author_id, generation, created_us) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        QVariantList{toSql(key.id)} + placeValues(place) + QVariantList{generation, toSql(context.now())});
    return added ? base::Status() : tl::unexpected(added.error());
}

base::Status grantKey(LibraryContext& context, const NamedKey& key, const QUuid& person)
{
    const auto publicKey = publicKeyOf(context.database(), person);
    if (!publicKey)
        return publicKey.error().category == ErrorCategory::NotFound
                   ? base::fail(ErrorCategory::Refused, "the person has no key pair")
                   : tl::unexpected(publicKey.error());
    const auto sealed = sealKey(*key.key, *publicKey);
    if (!sealed)
        return tl::unexpected(sealed.error());
    const auto stored = context.database().execute(
        QStringLiteral("INSERT INTO key_grants (key_id, person_id, sealed_key, granted_us) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (key_id, person_id) DO NOTHING"),
        {toSql(key.id), toSql(person), *sealed, toSql(context.now())});
    return stored ? base::Status() : tl::unexpected(stored.error());
}

base::Result<NamedKey> renewKey(LibraryContext& context, const KeyPlace& place, const QUuid& newest)
{
    const auto mine = publicKeyOf(context.database(), context.person());
    if (!mine)
        return tl::unexpected(mine.error());
    if (*mine != context.vault().publicKey())
        return base::fail(ErrorCategory::Conflict, kKeysChanged);
    const auto holders = context.database().list<QUuid>(
        QStringLiteral("SELECT person_id FROM key_grants WHERE key_id = ?"), {toSql(newest)},
        [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    return holders ? makeKey(context, place, *holders) : tl::unexpected(holders.error());
}

base::Status grantPlace(LibraryContext& context, const KeyPlace& place, const QUuid& person)
{
    const auto keys = allKeys(context.database(), place);
    if (!keys)
        return tl::unexpected(keys.error());
    for (const QUuid& id : *keys) {
        const auto key = context.key(id);
        if (!key && key.error().category == ErrorCategory::Refused)
            continue;
        if (!key)
            return tl::unexpected(key.error());
        if (base::Status granted = grantKey(context, *key, person); !granted)
            return granted;
    }
    return {};
}

} // namespace alliance::db
