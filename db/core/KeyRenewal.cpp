#include "db/core/KeyRenewal.h"

#include "db/core/InParts.h"
#include "db/core/LibraryContext.h"
#include "db/core/ManyRows.h"
#include "db/records/Codes.h"

namespace alliance::db
{
namespace
{

constexpr std::size_t kKeysOfThread = 50; // fewer are not worth a thread

// First value: the current person; second: whose keys they are.
const QString kHeld =
    QStringLiteral("SELECT k.id, k.scope, k.subject_id, k.author_id, k.generation, %1, g.sealed_key, m.sealed_key FROM "
                   "key_grants g JOIN content_keys k ON k.id = g.key_id "
                   "LEFT JOIN key_grants m ON m.key_id = g.key_id AND m.person_id = ? WHERE g.person_id = ? "
                   "ORDER BY k.created_us, k.id")
        .arg(isNewestColumn());
const QString kHolders =
    QStringLiteral("SELECT h.key_id, h.person_id, p.public_key FROM key_grants g JOIN content_keys k ON k.id = "
                   "g.key_id AND k.scope = 'library' JOIN key_grants h ON h.key_id = g.key_id JOIN people p ON p.id = "
                   "h.person_id WHERE g.person_id = ? AND p.public_key IS NOT NULL "
                   "AND p.removed_us IS NULL ORDER BY h.key_id, h.person_id");

} // namespace

KeyRenewal::KeyRenewal(LibraryContext& context, const QUuid& person, QByteArray publicKey)
    : m_context(context), m_person(person), m_publicKey(std::move(publicKey))
{
}

base::Result<std::vector<KeyRenewal::Held>> KeyRenewal::read() const
{
    const Connection& database = m_context.database();
    std::vector<Held> all;
    QHash<QUuid, std::size_t> newest;
    base::Status done =
        database.forEach(kHeld, {toSql(m_context.person()), toSql(m_person)}, [&](const Row& row) -> base::Status {
            const auto scope = fromCode<Scope>(row.text(1));
            if (!scope)
                return base::fail(base::ErrorCategory::Damaged, "the scope of a key");
            const bool renewed = *scope == Scope::Library && row.flag(5);
            if (renewed)
                newest.insert(row.uuid(0), all.size());
            all.push_back({row.uuid(0),
                           {*scope, row.uuid(2), row.uuid(3)},
                           row.number(4),
                           renewed,
                           row.bytes(6),
                           row.bytes(7),
                           {}});
            return {};
        });
    if (done)
        done = database.forEach(kHolders, {toSql(m_person)}, [&](const Row& row) -> base::Status {
            if (const auto at = newest.constFind(row.uuid(0)); at != newest.cend()) {
                const QUuid holder = row.uuid(1);
                all[*at].holders.push_back({holder, holder == m_person ? m_publicKey : row.bytes(2)});
            }
            return {};
        });
    return done ? base::Result<std::vector<Held>>(std::move(all)) : tl::unexpected(done.error());
}

KeyRenewal::Done KeyRenewal::done(const Held& key) const
{
    Done one;
    auto opened = m_context.vault().known(key.id);
    if (!opened)
        opened = m_context.vault().openKey(key.mine).value_or(nullptr);
    if (opened)
        one.anew = sealKey(*opened, m_publicKey).value_or(QByteArray());
    if (!key.renewed)
        return one;
    const SecretKey following = SecretKey::random();
    one.next = QUuid::createUuid();
    one.holders = key.holders;
    // An empty one, of somebody whose public key is none, is left out: they hold what does not open as it is.
    for (const Holder& holder : key.holders)
        one.sealed.push_back(sealKey(following, holder.publicKey).value_or(QByteArray()));
    return one;
}

std::vector<KeyRenewal::Done> KeyRenewal::allDone(const std::vector<const Held*>& keys) const
{
    std::vector<Done> all(keys.size());
    inParts(keys.size(), kKeysOfThread, [&](std::size_t from, std::size_t to) {
        for (std::size_t at = from; at < to; ++at)
            all[at] = done(*keys[at]);
    });
    return all;
}

base::Status KeyRenewal::prepare()
{
    const auto held = read();
    if (!held)
        return tl::unexpected(held.error());
    std::vector<const Held*> keys;
    for (const Held& one : *held)
        keys.push_back(&one);
    std::vector<Done> all = allDone(keys);
    for (std::size_t i = 0; i < keys.size(); ++i)
        m_prepared.insert(keys[i]->id, all[i]);
    return {};
}

base::Result<int> KeyRenewal::apply()
{
    const auto held = read();
    if (!held)
        return tl::unexpected(held.error());
    std::vector<const Held*> stale;
    for (const Held& one : *held) {
        const auto before = m_prepared.constFind(one.id);
        if (before == m_prepared.cend() || before->next.isNull() == one.renewed || before->holders != one.holders)
            stale.push_back(&one);
    }
    std::vector<Done> all = allDone(stale);
    for (std::size_t i = 0; i < stale.size(); ++i)
        m_prepared.insert(stale[i]->id, all[i]);

    Connection& database = m_context.database();
    const QVariant now = toSql(m_context.now());
    const QVariant person = toSql(m_person);
    const auto gone = database.execute(QStringLiteral("DELETE FROM key_grants WHERE person_id = ?"), {person});
    if (!gone)
        return tl::unexpected(gone.error());
    ManyRows keys(m_context, QStringLiteral("content_keys"),
                  {QStringLiteral("id"), QStringLiteral("scope"), QStringLiteral("subject_id"),
                   QStringLiteral("author_id"), QStringLiteral("generation"), QStringLiteral("created_us")});
    ManyRows grants(m_context, QStringLiteral("key_grants"),
                    {QStringLiteral("key_id"), QStringLiteral("person_id"), QStringLiteral("sealed_key"),
                     QStringLiteral("granted_us")});
    for (const Held& one : *held) {
        const Done& made = *m_prepared.constFind(one.id);
        grants.add({toSql(one.id), person, made.anew.isEmpty() ? one.theirs : made.anew, now});
        if (made.next.isNull())
            continue;
        keys.add({toSql(made.next), toCode(one.place.scope), toSql(one.place.subject),
                  one.place.author.isNull() ? QStringLiteral("") : one.place.author.toString(QUuid::WithoutBraces),
                  one.generation + 1, now});
        for (std::size_t i = 0; i < made.holders.size(); ++i) {
            if (!made.sealed[i].isEmpty())
                grants.add({toSql(made.next), toSql(made.holders[i].person), made.sealed[i], now});
        }
    }
    base::Status written = keys.write(); // before the grants of them
    if (written)
        written = grants.write();
    return written ? base::Result<int>(static_cast<int>(held->size())) : tl::unexpected(written.error());
}

} // namespace alliance::db
