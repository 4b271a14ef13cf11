#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(AgreementPage)
}

#include "app/services/AgreementPage.h"
#include "app/services/TimeText.h"
#include "db/records/Rating.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace alliance::app
{
namespace
{

constexpr int kFewEvents = 10;        // of a person: below, one more or fewer moves the share by a tenth and more
constexpr int kFewUnits = 10;         // rated segments: below, an interval says more than the figure
constexpr double kWide = 0.4;         // of an interval of a figure that goes from -1 to 1
constexpr double kRare = 0.05;        // share of the time: below, kappa is low whatever the coders do
constexpr qsizetype kMostListed = 20; // events that are listed of a pair, each kind

QString percent(double share)
{
    return tr("%1 %").arg(share > 0 && share < 0.1 ? QLocale().toString(share * 100, 'f', 1)
                                                   : QString::number(qRound(share * 100)));
}

QString paragraph(const QString& text, bool small = false)
{
    return QStringLiteral("<p style='margin:4px 0'>%1</p>")
        .arg(small ? QStringLiteral("<i>%1</i>").arg(text.toHtmlEscaped()) : text.toHtmlEscaped());
}

QString heading(const QString& text)
{
    return QStringLiteral("<h3 style='margin:14px 0 4px 0'>%1</h3>").arg(text.toHtmlEscaped());
}

QString table(const QList<QStringList>& rows)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='4'>");
    for (qsizetype row = 0; row < rows.size(); ++row) {
        html += QStringLiteral("<tr>");
        for (qsizetype cell = 0; cell < rows[row].size(); ++cell)
            html +=
                QStringLiteral("<%1 align='%2'>%3</%1>")
                    .arg(row == 0 ? QStringLiteral("th") : QStringLiteral("td"),
                         cell == 0 ? QStringLiteral("left") : QStringLiteral("right"), rows[row][cell].toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString interval(const Figure& figure)
{
    return figure.interval ? tr("%1 to %2").arg(roundedText(figure.interval->low), roundedText(figure.interval->high))
                           : QString();
}

QString share(const std::optional<vision::Proportion>& one)
{
    return one ? tr("%1 (%2 to %3; %4 of %5)")
                     .arg(percent(one->value), percent(one->low), percent(one->high))
                     .arg(one->hits)
                     .arg(one->all)
               : tr("nothing to count");
}

// What a chance-corrected figure means.
QString kappaWords(const Figure& figure)
{
    if (!figure.value)
        return tr("%1 is not defined here: nobody's codes vary, or there are too few units.").arg(figureTitle(figure));
    const double value = *figure.value;
    const QString said = tr("%1 is %2").arg(figureTitle(figure), roundedText(value));
    const QString range = figure.interval ? tr(" (95 of 100 resamplings: %1)").arg(interval(figure)) : QString();
    if (value <= 0)
        return said + range + tr(": no more agreement than two people who code by chance would reach.");
    return said + range +
           tr(": of the agreement that chance leaves open, %1 was reached.").arg(percent(std::min(value, 1.0)));
}

QStringList cautions(const AgreementReport& report, const PairAgreement& pair)
{
    QStringList words;
    const auto first = report.events[pair.first].size();
    const auto second = report.events[pair.second].size();
    if (std::min(first, second) < kFewEvents)
        words.append(tr("Small numbers: %1 and %2 markers. One more or fewer would move these figures a lot; take them "
                        "as a start for talking, not as a result.")
                         .arg(first)
                         .arg(second));
    if (pair.kappa.interval && pair.kappa.interval->high - pair.kappa.interval->low > kWide)
        words.append(tr("The interval is wide: the session does not say much more than that the figure lies "
                        "somewhere in it."));
    const bool rare = std::any_of(report.shares.begin(), report.shares.end(), [&](const CodeShare& one) {
        return (one.shares[pair.first] + one.shares[pair.second]) / 2 < kRare;
    });
    if (rare)
        words.append(tr("Some codes are rare (under 5 % of the time): kappa is then low even where people agree on "
                        "most of it. Look at the matched markers beside it."));
    return words;
}

QString eventList(const QStringList& lines, const QString& title)
{
    if (lines.isEmpty())
        return {};
    QString html = QStringLiteral("<p style='margin:6px 0 0 0'><b>%1</b></p><p style='margin:0 0 0 12px'>")
                       .arg(title.toHtmlEscaped());
    QStringList shown;
    for (const QString& line : lines.mid(0, kMostListed))
        shown.append(line.toHtmlEscaped());
    if (lines.size() > kMostListed)
        shown.append(tr("and %1 more (all of them are in the walk through the differences)")
                         .arg(lines.size() - kMostListed)
                         .toHtmlEscaped());
    return html + shown.join(QStringLiteral("<br>")) + QStringLiteral("</p>");
}

QString pairPart(const AgreementReport& report, const PairAgreement& pair)
{
    const QString& first = report.people[pair.first];
    const QString& second = report.people[pair.second];
    QString html = heading(tr("%1 and %2").arg(first, second)) + paragraph(kappaWords(pair.kappa));
    html += paragraph(tr("Marker by marker, starts up to %1 s apart: %2 have a partner; %3 have one of the same type.")
                          .arg(QLocale().toString(report.options.toleranceS), share(pair.events.matched),
                               share(pair.events.agreedOn)));
    for (const QString& caution : cautions(report, pair))
        html += paragraph(caution, true);
    const auto event = [&](int person, int place) {
        const CodedEvent& one = report.events[person][place];
        return tr("%1  %2").arg(timeText(one.range.start, TimePrecision::Seconds), report.typeText(one.code));
    };
    QStringList both;
    for (const EventPair& one : pair.events.pairs)
        both.append(tr("%1 | %2").arg(event(pair.first, one.first), event(pair.second, one.second)));
    QStringList onlyFirst;
    for (const int one : pair.events.onlyFirst)
        onlyFirst.append(event(pair.first, one));
    QStringList onlySecond;
    for (const int one : pair.events.onlySecond)
        onlySecond.append(event(pair.second, one));
    return html + eventList(both, tr("Both")) + eventList(onlyFirst, tr("Only %1").arg(first)) +
           eventList(onlySecond, tr("Only %1").arg(second));
}

QStringList shareRow(const AgreementReport& report, const QString& name, const CodeShare& share)
{
    QStringList row{name};
    for (qsizetype person = 0; person < report.people.size(); ++person)
        row.append(tr("%1, %2").arg(percent(share.shares[person])).arg(share.events[person]));
    return row;
}

QString ratesPart(const AgreementReport& report)
{
    QList<QStringList> rows{QStringList{tr("Code")}};
    for (const QString& person : report.people)
        rows.front().append(tr("%1: time, markers").arg(person));
    for (const CodeShare& one : report.shares)
        rows.append(shareRow(report, report.typeText(one.code), one));
    return heading(tr("How often each code was given")) + table(rows);
}

// All codes of one kind together.
QString codingPart(const AgreementReport& report, const QString& title, const CodingAgreement& coding)
{
    if (coding.shares.isEmpty())
        return {};
    QString html = heading(title);
    if (report.people.size() > 2)
        html += paragraph(kappaWords(coding.alpha));
    for (qsizetype pair = 0; pair < coding.kappas.size(); ++pair)
        html += paragraph(tr("%1 and %2: %3")
                              .arg(report.people[report.pairs[pair].first], report.people[report.pairs[pair].second],
                                   kappaWords(coding.kappas[pair])));
    QList<QStringList> rows{QStringList{tr("Code")} + report.people};
    for (const CodeShare& share : coding.shares)
        rows.append(shareRow(report, report.typeText(share.code), share));
    return html + table(rows);
}

QString codesPart(const AgreementReport& report, const QString& title, const QList<CodeAgreement>& codes)
{
    if (codes.isEmpty())
        return {};
    QList<QStringList> rows{QStringList{tr("Code")}};
    for (const QString& person : report.people)
        rows.front().append(tr("%1: time, markers").arg(person));
    for (const PairAgreement& pair : report.pairs)
        rows.front().append(report.pairs.size() == 1 ? figureTitle(pair.kappa)
                                                     : tr("%1: %2 and %3")
                                                           .arg(figureTitle(pair.kappa), report.people[pair.first],
                                                                report.people[pair.second]));
    for (const CodeAgreement& one : codes) {
        QStringList row = shareRow(report, one.share.code, one.share);
        for (const Figure& kappa : one.kappas)
            row.append(!kappa.value      ? tr("not defined")
                       : !kappa.interval ? roundedText(*kappa.value)
                                         : tr("%1 (%2)").arg(roundedText(*kappa.value), interval(kappa)));
        rows.append(row);
    }
    return heading(title) + table(rows) +
           paragraph(
               tr("Each by itself: whether a unit of time lies in a marker that has it. In brackets what 95 of 100 "
                  "resamplings give."),
               true);
}

// Where everybody gives the same step, no figure says much.
QString stepsPart(const AgreementReport& report)
{
    QList<QStringList> rows{{tr("Rating"), tr("Given by")}};
    for (int step = db::kLowestRating; step <= db::kHighestRating; ++step)
        rows.front().append(QString::number(step));
    for (const ItemAgreement& item : report.ratings)
        for (qsizetype person = 0; person < item.steps.size(); ++person) {
            QStringList row{report.ratingText(item.code), report.people[person]};
            for (const int often : item.steps[person])
                row.append(QString::number(often));
            rows.append(row);
        }
    return heading(tr("How often each step was given")) + table(rows);
}

QString ratingsPart(const AgreementReport& report)
{
    QString html = heading(tr("Ratings of segments"));
    QList<QStringList> rows{{tr("Rating"), tr("Figure"), tr("Value"), tr("95 of 100 resamplings"), tr("Segments")}};
    int fewest = std::numeric_limits<int>::max();
    for (const ItemAgreement& item : report.ratings)
        for (const Figure& figure : item.figures) {
            rows.append({report.ratingText(item.code), figureTitle(figure),
                         figure.value ? roundedText(*figure.value) : tr("not defined"), interval(figure),
                         QString::number(figure.units)});
            fewest = std::min(fewest, figure.units);
        }
    html += table(rows) + stepsPart(report);
    if (fewest < kFewUnits)
        html += paragraph(tr("Small numbers: with so few rated segments these figures say little; look at the segments "
                             "themselves."),
                          true);
    return html;
}

QString decisionsPart(const AgreementReport& report)
{
    if (report.decisions.isEmpty())
        return {};
    QString html = heading(tr("Decisions on candidates"));
    int fewest = std::numeric_limits<int>::max();
    for (const DecisionAgreement& one : report.decisions) {
        const QString& first = report.people[one.first];
        const QString& second = report.people[one.second];
        html += paragraph(tr("Of the candidates that both %1 and %2 accepted or rejected, decided in the same way: %3.")
                              .arg(first, second, share(one.same)));
        html += paragraph(kappaWords(one.kappa));
        html += paragraph(tr("Accepted by %1: %2, by %3: %4.")
                              .arg(first, percent(one.accepted[0]), second, percent(one.accepted[1])));
        fewest = std::min(fewest, one.kappa.units);
    }
    if (fewest < kFewUnits)
        html += paragraph(tr("Small numbers: with so few candidates these figures say little; look at the candidates "
                             "themselves."),
                          true);
    return html + paragraph(tr("Whoever decides sees what others decided before, unless the own pass hides it: such "
                               "decisions are not independent of each other."),
                            true);
}

} // namespace

QString agreementPage(const AgreementReport& report)
{
    QString html;
    if (report.shares.isEmpty())
        html += paragraph(tr("None of them has coded a marker."));
    else {
        html += paragraph(tr("Markers in units of %1; intervals from resampling stretches of %2. Figures are about the "
                             "coding, and score nobody.")
                              .arg(unitText(report.options.unit), unitText(report.block)));
        if (report.people.size() > 2)
            html += heading(tr("All %1 people").arg(report.people.size())) + paragraph(kappaWords(report.alpha));
        for (const PairAgreement& pair : report.pairs)
            html += pairPart(report, pair);
        html += ratesPart(report);
        html += codingPart(report, tr("Forms"), report.forms);
        html += codesPart(report, tr("Strategies"), report.strategies) + codesPart(report, tr("Tags"), report.tags);
    }
    html += codingPart(report, tr("Stages"), report.stages);
    if (!report.ratings.isEmpty())
        html += ratingsPart(report);
    return html + decisionsPart(report);
}

} // namespace alliance::app
