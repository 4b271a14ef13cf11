#include "db/repositories/Edits.h"

#include "db/core/LibraryContext.h"
#include "db/records/Codes.h"

#include <QJsonDocument>

namespace alliance::db
{
namespace
{

using base::ErrorCategory;

const QString kSelect =
    QStringLiteral("SELECT e.id, e.session_id, e.person_id, e.position, e.kind, e.body, e.state, e.created_us "
                   "FROM edits e WHERE e.session_id = ? AND e.person_id = ? ");

base::Result<Edit> editFrom(const Row& row)
{
    const auto state = fromCode<EditState>(row.text(6));
    const QJsonDocument body = QJsonDocument::fromJson(row.text(5).toUtf8());
    if (!state || !body.isObject())
        return base::fail(ErrorCategory::Damaged, "edit " + row.text(0).toStdString());
    return Edit{row.uuid(0), row.uuid(1), row.uuid(2), row.integer(3), row.text(4), body.object(), *state, row.time(7)};
}

} // namespace

base::Result<Edit> Edits::add(const QUuid& sessionId, const QString& kind, const QJsonObject& body)
{
    auto transaction = Transaction::begin(m_context.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    Connection& database = m_context.database();
    const auto dropped = database.execute(
        QStringLiteral("UPDATE edits SET state = ? WHERE session_id = ? AND person_id = ? AND state = ?"),
        {toCode(EditState::Dropped), toSql(sessionId), toSql(m_context.person()), toCode(EditState::Undone)});
    if (!dropped)
        return tl::unexpected(dropped.error());
    const auto position = database.number(
        QStringLiteral("SELECT COALESCE(MAX(position), 0) + 1 FROM edits WHERE session_id = ? AND person_id = ?"),
        {toSql(sessionId), toSql(m_context.person())});
    if (!position)
        return tl::unexpected(position.error());
    const QUuid id = QUuid::createUuid();
    const auto added = database.execute(
        QStringLiteral("INSERT INTO edits (id, session_id, person_id, position, kind, body, state, created_us) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {toSql(id), toSql(sessionId), toSql(m_context.person()), toSql(*position), kind,
         QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), toCode(EditState::Done),
         toSql(m_context.now())});
    if (!added)
        return tl::unexpected(added.error());
    if (const base::Status done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return required(nextToUndo(sessionId), "edit");
}

base::Result<std::optional<Edit>> Edits::next(const QUuid& sessionId, EditState state) const
{
    const QString order = state == EditState::Done ? QStringLiteral("DESC") : QStringLiteral("ASC");
    return m_context.database().first<Edit>(
        kSelect + QStringLiteral("AND e.state = ? ORDER BY e.position %1 LIMIT 1").arg(order),
        {toSql(sessionId), toSql(m_context.person()), toCode(state)}, editFrom);
}

base::Result<std::optional<Edit>> Edits::nextToUndo(const QUuid& sessionId) const
{
    return next(sessionId, EditState::Done);
}

base::Result<std::optional<Edit>> Edits::nextToRedo(const QUuid& sessionId) const
{
    return next(sessionId, EditState::Undone);
}

base::Result<QList<Edit>> Edits::list(const QUuid& sessionId) const
{
    return m_context.database().list<Edit>(kSelect + QStringLiteral("ORDER BY e.position"),
                                           {toSql(sessionId), toSql(m_context.person())}, editFrom);
}

base::Result<Edit> Edits::takeBack(const QUuid& sessionId, const QUuid& edit)
{
    return move(sessionId, edit, EditState::Done, EditState::Undone, QStringLiteral("edit.undone"));
}

base::Result<Edit> Edits::doAgain(const QUuid& sessionId, const QUuid& edit)
{
    return move(sessionId, edit, EditState::Undone, EditState::Done, QStringLiteral("edit.redone"));
}

base::Result<Edit> Edits::move(const QUuid& sessionId, const QUuid& edit, EditState from, EditState to,
                               const QString& action)
{
    return m_context.change(
        {action, QStringLiteral("edit"), edit, sessionId}, [&](AuditEntry& entry) -> base::Result<Edit> {
            auto found = required(next(sessionId, from), "edit");
            if (!found)
                return found;
            if (found->id != edit)
                return base::fail(ErrorCategory::Conflict, "another edit is next");
            entry.detail.insert(QStringLiteral("kind"), found->kind);
            entry.detail.insert(QStringLiteral("position"), static_cast<qint64>(found->position));
            const base::Status moved =
                oneRow(m_context.database().execute(QStringLiteral("UPDATE edits SET state = ? WHERE id = ?"),
                                                    {toCode(to), toSql(edit)}),
                       "edit");
            if (!moved)
                return tl::unexpected(moved.error());
            found->state = to;
            return found;
        });
}

} // namespace alliance::db
