#pragma once
// What a library knows that a backup of an earlier day does not, and that a restore in its place would undo: what was
// destroyed, withdrawn and taken away since, and whose passphrase was changed.

#include "db/Library.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace alliance::app
{

struct StandingActs {
    struct Called {
        QString caseCode; // empty where the person may not read it
        int number = 0;   // of the session
        QSet<QUuid> holders;
    };
    QList<db::Certificate> certificates;
    QList<db::ConsentDates> withdrawn;
    QList<db::Person> removed;
    QList<db::AuditEvent> newPassphrases;
    QHash<QUuid, QString> caseCodes;
    QHash<QUuid, Called> sessions; // those that the person may open
};

base::Result<StandingActs> standingActs(db::Library& library);

// Of them, what does not hold in the library of the backup: sentences. Empty: nothing.
base::Result<QStringList> undoneIn(db::Library& restored, const StandingActs& acts);

} // namespace alliance::app
