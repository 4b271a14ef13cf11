#include "app/services/Texts.h"

namespace alliance::app::cli
{
ALLIANCE_TEXTS(SettlementVerbs)
}

#include "app/cli/RecordArguments.h"
#include "app/services/CalledSo.h"
#include "app/services/ComparisonService.h"
#include "app/services/OwnOnly.h"
#include "app/services/SettlementService.h"
#include "app/services/TimeText.h"

#include <QJsonArray>

#include <algorithm>

namespace alliance::app::cli
{
namespace
{

const QString kPerson = QStringLiteral("person");
const QString kTolerance = QStringLiteral("tolerance");
const QString kHolds = QStringLiteral("holds");
const QString kCode = QStringLiteral("code");
const QString kSubtype = QStringLiteral("subtype");
const QString kValue = QStringLiteral("value");
const QString kWhy = QStringLiteral("why");
const QString kItem = QStringLiteral("item");
const QString kOnly = QStringLiteral("only");
const QString kOpen = QStringLiteral("open");
const QString kSettled = QStringLiteral("settled");

struct Compared {
    std::unique_ptr<LibraryService> library;
    QUuid session;
    ComparisonReport report;
};

// The two of --person, or the only two who coded.
Outcome<std::array<QUuid, 2>> twoOf(const QStringList& asked, const QList<CoderItem>& coders)
{
    QStringList names;
    for (const CoderItem& one : coders)
        names.append(nameOrId(one.name, one.id));
    QList<QUuid> found;
    for (const QString& text : asked) {
        const auto its = calledSo(
            coders, text, [](const CoderItem& one) { return one.name; }, [](const CoderItem& one) { return one.id; });
        if (its.isEmpty())
            return wrongArgument(tr("“%1” has coded nothing here that you may see. Coded: %2.")
                                     .arg(text, names.join(QStringLiteral(", "))));
        found.append(its.front().id);
    }
    if (asked.isEmpty() && coders.size() == 2)
        return std::array{coders[0].id, coders[1].id};
    if (found.size() != 2)
        return wrongArgument(
            tr("Say whose codes to compare: --person twice. Coded: %1.").arg(names.join(QStringLiteral(", "))));
    return std::array{found[0], found[1]};
}

Outcome<Compared> compare(const Arguments& arguments)
{
    double tolerance = AgreementOptions().toleranceS;
    if (arguments.has(kTolerance)) {
        const auto given = secondsOf(arguments.value(kTolerance), kTolerance);
        if (!given)
            return tl::unexpected<Failure>(given.error());
        tolerance = given->seconds();
    }
    auto open = openSession(arguments);
    if (!open)
        return tl::unexpected<Failure>(open.error());
    if (const Done may = afterOwnPass(*open->library, open->session); !may)
        return tl::unexpected<Failure>(may.error());
    const auto coders = codersOf(*open->library, open->session);
    if (!coders)
        return tl::unexpected<Failure>(coders.error());
    const auto people = twoOf(listOf(arguments, kPerson), *coders);
    if (!people)
        return tl::unexpected<Failure>(people.error());
    auto report = compareCoders(*open->library, open->session, (*people)[0], (*people)[1], tolerance);
    if (!report)
        return tl::unexpected<Failure>(report.error());
    return Compared{std::move(open->library), open->session, std::move(*report)};
}

QString stateCode(const Comparison& row)
{
    return row.isSettled() ? kSettled : kOpen;
}

QString sideText(const std::optional<ComparedSide>& side, bool isDecision)
{
    if (!side)
        return tr("nothing");
    QString text = side->code;
    if (!side->subtype.isEmpty())
        text += QLatin1Char(' ') + side->subtype;
    if (isDecision && !side->comment.isEmpty())
        text += QStringLiteral(": ") + side->comment;
    return side->value > 0 ? text + QStringLiteral(" (%1)").arg(side->value) : text;
}

QString holdsText(const db::Settlement& settled)
{
    const QJsonObject& holds = settled.holds;
    if (holds[QStringLiteral("none")].toBool())
        return tr("nothing");
    QStringList words;
    for (const char* name : {"type", "stage", "decision", "subtype"})
        words.append(holds[QLatin1String(name)].toString());
    for (const char* name : {"significance", "value"}) {
        const int number = holds[QLatin1String(name)].toInt();
        words.append(number > 0 ? QString::number(number) : QString());
    }
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QJsonValue sideJson(const std::optional<ComparedSide>& side)
{
    if (!side)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("record"), idText(side->record)},
                       {QStringLiteral("version"), side->version},
                       {QStringLiteral("start_s"), side->moment.range.start.seconds()},
                       {QStringLiteral("end_s"), side->moment.range.end.seconds()},
                       {QStringLiteral("code"), side->code},
                       {QStringLiteral("subtype"), side->subtype},
                       {QStringLiteral("value"), side->value},
                       {QStringLiteral("comment"), side->comment}};
}

QJsonObject rowJson(const Comparison& row)
{
    const base::TimeRange where = row.where();
    QJsonObject json{
        {QStringLiteral("kind"), settledKindCode(row.kind)}, {QStringLiteral("item"), row.item},
        {QStringLiteral("start_s"), where.start.seconds()},  {QStringLiteral("end_s"), where.end.seconds()},
        {QStringLiteral("first"), sideJson(row.first)},      {QStringLiteral("second"), sideJson(row.second)},
        {QStringLiteral("state"), stateCode(row)},           {QStringLiteral("changed_since"), row.changedSince}};
    if (row.settled)
        json.insert(kSettled, QJsonObject{{QStringLiteral("settlement"), idText(row.settled->id)},
                                          {QStringLiteral("chosen"), row.settled->chosen},
                                          {kHolds, row.settled->holds},
                                          {kWhy, row.settled->comment}});
    return json;
}

QString rowLine(const Comparison& row)
{
    const bool isDecision = row.kind == ComparedKind::Decision;
    const QString differs = QStringLiteral("%1  %2  %3 | %4")
                                .arg(idText(row.shown().record).left(8), timeText(row.where().start),
                                     sideText(row.first, isDecision), sideText(row.second, isDecision));
    if (!row.settled)
        return tr("%1  open").arg(differs);
    if (row.changedSince)
        return tr("%1  open again: a code was changed since").arg(differs);
    const QString why = row.settled->comment.isEmpty() ? QString() : QStringLiteral(": ") + row.settled->comment;
    return tr("%1  settled, holds: %2%3").arg(differs, holdsText(*row.settled), why);
}

ExitCode list(const Arguments& arguments, Console& console)
{
    const QString only = arguments.value(kOnly);
    if (!only.isEmpty() && only != kOpen && only != kSettled)
        return console.failure(wrongArgument(tr("“%1” is no state: open or settled (--only).").arg(only)).value());
    const auto compared = compare(arguments);
    if (!compared)
        return console.failure(compared.error());
    QJsonArray json;
    QStringList lines;
    for (const Comparison& row : compared->report.rows) {
        if (row.isAgreed() || (!only.isEmpty() && stateCode(row) != only))
            continue;
        json.append(rowJson(row));
        lines.append(rowLine(row));
    }
    const ComparisonReport& report = compared->report;
    lines.append(tr("%1 and %2: agreed %3, settled %4, open %5.")
                     .arg(report.names[0], report.names[1])
                     .arg(report.counts.agreed)
                     .arg(report.counts.settled)
                     .arg(report.counts.open));
    return console.result({{QStringLiteral("people"), QJsonArray{report.names[0], report.names[1]}},
                           {QStringLiteral("agreed"), report.counts.agreed},
                           {kSettled, report.counts.settled},
                           {kOpen, report.counts.open},
                           {QStringLiteral("differences"), json}},
                          lines.join(QLatin1Char('\n')));
}

// The difference that a record of one of the two is part of.
Outcome<const Comparison*> rowOf(const Arguments& arguments, const ComparisonReport& report)
{
    const QString text = arguments.positional(1);
    const QString item = arguments.value(kItem);
    QList<const Comparison*> found;
    for (const Comparison& row : report.rows) {
        const auto names = [&](const std::optional<ComparedSide>& side) {
            return side && !text.isEmpty() && idText(side->record).startsWith(text, Qt::CaseInsensitive);
        };
        if (!row.isAgreed() && (names(row.first) || names(row.second)) && (item.isEmpty() || row.item == item))
            found.append(&row);
    }
    if (found.size() == 1)
        return found.front();
    return wrongArgument(found.isEmpty()
                             ? tr("“%1” is part of no difference between the two.").arg(text)
                             : tr("“%1” is part of several differences: give more of the id, or --item.").arg(text));
}

ExitCode tell(const db::Settlement& settled, Console& console)
{
    return console.result({{QStringLiteral("settlement"), idText(settled.id)},
                           {QStringLiteral("version"), settled.version},
                           {QStringLiteral("state"), settled.deleted ? kOpen : kSettled},
                           {QStringLiteral("chosen"), settled.chosen},
                           {kHolds, settled.holds},
                           {kWhy, settled.comment}},
                          settled.deleted ? tr("The difference is open.")
                                          : tr("Settled, holds: %1.").arg(holdsText(settled)));
}

Outcome<OtherValue> otherOf(const Arguments& arguments)
{
    OtherValue other{arguments.value(kCode), arguments.value(kSubtype), 0};
    if (arguments.has(kValue)) {
        const auto value = wholeNumberOf(arguments, kValue, 1, db::kHighestRating);
        if (!value)
            return tl::unexpected<Failure>(value.error());
        other.value = *value;
    }
    return other;
}

ExitCode settle(const Arguments& arguments, Console& console)
{
    const QString holds = arguments.value(kHolds);
    const QStringList choices{QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("other")};
    if (!choices.contains(holds))
        return console.failure(
            wrongArgument(tr("“%1” does not say what holds: first, second or other (--holds).").arg(holds)).value());
    const auto other = otherOf(arguments);
    if (!other)
        return console.failure(other.error());
    const auto compared = compare(arguments);
    if (!compared)
        return console.failure(compared.error());
    const auto row = rowOf(arguments, compared->report);
    if (!row)
        return console.failure(row.error());
    const SettleAs as = holds == choices[0]   ? SettleAs::First
                        : holds == choices[1] ? SettleAs::Second
                                              : SettleAs::Other;
    const auto settled = SettlementService(*compared->library)
                             .settle(compared->session, compared->report.people[0], compared->report.people[1], **row,
                                     as, *other, arguments.value(kWhy));
    return settled ? tell(*settled, console) : console.failure(settled.error());
}

ExitCode leaveOpen(const Arguments& arguments, Console& console)
{
    const auto compared = compare(arguments);
    if (!compared)
        return console.failure(compared.error());
    const auto row = rowOf(arguments, compared->report);
    if (!row)
        return console.failure(row.error());
    if (!(*row)->settled)
        return console.result({{QStringLiteral("state"), kOpen}}, tr("The difference is open."));
    const auto open = SettlementService(*compared->library).reopen(*(*row)->settled);
    return open ? tell(*open, console) : console.failure(open.error());
}

QList<Option> optionsWith(const QList<Option>& more)
{
    return QList<Option>{
               sessionOption(),
               {kPerson, QStringLiteral("NAME"), tr("whose codes: twice; not needed where two coded"), true},
               {kTolerance, QStringLiteral("SECONDS"), tr("how far apart matching codes may begin; 2 when missing")}} +
           more + QList<Option>{jsonOption()};
}

Option itemOption()
{
    return {kItem, QStringLiteral("CODE"), tr("of a rating: which value")};
}

} // namespace

Verb settlementListVerb()
{
    return {{QStringLiteral("settlement list"), QStringLiteral("LIBRARY"), 1, 1,
             tr("where two people coded differently, and what was settled of it"),
             tr("Each line begins with the id of a marker, stage, rating or candidate that “settlement settle” takes."),
             optionsWith({{kOnly, QStringLiteral("STATE"), tr("only those that are open, or settled")}})},
            list};
}

Verb settlementSettleVerb()
{
    return {{QStringLiteral("settlement settle"), QStringLiteral("LIBRARY RECORD"), 2, 2,
             tr("say what holds where two people coded differently"),
             tr("RECORD is the marker, stage or rating of one of the two, the candidate that they decided on, or the "
                "beginning of its id. Nobody's codes and decisions are changed. Settled before, it is settled anew; "
                "“alliance undo” takes it back."),
             optionsWith({{kHolds, QStringLiteral("WHOSE"), tr("first, second or other"), false, true},
                          {kCode, QStringLiteral("CODE"),
                           tr("with other: type of marker, stage, accepted or rejected; none: nothing")},
                          {kSubtype, QStringLiteral("CODE"), tr("with other: form of the marker")},
                          {kValue, QStringLiteral("N"), tr("with other: significance, or the rating, 1 to 5")},
                          {kWhy, QStringLiteral("TEXT"), tr("a word why")},
                          itemOption()})},
            settle};
}

Verb settlementLeaveOpenVerb()
{
    return {{QStringLiteral("settlement leave-open"), QStringLiteral("LIBRARY RECORD"), 2, 2,
             tr("leave a difference open that was settled"), tr("RECORD as for “settlement settle”."),
             optionsWith({itemOption()})},
            leaveOpen};
}

} // namespace alliance::app::cli
