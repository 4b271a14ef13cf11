#include "app/services/AgreementStatistics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>

namespace alliance::app
{
namespace
{

constexpr double kTail = 0.025;
constexpr double kSmall = 1e-12; // of a variance: there is none

// What both of the first two gave, by place in `categories`.
std::vector<std::pair<std::size_t, std::size_t>> pairsOf(const RatingTable& table,
                                                         const std::vector<double>& categories)
{
    const auto place = [&](double value) {
        return static_cast<std::size_t>(std::lower_bound(categories.begin(), categories.end(), value) -
                                        categories.begin());
    };
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& unit : table)
        if (unit.size() >= 2 && unit[0] && unit[1])
            pairs.emplace_back(place(*unit[0]), place(*unit[1]));
    return pairs;
}

double weight(KappaWeights weights, std::size_t a, std::size_t b, std::size_t categories)
{
    if (weights == KappaWeights::Nominal || categories < 2)
        return a == b ? 1.0 : 0.0;
    const double apart =
        std::abs(static_cast<double>(a) - static_cast<double>(b)) / static_cast<double>(categories - 1);
    return weights == KappaWeights::Linear ? 1.0 - apart : 1.0 - apart * apart;
}

// Squared difference of two values with how often each value occurs.
class Difference
{
public:
    Difference(AlphaMetric metric, const std::map<double, double>& counts) : m_metric(metric), m_counts(counts) {}

    double operator()(double a, double b) const
    {
        switch (m_metric) {
        case AlphaMetric::Nominal:
            return a == b ? 0.0 : 1.0;
        case AlphaMetric::Interval:
            return (a - b) * (a - b);
        case AlphaMetric::Ordinal:
            break;
        }
        const auto from = m_counts.find(std::min(a, b));
        const auto to = m_counts.find(std::max(a, b));
        double between = -(from->second + to->second) / 2.0;
        for (auto value = from; value != std::next(to); ++value)
            between += value->second;
        return a == b ? 0.0 : between * between;
    }

private:
    AlphaMetric m_metric;
    const std::map<double, double>& m_counts;
};

} // namespace

std::optional<Kappa> cohensKappa(const RatingTable& table, KappaWeights weights, const std::vector<double>& categories)
{
    std::set<double> all(categories.begin(), categories.end());
    for (const auto& unit : table)
        if (unit.size() >= 2 && unit[0] && unit[1])
            all.insert({*unit[0], *unit[1]});
    const std::vector<double> values(all.begin(), all.end());
    const auto pairs = pairsOf(table, values);
    if (pairs.empty())
        return std::nullopt;
    const double units = static_cast<double>(pairs.size());
    std::vector<double> first(values.size());
    std::vector<double> second(values.size());
    Kappa kappa;
    kappa.units = static_cast<int>(pairs.size());
    for (const auto& [a, b] : pairs) {
        first[a] += 1.0 / units;
        second[b] += 1.0 / units;
        kappa.observed += weight(weights, a, b, values.size()) / units;
    }
    for (std::size_t a = 0; a < values.size(); ++a)
        for (std::size_t b = 0; b < values.size(); ++b)
            kappa.expected += weight(weights, a, b, values.size()) * first[a] * second[b];
    if (kappa.expected > 1.0 - kSmall)
        return std::nullopt;
    kappa.value = (kappa.observed - kappa.expected) / (1.0 - kappa.expected);
    return kappa;
}

std::optional<double> krippendorffsAlpha(const RatingTable& table, AlphaMetric metric)
{
    std::map<double, double> counts;
    std::vector<std::vector<double>> units;
    double total = 0;
    for (const auto& row : table) {
        std::vector<double> values;
        for (const auto& value : row)
            if (value)
                values.push_back(*value);
        if (values.size() < 2)
            continue;
        for (const double value : values)
            counts[value] += 1;
        total += static_cast<double>(values.size());
        units.push_back(std::move(values));
    }
    if (counts.size() < 2)
        return std::nullopt;
    const Difference difference(metric, counts);
    double observed = 0;
    for (const auto& values : units) {
        double here = 0;
        for (const double a : values)
            for (const double b : values)
                here += difference(a, b);
        observed += here / static_cast<double>(values.size() - 1);
    }
    double expected = 0;
    for (const auto& [a, often] : counts)
        for (const auto& [b, oftenToo] : counts)
            expected += often * oftenToo * difference(a, b);
    return 1.0 - (total - 1.0) * observed / expected;
}

std::optional<Icc> intraclassCorrelation(const RatingTable& table)
{
    std::vector<std::vector<double>> rows;
    for (const auto& unit : table) {
        if (unit.size() < 2 ||
            !std::all_of(unit.begin(), unit.end(), [](const auto& value) { return value.has_value(); }))
            continue;
        std::vector<double> row;
        for (const auto& value : unit)
            row.push_back(*value);
        rows.push_back(std::move(row));
    }
    if (rows.size() < 2)
        return std::nullopt;
    const double n = static_cast<double>(rows.size());
    const std::size_t people = rows.front().size();
    const double k = static_cast<double>(people);
    double mean = 0;
    std::vector<double> perPerson(people);
    std::vector<double> perUnit(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < people; ++j) {
            mean += rows[i][j] / (n * k);
            perUnit[i] += rows[i][j] / k;
            perPerson[j] += rows[i][j] / n;
        }
    double betweenUnits = 0;
    double betweenPeople = 0;
    double rest = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        betweenUnits += k * (perUnit[i] - mean) * (perUnit[i] - mean) / (n - 1);
    for (std::size_t j = 0; j < people; ++j)
        betweenPeople += n * (perPerson[j] - mean) * (perPerson[j] - mean) / (k - 1);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < people; ++j) {
            const double left = rows[i][j] - perUnit[i] - perPerson[j] + mean;
            rest += left * left / ((n - 1) * (k - 1));
        }
    const double single = betweenUnits + (k - 1) * rest + k * (betweenPeople - rest) / n;
    const double average = betweenUnits + (betweenPeople - rest) / n;
    if (std::abs(single) < kSmall || std::abs(average) < kSmall)
        return std::nullopt;
    return Icc{(betweenUnits - rest) / single, (betweenUnits - rest) / average, static_cast<int>(rows.size()),
               static_cast<int>(people)};
}

std::optional<FigureInterval> bootstrapInterval(const RatingTable& table,
                                                const std::function<std::optional<double>(const RatingTable&)>& figure,
                                                std::uint64_t seed, std::size_t block)
{
    if (table.size() < 2)
        return std::nullopt;
    block = std::clamp<std::size_t>(block, 1, table.size());
    const std::size_t places = table.size() - block + 1; // at which one may begin
    std::mt19937_64 random(seed);
    std::vector<double> figures;
    RatingTable drawn(table.size());
    for (int resample = 0; resample < kResamples; ++resample) {
        for (std::size_t unit = 0; unit < drawn.size(); unit += block) {
            const std::size_t begin = random() % places;
            for (std::size_t i = 0; i < block && unit + i < drawn.size(); ++i)
                drawn[unit + i] = table[begin + i];
        }
        if (const auto value = figure(drawn))
            figures.push_back(*value);
    }
    if (static_cast<int>(figures.size()) <= kResamples / 2)
        return std::nullopt;
    std::sort(figures.begin(), figures.end());
    const auto at = [&](double share) {
        const double place = share * static_cast<double>(figures.size() - 1);
        const auto below = static_cast<std::size_t>(place);
        const std::size_t above = std::min(below + 1, figures.size() - 1);
        return figures[below] + (place - static_cast<double>(below)) * (figures[above] - figures[below]);
    };
    return FigureInterval{at(kTail), at(1.0 - kTail)};
}

} // namespace alliance::app
