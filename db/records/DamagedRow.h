#pragma once
// A row whose sealed words do not open any more, because a bit of it flipped or it was put in another's place.

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace alliance::db
{

struct DamagedRow {
    QString table; // "note_versions", "people", ...
    QUuid id;
    QUuid sessionId; // null: of no session
    QDateTime made;  // invalid: not known
    friend bool operator==(const DamagedRow&, const DamagedRow&) = default;
};

} // namespace alliance::db
