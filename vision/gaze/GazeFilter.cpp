#include "vision/gaze/GazeFilter.h"

namespace alliance::vision
{

namespace
{

constexpr double kNeighboursS = 0.9; // three samples within this time are neighbours
constexpr double kTimeS = 0.25;      // width of the weights in time ...
constexpr double kReachS = 0.45;     // ... which end here
// Width of the weights in value: twice the landmarks' noise.
constexpr std::array<double, kGazeChannels> kValue = {2.5, 2.5, 0.035, 0.035, 0.035, 0.035, 0.05, 0.05};

double middleOf(double a, double b, double c)
{
    return std::max(std::min(a, b), std::min(std::max(a, b), c));
}

std::vector<TimedDirection> medians(const std::vector<TimedDirection>& raw)
{
    auto result = raw;
    for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
        if ((raw[i + 1].time - raw[i - 1].time).seconds() > kNeighboursS) {
            continue;
        }
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            result[i].value[c] = middleOf(raw[i - 1].value[c], raw[i].value[c], raw[i + 1].value[c]);
        }
    }
    return result;
}

} // namespace

std::vector<TimedDirection> filtered(const std::vector<TimedDirection>& raw)
{
    const auto steady = medians(raw);
    auto result = steady;
    std::size_t from = 0;
    for (std::size_t i = 0; i < steady.size(); ++i) {
        while ((steady[i].time - steady[from].time).seconds() > kReachS) {
            ++from;
        }
        std::array<double, kGazeChannels> sum{};
        std::array<double, kGazeChannels> weights{};
        for (std::size_t k = from; k < steady.size() && (steady[k].time - steady[i].time).seconds() <= kReachS; ++k) {
            const double t = (steady[k].time - steady[i].time).seconds() / kTimeS;
            for (std::size_t c = 0; c < kGazeChannels; ++c) {
                const double v = (steady[k].value[c] - steady[i].value[c]) / kValue[c];
                const double weight = std::exp(-0.5 * (t * t + v * v));
                sum[c] += weight * steady[k].value[c];
                weights[c] += weight;
            }
        }
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            result[i].value[c] = sum[c] / weights[c];
        }
    }
    return result;
}

} // namespace alliance::vision
