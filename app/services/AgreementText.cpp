#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(AgreementText)
}

#include "app/services/AgreementService.h"
#include "app/services/TimeText.h"
#include "db/records/Rating.h"

#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace alliance::app
{
namespace
{

QString shareText(const std::optional<vision::Proportion>& share)
{
    if (!share)
        return tr("nothing to count");
    return tr("%1 % (%2–%3)")
        .arg(qRound(share->value * 100))
        .arg(qRound(share->low * 100))
        .arg(qRound(share->high * 100));
}

QStringList pairLines(const AgreementReport& report, const PairAgreement& pair)
{
    const CodedEvents& first = report.events[pair.first];
    const CodedEvents& second = report.events[pair.second];
    const auto eventText = [&](const CodedEvent& event) {
        return QStringLiteral("%1  %2").arg(timeText(event.range.start), report.typeText(event.code));
    };
    QStringList lines{tr("%1 and %2").arg(report.people[pair.first], report.people[pair.second]),
                      tr("  %1: %2").arg(figureTitle(pair.kappa), figureText(pair.kappa)),
                      tr("  events that match: %1; with the same code: %2")
                          .arg(shareText(pair.events.matched), shareText(pair.events.agreedOn))};
    for (const EventPair& one : pair.events.pairs)
        lines.append(tr("    both: %1 | %2").arg(eventText(first[one.first]), eventText(second[one.second])));
    for (const int one : pair.events.onlyFirst)
        lines.append(tr("    only %1: %2").arg(report.people[pair.first], eventText(first[one])));
    for (const int one : pair.events.onlySecond)
        lines.append(tr("    only %1: %2").arg(report.people[pair.second], eventText(second[one])));
    return lines;
}

QJsonObject json(const Figure& figure)
{
    QJsonObject object{{QStringLiteral("name"), figure.name}, {QStringLiteral("units"), figure.units}};
    object.insert(QStringLiteral("value"), figure.value ? QJsonValue(*figure.value) : QJsonValue());
    if (figure.interval) {
        object.insert(QStringLiteral("low"), figure.interval->low);
        object.insert(QStringLiteral("high"), figure.interval->high);
    }
    return object;
}

QJsonObject json(const CodedEvent& event)
{
    return {{QStringLiteral("start_ns"), QString::number(event.range.start.ns)},
            {QStringLiteral("end_ns"), QString::number(event.range.end.ns)},
            {QStringLiteral("code"), event.code}};
}

QJsonValue json(const std::optional<vision::Proportion>& share)
{
    if (!share)
        return {};
    return QJsonObject{{QStringLiteral("value"), share->value},
                       {QStringLiteral("low"), share->low},
                       {QStringLiteral("high"), share->high},
                       {QStringLiteral("hits"), share->hits},
                       {QStringLiteral("all"), share->all}};
}

QJsonObject json(const AgreementReport& report, const PairAgreement& pair)
{
    const CodedEvents& first = report.events[pair.first];
    const CodedEvents& second = report.events[pair.second];
    QJsonArray pairs;
    for (const EventPair& one : pair.events.pairs)
        pairs.append(QJsonObject{{QStringLiteral("first"), json(first[one.first])},
                                 {QStringLiteral("second"), json(second[one.second])},
                                 {QStringLiteral("onset_apart_s"), one.onsetApartS}});
    const auto alone = [](const QList<int>& places, const CodedEvents& events) {
        QJsonArray array;
        for (const int place : places)
            array.append(json(events[place]));
        return array;
    };
    return {{QStringLiteral("people"), QJsonArray{report.people[pair.first], report.people[pair.second]}},
            {QStringLiteral("kappa"), json(pair.kappa)},
            {QStringLiteral("matched"), json(pair.events.matched)},
            {QStringLiteral("same_code"), json(pair.events.agreedOn)},
            {QStringLiteral("pairs"), pairs},
            {QStringLiteral("only_first"), alone(pair.events.onlyFirst, first)},
            {QStringLiteral("only_second"), alone(pair.events.onlySecond, second)}};
}

QString peopleText(const AgreementReport& report, const CodeShare& share)
{
    QStringList people;
    for (qsizetype person = 0; person < report.people.size(); ++person)
        people.append(tr("%1 %2 % of the time, %3 events")
                          .arg(report.people[person])
                          .arg(roundedText(share.shares[person] * 100))
                          .arg(share.events[person]));
    return people.join(QStringLiteral("; "));
}

QStringList codeLines(const AgreementReport& report, const QString& title, const QList<CodeAgreement>& codes)
{
    QStringList lines;
    if (!codes.isEmpty())
        lines.append(title);
    for (const CodeAgreement& one : codes) {
        lines.append(tr("  “%1”: %2").arg(one.share.code, peopleText(report, one.share)));
        for (qsizetype pair = 0; pair < one.kappas.size(); ++pair)
            lines.append(tr("    %1 and %2: %3: %4")
                             .arg(report.people[report.pairs[pair].first], report.people[report.pairs[pair].second],
                                  figureTitle(one.kappas[pair]), figureText(one.kappas[pair])));
        if (report.people.size() > 2)
            lines.append(tr("    %1: %2").arg(figureTitle(one.alpha), figureText(one.alpha)));
    }
    return lines;
}

QStringList codingLines(const AgreementReport& report, const QString& title, const CodingAgreement& coding)
{
    if (coding.shares.isEmpty())
        return {};
    QStringList lines{title, tr("  %1: %2").arg(figureTitle(coding.alpha), figureText(coding.alpha))};
    for (qsizetype pair = 0; pair < coding.kappas.size(); ++pair)
        lines.append(tr("  %1 and %2: %3: %4")
                         .arg(report.people[report.pairs[pair].first], report.people[report.pairs[pair].second],
                              figureTitle(coding.kappas[pair]), figureText(coding.kappas[pair])));
    for (const CodeShare& share : coding.shares)
        lines.append(tr("  how often “%1”: %2").arg(report.typeText(share.code), peopleText(report, share)));
    return lines;
}

QString countsText(const QList<int>& counts)
{
    QStringList texts;
    for (const int count : counts)
        texts.append(QString::number(count));
    return texts.join(QStringLiteral(", "));
}

QJsonArray stepsJson(const AgreementReport& report, const ItemAgreement& item)
{
    QJsonArray people;
    for (qsizetype person = 0; person < item.steps.size(); ++person) {
        QJsonArray counts;
        for (const int count : item.steps[person])
            counts.append(count);
        people.append(
            QJsonObject{{QStringLiteral("person"), report.people[person]}, {QStringLiteral("steps"), counts}});
    }
    return people;
}

QJsonArray peopleJson(const AgreementReport& report, const CodeShare& share)
{
    QJsonArray people;
    for (qsizetype person = 0; person < report.people.size(); ++person)
        people.append(QJsonObject{{QStringLiteral("person"), report.people[person]},
                                  {QStringLiteral("share"), share.shares[person]},
                                  {QStringLiteral("events"), share.events[person]}});
    return people;
}

QJsonArray pairsJson(const AgreementReport& report, const QList<Figure>& kappas)
{
    QJsonArray pairs;
    for (qsizetype pair = 0; pair < kappas.size(); ++pair)
        pairs.append(QJsonObject{{QStringLiteral("people"), QJsonArray{report.people[report.pairs[pair].first],
                                                                       report.people[report.pairs[pair].second]}},
                                 {QStringLiteral("kappa"), json(kappas[pair])}});
    return pairs;
}

QJsonArray json(const AgreementReport& report, const QList<CodeAgreement>& codes)
{
    QJsonArray all;
    for (const CodeAgreement& one : codes)
        all.append(QJsonObject{{QStringLiteral("code"), one.share.code},
                               {QStringLiteral("people"), peopleJson(report, one.share)},
                               {QStringLiteral("alpha"), json(one.alpha)},
                               {QStringLiteral("pairs"), pairsJson(report, one.kappas)}});
    return all;
}

QJsonArray json(const AgreementReport& report, const QList<CodeShare>& all)
{
    QJsonArray shares;
    for (const CodeShare& share : all)
        shares.append(
            QJsonObject{{QStringLiteral("code"), share.code}, {QStringLiteral("people"), peopleJson(report, share)}});
    return shares;
}

QJsonObject json(const AgreementReport& report, const CodingAgreement& coding)
{
    return {{QStringLiteral("alpha"), json(coding.alpha)},
            {QStringLiteral("base_rates"), json(report, coding.shares)},
            {QStringLiteral("pairs"), pairsJson(report, coding.kappas)}};
}

QStringList decisionLines(const AgreementReport& report)
{
    QStringList lines;
    if (!report.decisions.isEmpty())
        lines.append(tr("Decisions on candidates that both accepted or rejected"));
    for (const DecisionAgreement& one : report.decisions) {
        const QString& first = report.people[one.first];
        const QString& second = report.people[one.second];
        lines.append(tr("  %1 and %2: decided in the same way: %3").arg(first, second, shareText(one.same)));
        lines.append(tr("    %1: %2").arg(figureTitle(one.kappa), figureText(one.kappa)));
        lines.append(tr("    accepted: %1 %2 %, %3 %4 %")
                         .arg(first)
                         .arg(qRound(one.accepted[0] * 100))
                         .arg(second)
                         .arg(qRound(one.accepted[1] * 100)));
    }
    return lines;
}

QJsonObject json(const AgreementReport& report, const DecisionAgreement& one)
{
    return {{QStringLiteral("people"), QJsonArray{report.people[one.first], report.people[one.second]}},
            {QStringLiteral("same"), json(one.same)},
            {QStringLiteral("kappa"), json(one.kappa)},
            {QStringLiteral("accepted"), QJsonArray{one.accepted[0], one.accepted[1]}}};
}

} // namespace

QString roundedText(double value)
{
    constexpr double kHalfOfLast = 0.005;
    QString text = QLocale().toString(std::abs(value) < kHalfOfLast ? 0.0 : value, 'f', 2);
    return text.replace(u'-', QChar(0x2212)); // a minus
}

QString unitText(base::MediaTime length)
{
    return tr("%1 s").arg(QLocale().toString(length.seconds(), 'g', 6));
}

QString figureText(const Figure& figure)
{
    if (!figure.value)
        return tr("not defined here (too few units, or no variation)");
    const QString value = figure.interval ? tr("%1 (%2–%3)")
                                                .arg(roundedText(*figure.value), roundedText(figure.interval->low),
                                                     roundedText(figure.interval->high))
                                          : roundedText(*figure.value);
    return tr("%1, %2 units").arg(value).arg(figure.units);
}

QString agreementText(const AgreementReport& report)
{
    QStringList lines{
        tr("Markers, in units of %1; in brackets what 95 of 100 resamplings give, which draw blocks of %2 "
           "in a row.")
            .arg(unitText(report.options.unit), unitText(report.block)),
        tr("Events match when they begin up to %1 s apart, each with one other.")
            .arg(QLocale().toString(report.options.toleranceS))};
    lines.append(tr("%1: %2").arg(figureTitle(report.alpha), figureText(report.alpha)));
    for (const CodeShare& share : report.shares) {
        lines.append(tr("  how often “%1”: %2").arg(report.typeText(share.code), peopleText(report, share)));
    }
    for (const PairAgreement& pair : report.pairs)
        lines.append(pairLines(report, pair));
    lines += codingLines(report, tr("Stages"), report.stages);
    lines += codingLines(report, tr("Forms of markers, where there is none their types"), report.forms);
    lines += codeLines(report, tr("Strategies of markers"), report.strategies);
    lines += codeLines(report, tr("Tags of markers"), report.tags);
    if (!report.ratings.isEmpty())
        lines.append(tr("Ratings of segments"));
    for (const ItemAgreement& item : report.ratings) {
        lines.append(tr("  %1").arg(report.ratingText(item.code)));
        for (const Figure& figure : item.figures)
            lines.append(tr("    %1: %2").arg(figureTitle(figure), figureText(figure)));
        for (qsizetype person = 0; person < item.steps.size(); ++person)
            lines.append(tr("    how often %1 gave the steps %2 to %3: %4")
                             .arg(report.people[person])
                             .arg(db::kLowestRating)
                             .arg(db::kHighestRating)
                             .arg(countsText(item.steps[person])));
    }
    lines += decisionLines(report);
    return lines.join(QLatin1Char('\n'));
}

QJsonObject agreementJson(const AgreementReport& report)
{
    QJsonArray pairs;
    for (const PairAgreement& pair : report.pairs)
        pairs.append(json(report, pair));
    QJsonArray ratings;
    for (const ItemAgreement& item : report.ratings) {
        QJsonArray figures;
        for (const Figure& figure : item.figures)
            figures.append(json(figure));
        ratings.append(QJsonObject{{QStringLiteral("code"), item.code},
                                   {QStringLiteral("figures"), figures},
                                   {QStringLiteral("people"), stepsJson(report, item)}});
    }
    QJsonArray decisions;
    for (const DecisionAgreement& one : report.decisions)
        decisions.append(json(report, one));
    return {{QStringLiteral("people"), QJsonArray::fromStringList(report.people)},
            {QStringLiteral("unit_ns"), QString::number(report.options.unit.ns)},
            {QStringLiteral("tolerance_s"), report.options.toleranceS},
            {QStringLiteral("block_ns"), QString::number(report.block.ns)},
            {QStringLiteral("alpha"), json(report.alpha)},
            {QStringLiteral("base_rates"), json(report, report.shares)},
            {QStringLiteral("pairs"), pairs},
            {QStringLiteral("stages"), json(report, report.stages)},
            {QStringLiteral("forms"), json(report, report.forms)},
            {QStringLiteral("strategies"), json(report, report.strategies)},
            {QStringLiteral("tags"), json(report, report.tags)},
            {QStringLiteral("ratings"), ratings},
            {QStringLiteral("decisions"), decisions}};
}

} // namespace alliance::app
