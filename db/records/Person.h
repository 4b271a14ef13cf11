#pragma once
// Somebody the library knows: one who works with it (has a key pair) or one who appears in it (has none).

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace alliance::db
{

enum class PersonRole {
    Supervisor,
    Trainee,
    Director,
    GuestRater,
    Patient,
    Recovery, // the recovery key, which opens everything; nobody in person, and in no list
};

struct PersonDraft {
    PersonRole role = PersonRole::Patient;
    QString name; // sealed under the library key
};

struct Person {
    QUuid id;
    PersonRole role = PersonRole::Patient;
    QString name;
    bool canOpen = false; // has a key pair, so sessions can be sealed to them
    QDateTime created;    // UTC
    bool removed = false; // worked with the library once: the name stays with what they wrote
};

} // namespace alliance::db
