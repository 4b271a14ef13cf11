#pragma once
// The sequence of sessions of one patient with one therapist.

#include <QDateTime>
#include <QString>
#include <QUuid>

namespace alliance::db
{

struct CaseDraft {
    QString code;  // what people call the case; unique in the library; sealed under the key of the case
    QString label; // free text, may be empty; sealed under the key of the case
    QUuid id = {}; // of a case that was made elsewhere; null lets create() make one
};

struct Case {
    QUuid id;
    QString code;
    QString label;
    int sessionCount = 0;
    QDateTime created; // UTC
};

} // namespace alliance::db
