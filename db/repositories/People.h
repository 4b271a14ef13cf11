#pragma once
// People of the library. Repositories belong to one Library object: same thread, must not outlive it. Every changing
// call is one transaction together with its audit event: it happens wholly or not at all.
// Errors common to all repositories: NotFound (no such row), Invalid (argument outside its range), Conflict (changed in
// between, or taken), Busy (another program writes for longer than the busy timeout), NoSpace, Unwritable, Damaged (the
// file or a seal does not hold together), Refused (no key for this session).

#include "db/records/Person.h"
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
    base::Result<Person> update(const QUuid& id, const PersonDraft& draft);
    // The person whose key opened the library: author of what this Library object writes.
    base::Result<Person> current() const;

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
