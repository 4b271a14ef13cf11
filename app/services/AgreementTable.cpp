#include "app/services/AgreementTable.h"

#include "db/records/Rating.h"

#include <numeric>

namespace alliance::app
{
namespace
{

QString exact(double value)
{
    return QString::number(value, 'g', 9);
}

QStringList figureRow(const QString& part, const QString& code, const QString& people, const Figure& figure)
{
    return {part,
            code,
            people,
            figure.name,
            figure.value ? exact(*figure.value) : QString(),
            figure.interval ? exact(figure.interval->low) : QString(),
            figure.interval ? exact(figure.interval->high) : QString(),
            QString::number(figure.units)};
}

void addDecisions(QList<QStringList>& rows, const AgreementReport& report, const DecisionAgreement& one)
{
    const QString part = QStringLiteral("decisions");
    const QStringList people{report.people[one.first], report.people[one.second]};
    const QString both = people.join(QStringLiteral(" & "));
    const QString units = QString::number(one.kappa.units);
    rows.append(figureRow(part, {}, both, one.kappa));
    if (one.same)
        rows.append({part,
                     {},
                     both,
                     QStringLiteral("same"),
                     exact(one.same->value),
                     exact(one.same->low),
                     exact(one.same->high),
                     units});
    for (qsizetype person = 0; person < people.size(); ++person)
        rows.append({part,
                     QStringLiteral("accepted"),
                     people[person],
                     QStringLiteral("share_of_candidates"),
                     exact(one.accepted[static_cast<std::size_t>(person)]),
                     {},
                     {},
                     units});
}

void addSetting(QList<QStringList>& rows, const char* name, double value)
{
    rows.append({QStringLiteral("settings"), {}, {}, QLatin1String(name), exact(value), {}, {}, {}});
}

void addEvents(QList<QStringList>& rows, const AgreementReport& report, const PairAgreement& pair)
{
    const CodedEvents& first = report.events[pair.first];
    const CodedEvents& second = report.events[pair.second];
    const auto start = [](const CodedEvent& event) { return QString::number(event.range.start.seconds(), 'f', 3); };
    const QString both = report.people[pair.first] + QStringLiteral(" & ") + report.people[pair.second];
    for (const EventPair& one : pair.events.pairs)
        rows.append({QStringLiteral("pair"),
                     first[one.first].code,
                     both,
                     QStringLiteral("onset_apart_s"),
                     exact(one.onsetApartS),
                     {},
                     {},
                     {},
                     start(first[one.first]),
                     start(second[one.second]),
                     second[one.second].code});
    for (const int one : pair.events.onlyFirst)
        rows.append({QStringLiteral("only"),
                     first[one].code,
                     report.people[pair.first],
                     {},
                     {},
                     {},
                     {},
                     {},
                     start(first[one])});
    for (const int one : pair.events.onlySecond)
        rows.append({QStringLiteral("only"),
                     second[one].code,
                     report.people[pair.second],
                     {},
                     {},
                     {},
                     {},
                     {},
                     {},
                     start(second[one])});
}

void addSteps(QList<QStringList>& rows, const AgreementReport& report, const ItemAgreement& item)
{
    for (qsizetype person = 0; person < item.steps.size(); ++person) {
        const QList<int>& steps = item.steps[person];
        const int rated = std::accumulate(steps.begin(), steps.end(), 0);
        for (qsizetype step = 0; step < steps.size(); ++step)
            rows.append({QStringLiteral("ratings"),
                         item.code,
                         report.people[person],
                         QStringLiteral("share_of_step_%1").arg(db::kLowestRating + step),
                         rated > 0 ? exact(static_cast<double>(steps[step]) / rated) : QString(),
                         {},
                         {},
                         QString::number(steps[step])});
    }
}

QString everybody(const AgreementReport& report)
{
    return report.people.join(QStringLiteral(" & "));
}

QString namesOf(const AgreementReport& report, const PairAgreement& pair)
{
    return report.people[pair.first] + QStringLiteral(" & ") + report.people[pair.second];
}

void addRates(QList<QStringList>& rows, const AgreementReport& report, const QString& part, const CodeShare& one)
{
    for (qsizetype person = 0; person < report.people.size(); ++person)
        rows.append({part,
                     one.code,
                     report.people[person],
                     QStringLiteral("share_of_time"),
                     exact(one.shares[person]),
                     {},
                     {},
                     QString::number(one.events[person])});
}

void addKappas(QList<QStringList>& rows, const AgreementReport& report, const QString& part, const QString& code,
               const QList<Figure>& kappas)
{
    for (qsizetype pair = 0; pair < kappas.size(); ++pair)
        rows.append(figureRow(part, code, namesOf(report, report.pairs[pair]), kappas[pair]));
}

void addMarkers(QList<QStringList>& rows, const AgreementReport& report)
{
    const QString markers = QStringLiteral("markers");
    rows.append(figureRow(markers, {}, everybody(report), report.alpha));
    for (const PairAgreement& pair : report.pairs) {
        const QString both = namesOf(report, pair);
        const auto addShare = [&](const char* name, const std::optional<vision::Proportion>& one) {
            if (one)
                rows.append({QStringLiteral("events"),
                             {},
                             both,
                             QLatin1String(name),
                             exact(one->value),
                             exact(one->low),
                             exact(one->high),
                             QString::number(one->all)});
        };
        rows.append(figureRow(markers, {}, both, pair.kappa));
        addShare("matched", pair.events.matched);
        addShare("same_code", pair.events.agreedOn);
        addEvents(rows, report, pair);
    }
    for (const CodeShare& one : report.shares)
        addRates(rows, report, QStringLiteral("base_rate"), one);
}

void addCodes(QList<QStringList>& rows, const AgreementReport& report, const QString& part,
              const QList<CodeAgreement>& codes)
{
    for (const CodeAgreement& one : codes) {
        rows.append(figureRow(part, one.share.code, everybody(report), one.alpha));
        addKappas(rows, report, part, one.share.code, one.kappas);
        addRates(rows, report, part, one.share);
    }
}

void addCoding(QList<QStringList>& rows, const AgreementReport& report, const QString& part,
               const CodingAgreement& coding)
{
    if (coding.shares.isEmpty())
        return;
    rows.append(figureRow(part, {}, everybody(report), coding.alpha));
    addKappas(rows, report, part, {}, coding.kappas);
    for (const CodeShare& one : coding.shares)
        addRates(rows, report, part, one);
}

} // namespace

QList<QStringList> agreementRows(const AgreementReport& report)
{
    QList<QStringList> rows{{QStringLiteral("part"), QStringLiteral("code"), QStringLiteral("people"),
                             QStringLiteral("figure"), QStringLiteral("value"), QStringLiteral("low"),
                             QStringLiteral("high"), QStringLiteral("units"), QStringLiteral("first_start_s"),
                             QStringLiteral("second_start_s"), QStringLiteral("second_code")}};
    addSetting(rows, "unit_s", report.options.unit.seconds());
    addSetting(rows, "tolerance_s", report.options.toleranceS);
    addSetting(rows, "block_s", report.block.seconds());
    addMarkers(rows, report);
    addCoding(rows, report, QStringLiteral("stages"), report.stages);
    addCoding(rows, report, QStringLiteral("forms"), report.forms);
    addCodes(rows, report, QStringLiteral("strategies"), report.strategies);
    addCodes(rows, report, QStringLiteral("tags"), report.tags);
    for (const ItemAgreement& item : report.ratings) {
        for (const Figure& figure : item.figures)
            rows.append(figureRow(QStringLiteral("ratings"), item.code, everybody(report), figure));
        addSteps(rows, report, item);
    }
    for (const DecisionAgreement& one : report.decisions)
        addDecisions(rows, report, one);
    for (QStringList& row : rows)
        row.resize(rows.front().size());
    return rows;
}

} // namespace alliance::app
