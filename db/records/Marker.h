#pragma once
// A moment that a person coded with a type and, if they wish, a subtype. Versioned like a note.

#include "db/records/Moment.h"
#include "db/records/Note.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUuid>

namespace alliance::db
{

struct MarkerDraft {
    QUuid sessionId;
    Moment moment;
    QString type;    // code of vocabulary list "marker_type": "withdrawal", "confrontation", "both", "strategy"; sealed
    QString subtype; // code of list "marker_subtype" or of an installed pack, or empty; sealed
    int significance = 0; // 1 to 5; 0 is not rated
    QString comment;      // may be empty; sealed
    Visibility visibility = Visibility::Private;
    QUuid candidateId;      // null: none
    QStringList strategies; // codes of list "strategy" ("R1" to "R10"), what was done towards repair; sealed
    QStringList tags;       // free words, see Tags.h; sealed
    friend bool operator==(const MarkerDraft&, const MarkerDraft&) = default;
};

struct Marker {
    QUuid id;
    QUuid versionId;
    int version = 0; // from 1
    bool deleted = false;
    QUuid sessionId;
    Moment moment;
    QString type;
    QString subtype;
    int significance = 0;
    QString comment;
    Visibility visibility = Visibility::Private;
    QUuid candidateId;
    QStringList strategies;
    QStringList tags;
    QUuid author;
    QUuid versionAuthor;
    QDateTime created; // UTC, first version
    QDateTime edited;  // UTC, this version

    MarkerDraft draft() const
    {
        return {sessionId, moment, type, subtype, significance, comment, visibility, candidateId, strategies, tags};
    }
};

} // namespace alliance::db
