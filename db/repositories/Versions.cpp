#include "db/repositories/Versions.h"

namespace alliance::db
{

base::Result<VersionedRow> lockVersion(LibraryContext& context, const QString& table, const QUuid& id, int basedOn)
{
    const bool isNote = table == QStringLiteral("note");
    const QString sql =
        QStringLiteral("SELECT r.session_id, r.author_id, %2, "
                       "(SELECT MAX(v.version) FROM %1_versions v WHERE v.%1_id = r.id) FROM %1s r WHERE r.id = ?")
            .arg(table, isNote ? QStringLiteral("r.reply_to") : QStringLiteral("NULL"));
    auto row = required(context.database().first<VersionedRow>(
                            sql, {toSql(id)},
                            [](const Row& found) -> base::Result<VersionedRow> {
                                return VersionedRow{found.uuid(0), found.uuid(1), found.uuid(2), found.number(3)};
                            }),
                        table.toLatin1().constData());
    if (row && row->latest != basedOn)
        return base::fail(base::ErrorCategory::Conflict, "there is a newer version");
    return row;
}

base::Status mayStillCode(LibraryContext& context, const QString& table, const QUuid& sessionId)
{
    if (table != QLatin1String("marker") && table != QLatin1String("passage") && table != QLatin1String("rating"))
        return {};
    return ratingIsOpen(context, sessionId);
}

base::Status ratingIsOpen(LibraryContext& context, const QUuid& sessionId)
{
    const auto finished = context.finishedRatings(sessionId);
    if (!finished)
        return tl::unexpected(finished.error());
    return *finished == 0 ? base::Status() : base::fail(base::ErrorCategory::Refused, kRatingFinished);
}

bool before(const std::optional<Moment>& a, const std::optional<Moment>& b)
{
    if (!a || !b)
        return !a && b;
    return std::pair(a->range.start, a->range.end) < std::pair(b->range.start, b->range.end);
}

} // namespace alliance::db
