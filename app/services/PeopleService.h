#pragma once
// Who works with a library, and who may open which of its sessions.

#include "app/services/LibraryService.h"
#include "db/repositories/Access.h"

namespace alliance::app
{

// Somebody who can open the library, or could before.
struct PersonItem {
    db::Person record;
    bool isSelf = false;
};

struct SessionAccess {
    QList<db::SessionHolder> holders; // in the order in which they came to the library
    bool released = false;            // to the directors
    QList<PersonItem> people;         // of the library
};

class PeopleService
{
public:
    explicit PeopleService(LibraryService& library) : m_library(library) {}

    // In the order in which they came; patients are not among them.
    Outcome<QList<PersonItem>> people();
    Done add(const db::PersonDraft& draft, const db::SecretText& passphrase);
    Done remove(QUuid person);
    Done changePassphrase(const db::SecretText& old, const db::SecretText& passphrase);
    // With the recovery key: a new passphrase for the first of its people who is still there.
    Done resetOwner(const db::SecretText& passphrase);

    Outcome<SessionAccess> access(QUuid session);
    Done grant(QUuid session, QUuid person, db::SessionPart part);
    Done revoke(QUuid session, QUuid person);
    Done setReleased(QUuid session, bool released);
    Done hand(QUuid session, QUuid rater);

private:
    Done named(const base::Status& status, QUuid person);

    LibraryService& m_library;
};

} // namespace alliance::app
