#pragma once
// What a reviewer said of where a person looks at one moment. It moves the measured baseline of that person.

#include "db/records/Moment.h"

#include <QDateTime>
#include <QUuid>

namespace alliance::db
{

struct GazeMarkDraft {
    Moment moment;       // may be a point
    int track = 0;       // person of the measurement
    bool engaged = true; // looks at the partner; false: looks away
};

struct GazeMark {
    QUuid id;
    QUuid sessionId;
    Moment moment;
    int track = 0;
    bool engaged = true;
    bool withdrawn = false; // taken back
    QUuid author;
    QDateTime created; // UTC
};

} // namespace alliance::db
