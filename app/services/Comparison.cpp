#include "app/services/Comparison.h"

#include "app/services/AgreementUnits.h"
#include "app/services/IdText.h"
#include "db/records/Codes.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{
namespace
{

ComparedSide sideOf(const db::Marker& marker)
{
    ComparedSide side{marker.id,   marker.version, marker.moment,       marker.visibility,
                      marker.type, marker.subtype, marker.significance, marker.comment};
    side.strategies = marker.strategies;
    side.tags = marker.tags;
    for (QStringList* list : {&side.strategies, &side.tags})
        list->sort(Qt::CaseInsensitive);
    return side;
}

ComparedSide sideOf(const db::Passage& passage)
{
    return {passage.id, passage.version, passage.moment, passage.visibility, passage.stage, {}, 0, passage.comment};
}

ComparedSide sideOf(const PersonalDecision& decision)
{
    // Whoever may read the session's shared texts reads decisions.
    return {decision.candidate,
            decision.version,
            decision.moment,
            db::Visibility::Trainee,
            db::toCode(decision.state),
            {},
            0,
            decision.reason};
}

QString kindCode(ComparedKind kind)
{
    switch (kind) {
    case ComparedKind::Marker:
        return QStringLiteral("marker");
    case ComparedKind::Stage:
        return QStringLiteral("passage");
    case ComparedKind::Decision:
        return QStringLiteral("decision");
    case ComparedKind::Rating:
        break;
    }
    return QStringLiteral("rating");
}

QString acceptedCode()
{
    return db::toCode(db::DecisionState::Accepted);
}

QList<Differs> differencesOf(const Comparison& row, double toleranceS)
{
    if (!row.second)
        return {Differs::OnlyFirst};
    if (!row.first)
        return {Differs::OnlySecond};
    const ComparedSide& a = *row.first;
    const ComparedSide& b = *row.second;
    QList<Differs> differs;
    if (a.code != b.code)
        differs.append(Differs::Code);
    if (a.subtype != b.subtype)
        differs.append(Differs::Subtype);
    if (a.value != b.value)
        differs.append(Differs::Value);
    if (a.strategies != b.strategies)
        differs.append(Differs::Strategies);
    if (a.tags.join(u'\n').compare(b.tags.join(u'\n'), Qt::CaseInsensitive) != 0)
        differs.append(Differs::Tags);
    const auto apart = [&](base::MediaTime one, base::MediaTime other) {
        return std::abs((one - other).seconds()) > toleranceS;
    };
    const bool extends = row.kind != ComparedKind::Rating &&
                         (row.kind != ComparedKind::Decision || (a.code == b.code && a.code == acceptedCode()));
    if (extends && (apart(a.moment.range.start, b.moment.range.start) || apart(a.moment.range.end, b.moment.range.end)))
        differs.append(Differs::Extent);
    return differs;
}

template <typename Record>
void addMatched(QList<Comparison>& rows, ComparedKind kind, const QList<Record>& first, const QList<Record>& second,
                double toleranceS)
{
    const auto eventsOf = [](const QList<Record>& records) {
        CodedEvents events;
        for (const Record& record : records)
            events.append({record.moment.range, sideOf(record).code});
        return events;
    };
    const EventAgreement matched = eventAgreement(eventsOf(first), eventsOf(second), toleranceS);
    const auto add = [&](const Record* a, const Record* b) {
        Comparison row;
        row.kind = kind;
        if (a)
            row.first = sideOf(*a);
        if (b)
            row.second = sideOf(*b);
        rows.append(row);
    };
    for (const EventPair& pair : matched.pairs)
        add(&first[pair.first], &second[pair.second]);
    for (const int one : matched.onlyFirst)
        add(&first[one], nullptr);
    for (const int one : matched.onlySecond)
        add(nullptr, &second[one]);
}

void addRatings(QList<Comparison>& rows, const QList<db::Rating>& first, const QList<db::Rating>& second)
{
    QMap<std::pair<qint64, QString>, Comparison> items;
    const auto put = [&](const QList<db::Rating>& ratings, std::optional<ComparedSide> Comparison::*side) {
        for (const db::Rating& rating : ratings)
            for (auto value = rating.values.begin(); value != rating.values.end(); ++value) {
                Comparison& row = items[{rating.moment.range.start.ns, value.key()}];
                row.kind = ComparedKind::Rating;
                row.item = value.key();
                row.*side = ComparedSide{rating.id, rating.version, rating.moment, rating.visibility, value.key(),
                                         {},        *value,         rating.comment};
            }
    };
    put(first, &Comparison::first);
    put(second, &Comparison::second);
    rows.append(items.values());
}

void addDecisions(QList<Comparison>& rows, const QList<PersonalDecision>& first, const QList<PersonalDecision>& second)
{
    if (first.isEmpty() || second.isEmpty())
        return;
    QMap<QUuid, Comparison> items;
    const auto put = [&](const QList<PersonalDecision>& decisions, std::optional<ComparedSide> Comparison::*side) {
        for (const PersonalDecision& decision : decisions) {
            Comparison& row = items[decision.candidate];
            row.kind = ComparedKind::Decision;
            row.item = idText(decision.candidate);
            row.measured = decision.measured;
            row.*side = sideOf(decision);
        }
    };
    put(first, &Comparison::first);
    put(second, &Comparison::second);
    rows.append(items.values());
}

} // namespace

base::TimeRange Comparison::where() const
{
    base::TimeRange range = shown().moment.range;
    if (second) {
        range.start = std::min(range.start, second->moment.range.start);
        range.end = std::max(range.end, second->moment.range.end);
    }
    return range;
}

QList<Comparison> compareWork(const CoderWork& first, const CoderWork& second, double toleranceS)
{
    QList<Comparison> rows;
    addMatched(rows, ComparedKind::Marker, first.markers, second.markers, toleranceS);
    addMatched(rows, ComparedKind::Stage, first.passages, second.passages, toleranceS);
    addRatings(rows, first.ratings, second.ratings);
    addDecisions(rows, first.decisions, second.decisions);
    for (Comparison& row : rows)
        row.differs = differencesOf(row, toleranceS);
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Comparison& a, const Comparison& b) { return a.where().start < b.where().start; });
    return rows;
}

void joinSettlements(QList<Comparison>& rows, const QUuid& first, const QUuid& second,
                     const QList<db::Settlement>& settlements)
{
    for (const db::Settlement& one : settlements) {
        const bool same = one.first.person == first && one.second.person == second;
        const bool turned = one.first.person == second && one.second.person == first;
        if (!same && !turned)
            continue;
        const db::SettledSide& a = same ? one.first : one.second;
        const db::SettledSide& b = same ? one.second : one.first;
        const auto holds = [](const db::SettledSide& then, const std::optional<ComparedSide>& now) {
            return now ? then.record == now->record && then.version == now->version : then.record.isNull();
        };
        const auto touches = [](const db::SettledSide& then, const std::optional<ComparedSide>& now) {
            return now && then.record == now->record;
        };
        for (Comparison& row : rows) {
            if (one.kind != kindCode(row.kind) || one.item != row.item ||
                !(touches(a, row.first) || touches(b, row.second)))
                continue;
            if (row.settled && row.settled->edited >= one.edited)
                continue;
            row.settled = one;
            row.changedSince = !(holds(a, row.first) && holds(b, row.second));
        }
    }
}

ComparisonCounts countsOf(const QList<Comparison>& rows)
{
    ComparisonCounts counts;
    for (const Comparison& row : rows)
        ++(row.isAgreed() ? counts.agreed : row.isSettled() ? counts.settled : counts.open);
    return counts;
}

} // namespace alliance::app
