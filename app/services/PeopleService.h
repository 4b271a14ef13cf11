#pragma once
// People of a library and who may read which session, for the command line and the window: asks Permissions, then does
// it. Passphrases come in as SecretText and are wiped with it. Adding somebody and changing a passphrase take as long
// as opening the library does, on purpose: not on the thread of a window.

#include "app/services/LibraryService.h"
#include "db/records/Person.h"
#include "db/repositories/Access.h"

#include <QList>

namespace alliance::app
{

struct PersonItem {
    db::Person record;
    bool current = false; // who opened the library
};

struct HolderItem {
    db::SessionHolder record;
    QString name;
};

// Those of them whom the current one is told of: trainees and guest raters are not told of one another.
QList<PersonItem> listedForCurrent(QList<PersonItem> people);

class PeopleService
{
public:
    explicit PeopleService(LibraryService& library) : m_library(library) {}

    Outcome<QList<PersonItem>> people();
    // A full id, the first characters of one, or a whole name that only one person has.
    Outcome<QUuid> findPerson(const QString& text);

    // cost: dearer or cheaper to guess than usual; the default is what the program uses.
    Outcome<db::Person> add(const db::PersonDraft& draft, const db::SecretText& passphrase,
                            const db::PassphraseCost& cost = {});
    Done remove(const QUuid& person);
    Done changePassphrase(const db::SecretText& old, const db::SecretText& passphrase,
                          const db::PassphraseCost& cost = {});
    // With the library opened by its recovery key, these three.
    Done resetPassphrase(const QUuid& person, const db::SecretText& passphrase, const db::PassphraseCost& cost = {});

    // Sessions that nobody works in any more: see heldByNobodyBut().
    Outcome<QList<SessionItem>> lostSessions();
    // As grant(): somebody holds the session again.
    Done giveBack(const QUuid& session, const QUuid& person);

    Outcome<QList<HolderItem>> holders(const QUuid& session);
    Outcome<bool> isReleased(const QUuid& session); // to the directors
    // As what they work: trainees as therapists, supervisors as supervisors. A director or guest rater: Invalid.
    Done grant(const QUuid& session, const QUuid& person);
    Done revoke(const QUuid& session, const QUuid& person);
    Done release(const QUuid& session, bool released);
    Done hand(const QUuid& session, const QUuid& person);
    Done finish(const QUuid& session);

private:
    Done done(const base::Status& status, const QUuid& session, const QUuid& person);
    Done mayGo(const QUuid& person);
    Done giveKeys(const QUuid& session, const db::Person& whom);

    LibraryService& m_library;
};

QString roleText(db::PersonRole role); // translated

} // namespace alliance::app
