#pragma once
// Agreement between people who coded the same thing. Pure functions; nothing where a figure is not defined (too few
// units, no variation). Checked against R, see tests/app/AgreementStatisticsTest.cpp.

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace alliance::app
{

// One row for each unit, one column for each person; nothing where that person did not rate that unit. Nominal values
// are any numbers that stand for categories.
using RatingTable = std::vector<std::vector<std::optional<double>>>;

// Disagreement of categories by their place in the ascending order of those that occur.
enum class KappaWeights { Nominal, Linear, Quadratic };

// J. Cohen 1960, Educ. Psychol. Meas. 20:37, and 1968, Psychol. Bull. 70:213. Of the first two people, over the units
// that both rated. `categories`: all that can be given, ascending; empty takes those that occur.
struct Kappa {
    double value = 0;
    double observed = 0; // weighted agreement, 0..1
    double expected = 0; // by chance
    int units = 0;
};
std::optional<Kappa> cohensKappa(const RatingTable& table, KappaWeights weights,
                                 const std::vector<double>& categories = {});

// K. Krippendorff 2011, Computing Krippendorff's alpha-reliability. Any number of people, ratings may be missing.
enum class AlphaMetric { Nominal, Ordinal, Interval };
std::optional<double> krippendorffsAlpha(const RatingTable& table, AlphaMetric metric);

// P. E. Shrout & J. L. Fleiss 1979, Psychol. Bull. 86:420: two-way random effects, absolute agreement; of one person's
// rating and of the mean of all. Over the units that everybody rated.
struct Icc {
    double single = 0;  // ICC(2,1)
    double average = 0; // ICC(2,k)
    int units = 0;
    int people = 0;
};
std::optional<Icc> intraclassCorrelation(const RatingTable& table);

// 95 % interval of a figure: percentiles over `kResamples` tables of as many units, drawn with replacement in blocks of
// `block` neighbours that may begin anywhere (H. R. Künsch 1989, Ann. Stat. 17:1217): what lies side by side in time is
// not independent, and drawn one by one it would make intervals that are the narrower the shorter a unit is. 1: units
// that are independent. The same seed gives the same interval. Nothing when the figure is undefined in more than half
// of them.
inline constexpr int kResamples = 2000;
struct FigureInterval {
    double low = 0;
    double high = 0;
};
std::optional<FigureInterval> bootstrapInterval(const RatingTable& table,
                                                const std::function<std::optional<double>(const RatingTable&)>& figure,
                                                std::uint64_t seed, std::size_t block = 1);

} // namespace alliance::app
