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
    return {bestHalf - bestLength / 2, bestHalf + bestLength / 2};
}

} // namespace alliance::vision
