#pragma once
// What one person gave a segment of a session, each value from 1 to 5. Versioned like a note.

#include "db/records/Moment.h"
#include "db/records/Note.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUuid>

namespace alliance::db
{

constexpr int kLowestRating = 1;
constexpr int kHighestRating = 5;

struct RatingDraft {
    QUuid sessionId;
    Moment moment; // the segment
    // By code of vocabulary list "segment_rating" (the segment as a whole) or "marker_subtype" (how significant that
    // marker is in it); sealed.
    QMap<QString, int> values;
    QString comment; // may be empty; sealed
    Visibility visibility = Visibility::Private;
    friend bool operator==(const RatingDraft&, const RatingDraft&) = default;
};

struct Rating {
    QUuid id;
    QUuid versionId;
    int version = 0; // from 1
    bool deleted = false;
    QUuid sessionId;
    Moment moment;
    QMap<QString, int> values;
    QString comment;
    Visibility visibility = Visibility::Private;
    QUuid author;
    QUuid versionAuthor;
    QDateTime created; // UTC, first version
    QDateTime edited;  // UTC, this version

    RatingDraft draft() const { return {sessionId, moment, values, comment, visibility}; }
};

} // namespace alliance::db
