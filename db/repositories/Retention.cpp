#include "db/repositories/Retention.h"

#include "db/core/LibraryContext.h"

namespace alliance::db
{

base::Result<QList<SessionDates>> Retention::listWhere(const QString& condition, const QVariantList& values) const
{
    return m_context.database().list<SessionDates>(
        QStringLiteral("SELECT s.id, s.case_id, s.held_on, s.created_us, s.destroy_by FROM sessions s WHERE "
                       "(s.destroy_by IS NOT NULL "
                       "OR EXISTS (SELECT 1 FROM consents c WHERE c.case_id = s.case_id)) ") +
            condition + QStringLiteral("ORDER BY s.created_us, s.id"),
        values, [](const Row& row) -> base::Result<SessionDates> {
            return SessionDates{row.uuid(0), row.uuid(1), QDate::fromString(row.text(2), Qt::ISODate), row.time(3),
                                QDate::fromString(row.text(4), Qt::ISODate)};
        });
}

base::Result<QList<SessionDates>> Retention::list() const
{
    return listWhere({}, {});
}

base::Result<std::optional<SessionDates>> Retention::of(const QUuid& sessionId) const
{
    return listWhere(QStringLiteral("AND s.id = ? "), {toSql(sessionId)}).map([](const QList<SessionDates>& found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.front());
    });
}

base::Status Retention::setDestroyBy(const QUuid& sessionId, const QDate& day)
{
    return m_context.change({QStringLiteral("session.destroy_by"), QStringLiteral("session"), sessionId, sessionId},
                            [&](AuditEntry& entry) -> base::Status {
                                const QString text = day.toString(Qt::ISODate);
                                entry.detail.insert(QStringLiteral("day"), text);
                                if (const auto key = m_context.sessionKey(sessionId); !key)
                                    return tl::unexpected(key.error());
                                return oneRow(m_context.database().execute(
                                                  QStringLiteral("UPDATE sessions SET destroy_by = ? WHERE id = ?"),
                                                  {day.isValid() ? QVariant(text) : nullText(), toSql(sessionId)}),
                                              "session");
                            });
}

} // namespace alliance::db
