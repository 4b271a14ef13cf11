#include "vision/candidates/MovementFit.h"

#include <limits>

namespace alliance::vision
{

namespace
{

constexpr double kShortest = 0.1;      // seconds
constexpr double kHalfWithin = 0.5;    // seconds: how far the half of the fitted movement may lie from the given one
constexpr double kFirstStep = 0.1;     // seconds, of the search; halved until ...
constexpr double kLastStep = 0.01;     // ... it is as fine as a frame
constexpr double kUsualLength = 1.0;   // seconds
constexpr double kRiseS = 0.3;         // over so long the way rises at least by ...
constexpr double kRiseShare = 0.2;     // ... this share of its fastest, from the start of the movement on
constexpr double kPriorWeight = 0.003; // squared share per squared e-fold of the length

double shareAt(double seconds, double start, double end)
{
    const double u = std::clamp((seconds - start) / (end - start), 0.0, 1.0);
    return u * u * (3 - 2 * u);
}

double costOf(const std::vector<WayPoint>& points, double half, double length)
{
    const double stretched = std::log(length / kUsualLength);
    double cost = kPriorWeight * stretched * stretched;
    for (const auto& point : points) {
        const double off = point.share - shareAt(point.seconds, half - length / 2, half + length / 2);
        cost += off * off;
    }
    return cost;
}

// Something else that moved before, as a turn of the head, leaves the way at a level of its own, which would draw the
// fit to an earlier start: the movement begins where the way begins to rise without a stop.
double earliestStart(std::vector<WayPoint> points, double half)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const WayPoint& a, const WayPoint& b) { return a.seconds < b.seconds; });
    double fastest = 0;
    std::size_t j = 0;
    std::vector<std::pair<double, double>> rises; // where they begin, and how fast
    for (const auto& point : points) {
        while (j + 1 < points.size() && points[j + 1].seconds <= point.seconds - kRiseS) {
            ++j;
        }
        const double span = point.seconds - points[j].seconds;
        if (point.seconds > half || span < kRiseS) {
            continue;
        }
        rises.emplace_back(points[j].seconds, (point.share - points[j].share) / span);
        fastest = std::max(fastest, rises.back().second);
    }
    for (auto rise = rises.rbegin(); rise != rises.rend(); ++rise) {
        if (rise->second < kRiseShare * fastest) {
            return rise->first;
        }
    }
    return -std::numeric_limits<double>::max();
}

} // namespace

Movement fitMovement(const std::vector<WayPoint>& points, double half, double most)
{
    double bestHalf = half;
    double bestLength = std::min(kUsualLength, most);
    double best = std::numeric_limits<double>::max();
    const auto search = [&](double halfFrom, double halfTo, double lengthFrom, double lengthTo, double step) {
        const int halves = static_cast<int>(std::lround((halfTo - halfFrom) / step));
        const int lengths = static_cast<int>(std::lround((lengthTo - lengthFrom) / step));
        for (int h = 0; h <= halves; ++h) {
            for (int l = 0; l <= lengths; ++l) {
                const double middle = halfFrom + h * step;
                const double length = std::clamp(lengthFrom + l * step, kShortest, std::max(kShortest, most));
                const double cost = costOf(points, middle, length);
                if (cost < best) {
                    best = cost;
                    bestHalf = middle;
                    bestLength = length;
                }
            }
        }
    };
    search(half - kHalfWithin, half + kHalfWithin, kShortest, most, kFirstStep);
    for (double step = kFirstStep / 2; step >= kLastStep; step /= 2) {
        const double halfNow = bestHalf;
        const double lengthNow = bestLength;
        search(halfNow - 2 * step, halfNow + 2 * step, lengthNow - 2 * step, lengthNow + 2 * step, step);
    }
    const double start = std::max(bestHalf - bestLength / 2, earliestStart(points, bestHalf));
    return {std::min(start, bestHalf), bestHalf + bestLength / 2};
}

} // namespace alliance::vision
