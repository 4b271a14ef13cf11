#include "vision/evaluate/Matching.h"

namespace alliance::vision
{

namespace
{

// Kuhn's augmenting paths: tries to give `truth` one of its possible partners, moving earlier ones where needed.
bool augment(int truth, const std::vector<std::vector<int>>& partners, std::vector<int>& takenBy,
             std::vector<bool>& visited)
{
    for (const int found : partners[static_cast<std::size_t>(truth)]) {
        const auto at = static_cast<std::size_t>(found);
        if (visited[at]) {
            continue;
        }
        visited[at] = true;
        if (takenBy[at] < 0 || augment(takenBy[at], partners, takenBy, visited)) {
            takenBy[at] = truth;
            return true;
        }
    }
    return false;
}

} // namespace

double commonSeconds(base::TimeRange a, base::TimeRange b)
{
    return base::TimeRange{std::max(a.start, b.start), std::min(a.end, b.end)}.length().seconds();
}

double overlapShare(base::TimeRange a, base::TimeRange b)
{
    const double common = commonSeconds(a, b);
    const double all = a.length().seconds() + b.length().seconds() - common;
    return all > 0 ? common / all : 0;
}

std::vector<int> matchIntervals(const std::vector<base::TimeRange>& truth, const std::vector<base::TimeRange>& found,
                                double onsetS, double minOverlap)
{
    std::vector<std::vector<int>> partners(truth.size());
    for (std::size_t t = 0; t < truth.size(); ++t) {
        for (std::size_t f = 0; f < found.size(); ++f) {
            const double onset = std::abs((found[f].start - truth[t].start).seconds());
            if (onset <= onsetS + 1e-9 && overlapShare(truth[t], found[f]) >= minOverlap - 1e-9) {
                partners[t].push_back(static_cast<int>(f));
            }
        }
        std::stable_sort(partners[t].begin(), partners[t].end(), [&](int a, int b) {
            return overlapShare(truth[t], found[static_cast<std::size_t>(a)]) >
                   overlapShare(truth[t], found[static_cast<std::size_t>(b)]);
        });
    }
    std::vector<int> takenBy(found.size(), -1);
    for (std::size_t t = 0; t < truth.size(); ++t) {
        std::vector<bool> visited(found.size(), false);
        augment(static_cast<int>(t), partners, takenBy, visited);
    }
    std::vector<int> matches(truth.size(), -1);
    for (std::size_t f = 0; f < found.size(); ++f) {
        if (takenBy[f] >= 0) {
            matches[static_cast<std::size_t>(takenBy[f])] = static_cast<int>(f);
        }
    }
    return matches;
}

} // namespace alliance::vision
