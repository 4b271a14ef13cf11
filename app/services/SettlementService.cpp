#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SettlementService)
}

#include "app/services/MarkerService.h"
#include "app/services/PassageService.h"
#include "app/services/Permissions.h"
#include "app/services/RatingService.h"
#include "app/services/SettlementService.h"
#include "db/records/Codes.h"

#include <QJsonArray>

namespace alliance::app
{
namespace
{

const QString kNone = QStringLiteral("none");
const QString kType = QStringLiteral("type");
const QString kSubtype = QStringLiteral("subtype");
const QString kSignificance = QStringLiteral("significance");
const QString kStrategies = QStringLiteral("strategies");
const QString kTags = QStringLiteral("tags");
const QString kStage = QStringLiteral("stage");
const QString kValue = QStringLiteral("value");
const QString kDecision = QStringLiteral("decision");

QJsonObject holdsOf(ComparedKind kind, const OtherValue& value)
{
    const bool nothing = kind == ComparedKind::Rating ? value.value == 0 : value.code.isEmpty();
    if (nothing)
        return {{kNone, true}};
    switch (kind) {
    case ComparedKind::Marker:
        return {{kType, value.code},
                {kSubtype, value.subtype},
                {kSignificance, value.value},
                {kStrategies, QJsonArray::fromStringList(value.strategies)},
                {kTags, QJsonArray::fromStringList(value.tags)}};
    case ComparedKind::Stage:
        return {{kStage, value.code}};
    case ComparedKind::Decision:
        return {{kDecision, value.code}};
    case ComparedKind::Rating:
        break;
    }
    return {{kValue, value.value}};
}

OtherValue valueOf(const std::optional<ComparedSide>& side)
{
    return side ? OtherValue{side->code, side->subtype, side->value, side->strategies, side->tags} : OtherValue();
}

db::SettledSide settledSide(const QUuid& person, const std::optional<ComparedSide>& side)
{
    return side ? db::SettledSide{person, side->record, side->version} : db::SettledSide{person, {}, 0};
}

Done checkDecision(const QString& code)
{
    const auto state = db::fromCode<db::DecisionState>(code);
    if (state && *state != db::DecisionState::Undecided)
        return {};
    return failed(base::ErrorCategory::Invalid, "decision", Subject::Argument,
                  tr("“%1” is no decision: accepted or rejected.").arg(code));
}

// Read by those who may read both: what only one person may read stays so.
db::Visibility visibilityOf(const Comparison& row)
{
    db::Visibility strictest = db::Visibility::Trainee;
    for (const auto* side : {&row.first, &row.second}) {
        if (!*side)
            continue;
        if ((*side)->visibility == db::Visibility::Private)
            return db::Visibility::Private;
        if ((*side)->visibility == db::Visibility::Supervision)
            strictest = db::Visibility::Supervision;
    }
    return strictest;
}

} // namespace

db::SettlementDraft SettlementKind::tidied(db::SettlementDraft draft)
{
    draft.comment = draft.comment.trimmed();
    return draft;
}

Done SettlementKind::check(LibraryService& library, const db::SettlementDraft& draft, const db::Settlement*)
{
    if (draft.holds[kNone].toBool() || draft.chosen != QLatin1String("other"))
        return {};
    if (draft.kind == QLatin1String("marker")) {
        db::MarkerDraft marker;
        marker.type = draft.holds[kType].toString();
        marker.subtype = draft.holds[kSubtype].toString();
        marker.significance = draft.holds[kSignificance].toInt();
        marker.strategies = draft.holds[kStrategies].toVariant().toStringList();
        marker.tags = draft.holds[kTags].toVariant().toStringList();
        return MarkerKind::check(library, marker, nullptr);
    }
    if (draft.kind == QLatin1String("passage")) {
        db::PassageDraft passage;
        passage.moment = draft.moment;
        passage.stage = draft.holds[kStage].toString();
        return PassageKind::check(library, passage, nullptr);
    }
    if (draft.kind == kDecision)
        return checkDecision(draft.holds[kDecision].toString());
    db::RatingDraft rating;
    rating.values.insert(draft.item, draft.holds[kValue].toInt());
    return RatingKind::check(library, rating, nullptr);
}

QString settledKindCode(ComparedKind kind)
{
    return kind == ComparedKind::Marker     ? QStringLiteral("marker")
           : kind == ComparedKind::Stage    ? QStringLiteral("passage")
           : kind == ComparedKind::Decision ? kDecision
                                            : QStringLiteral("rating");
}

db::SettlementDraft settlementDraft(const QUuid& session, const QUuid& first, const QUuid& second,
                                    const Comparison& row, SettleAs as, const OtherValue& other, const QString& why)
{
    const std::optional<ComparedSide>& chosen = as == SettleAs::Second ? row.second : row.first;
    db::SettlementDraft draft;
    draft.sessionId = session;
    draft.moment = chosen ? chosen->moment : row.second ? row.second->moment : row.first->moment;
    if (as == SettleAs::Other && row.measured)
        draft.moment = *row.measured;
    draft.kind = settledKindCode(row.kind);
    draft.item = row.item;
    draft.first = settledSide(first, row.first);
    draft.second = settledSide(second, row.second);
    draft.chosen = as == SettleAs::First    ? QStringLiteral("first")
                   : as == SettleAs::Second ? QStringLiteral("second")
                                            : QStringLiteral("other");
    draft.holds = holdsOf(row.kind, as == SettleAs::Other ? other : valueOf(chosen));
    draft.comment = why;
    draft.visibility = visibilityOf(row);
    return SettlementKind::tidied(draft);
}

bool isOpenAgain(LibraryService& library, const db::Settlement& settled)
{
    if (settled.kind == kDecision) {
        const auto stands = [&](const db::SettledSide& side) {
            const auto now = personalDecision(library, QUuid::fromString(settled.item), side.person);
            return (now ? now->version : 0) == side.version;
        };
        return !stands(settled.first) || !stands(settled.second);
    }
    db::Library& database = library.database();
    const auto changed = [&](const db::SettledSide& side) {
        const auto differs = [&](const auto& now) { return now && (now->deleted || now->version != side.version); };
        if (side.record.isNull())
            return false;
        if (settled.kind == QLatin1String("marker"))
            return differs(database.markers().get(side.record));
        if (settled.kind == QLatin1String("passage"))
            return differs(database.passages().get(side.record));
        return differs(database.ratings().get(side.record));
    };
    return changed(settled.first) || changed(settled.second);
}

Outcome<db::Settlement> SettlementService::settle(const QUuid& session, const QUuid& first, const QUuid& second,
                                                  const Comparison& row, SettleAs as, const OtherValue& other,
                                                  const QString& why)
{
    if (const Done may = allowed(library(), permission::settleCodes); !may)
        return tl::unexpected<Failure>(may.error());
    const db::SettlementDraft draft = settlementDraft(session, first, second, row, as, other, why);
    return row.settled ? edit(row.settled->id, row.settled->version, draft) : add(draft);
}

Outcome<db::Settlement> SettlementService::reopen(const db::Settlement& settled)
{
    if (const Done may = allowed(library(), permission::settleCodes); !may)
        return tl::unexpected<Failure>(may.error());
    return remove(settled.id, settled.version);
}

Outcome<db::Settlement> SettlementService::settleAgain(const QUuid& settled, int version)
{
    if (const Done may = allowed(library(), permission::settleCodes); !may)
        return tl::unexpected<Failure>(may.error());
    const auto now = get(settled);
    return now ? restore(settled, version, now->version) : now;
}

} // namespace alliance::app
