#include "db/repositories/GazeMarks.h"

#include "db/core/LibraryContext.h"
#include "db/repositories/MomentColumns.h"

namespace alliance::db
{
namespace
{

const QString kSelect = QStringLiteral(
    "SELECT g.id, r.session_id, g.recording_id, r.content_hash, g.start_ns, g.end_ns, g.start_frame, g.end_frame, "
    "g.track, g.engaged, g.author_id, g.created_us, g.withdrawn FROM gaze_marks g JOIN recordings r ON r.id = "
    "g.recording_id ");

base::Result<GazeMark> markFrom(const Row& row)
{
    GazeMark mark;
    mark.id = row.uuid(0);
    mark.sessionId = row.uuid(1);
    mark.moment = *momentFrom(row, 2);
    mark.track = row.number(8);
    mark.engaged = row.flag(9);
    mark.author = row.uuid(10);
    mark.created = row.time(11);
    mark.withdrawn = row.flag(12);
    return mark;
}

} // namespace

base::Result<GazeMark> GazeMarks::add(const GazeMarkDraft& draft)
{
    if (draft.track < 0)
        return base::fail(base::ErrorCategory::Invalid, "a mark is about one person");
    const QUuid id = QUuid::createUuid();
    return m_context.change(
        {QStringLiteral("gaze_mark.added"), QStringLiteral("gaze_mark"), id, {}},
        [&](AuditEntry& entry) -> base::Result<GazeMark> {
            const auto session = checkMoment(m_context, draft.moment, {});
            if (!session)
                return tl::unexpected(session.error());
            if (const auto key = m_context.sessionKey(*session); !key)
                return tl::unexpected(key.error());
            entry.sessionId = *session;
            entry.detail.insert(QStringLiteral("track"), draft.track);
            entry.detail.insert(QStringLiteral("engaged"), draft.engaged);
            const auto added = m_context.database().execute(
                QStringLiteral("INSERT INTO gaze_marks (id, recording_id, track, engaged, start_ns, end_ns, "
                               "start_frame, end_frame, withdrawn, author_id, created_us) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                QVariantList{toSql(id), toSql(draft.moment.recordingId), draft.track, toSql(draft.engaged)} +
                    rangeValues(draft.moment) +
                    QVariantList{toSql(false), toSql(m_context.person()), toSql(m_context.now())});
            if (!added)
                return tl::unexpected(added.error());
            return get(id);
        });
}

base::Result<GazeMark> GazeMarks::get(const QUuid& id) const
{
    return required(
        m_context.database().first<GazeMark>(kSelect + QStringLiteral("WHERE g.id = ?"), {toSql(id)}, markFrom),
        "mark");
}

base::Result<QList<GazeMark>> GazeMarks::listOfRecording(const QUuid& recordingId) const
{
    return m_context.database().list<GazeMark>(
        kSelect + QStringLiteral("WHERE g.recording_id = ? AND g.withdrawn = 0 ORDER BY g.start_ns, g.id"),
        {toSql(recordingId)}, markFrom);
}

base::Status GazeMarks::setWithdrawn(const QUuid& id, bool withdrawn)
{
    const QString action = withdrawn ? QStringLiteral("gaze_mark.removed") : QStringLiteral("gaze_mark.restored");
    return m_context.change({action, QStringLiteral("gaze_mark"), id, {}}, [&](AuditEntry& entry) -> base::Status {
        const auto mark = get(id);
        if (!mark)
            return tl::unexpected(mark.error());
        entry.sessionId = mark->sessionId;
        return oneRow(m_context.database().execute(QStringLiteral("UPDATE gaze_marks SET withdrawn = ? WHERE id = ?"),
                                                   {toSql(withdrawn), toSql(id)}),
                      "mark");
    });
}

} // namespace alliance::db
