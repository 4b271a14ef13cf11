#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(SettlementExchange)
}

#include "app/services/CoderCodes.h"
#include "app/services/ExchangeFiles.h"
#include "app/services/IdText.h"
#include "app/services/Permissions.h"
#include "app/services/SettlementExchange.h"
#include "app/services/SettlementService.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

using base::ErrorCategory;

constexpr double kToleranceS = 2.0; // of no weight: both sides are taken apart from each other

const QString kNothingHolds = QStringLiteral("nothing");
const QString kCompared = QStringLiteral("compared");
const QString kFirst = QStringLiteral("first");
const QString kSecond = QStringLiteral("second");
const QString kFirstFrames = QStringLiteral("first_frames");
const QString kSecondFrames = QStringLiteral("second_frames");
const QString kChosen = QStringLiteral("chosen");
const QString kOther = QStringLiteral("other");
const QString kState = QStringLiteral("state");
const QString kSettled = QStringLiteral("settled");
const QString kOpen = QStringLiteral("open");
const QString kSubtype = QStringLiteral("subtype");
const QString kSignificance = QStringLiteral("significance");
const QString kValue = QStringLiteral("value");
const QString kStrategies = QStringLiteral("strategies");
const QString kTags = QStringLiteral("tags");
const QString kItem = QStringLiteral("item");

// A passage is called a stage in files, as its tiers are.
QString comparedWord(const QString& kind)
{
    return kind == QLatin1String("passage") ? QStringLiteral("stage") : kind;
}

void put(QMap<QString, QString>& fields, const QString& name, const QString& value)
{
    if (!value.isEmpty() && value != QLatin1String("0"))
        fields.insert(name, value);
}

const std::string kCodesNotHere = "settlement of codes that are not here";

tl::unexpected<Failure> wrong(const QString& sentence, const std::string& what = "settlement")
{
    return failed(ErrorCategory::Invalid, what, Subject::Argument, sentence);
}

std::optional<ComparedKind> kindCalled(const QString& word)
{
    for (const ComparedKind kind :
         {ComparedKind::Marker, ComparedKind::Stage, ComparedKind::Rating, ComparedKind::Decision}) {
        if (comparedWord(settledKindCode(kind)) == word)
            return kind;
    }
    return std::nullopt;
}

// What one person coded there, whatever the other one did.
std::optional<ComparedSide> sideAt(const QList<Comparison>& rows, std::optional<ComparedSide> Comparison::*whose,
                                   const Comparison& like, const db::FrameSpan& frames)
{
    for (const Comparison& row : rows) {
        const auto& side = row.*whose;
        if (row.kind == like.kind && row.item == like.item && side &&
            frames == db::FrameSpan{side->moment.startFrame, side->moment.endFrame})
            return side;
    }
    return std::nullopt;
}

QString decisionFrames(db::Library& library, const db::SettledSide& side)
{
    const auto candidate = library.candidates().get(side.record);
    const auto versions = library.candidates().decisions(side.record);
    if (!candidate || !versions)
        return {};
    for (const db::Decision& one : *versions) {
        const db::Moment& moment = one.adjusted ? *one.adjusted : candidate->moment;
        if (one.version == side.version)
            return db::frameText({moment.startFrame, moment.endFrame});
    }
    return {};
}

// Of the version that was compared; empty where nothing was coded, or it cannot be read.
QString framesOf(db::Library& library, const QString& kind, const db::SettledSide& side)
{
    if (side.record.isNull())
        return {};
    if (kind == QLatin1String("decision"))
        return decisionFrames(library, side);
    const auto among = [&](const auto& versions) -> QString {
        if (!versions)
            return {};
        for (const auto& one : *versions) {
            if (one.version == side.version)
                return db::frameText({one.moment.startFrame, one.moment.endFrame});
        }
        return {};
    };
    if (kind == QLatin1String("marker"))
        return among(library.markers().versions(side.record));
    return kind == QLatin1String("passage") ? among(library.passages().versions(side.record))
                                            : among(library.ratings().versions(side.record));
}

QString codeThatHolds(const db::SettlementDraft& settled)
{
    if (settled.holds[QStringLiteral("none")].toBool())
        return kNothingHolds;
    if (settled.kind == QLatin1String("marker"))
        return settled.holds[QStringLiteral("type")].toString();
    if (settled.kind == QLatin1String("decision"))
        return settled.holds[QStringLiteral("decision")].toString();
    return settled.kind == QLatin1String("passage") ? settled.holds[QStringLiteral("stage")].toString() : settled.item;
}

QStringList listIn(const db::Annotation& annotation, const QString& field)
{
    return valuesIn(annotation.fields.value(field));
}

QStringList listIn(const QJsonObject& holds, const QString& name)
{
    return holds[name].toVariant().toStringList();
}

bool sameLists(QStringList a, QStringList b)
{
    for (QStringList* list : {&a, &b})
        list->sort(Qt::CaseInsensitive);
    return a.join(kBetweenValues).compare(b.join(kBetweenValues), Qt::CaseInsensitive) == 0;
}

// What was chosen then may have become another code since.
bool tellsTheSame(const db::Annotation& annotation, const db::SettlementDraft& draft)
{
    const auto same = [&](const QString& number) {
        return annotation.fields.value(number).toInt() == draft.holds[number].toInt();
    };
    // An adjusted candidate holds with its edges.
    const bool moved = draft.kind == QLatin1String("decision") && annotation.frames &&
                       annotation.frames != db::FrameSpan{draft.moment.startFrame, draft.moment.endFrame};
    const auto sameList = [&](const QString& name) {
        return sameLists(listIn(annotation, name), listIn(draft.holds, name));
    };
    return !moved && annotation.code == codeThatHolds(draft) && sameList(kStrategies) && sameList(kTags) &&
           annotation.fields.value(kSubtype) == draft.holds[kSubtype].toString() && same(kSignificance) && same(kValue);
}

// Of the same codes, whichever way round the two people stand.
bool sameDifference(const db::SettlementDraft& a, const db::SettlementDraft& b)
{
    const bool straight = a.first == b.first && a.second == b.second;
    const bool turned = a.first == b.second && a.second == b.first;
    return a.kind == b.kind && a.item == b.item && (straight || turned);
}

OtherValue otherOf(const db::Annotation& annotation)
{
    const bool rating = annotation.fields.value(kCompared) == QLatin1String("rating");
    OtherValue other;
    if (annotation.code != kNothingHolds) {
        other.code = annotation.code;
        other.subtype = annotation.fields.value(kSubtype);
        other.value = annotation.fields.value(rating ? kValue : kSignificance).toInt();
        other.strategies = listIn(annotation, kStrategies);
        other.tags = listIn(annotation, kTags);
    }
    return other;
}

} // namespace

db::Annotation settlementAnnotation(LibraryService& library, const db::Settlement& settled, bool names)
{
    const db::Moment& moment = settled.moment;
    const QJsonObject& holds = settled.holds;
    db::Annotation one{moment.range, db::FrameSpan{moment.startFrame, moment.endFrame}, {}, settled.comment, {}};
    const auto word = [&](const QString& name) { return holds[name].toString(); };
    const auto number = [&](const QString& name) { return QString::number(holds[name].toInt()); };
    const auto called = [&](const QUuid& person) {
        return names ? nameOrId(library.personName(person), person) : coderCode(person);
    };
    one.code = codeThatHolds(settled);
    put(one.fields, kCompared, comparedWord(settled.kind));
    put(one.fields, kItem, settled.item);
    put(one.fields, kFirst, called(settled.first.person));
    put(one.fields, kSecond, called(settled.second.person));
    put(one.fields, kFirstFrames, framesOf(library.database(), settled.kind, settled.first));
    put(one.fields, kSecondFrames, framesOf(library.database(), settled.kind, settled.second));
    put(one.fields, kChosen, settled.chosen);
    put(one.fields, kState, isOpenAgain(library, settled) ? kOpen : kSettled);
    put(one.fields, kSubtype, word(kSubtype));
    put(one.fields, kSignificance, number(kSignificance));
    put(one.fields, kValue, number(kValue));
    for (const QString& list : {kStrategies, kTags})
        put(one.fields, list, joinedValues(listIn(holds, list)));
    return one;
}

bool SettlementIntake::isOfCodesNotHere(const Failure& failure)
{
    return failure.error.context == kCodesNotHere;
}

Outcome<QUuid> SettlementIntake::personCalled(const QString& name)
{
    if (!m_coders) {
        auto coders = codersOf(m_library, m_session);
        if (!coders)
            return tl::unexpected<Failure>(coders.error());
        m_coders = std::move(*coders);
    }
    const auto isCalled = [&](const CoderItem& one) {
        return nameOrId(one.name, one.id) == name || coderCode(one.id) == name;
    };
    const auto found = std::find_if(m_coders->begin(), m_coders->end(), isCalled);
    if (name.isEmpty() || found == m_coders->end())
        return wrong(tr("nobody called “%1” has coded this session").arg(name), kCodesNotHere);
    if (std::any_of(std::next(found), m_coders->end(), isCalled))
        return wrong(tr("several people called “%1” have coded this session").arg(name));
    return found->id;
}

Outcome<const ComparisonReport*> SettlementIntake::compared(const QUuid& first, const QUuid& second)
{
    const std::pair key(first, second);
    if (!m_reports.contains(key)) {
        auto report = compareCoders(m_library, m_session, first, second, kToleranceS);
        if (!report)
            return tl::unexpected<Failure>(report.error());
        m_reports.insert(key, *report);
    }
    return &m_reports[key];
}

Outcome<Comparison> SettlementIntake::difference(const db::Annotation& annotation, const QUuid& first,
                                                 const QUuid& second)
{
    const auto report = compared(first, second);
    if (!report)
        return tl::unexpected<Failure>(report.error());
    const auto kind = kindCalled(annotation.fields.value(kCompared));
    const auto firstFrames = db::framesOf(annotation.fields.value(kFirstFrames));
    const auto secondFrames = db::framesOf(annotation.fields.value(kSecondFrames));
    Comparison row;
    row.kind = kind.value_or(ComparedKind::Marker);
    row.item = annotation.fields.value(kItem);
    if (firstFrames)
        row.first = sideAt((*report)->rows, &Comparison::first, row, *firstFrames);
    if (secondFrames)
        row.second = sideAt((*report)->rows, &Comparison::second, row, *secondFrames);
    for (const Comparison& one : (*report)->rows)
        if (one.kind == ComparedKind::Decision && row.kind == one.kind && row.item == one.item)
            row.measured = one.measured;
    const bool whole = row.first.has_value() == firstFrames.has_value() &&
                       row.second.has_value() == secondFrames.has_value() && (row.first || row.second);
    if (!kind || !whole)
        return wrong(tr("the two have no such difference here"), kCodesNotHere);
    if (!m_settled) {
        auto settled = SettlementService(m_library).list(m_session);
        if (!settled)
            return tl::unexpected<Failure>(settled.error());
        m_settled = std::move(*settled);
    }
    QList<Comparison> rows{row};
    joinSettlements(rows, first, second, *m_settled);
    return rows.front();
}

Outcome<bool> SettlementIntake::saidBefore(const PlannedSettlement& settlement) const
{
    for (const PlannedSettlement& one : m_planned) {
        const bool about = sameDifference(one.draft, settlement.draft) ||
                           (!one.replaces.isNull() && one.replaces == settlement.replaces);
        if (about && one.draft == settlement.draft)
            return true;
        if (about)
            return wrong(tr("the file settles this difference more than once"));
    }
    return false;
}

Outcome<SettlementIntake::Found> SettlementIntake::find(const db::Annotation& annotation)
{
    using enum Found::Is;
    if (const Done may = allowed(m_library, permission::settleCodes); !may)
        return tl::unexpected<Failure>(may.error());
    const QString state = annotation.fields.value(kState);
    if (state == kOpen)
        return Found{Open, {}};
    const QString chosen = annotation.fields.value(kChosen);
    if (state != kSettled || (chosen != kFirst && chosen != kSecond && chosen != kOther))
        return wrong(tr("the file does not say how this was settled"));
    const auto first = personCalled(annotation.fields.value(kFirst));
    if (!first)
        return tl::unexpected<Failure>(first.error());
    const auto second = personCalled(annotation.fields.value(kSecond));
    if (!second)
        return tl::unexpected<Failure>(second.error());
    const auto row = difference(annotation, *first, *second);
    if (!row)
        return tl::unexpected<Failure>(row.error());
    const SettleAs as = chosen == kFirst ? SettleAs::First : chosen == kSecond ? SettleAs::Second : SettleAs::Other;
    Found found{Fresh,
                {settlementDraft(m_session, *first, *second, *row, as, otherOf(annotation), annotation.text), {}, 0}};
    db::SettlementDraft& draft = found.planned.draft;
    if (!tellsTheSame(annotation, draft))
        return wrong(tr("what was chosen is coded otherwise here"));
    if (draft.visibility == db::Visibility::Trainee)
        draft.visibility = db::Visibility::Supervision;
    if (row->settled && !row->changedSince) {
        if (row->settled->chosen != draft.chosen || row->settled->holds != draft.holds ||
            row->settled->comment != draft.comment)
            return wrong(tr("this difference is settled otherwise here"));
        found.is = Known;
        return found;
    }
    if (row->settled) {
        found.planned.replaces = row->settled->id;
        found.planned.version = row->settled->version;
    }
    const auto before = saidBefore(found.planned);
    if (!before)
        return tl::unexpected<Failure>(before.error());
    if (*before)
        found.is = Known;
    else
        m_planned.append(found.planned);
    return found;
}

} // namespace alliance::app
