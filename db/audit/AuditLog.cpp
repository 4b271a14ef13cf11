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

base::Result<QList<AuditEvent>> AuditLog::listOf(const QStringList& actions) const
{
    const QString places = QStringList(actions.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    return auditEvents(m_context.database(), QStringLiteral("WHERE action IN (%1) ORDER BY sequence").arg(places),
                       QVariantList(actions.begin(), actions.end()));
}

base::Result<std::int64_t> AuditLog::count() const
{
    return m_context.database().number(QStringLiteral("SELECT COUNT(*) FROM audit"));
}

base::Result<QDateTime> AuditLog::now() const
{
    return m_context.database()
        .number(QStringLiteral("SELECT a.at_us FROM audit_head h JOIN audit a ON a.sequence = h.sequence"))
        .map([&](std::int64_t last) {
            return QDateTime::fromMSecsSinceEpoch(std::max(last, m_context.now()) / 1000).toUTC();
        });
}

base::Status AuditLog::forEachStored(const QUuid& sessionId,
                                     const std::function<base::Status(const StoredAuditEvent&)>& event) const
{
    const QString select = QStringLiteral("SELECT sequence, at_us, person_id, action, subject, subject_id, session_id, "
                                          "detail, previous_hash, hash FROM audit %1ORDER BY sequence")
                               .arg(sessionId.isNull() ? QString() : QStringLiteral("WHERE session_id = ? "));
    return m_context.database().forEach(
        select, sessionId.isNull() ? QVariantList() : QVariantList{toSql(sessionId)}, [&](const Row& row) {
            return event({row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5),
                          row.text(6), row.text(7), row.bytes(8), row.bytes(9)});
        });
}

base::Result<std::int64_t> AuditLog::verify(const std::function<base::Status(std::int64_t)>& each) const
{
    return verifyAudit(m_context.database(), m_context.vault().auditKey(), each);
}

} // namespace alliance::db
