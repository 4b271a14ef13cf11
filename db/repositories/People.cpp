#include "db/repositories/People.h"

#include "db/core/KeyRenewal.h"
#include "db/core/LibraryContext.h"
#include "db/core/PersonKeys.h"
#include "db/core/SessionAccess.h"
#include "db/records/Codes.h"

#include <algorithm>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kSelect = QStringLiteral("SELECT id, role, name, public_key, created_us, removed_us FROM people ");

std::function<base::Result<Person>(const Row&)> mapper(const LibraryContext& context)
{
    return [opener = context.opener()](const Row& row) -> base::Result<Person> {
        SealedRow sealed(opener, "people", row.uuid(0), DamagedColumn::Blank);
        Person person{row.uuid(0),
                      fromCode<PersonRole>(row.text(1)).value_or(PersonRole::Patient),
                      sealed.text("name", row.bytes(2)),
                      !row.isNull(3) && row.isNull(5),
                      row.time(4),
                      !row.isNull(5)};
        if (!sealed.status())
            return tl::unexpected(sealed.status().error());
        return person;
    };
}

base::Status onlySealed(const LibraryContext& context)
{
    return context.unlocked()->sealed ? base::Status()
                                      : base::fail(ErrorCategory::Unsupported, "an open library has no passphrases");
}

bool worksWithTheLibrary(PersonRole role)
{
    return role == PersonRole::Supervisor || role == PersonRole::Trainee || role == PersonRole::Director ||
           role == PersonRole::GuestRater;
}

base::Status checkFresh(LibraryContext& context, const SecretText& passphrase)
{
    base::Status done = onlySealed(context);
    return done ? checkPassphrase(passphrase) : done;
}

struct RenewedPair {
    QUuid person;
    QByteArray former, publicKey;
    const WrappedSecret& wrapped;
};

// The person has that pair from now on.
base::Status renewPair(LibraryContext& context, const QString& action, const RenewedPair& renewed)
{
    KeyRenewal renewal(context, renewed.person, renewed.publicKey);
    if (base::Status prepared = renewal.prepare(); !prepared)
        return prepared;
    return context.change(
        {action, QStringLiteral("person"), renewed.person, {}}, [&](AuditEntry& entry) -> base::Status {
            const auto now = publicKeyOf(context.database(), renewed.person);
            if (!now)
                return tl::unexpected(now.error());
            if (*now != renewed.former)
                return base::fail(ErrorCategory::Conflict, kKeysChanged);
            if (base::Status stored =
                    storeWrappedSecret(context.database(), renewed.person, renewed.publicKey, renewed.wrapped);
                !stored)
                return stored;
            const auto count = renewal.apply();
            if (!count)
                return tl::unexpected(count.error());
            entry.detail.insert(QStringLiteral("renewed"), *count);
            return {};
        });
}

} // namespace

base::Result<Person> People::create(const PersonDraft& draft)
{
    const QUuid id = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("person.added"), QStringLiteral("person"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Person> {
            entry.detail.insert(QStringLiteral("role"), toCode(draft.role));
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO people (id, role, name, created_us) VALUES (?, ?, ?, ?)"),
                {toSql(id), toCode(draft.role), sealer->seal("people", "name", id, draft.name),
                 toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return get(id);
        });
}

base::Result<Person> People::get(const QUuid& id) const
{
    return required(
        m_context.database().first<Person>(kSelect + QStringLiteral("WHERE id = ?"), {toSql(id)}, mapper(m_context)),
        "person");
}

base::Result<QList<Person>> People::list() const
{
    return m_context.database().list<Person>(
        kSelect + QStringLiteral("WHERE role <> 'recovery' ORDER BY created_us, id"), {}, mapper(m_context));
}

base::Result<Person> People::update(const QUuid& id, const PersonDraft& draft)
{
    return m_context.change(
        {QStringLiteral("person.changed"), QStringLiteral("person"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Person> {
            entry.detail.insert(QStringLiteral("role"), toCode(draft.role));
            const auto before = get(id);
            if (!before)
                return tl::unexpected(before.error());
            if (before->canOpen && before->role != draft.role)
                return base::fail(ErrorCategory::Invalid, "another role for somebody who works with the library");
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            const base::Status done =
                oneRow(m_context.database().execute(
                           QStringLiteral("UPDATE people SET role = ?, name = ? WHERE id = ?"),
                           {toCode(draft.role), sealer->seal("people", "name", id, draft.name), toSql(id)}),
                       "person");
            if (!done)
                return tl::unexpected(done.error());
            return get(id);
        });
}

base::Result<Person> People::current() const
{
    return get(m_context.person());
}

base::Result<Person> People::addWithPassphrase(const PersonDraft& draft, const SecretText& passphrase,
                                               const PassphraseCost& cost)
{
    if (const base::Status good = checkFresh(m_context, passphrase); !good)
        return tl::unexpected(good.error());
    if (!worksWithTheLibrary(draft.role))
        return base::fail(ErrorCategory::Invalid, "nobody works in this role");
    if (const base::Status unused = checkUnused(m_context.database(), m_context.unlocked()->libraryId, passphrase, {});
        !unused)
        return tl::unexpected(unused.error());
    const QUuid id = QUuid::createUuid();
    const KeyPair pair = KeyPair::generate();
    // Takes its time on purpose: not while others wait for the lock.
    const auto wrapped = wrapSecret(pair, passphrase, cost, m_context.unlocked()->libraryId, id);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    const auto given = [&](const base::Status& step) { return step ? get(id) : tl::unexpected(step.error()); };
    return m_context.change(
        {QStringLiteral("person.added"), QStringLiteral("person"), id, {}},
        [&](AuditEntry& entry) -> base::Result<Person> {
            entry.detail.insert(QStringLiteral("role"), toCode(draft.role));
            const auto sealer = m_context.librarySealer();
            if (!sealer)
                return tl::unexpected(sealer.error());
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO people (id, role, name, created_us) VALUES (?, ?, ?, ?)"),
                {toSql(id), toCode(draft.role), sealer->seal("people", "name", id, draft.name),
                 toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            base::Status done = storeWrappedSecret(m_context.database(), id, pair.publicKey(), *wrapped);
            if (done)
                done = grantPlace(m_context, {Scope::Library, m_context.unlocked()->libraryId, {}}, id);
            if (!done || draft.role != PersonRole::Director)
                return given(done);
            const auto released = m_context.database().list<QUuid>(
                QStringLiteral("SELECT id FROM sessions WHERE released_us IS NOT NULL"), {},
                [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
            if (!released)
                return tl::unexpected(released.error());
            for (const QUuid& session : *released) {
                for (const Scope scope : {Scope::Session, Scope::Released}) {
                    if (done)
                        done = grantPlace(m_context, {scope, session, {}}, id);
                }
            }
            return given(done);
        });
}

base::Status People::changePassphrase(const SecretText& old, const SecretText& passphrase, const PassphraseCost& cost)
{
    if (base::Status good = checkFresh(m_context, passphrase); !good)
        return good;
    const QUuid& libraryId = m_context.unlocked()->libraryId;
    const QUuid id = m_context.person();
    const auto before = wrappedSecretOf(m_context.database(), id);
    if (!before)
        return tl::unexpected(before.error());
    auto pair = unwrapSecret(*before, old, libraryId, id);
    if (!pair)
        return tl::unexpected(pair.error());
    if (base::Status unused = checkUnused(m_context.database(), m_context.unlocked()->libraryId, passphrase, id);
        !unused)
        return unused;
    const PassphraseCost higher{std::max(cost.operations, before->cost.operations),
                                std::max(cost.memory, before->cost.memory)};
    KeyPair next = KeyPair::generate();
    const auto wrapped = wrapSecret(next, passphrase, higher, libraryId, id);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    const QByteArray former = pair->publicKey();
    const Vault& vault = m_context.vault();
    if (former != vault.publicKey())
        vault.adopt(std::move(*pair)); // changed by another program before
    const QByteArray publicKey = next.publicKey();
    // First: as soon as the change is made, other threads meet what is sealed to the new pair.
    vault.adopt(std::move(next));
    base::Status renewed =
        renewPair(m_context, QStringLiteral("person.passphrase_changed"), {id, former, publicKey, *wrapped});
    if (!renewed)
        vault.dropAdopted();
    return renewed;
}

base::Status People::tryPassphrase(const SecretText& passphrase) const
{
    const QUuid id = m_context.person();
    const Vault& vault = m_context.vault();
    auto pair = wrappedSecretOf(m_context.database(), id).and_then([&](const WrappedSecret& wrapped) {
        return unwrapSecret(wrapped, passphrase, m_context.unlocked()->libraryId, id);
    });
    if (pair && pair->publicKey() == vault.publicKey())
        return {};
    const auto now = pair ? publicKeyOf(m_context.database(), id) : tl::unexpected(pair.error());
    if (now && *now == pair->publicKey()) {
        vault.adopt(std::move(*pair));
        return {};
    }
    // With another public key beside it, it was changed once more meanwhile, or somebody put an earlier one back.
    const ErrorCategory why = now ? ErrorCategory::Refused : now.error().category;
    if (why == ErrorCategory::Refused || why == ErrorCategory::NotFound)
        return base::fail(ErrorCategory::Refused, kOpensNothing);
    return tl::unexpected(now.error());
}

base::Status People::resetPassphrase(const QUuid& id, const SecretText& passphrase, const PassphraseCost& cost)
{
    if (base::Status good = checkFresh(m_context, passphrase); !good)
        return good;
    const auto me = current();
    if (!me)
        return tl::unexpected(me.error());
    if (me->role != PersonRole::Recovery)
        return base::fail(ErrorCategory::Refused, "only the recovery key gives somebody another passphrase");
    const auto person = get(id);
    if (!person)
        return tl::unexpected(person.error());
    if (!person->canOpen || person->role == PersonRole::Recovery)
        return base::fail(ErrorCategory::Invalid, "the person has no passphrase");
    if (base::Status unused = checkUnused(m_context.database(), m_context.unlocked()->libraryId, passphrase, id);
        !unused)
        return unused;
    const KeyPair pair = KeyPair::generate();
    const auto wrapped = wrapSecret(pair, passphrase, cost, m_context.unlocked()->libraryId, id);
    if (!wrapped)
        return tl::unexpected(wrapped.error());
    const auto former = publicKeyOf(m_context.database(), id);
    if (!former)
        return tl::unexpected(former.error());
    return renewPair(m_context, QStringLiteral("person.passphrase_reset"), {id, *former, pair.publicKey(), *wrapped});
}

base::Status People::remove(const QUuid& id)
{
    if (base::Status sealed = onlySealed(m_context); !sealed)
        return sealed;
    if (id == m_context.person())
        return base::fail(ErrorCategory::Invalid, "oneself");
    return m_context.change(
        {QStringLiteral("person.removed"), QStringLiteral("person"), id, {}}, [&](AuditEntry& entry) -> base::Status {
            const auto person = get(id);
            if (!person)
                return tl::unexpected(person.error());
            if (!person->canOpen || person->role == PersonRole::Recovery)
                return base::fail(ErrorCategory::Invalid, "the person cannot open the library");
            const base::Status marked = oneRow(
                m_context.database().execute(QStringLiteral("UPDATE people SET removed_us = ?, wrapped_secret = NULL, "
                                                            "wrap_salt = NULL WHERE id = ?"),
                                             {toSql(m_context.now()), toSql(id)}),
                "person");
            if (!marked)
                return marked;
            const auto renewed = takeEverything(m_context, id);
            if (!renewed)
                return tl::unexpected(renewed.error());
            entry.detail.insert(QStringLiteral("renewed"), *renewed);
            return {};
        });
}

} // namespace alliance::db
