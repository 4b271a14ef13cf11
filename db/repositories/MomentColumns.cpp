#include "db/repositories/MomentColumns.h"

#include "db/core/LibraryContext.h"

namespace alliance::db
{

using base::ErrorCategory;

base::Result<QUuid> checkMoment(LibraryContext& context, const Moment& moment, const QUuid& sessionId)
{
    struct Recorded {
        QUuid session;
        QString hash;
        std::int64_t frames = 0;
    };
    const auto recorded = context.database().first<Recorded>(
        QStringLiteral("SELECT session_id, content_hash, frame_count FROM recordings WHERE id = ?"),
        {toSql(moment.recordingId)}, [](const Row& row) -> base::Result<Recorded> {
            return Recorded{row.uuid(0), row.text(1), row.integer(2)};
        });
    if (!recorded)
        return tl::unexpected(recorded.error());
    if (!*recorded)
        return base::fail(ErrorCategory::NotFound, "recording");
    const Recorded& found = **recorded;
    if (!sessionId.isNull() && found.session != sessionId)
        return base::fail(ErrorCategory::Invalid, "the recording belongs to another session");
    if (found.hash != moment.contentHash)
        return base::fail(ErrorCategory::Conflict, "the moment is on other content than the recording has");
    const bool rangeHolds = moment.range.start.ns >= 0 && moment.range.end >= moment.range.start;
    const bool framesHold =
        moment.startFrame >= 0 && moment.endFrame >= moment.startFrame && moment.endFrame <= found.frames;
    if (!rangeHolds || !framesHold)
        return base::fail(ErrorCategory::Invalid, "the range is not on the recording");
    return found.session;
}

QVariantList rangeValues(const Moment& moment)
{
    return {toSql(moment.range.start.ns), toSql(moment.range.end.ns), toSql(moment.startFrame), toSql(moment.endFrame)};
}

QVariantList momentValues(const std::optional<Moment>& moment)
{
    if (!moment)
        return {nullText(), nullText(), nullNumber(), nullNumber(), nullNumber(), nullNumber()};
    return QVariantList{toSql(moment->recordingId), toSql(moment->contentHash)} + rangeValues(*moment);
}

std::optional<Moment> momentFrom(const Row& row, int first)
{
    if (row.isNull(first))
        return std::nullopt;
    return Moment{row.uuid(first),
                  row.text(first + 1),
                  {{row.integer(first + 2)}, {row.integer(first + 3)}},
                  row.integer(first + 4),
                  row.integer(first + 5)};
}

} // namespace alliance::db
