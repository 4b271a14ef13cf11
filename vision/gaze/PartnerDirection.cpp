#include "vision/gaze/PartnerDirection.h"

#include "vision/gaze/RobustStats.h"

#include <span>

namespace alliance::vision
{

namespace
{

constexpr double kStepS = 20;               // between windows; centres between them are interpolated
constexpr std::size_t kMostPoints = 300;    // of one window enter the density; the rest is thinned evenly
constexpr std::size_t kFewestPoints = 60;   // a window with less is not trusted
constexpr double kNearCommonCluster = 1.25; // weight of directions near the cluster of the whole recording

// Radius of the density kernel per channel and the least SD: noise of the landmarks on a face of 80 pixels.
constexpr std::array<double, kGazeChannels> kRadius = {10, 10, 0.12, 0.12, 0.12, 0.12, 0.20, 0.20};
constexpr std::array<double, kGazeChannels> kLeastSd = {1.0, 1.0, 0.018, 0.018, 0.015, 0.015, 0.02, 0.02};

// Squared distance in kernel radii; the two eyes count as one. Above 1 the points do not belong together.
double distance2(const std::array<double, kGazeChannels>& a, const std::array<double, kGazeChannels>& b, bool eyes)
{
    double sum = 0;
    for (std::size_t c = 0; c < (eyes ? kGazeChannels : 2); ++c) {
        const double d = (a[c] - b[c]) / kRadius[c];
        sum += c < 2 ? d * d : d * d / 2;
    }
    return sum;
}

std::vector<const GazePoint*> thinned(std::span<const GazePoint> points)
{
    std::vector<const GazePoint*> chosen;
    const auto count = std::min(points.size(), kMostPoints);
    for (std::size_t i = 0; i < count; ++i) {
        chosen.push_back(&points[i * points.size() / count]);
    }
    return chosen;
}

GazeCentre clusterAround(std::array<double, kGazeChannels> centre, const std::vector<const GazePoint*>& points,
                         bool eyes)
{
    GazeCentre result;
    result.eyes = eyes;
    std::vector<const GazePoint*> members;
    for (int round = 0; round < 3; ++round) {
        members.clear();
        std::copy_if(points.begin(), points.end(), std::back_inserter(members),
                     [&](const GazePoint* p) { return distance2(p->value, centre, eyes) <= 1; });
        for (std::size_t c = 0; c < kGazeChannels && !members.empty(); ++c) {
            std::vector<double> values;
            for (const auto* member : members) {
                values.push_back(member->value[c]);
            }
            centre[c] = median(values);
            result.sd[c] = std::max(kLeastSd[c], robustSd(values, centre[c]));
        }
    }
    // Both eyes turn together: the noise that counts is that of their mean.
    for (const auto left : {AlongLeft, AcrossLeft, LidsLeft}) {
        std::vector<double> means;
        for (const auto* member : members) {
            means.push_back((member->value[left] - centre[left] + member->value[left + 1] - centre[left + 1]) / 2);
        }
        result.sd[left] = result.sd[left + 1] = std::max(kLeastSd[left], robustSd(means, median(means)));
    }
    result.value = centre;
    result.share = points.empty() ? 0 : double(members.size()) / double(points.size());
    return result;
}

// Kernel density (Epanechnikov) at each point.
std::vector<double> densitiesOf(const std::vector<const GazePoint*>& points, bool eyes)
{
    const std::size_t channels = eyes ? kGazeChannels : 2;
    std::vector<std::array<double, kGazeChannels>> scaled(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t c = 0; c < channels; ++c) {
            scaled[i][c] = points[i]->value[c] / kRadius[c] * (c < 2 ? 1 : std::sqrt(0.5));
        }
    }
    std::vector<double> densities(points.size(), 1);
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t k = i + 1; k < points.size(); ++k) {
            double sum = 0;
            for (std::size_t c = 0; c < channels && sum < 1; ++c) {
                const double d = scaled[i][c] - scaled[k][c];
                sum += d * d;
            }
            if (sum < 1) {
                densities[i] += 1 - sum;
                densities[k] += 1 - sum;
            }
        }
    }
    return densities;
}

// The densest place. `common`, where given, draws ties and near-ties to the cluster of the whole recording.
GazeCentre densest(std::span<const GazePoint> all, const GazeCentre* common)
{
    auto points = thinned(all);
    const auto withEyes = std::count_if(points.begin(), points.end(), [](const GazePoint* p) { return p->eyes; });
    const bool eyes = 2 * withEyes >= static_cast<std::ptrdiff_t>(points.size());
    if (eyes) {
        std::erase_if(points, [](const GazePoint* p) { return !p->eyes; });
    }
    const auto densities = densitiesOf(points, eyes);
    double best = -1;
    const GazePoint* mode = nullptr;
    for (std::size_t i = 0; i < points.size(); ++i) {
        double density = densities[i];
        if (common != nullptr && distance2(points[i]->value, common->value, eyes && common->eyes) <= 1) {
            density *= kNearCommonCluster;
        }
        if (density > best) {
            best = density;
            mode = points[i];
        }
    }
    return mode != nullptr ? clusterAround(mode->value, points, eyes) : GazeCentre{};
}

} // namespace

PartnerDirection::PartnerDirection(const std::vector<GazePoint>& points, double windowS)
{
    if (points.empty()) {
        return;
    }
    const auto common = densest(points, nullptr);
    const auto first = points.front().time;
    const auto last = points.back().time;
    if ((last - first).seconds() <= windowS) {
        m_times.push_back(first);
        m_centres.push_back(common);
        return;
    }
    const auto step = base::MediaTime::fromSeconds(kStepS);
    const auto window = base::MediaTime::fromSeconds(windowS);
    for (auto middle = first; middle <= last; middle = middle + step) {
        // A whole window also at both ends of the recording.
        const auto start = std::clamp(base::MediaTime{middle.ns - window.ns / 2}, first, last - window);
        const auto byTime = [](const GazePoint& p, base::MediaTime t) { return p.time < t; };
        const auto from = std::lower_bound(points.begin(), points.end(), start, byTime);
        const auto to = std::lower_bound(from, points.end(), start + window, byTime);
        const std::span<const GazePoint> inside(from, to);
        m_times.push_back(middle);
        m_centres.push_back(inside.size() < kFewestPoints ? common : densest(inside, &common));
    }
}

GazeCentre PartnerDirection::at(base::MediaTime time) const
{
    const auto after =
        static_cast<std::size_t>(std::upper_bound(m_times.begin(), m_times.end(), time) - m_times.begin());
    if (after == 0 || after == m_times.size()) {
        return m_centres[after == 0 ? 0 : after - 1];
    }
    const auto& a = m_centres[after - 1];
    const auto& b = m_centres[after];
    const double share = double((time - m_times[after - 1]).ns) / double((m_times[after] - m_times[after - 1]).ns);
    if (a.eyes != b.eyes || distance2(a.value, b.value, a.eyes) > 1) {
        return share < 0.5 ? a : b; // another cluster took over: nothing lies between them
    }
    auto mixed = a;
    for (std::size_t c = 0; c < kGazeChannels; ++c) {
        mixed.value[c] += (b.value[c] - a.value[c]) * share;
        mixed.sd[c] += (b.sd[c] - a.sd[c]) * share;
    }
    mixed.share += (b.share - a.share) * share;
    return mixed;
}

} // namespace alliance::vision
