#pragma once
// A stage of resolution as it was passed through. A stage may come back, so the passages of a session may loop and
// overlap. Versioned like a note.

#include "db/records/Moment.h"
#include "db/records/Note.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace alliance::db
{

struct PassageDraft {
    QUuid sessionId;
    Moment moment;   // a range
    QString stage;   // code "S1" to "S4" of vocabulary list "stage"; sealed
    QString comment; // may be empty; sealed
    Visibility visibility = Visibility::Private;
    friend bool operator==(const PassageDraft&, const PassageDraft&) = default;
};

struct Passage {
    QUuid id;
    QUuid versionId;
    int version = 0; // from 1
    bool deleted = false;
    QUuid sessionId;
    Moment moment;
    QString stage;
    QString comment;
    Visibility visibility = Visibility::Private;
    QUuid author;
    QUuid versionAuthor;
    QDateTime created; // UTC, first version
    QDateTime edited;  // UTC, this version

    PassageDraft draft() const { return {sessionId, moment, stage, comment, visibility}; }
};

} // namespace alliance::db
