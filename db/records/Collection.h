#pragma once
// Ordered, nested collections of moments for teaching.

#include "db/records/Moment.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace alliance::db
{

struct Collection {
    QUuid id;
    QUuid parentId;   // null: at the top
    int position = 0; // among its siblings, from 0
    QString name;     // sealed
    QUuid author;
    QDateTime created; // UTC
    int examples = 0;  // in it, without those of collections inside
};

struct ExampleDraft {
    QUuid collectionId;
    Moment moment;
    QString title;  // may be empty; sealed
    QUuid markerId; // null: none
};

struct Example {
    QUuid id;
    QUuid collectionId;
    int position = 0; // in its collection, from 0
    QUuid sessionId;
    Moment moment;
    QString title;
    QUuid markerId;
    QUuid author;
    QDateTime created; // UTC
};

} // namespace alliance::db
