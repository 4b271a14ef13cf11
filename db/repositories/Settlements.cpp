#include "db/repositories/Settlements.h"

#include "db/repositories/CodedRanges.h"

#include <QStringList>

namespace alliance::db
{
namespace
{

const QStringList kKinds{QStringLiteral("marker"), QStringLiteral("passage"), QStringLiteral("rating"),
                         QStringLiteral("decision")};
const QStringList kChoices{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("other")};

QJsonObject toJson(const SettledSide& side)
{
    return {{QStringLiteral("person"), side.person.toString(QUuid::WithoutBraces)},
            {QStringLiteral("record"), side.record.toString(QUuid::WithoutBraces)},
            {QStringLiteral("version"), side.version}};
}

SettledSide sideFrom(const QJsonObject& json)
{
    return {QUuid::fromString(json[QStringLiteral("person")].toString()),
            QUuid::fromString(json[QStringLiteral("record")].toString()), json[QStringLiteral("version")].toInt()};
}

struct SettlementTraits {
    using Record = Settlement;
    using Draft = SettlementDraft;
    static constexpr const char* name = "settlement";
    static constexpr const char* versionTable = "settlement_versions";
    static constexpr bool pointsToo = true;

    static QJsonObject coding(const SettlementDraft& draft)
    {
        return {{QStringLiteral("kind"), draft.kind},           {QStringLiteral("item"), draft.item},
                {QStringLiteral("first"), toJson(draft.first)}, {QStringLiteral("second"), toJson(draft.second)},
                {QStringLiteral("chosen"), draft.chosen},       {QStringLiteral("holds"), draft.holds}};
    }
    static void readCoding(Settlement& settlement, const QJsonObject& coding)
    {
        settlement.kind = coding[QStringLiteral("kind")].toString();
        settlement.item = coding[QStringLiteral("item")].toString();
        settlement.first = sideFrom(coding[QStringLiteral("first")].toObject());
        settlement.second = sideFrom(coding[QStringLiteral("second")].toObject());
        settlement.chosen = coding[QStringLiteral("chosen")].toString();
        settlement.holds = coding[QStringLiteral("holds")].toObject();
    }
    static base::Status check(LibraryContext&, const SettlementDraft& draft, const Settlement*)
    {
        const bool sides = !draft.first.person.isNull() && !draft.second.person.isNull() &&
                           draft.first.person != draft.second.person &&
                           !(draft.first.record.isNull() && draft.second.record.isNull());
        const bool whole = kKinds.contains(draft.kind) && kChoices.contains(draft.chosen) && !draft.holds.isEmpty();
        return sides && whole ? base::Status() : base::fail(base::ErrorCategory::Invalid, "a settlement of nothing");
    }
};

using SettlementRecords = VersionedRecords<CodedRanges<SettlementTraits>>;

} // namespace

base::Result<Settlement> Settlements::add(const SettlementDraft& draft)
{
    return SettlementRecords(m_context).add(draft);
}

base::Result<Settlement> Settlements::get(const QUuid& id) const
{
    return SettlementRecords(m_context).get(id);
}

base::Result<QList<Settlement>> Settlements::list(const QUuid& sessionId) const
{
    return SettlementRecords(m_context).list(sessionId);
}

base::Result<Settlement> Settlements::edit(const QUuid& id, const SettlementDraft& draft, int basedOn)
{
    return SettlementRecords(m_context).edit(id, draft, basedOn);
}

base::Result<Settlement> Settlements::remove(const QUuid& id, int basedOn)
{
    return SettlementRecords(m_context).remove(id, basedOn);
}

base::Result<Settlement> Settlements::restore(const QUuid& id, int version, int basedOn)
{
    return SettlementRecords(m_context).restore(id, version, basedOn);
}

base::Result<QList<Settlement>> Settlements::versions(const QUuid& id) const
{
    return SettlementRecords(m_context).versions(id);
}

} // namespace alliance::db
