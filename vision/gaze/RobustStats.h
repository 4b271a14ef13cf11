#pragma once
// Statistics that a minority of strange values cannot move. All are 0 for no values.

#include <vector>

namespace alliance::vision
{

double median(std::vector<double> values);
// The same without a copy: reorders the values.
double medianInPlace(std::vector<double>& values);
// The value below which `share` (0..1) of the values lie, nearest rank.
double quantile(std::vector<double> values, double share);
// Median distance from `centre` times 1.4826: the standard deviation if the values are normal.
double robustSd(const std::vector<double>& values, double centre);

} // namespace alliance::vision
