#pragma once
// The record of changes as people read it: the latest first, a part at a time, so that a long one holds nobody up.

#include "app/services/LibraryService.h"

#include <QHash>
#include <QStringList>

namespace alliance::app
{

struct AuditQuery {
    QUuid session;           // null: of the whole library
    std::int64_t before = 0; // entries with a smaller number; 0: from the latest on
    QStringList words;       // each of which an entry has, in any of its columns; capitals do not matter
};

struct AuditRow {
    QString when;
    QString who;
    QString what;
    QString session; // empty: of none, or of one that is not there or not for this person
};

struct AuditPart {
    QList<AuditRow> rows;    // that have the words
    std::int64_t looked = 0; // entries that were looked at and are for this person
    std::int64_t before = 0; // where the next part begins; 0: there is nothing earlier
};

// `sessions`: what each session is called. Refused: that of the whole library is not for this person.
Outcome<AuditPart> readAudit(LibraryService& library, const AuditQuery& query, const QHash<QUuid, QString>& sessions);

} // namespace alliance::app
