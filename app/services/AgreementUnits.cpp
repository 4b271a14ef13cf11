#include "app/services/AgreementUnits.h"

#include "vision/evaluate/Matching.h"

#include <algorithm>

namespace alliance::app
{
namespace
{

constexpr double kAnyOverlap = 0;

QString codeIn(const CodedEvents& events, base::TimeRange unit)
{
    const base::MediaTime middle{unit.start.ns + (unit.end.ns - unit.start.ns) / 2};
    QStringList codes;
    for (const CodedEvent& event : events) {
        const bool point = event.range.start == event.range.end;
        if (point ? unit.contains(event.range.start) : event.range.contains(middle))
            codes.append(event.code);
    }
    codes.removeDuplicates();
    codes.sort();
    return codes.isEmpty() ? kNothing : codes.join(QLatin1Char('+'));
}

std::vector<base::TimeRange> rangesOf(const CodedEvents& events)
{
    std::vector<base::TimeRange> ranges;
    for (const CodedEvent& event : events)
        ranges.push_back(event.range);
    return ranges;
}

} // namespace

CodedUnits codedUnits(const QList<CodedEvents>& byPerson, base::MediaTime duration, base::MediaTime unit)
{
    CodedUnits units;
    if (unit.ns <= 0)
        return units;
    QList<QStringList> codes;
    for (base::MediaTime start; start < duration; start = start + unit) {
        const base::TimeRange range{start, std::min(start + unit, duration)};
        QStringList row;
        for (const CodedEvents& events : byPerson)
            row.append(codeIn(events, range));
        codes.append(row);
        units.categories.append(row);
    }
    units.categories.removeDuplicates();
    units.categories.sort();
    for (const QStringList& row : codes) {
        std::vector<std::optional<double>> values;
        for (const QString& code : row)
            values.emplace_back(static_cast<double>(units.categories.indexOf(code)));
        units.table.push_back(std::move(values));
    }
    return units;
}

EventAgreement eventAgreement(const CodedEvents& first, const CodedEvents& second, double toleranceS)
{
    const std::vector<int> partner = vision::matchIntervals(rangesOf(first), rangesOf(second), toleranceS, kAnyOverlap);
    EventAgreement agreement;
    QList<bool> taken(second.size(), false);
    for (int i = 0; i < static_cast<int>(partner.size()); ++i) {
        const int other = partner[static_cast<std::size_t>(i)];
        if (other < 0) {
            agreement.onlyFirst.append(i);
            continue;
        }
        taken[other] = true;
        agreement.pairs.append({i, other, (second[other].range.start - first[i].range.start).seconds()});
        agreement.sameCode += first[i].code == second[other].code ? 1 : 0;
    }
    for (int i = 0; i < static_cast<int>(taken.size()); ++i)
        if (!taken[i])
            agreement.onlySecond.append(i);
    const int all = static_cast<int>(first.size() + second.size());
    agreement.matched = vision::proportion(2 * static_cast<int>(agreement.pairs.size()), all);
    agreement.agreedOn = vision::proportion(2 * agreement.sameCode, all);
    return agreement;
}

} // namespace alliance::app
