#pragma once
// Rows of content_keys and key_grants, and to whom a new key belongs:
//   Library                everybody who works with the library
//   Case, Session          the person who makes it; others through Access
//   Shared                 who holds the session key, without guest raters before they finish and without directors
//                          who have no part in the session
//   Released               who holds the session key, without guest raters before they finish
//   Supervision            its author and the supervisors of the session: holders of Shared who have the part of
//                          supervisor in it, or the role of supervisor and no other part
//   Private                its author
// and, of all of them, the recovery key, where the library has one.

#include "db/core/Connection.h"
#include "db/vault/NamedKey.h"
#include "db/vault/Scope.h"
#include "media/base/Result.h"

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QUuid>

#include <cstddef>
#include <optional>

namespace alliance::db
{

class LibraryContext;
enum class Visibility;

struct KeyPlace {
    Scope scope = Scope::Library;
    QUuid subject;
    QUuid author; // null unless hasAuthor(scope)

    bool operator==(const KeyPlace&) const = default;
};
inline std::size_t qHash(const KeyPlace& place, std::size_t seed = 0)
{
    return qHashMulti(seed, static_cast<int>(place.scope), place.subject, place.author);
}

// Of notes, markers and the like.
Scope scopeOf(Visibility visibility);

// The one that seals: of the highest generation. Nothing: none has been made.
base::Result<std::optional<QUuid>> newestKey(const Connection& database, const KeyPlace& place);
base::Result<QList<QUuid>> allKeys(const Connection& database, const KeyPlace& place); // oldest first

struct SealingKey {
    QUuid id;
    // Somebody who holds it has got another key pair since (see KeyRenewal.h): an earlier copy of the library and the
    // passphrase of then open it, and nothing is to be sealed with it any more.
    bool outdated = false;
};
// The one that seals, as newestKey().
base::Result<std::optional<SealingKey>> sealingKeyOf(const Connection& database, const KeyPlace& place,
                                                     const QUuid& libraryId);

// A column of a query about content_keys k: 1 for the newest of its place, which seals, else 0.
QString isNewestColumn();

// Supervisors of a session; see above.
base::Result<QList<QUuid>> supervisorsOf(const Connection& database, const QUuid& sessionId);

// The following are called inside a change.
base::Result<QList<QUuid>> holdersOfNew(LibraryContext& context, const KeyPlace& place);
// Makes the next generation and seals it to `holders`, without those who have no key pair.
base::Result<NamedKey> makeKey(LibraryContext& context, const KeyPlace& place, const QList<QUuid>& holders);
base::Status storeKey(LibraryContext& context, const KeyPlace& place, const NamedKey& key, int generation);
// Nothing happens where the person has it already. Refused: the person has no key pair, or was removed.
base::Status grantKey(LibraryContext& context, const NamedKey& key, const QUuid& person);
// Makes the generation after this newest one, for those who hold it. Conflict, with kKeysChanged: the current person
// has got another key pair in another program.
base::Result<NamedKey> renewKey(LibraryContext& context, const KeyPlace& place, const QUuid& newest);
// Every generation of the place that the current person holds.
base::Status grantPlace(LibraryContext& context, const KeyPlace& place, const QUuid& person);

} // namespace alliance::db
