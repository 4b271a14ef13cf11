#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SessionName)
}

#include "app/services/SessionName.h"

namespace alliance::app
{

QString sessionName(const SessionItem& session)
{
    return session.caseCode.isEmpty() ? tr("session %1").arg(session.record.number)
                                      : tr("%1, session %2").arg(session.caseCode).arg(session.record.number);
}

} // namespace alliance::app
