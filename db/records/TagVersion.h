#pragma once
// The tags of a session, a version for each change.

#include <QDateTime>
#include <QStringList>
#include <QUuid>

namespace alliance::db
{

struct TagVersion {
    int version = 0;  // 0: nobody has tagged it yet
    QStringList tags; // sealed under the session's key
    QUuid author;
    QDateTime at; // UTC
};

} // namespace alliance::db
