#include "db/core/PersonKeys.h"

#include "db/core/LibraryContext.h"
#include "db/vault/RecoveryKey.h"

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

struct Candidate {
    QUuid person;
    WrappedSecret wrapped;
};

const QString kSelect = QStringLiteral("SELECT id, wrapped_secret, wrap_salt, wrap_operations, wrap_memory FROM people "
                                       "WHERE wrapped_secret IS NOT NULL AND removed_us IS NULL ");

base::Result<Candidate> candidateFrom(const Row& row)
{
    return Candidate{row.uuid(0),
                     {row.bytes(1),
                      row.bytes(2),
                      {static_cast<std::uint64_t>(row.integer(3)), static_cast<std::uint64_t>(row.integer(4))}}};
}

base::Result<PersonKeys> unlockByRecovery(const Connection& database, const SecretText& typed)
{
    const auto key = RecoveryKey::fromText(typed);
    if (!key)
        return tl::unexpected(key.error());
    KeyPair pair = key->pair();
    const auto person = database.first<QUuid>(
        QStringLiteral("SELECT id FROM people WHERE role = 'recovery' AND public_key = ? AND removed_us IS NULL"),
        {pair.publicKey()}, [](const Row& row) -> base::Result<QUuid> { return row.uuid(0); });
    if (!person)
        return tl::unexpected(person.error());
    if (!*person)
        return base::fail(ErrorCategory::Refused, kOpensNothing);
    return PersonKeys{**person, std::move(pair)};
}

} // namespace

base::Result<PersonKeys> unlockPerson(const Connection& database, const QUuid& libraryId,
                                      const Credentials& credentials)
{
    if (credentials.recoveryKey)
        return unlockByRecovery(database, *credentials.recoveryKey);
    if (!credentials.passphrase || credentials.passphrase->empty())
        return base::fail(ErrorCategory::Refused, kNeedsPassphrase);
    auto all = database.list<Candidate>(kSelect + QStringLiteral("ORDER BY created_us, id"), {}, candidateFrom);
    if (!all)
        return tl::unexpected(all.error());
    std::stable_partition(all->begin(), all->end(),
                          [&](const Candidate& one) { return one.person == credentials.person; });
    for (const Candidate& one : *all) {
        auto pair = unwrapSecret(one.wrapped, *credentials.passphrase, libraryId, one.person);
        if (pair)
            return PersonKeys{one.person, std::move(*pair)};
        // A damaged row must not keep the others out.
        if (pair.error().category == ErrorCategory::NoSpace)
            return tl::unexpected(pair.error());
    }
    return base::fail(ErrorCategory::Refused, kOpensNothing);
}

base::Status checkUnused(const Connection& database, const QUuid& libraryId, const SecretText& passphrase,
                         const QUuid& except)
{
    const auto opened = unlockPerson(database, libraryId, Credentials::ofPassphrase(SecretText(passphrase.view())));
    if (opened)
        return opened->personId == except ? base::Status()
                                          : base::fail(base::ErrorCategory::Invalid, kUnusablePassphrase);
    return opened.error().context == kOpensNothing ? base::Status() : tl::unexpected(opened.error());
}

base::Result<QByteArray> publicKeyOf(const Connection& database, const QUuid& person)
{
    return required(database.first<QByteArray>(QStringLiteral("SELECT public_key FROM people WHERE id = ? AND "
                                                              "removed_us IS NULL AND public_key IS NOT NULL"),
                                               {toSql(person)},
                                               [](const Row& row) -> base::Result<QByteArray> { return row.bytes(0); }),
                    "person");
}

base::Result<WrappedSecret> wrappedSecretOf(const Connection& database, const QUuid& person)
{
    return required(database.first<Candidate>(kSelect + QStringLiteral("AND id = ?"), {toSql(person)}, candidateFrom),
                    "person with a passphrase")
        .map([](Candidate found) { return std::move(found.wrapped); });
}

base::Status storeWrappedSecret(Connection& database, const QUuid& person, const QByteArray& publicKey,
                                const WrappedSecret& wrapped)
{
    return oneRow(database.execute(QStringLiteral("UPDATE people SET public_key = ?, wrapped_secret = ?, wrap_salt = "
                                                  "?, wrap_operations = ?, wrap_memory = ? WHERE id = ?"),
                                   {publicKey, wrapped.bytes, wrapped.salt,
                                    toSql(static_cast<std::int64_t>(wrapped.cost.operations)),
                                    toSql(static_cast<std::int64_t>(wrapped.cost.memory)), toSql(person)}),
                  "person");
}

} // namespace alliance::db
