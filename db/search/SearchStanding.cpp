#include "db/search/SearchStanding.h"

#include "db/audit/AuditChain.h"
#include "db/core/LibraryContext.h"
#include "db/records/StandingDecisions.h"
#include "db/repositories/Candidates.h"

namespace alliance::db
{
namespace
{

bool standsAsDecided(LibraryContext& context, const QUuid& candidate, const QJsonObject& side)
{
    const auto stands = standingOf(context, candidate);
    if (!stands)
        return false;
    int now = 0;
    for (const Decision& one : stands->decisions)
        if (one.author == QUuid::fromString(side[QStringLiteral("person")].toString()))
            now = one.version;
    return now == side[QStringLiteral("version")].toInt();
}

// Whether what was compared is as it was then; nothing was coded there where it names no record.
bool unchanged(LibraryContext& context, const QString& kind, const QString& item, const QJsonObject& side)
{
    if (kind == QLatin1String("decision"))
        return standsAsDecided(context, QUuid::fromString(item), side);
    static const QStringList kKinds{QStringLiteral("marker"), QStringLiteral("passage"), QStringLiteral("rating")};
    const QUuid record = QUuid::fromString(side[QStringLiteral("record")].toString());
    if (record.isNull() || !kKinds.contains(kind))
        return true;
    const auto newest = context.database().number(
        QStringLiteral("SELECT MAX(version) FROM %1_versions WHERE %1_id = ?").arg(kind), {toSql(record)});
    return newest && *newest == side[QStringLiteral("version")].toInt();
}

} // namespace

std::optional<StandingOfCandidate> standingOf(LibraryContext& context, const QUuid& candidate)
{
    const Candidates candidates(context);
    const auto its = candidates.get(candidate);
    const auto versions = candidates.decisions(candidate);
    if (!its || its->withdrawn || !versions)
        return std::nullopt;
    const auto events = auditEvents(context.database(),
                                    QStringLiteral("WHERE session_id = ? AND subject_id = ? AND action IN (?, ?) "
                                                   "ORDER BY sequence"),
                                    {toSql(its->sessionId), toSql(candidate), kDecisionRestored, kOthersRestored});
    if (!events)
        return std::nullopt;
    return StandingOfCandidate{its->moment, standingDecisions(*versions, restoredDecisions(*events))};
}

bool isAsSettled(LibraryContext& context, const QJsonObject& coding)
{
    const QString kind = coding[QStringLiteral("kind")].toString();
    const QString item = coding[QStringLiteral("item")].toString();
    return unchanged(context, kind, item, coding[QStringLiteral("first")].toObject()) &&
           unchanged(context, kind, item, coding[QStringLiteral("second")].toObject());
}

} // namespace alliance::db
