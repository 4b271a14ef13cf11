#include "db/audit/AuditLog.h"

#include "db/core/LibraryContext.h"
#include "db/core/LibraryFiles.h"

namespace alliance::db
{

base::Status AuditLog::record(const QString& action, const QString& subject, const QUuid& subjectId,
                              const QUuid& sessionId, const QJsonObject& detail)
{
    if (usualMode(m_context.unlocked()->folder) == OpenMode::ReadOnly)
        return {};
    return m_context.change({action, subject, subjectId, sessionId, detail},
                            [](AuditEntry&) -> base::Status { return {}; });
}

base::Result<QList<AuditEvent>> AuditLog::list(std::int64_t afterSequence, int limit) const
{
    return auditEvents(m_context.database(), QStringLiteral("WHERE sequence > ? ORDER BY sequence LIMIT ?"),
                       {toSql(afterSequence), limit});
}

base::Result<QList<AuditEvent>> AuditLog::listOfSession(const QUuid& sessionId) const
{
    return auditEvents(m_context.database(), QStringLiteral("WHERE session_id = ? ORDER BY sequence"),
                       {toSql(sessionId)});
}

base::Result<std::int64_t> AuditLog::count() const
{
    return m_context.database().number(QStringLiteral("SELECT COUNT(*) FROM audit"));
}

base::Result<std::int64_t> AuditLog::verify() const
{
    return verifyAudit(m_context.database(), m_context.vault().auditKey());
}

} // namespace alliance::db
