#include "vision/gaze/PartnerDirection.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

using Direction = std::array<double, kGazeChannels>;

constexpr double kStepS = 30;               // between windows; centres between them are interpolated
constexpr std::size_t kMostPoints = 200;    // of one window enter the density; the rest is thinned evenly
constexpr std::size_t kFewestPoints = 60;   // a window with less is not trusted
constexpr double kNearCommonCluster = 1.25; // weight of directions near the cluster of the whole span ...
constexpr double kNearMarkedCluster = 2.0;  // ... and where a reviewer marked that one
constexpr double kOtherSeat = 0.25;         // weight of points from another place in the room
constexpr double kMarkedRadius2 = 0.5;      // squared radii around a marked direction that its cluster is made of

// Radius of the density kernel per channel and the least SD: noise of the landmarks on a face of 80 pixels. Where the
// eyes tell the direction the head may move more.
constexpr Direction kRadius = {10, 10, 0.12, 0.12, 0.12, 0.12, 0.20, 0.20};
constexpr double kHeadRadiusWithEyes = 14;
constexpr Direction kLeastSd = {1.0, 1.0, 0.018, 0.018, 0.015, 0.015, 0.02, 0.02};

// Per channel: what a difference is multiplied by to be a distance.
Direction scalesOf(bool eyes)
{
    Direction scale{};
    for (std::size_t c = 0; c < (eyes ? kGazeChannels : 2); ++c) {
        scale[c] = c < 2 ? 1 / (eyes ? kHeadRadiusWithEyes : kRadius[c]) : std::sqrt(0.5) / kRadius[c];
    }
    return scale;
}

// Points that enter a density, scaled once.
struct Sample {
    const GazePoint* point = nullptr;
    Direction scaled{};
    double weight = 1;
};

struct Window {
    std::vector<Sample> samples;
    bool eyes = false;
};

// What the centre of one window is looked for with.
struct Guide {
    const GazeCentre* common = nullptr; // draws ties and near-ties to itself
    double commonWeight = kNearCommonCluster;
    const std::vector<DirectionMark>* marks = nullptr; // the averted ones exclude
    std::optional<int> seat;                           // points of other seats count less
};

bool averted(const GazePoint& point, const std::vector<DirectionMark>& marks, bool eyes)
{
    return std::any_of(marks.begin(), marks.end(), [&](const DirectionMark& mark) {
        return !mark.engaged && distance2(point.value, mark.value, eyes && mark.eyes) <= 1;
    });
}

Window windowOf(std::span<const GazePoint> all, const Guide& guide)
{
    Window window;
    const auto count = std::min(all.size(), kMostPoints);
    std::vector<const GazePoint*> chosen;
    for (std::size_t i = 0; i < count; ++i) {
        chosen.push_back(&all[i * all.size() / count]);
    }
    const auto withEyes = std::count_if(chosen.begin(), chosen.end(), [](const GazePoint* p) { return p->eyes; });
    window.eyes = 2 * withEyes >= static_cast<std::ptrdiff_t>(chosen.size());
    if (window.eyes) {
        std::erase_if(chosen, [](const GazePoint* p) { return !p->eyes; });
    }
    if (guide.marks != nullptr) {
        std::vector<const GazePoint*> left;
        std::copy_if(chosen.begin(), chosen.end(), std::back_inserter(left),
                     [&](const GazePoint* p) { return !averted(*p, *guide.marks, window.eyes); });
        if (!left.empty()) { // else everything was marked as averted, and there is nothing better
            chosen = std::move(left);
        }
    }
    const auto scale = scalesOf(window.eyes);
    window.samples.reserve(chosen.size());
    for (const auto* point : chosen) {
        auto& sample = window.samples.emplace_back();
        sample.point = point;
        sample.weight = guide.seat && point->seat != *guide.seat ? kOtherSeat : 1;
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            sample.scaled[c] = point->value[c] * scale[c];
        }
    }
    return window;
}

// Centre and spread of the points around a direction; `rounds` of moving to their median.
GazeCentre clusterAround(Direction centre, const Window& window, int rounds, double radius2)
{
    GazeCentre result;
    result.eyes = window.eyes;
    result.points = window.samples.size();
    result.value = centre;
    result.sd = kLeastSd;
    std::vector<const GazePoint*> members;
    std::vector<double> values;
    for (int round = 0; round < rounds; ++round) {
        members.clear();
        for (const auto& sample : window.samples) {
            if (distance2(sample.point->value, centre, window.eyes) <= radius2) {
                members.push_back(sample.point);
            }
        }
        if (members.empty()) {
            return result;
        }
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            values.clear();
            for (const auto* member : members) {
                values.push_back(member->value[c]);
            }
            centre[c] = median(values);
            result.sd[c] = std::max(kLeastSd[c], robustSd(values, centre[c]));
        }
    }
    // Both eyes turn together: the noise that counts is that of their mean. How far the eyes take back what the head
    // turns differs between people and moments; the spread is that of the steadiest way of reading them.
    for (const auto left : {AlongLeft, AcrossLeft, LidsLeft}) {
        const auto head = left == AlongLeft ? Yaw : Pitch;
        const double perDegree = left == AlongLeft ? kAlongPerDegree : kAcrossPerDegree;
        double least = 0;
        for (const double part : {0.0, 0.5, 1.0}) {
            values.clear();
            for (const auto* member : members) {
                const auto off = [&](std::size_t c) { return member->value[c] - centre[c]; };
                values.push_back((off(left) + off(left + 1)) / 2 - part * perDegree * off(head));
            }
            const double sd = robustSd(values, median(values));
            least = part == 0.0 ? sd : std::min(least, sd);
            if (left == LidsLeft) {
                break;
            }
        }
        result.sd[left] = result.sd[left + 1] = std::max(kLeastSd[left], least);
    }
    result.value = centre;
    result.share = double(members.size()) / double(window.samples.size());
    return result;
}

// Kernel density (Epanechnikov) at each sample.
std::vector<double> densitiesOf(const Window& window)
{
    const std::size_t channels = window.eyes ? kGazeChannels : 2;
    const auto& samples = window.samples;
    std::vector<double> densities(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i) {
        densities[i] += samples[i].weight;
        for (std::size_t k = i + 1; k < samples.size(); ++k) {
            double sum = 0;
            for (std::size_t c = 0; c < channels && sum < 1; ++c) {
                const double d = samples[i].scaled[c] - samples[k].scaled[c];
                sum += d * d;
            }
            if (sum < 1) {
                densities[i] += (1 - sum) * samples[k].weight;
                densities[k] += (1 - sum) * samples[i].weight;
            }
        }
    }
    return densities;
}

GazeCentre densest(std::span<const GazePoint> all, const Guide& guide)
{
    const auto window = windowOf(all, guide);
    const auto densities = densitiesOf(window);
    double best = -1;
    const GazePoint* mode = nullptr;
    for (std::size_t i = 0; i < densities.size(); ++i) {
        double density = densities[i];
        const auto& value = window.samples[i].point->value;
        if (guide.common != nullptr && distance2(value, guide.common->value, window.eyes && guide.common->eyes) <= 1) {
            density *= guide.commonWeight;
        }
        if (density > best) {
            best = density;
            mode = window.samples[i].point;
        }
    }
    return mode != nullptr ? clusterAround(mode->value, window, 3, 1) : GazeCentre{};
}

// The direction that engaged marks give to a moment, if it is near enough to one of them or between two.
std::optional<DirectionMark> engagedAt(const std::vector<DirectionMark>& marks, base::MediaTime time, double reachS)
{
    const DirectionMark* before = nullptr;
    const DirectionMark* after = nullptr;
    for (const auto& mark : marks) {
        if (mark.engaged && mark.time <= time) {
            before = &mark;
        } else if (mark.engaged && after == nullptr) {
            after = &mark;
        }
    }
    if (before != nullptr && after != nullptr) {
        const double share = double((time - before->time).ns) / double((after->time - before->time).ns);
        const bool eyes = before->eyes && after->eyes;
        if (distance2(before->value, after->value, eyes) > 1) {
            return share < 0.5 ? *before : *after;
        }
        auto mixed = *before;
        mixed.eyes = eyes;
        for (std::size_t c = 0; c < kGazeChannels; ++c) {
            mixed.value[c] += (after->value[c] - before->value[c]) * share;
        }
        return mixed;
    }
    const auto* only = before != nullptr ? before : after;
    if (only == nullptr || std::abs((time - only->time).seconds()) > reachS) {
        return std::nullopt;
    }
    return *only;
}

bool earlier(const GazePoint& point, base::MediaTime time)
{
    return point.time < time;
}

bool later(base::MediaTime time, const GazePoint& point)
{
    return time < point.time;
}

// Of the points in one window; `all` is the number of points in the whole span.
GazeCentre centreOf(std::span<const GazePoint> inside, std::size_t all, const std::optional<DirectionMark>& engaged,
                    const Guide& guide)
{
    if (engaged) {
        return clusterAround(engaged->value, windowOf(inside, guide), 1, kMarkedRadius2);
    }
    return inside.size() < kFewestPoints && inside.size() < all ? *guide.common : densest(inside, guide);
}

} // namespace

double distance2(const std::array<double, kGazeChannels>& a, const std::array<double, kGazeChannels>& b, bool eyes)
{
    const double head = eyes ? kHeadRadiusWithEyes : kRadius[Yaw];
    double sum = 0;
    for (std::size_t c = 0; c < (eyes ? kGazeChannels : 2); ++c) {
        const double d = (a[c] - b[c]) / (c < 2 ? head : kRadius[c]);
        sum += c < 2 ? d * d : d * d / 2;
    }
    return sum;
}

PartnerDirection::PartnerDirection(std::span<const GazePoint> points, double windowS,
                                   const std::vector<DirectionMark>& marks)
{
    if (points.empty()) {
        return;
    }
    const auto first = points.front().time;
    const auto last = points.back().time;
    Guide guide;
    guide.marks = marks.empty() ? nullptr : &marks;
    auto common = densest(points, guide);
    const auto engaged = std::find_if(marks.begin(), marks.end(), [](const DirectionMark& m) { return m.engaged; });
    if (engaged != marks.end()) {
        common = clusterAround(engaged->value, windowOf(points, guide), 1, kMarkedRadius2);
        guide.commonWeight = kNearMarkedCluster;
    }
    guide.common = &common;
    const bool oneSeat = points.front().seat == points.back().seat;
    if ((last - first).seconds() <= windowS && marks.empty() && oneSeat) {
        m_times.push_back(first);
        m_centres.push_back(common);
        m_seats.push_back(points.front().seat);
        return;
    }
    const auto step = base::MediaTime::fromSeconds(kStepS);
    const auto window = std::min(base::MediaTime::fromSeconds(windowS), last - first);
    for (auto stay = points.begin(); stay != points.end();) {
        const auto left = std::find_if(stay, points.end(), [&](const GazePoint& p) { return p.seat != stay->seat; });
        guide.seat = stay->seat;
        for (auto middle = stay->time; middle <= std::prev(left)->time; middle = middle + step) {
            // A whole window also at both ends.
            const auto start = std::clamp(base::MediaTime{middle.ns - window.ns / 2}, first, last - window);
            const auto from = std::lower_bound(points.begin(), points.end(), start, earlier);
            const auto to = std::upper_bound(from, points.end(), start + window, later);
            m_times.push_back(middle);
            m_seats.push_back(stay->seat);
            m_centres.push_back(centreOf({from, to}, points.size(), engagedAt(marks, middle, windowS / 2), guide));
        }
        stay = left;
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
    if (m_seats[after] != m_seats[after - 1]) {
        return a; // the next seat begins with its own centre
    }
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
