#include "vision/evaluate/Proportion.h"

namespace alliance::vision
{

namespace
{

constexpr double kNormal = 1.959963984540054; // quantile of the standard normal distribution at 0.975
constexpr double kTail = 0.025;

// Probability of at most `count` events where `mean` are expected.
double atMost(int count, double mean)
{
    double sum = 0;
    for (int k = 0; k <= count; ++k) {
        sum += std::exp(k * std::log(mean) - mean - std::lgamma(k + 1.0));
    }
    return sum;
}

// The mean at which at most `count` events have the given probability; it falls as the mean rises.
double meanFor(int count, double probability)
{
    double low = 1e-9;
    double high = count + 10 + 10 * std::sqrt(count + 1.0);
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (atMost(count, middle) > probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

std::optional<Proportion> proportion(int hits, int all)
{
    if (all <= 0 || hits < 0 || hits > all) {
        return std::nullopt;
    }
    const double n = all;
    const double share = hits / n;
    const double z2 = kNormal * kNormal;
    const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kNormal / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    return Proportion{share, hits == 0 ? 0 : middle - half, hits == all ? 1 : middle + half, hits, all};
}

std::optional<EventRate> eventRate(int events, double units)
{
    if (events < 0 || !(units > 0)) {
        return std::nullopt;
    }
    const double low = events == 0 ? 0 : meanFor(events - 1, 1 - kTail);
    return EventRate{events / units, low / units, meanFor(events, kTail) / units, events, units};
}

} // namespace alliance::vision
