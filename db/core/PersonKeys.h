#pragma once
// The key pairs of the people of a sealed library, as their rows keep them.

#include "db/core/Connection.h"
#include "db/vault/Credentials.h"
#include "db/vault/KeyPair.h"
#include "db/vault/Passphrase.h"
#include "media/base/Result.h"

#include <QUuid>

namespace alliance::db
{

// In the context of Conflict, of whatever needs a key: this person's passphrase, and with it their key pair, was
// changed by another program since the library was opened here. It has to be opened anew.
inline constexpr const char* kKeysChanged = "the passphrase was changed in another program";

struct PersonKeys {
    QUuid personId;
    KeyPair pair;
};

// Tries the person named in the credentials first, then everybody else, one Argon2 run each; which people there are is
// not to be seen before. Refused: kNeedsPassphrase or kOpensNothing. Invalid: kNoRecoveryKey. NoSpace: see
// Passphrase.h.
base::Result<PersonKeys> unlockPerson(const Connection& database, const QUuid& libraryId,
                                      const Credentials& credentials);

// Invalid, with kUnusablePassphrase: it opens for somebody other than `except`, and a passphrase alone says who one is.
// As many Argon2 runs as there are people.
inline constexpr const char* kUnusablePassphrase = "the passphrase cannot be used here";
base::Status checkUnused(const Connection& database, const QUuid& libraryId, const SecretText& passphrase,
                         const QUuid& except);

// NotFound: the person has no key pair, or was removed.
base::Result<QByteArray> publicKeyOf(const Connection& database, const QUuid& person);
base::Result<WrappedSecret> wrappedSecretOf(const Connection& database, const QUuid& person); // NotFound: has none
// Call inside a change. NotFound: no such person.
base::Status storeWrappedSecret(Connection& database, const QUuid& person, const QByteArray& publicKey,
                                const WrappedSecret& wrapped);

} // namespace alliance::db
