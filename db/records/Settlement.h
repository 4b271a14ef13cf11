#pragma once
// The consensus on one difference between two people's codes: what was compared, and what holds. Versioned like a note;
// removed, the difference is open again.

#include "db/records/Moment.h"
#include "db/records/Note.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace alliance::db
{

// One side of what was compared. Null record: that person had coded nothing there.
struct SettledSide {
    QUuid person;
    QUuid record;    // a marker, passage or rating
    int version = 0; // of the record, as it was compared
    friend bool operator==(const SettledSide&, const SettledSide&) = default;
};

struct SettlementDraft {
    QUuid sessionId;
    Moment moment; // the extent that holds
    QString kind;  // "marker", "passage", "rating"
    QString item;  // code of the rating that was compared; empty for others
    SettledSide first;
    SettledSide second;
    QString chosen; // "first", "second", "other"
    // What holds: {"none": true}, or "type", "subtype", "significance" of a marker, "stage" of a passage, "value" of a
    // rating.
    QJsonObject holds;
    QString comment; // why; may be empty. All but the moment is sealed.
    Visibility visibility = Visibility::Supervision;
    friend bool operator==(const SettlementDraft&, const SettlementDraft&) = default;
};

struct Settlement : SettlementDraft {
    QUuid id;
    QUuid versionId;
    int version = 0; // from 1
    bool deleted = false;
    QUuid author;
    QUuid versionAuthor;
    QDateTime created; // UTC, first version
    QDateTime edited;  // UTC, this version

    SettlementDraft draft() const { return *this; }
};

} // namespace alliance::db
