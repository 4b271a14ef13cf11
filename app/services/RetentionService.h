#pragma once
// Until when the sessions of the open library may be kept, and which are due. Nothing is destroyed by itself: a person
// decides on what is listed.

#include "app/services/ConsentRules.h"
#include "app/services/LibraryService.h"

#include <QHash>

#include <optional>

namespace alliance::app
{

struct DueItem {
    QUuid sessionId;
    QUuid caseId;
    QString caseCode;
    QString caseName; // its code, marked as in SameCode.h where another one has it
    int number = 0;
    QString title; // may be empty
    QDate heldOn;
    KeepUntil keep;
    int daysLeft = 0; // 0: the last day is today; less: it is past
};

class RetentionService
{
public:
    explicit RetentionService(LibraryService& library) : m_library(library) {}

    // Of every session that anything is said about.
    Outcome<QHash<QUuid, KeepUntil>> all();
    // Of one session, as all() has it, without reading the others; nothing: nothing is said about it.
    Outcome<std::optional<KeepUntil>> of(const QUuid& session);
    // Those whose last day is at most `days` away, the most urgent first.
    Outcome<QList<DueItem>> due(int days);
    // An invalid day takes it back; what consents ask for stays. One step of the session.
    Done setDestroyBy(const QUuid& session, const QDate& day);

private:
    LibraryService& m_library;
};

// What `sessions` say of the days that are left. Reads the dates of the whole library: of one alone see
// listedSession().
void sayDaysToKeep(LibraryService& library, QList<SessionItem>& sessions);
// As LibraryService::sessions() has it: session() alone says nothing of the days that are left.
Outcome<SessionItem> listedSession(LibraryService& library, const QUuid& session);

QString keepReasonText(KeepUntilReason reason); // "as set for the session"
QString dueText(int daysLeft);                  // "destroy in 9 days", "destroy today", "overdue by 1 day"

} // namespace alliance::app
