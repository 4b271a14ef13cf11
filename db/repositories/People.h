#pragma once
// People of the library. Repositories belong to one Library object: same thread, must not outlive it. Every changing
// call is one transaction together with its audit event: it happens wholly or not at all.
// Errors common to all repositories: NotFound (no such row), Invalid (argument outside its range), Conflict (changed in
// between, or taken), Busy (another program writes for longer than the busy timeout), NoSpace, Unwritable, Damaged (the
// file or a seal does not hold together), Refused (no key for this session).

#include "db/records/Person.h"
#include "db/vault/Passphrase.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class People
{
public:
    explicit People(LibraryContext& context) : m_context(context) {}

    base::Result<Person> create(const PersonDraft& draft);
    base::Result<Person> get(const QUuid& id) const;
    base::Result<QList<Person>> list() const; // in order of creation
    // Invalid: another role for somebody who works with the library, since keys go with it (remove, then add).
    base::Result<Person> update(const QUuid& id, const PersonDraft& draft);
    // The person whose key opened the library: author of what this Library object writes. With the recovery key that is
    // a person without a name, in no list.
    base::Result<Person> current() const;

    // The following are for sealed libraries: Unsupported in an open one.
    // Somebody who will work with the library: gets a key pair and the keys of the library, and a director the sessions
    // that are released. Invalid: kWeakPassphrase, or a role that nobody works in.
    base::Result<Person> addWithPassphrase(const PersonDraft& draft, const SecretText& passphrase,
                                           const PassphraseCost& cost = {});
    // Of the current person, who gets a new key pair and renewed keys (see KeyRenewal.h): seconds in a big library.
    // Takes the higher of both costs. Invalid: kWeakPassphrase; Refused: not `old`; Conflict: changed meanwhile.
    base::Status changePassphrase(const SecretText& old, const SecretText& passphrase, const PassphraseCost& cost = {});
    // Whether that is the passphrase of the current person as it is now, whoever else it may be one of. Where another
    // program has changed it since the library was opened here, all that share this unlocking go on with the keys of
    // now. Refused, with kOpensNothing: it is not, or the person was removed. Takes as long as guessing is meant to.
    base::Status tryPassphrase(const SecretText& passphrase) const;
    // By the recovery key (Refused otherwise), for somebody else: a new key pair and renewed keys as well.
    base::Status resetPassphrase(const QUuid& id, const SecretText& passphrase, const PassphraseCost& cost = {});
    // Takes all keys away and renews every one of them that would seal next. What the person wrote stays, with their
    // name. Copies of the library made before (backups) still open with the old passphrase. Invalid: oneself.
    base::Status remove(const QUuid& id);

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
