#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{
constexpr double kSdOfMad = 1.4826; // 1 / (normal quantile at 3/4)
}

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const double rank = std::clamp(share, 0.0, 1.0) * double(values.size() - 1);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::lround(rank));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

double medianInPlace(std::vector<double>& values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) {
        return *middle;
    }
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double median(std::vector<double> values)
{
    return medianInPlace(values);
}

double robustSd(const std::vector<double>& values, double centre)
{
    std::vector<double> distances(values.size());
    std::transform(values.begin(), values.end(), distances.begin(), [&](double v) { return std::abs(v - centre); });
    return kSdOfMad * median(std::move(distances));
}

} // namespace alliance::vision
