#pragma once
// What of the record of changes somebody is shown. Supervisors and directors, who answer for the library, see all of
// it; others what they did themselves and what became of the sessions that they may open, but of a session that they
// still have to watch or rate without knowing what others think of it nothing that others did.

#include "app/services/LibraryService.h"
#include "db/records/AuditEvent.h"

#include <QSet>

namespace alliance::app
{

class AuditView
{
public:
    static Outcome<AuditView> of(LibraryService& library);
    bool shows(const db::AuditEvent& event) const
    {
        return m_all || event.person == m_person || m_sessions.contains(event.sessionId);
    }

private:
    bool m_all = false;
    QUuid m_person;
    QSet<QUuid> m_sessions;
};

} // namespace alliance::app
