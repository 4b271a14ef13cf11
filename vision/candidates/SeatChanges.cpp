#include "vision/candidates/SeatChanges.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kAwayWidths = 0.5;  // shoulder widths between the seat and where the person was last seen
constexpr double kSeatS = 2.0;       // the place on the seat is that of so long
constexpr double kLeastGoneS = 3.0;  // nobody seen for so long: gone, not hidden for a moment
constexpr double kNearCutS = 1.0;    // a loss beside a cut is the cut's
constexpr double kEdgeS = 0.5;       // the last that was seen: the mean of so long
constexpr double kOnset = 0.12;      // share of the way at which the movement begins or ends
constexpr double kLookedShare = 0.5; // of the samples of a loss in which somebody was looked for
constexpr double kConfidence = 0.75;

struct Spot {
    double x = 0;
    double y = 0;
    double width = 0;
    int count = 0;
};

Spot spotOf(const std::vector<PosturePoint>& points, base::MediaTime from, base::MediaTime to)
{
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> widths;
    for (const auto& point : points) {
        if (from <= point.time && point.time <= to) {
            const auto& v = point.value;
            x.push_back((v[LeftX] + v[RightX]) / 2);
            y.push_back((v[LeftY] + v[RightY]) / 2);
            widths.push_back(std::hypot(v[RightX] - v[LeftX], v[RightY] - v[LeftY]));
        }
    }
    const int count = static_cast<int>(x.size());
    return {median(std::move(x)), median(std::move(y)), std::max(1.0, median(std::move(widths))), count};
}

// Somebody was looked for between the two times, and nobody was there.
bool lookedInVain(const PostureView& view, base::MediaTime from, base::MediaTime to)
{
    int looked = 0;
    int all = 0;
    for (const auto& sample : view.person.samples) {
        if (from < sample.time && sample.time < to && !sample.extra) {
            looked += sample.lookedForFace || sample.lookedForBody ? 1 : 0;
            ++all;
        }
    }
    return all > 0 && looked >= kLookedShare * all;
}

// A movement between the seat and the edge of what is seen. `step` is +1 when time runs from the seat to the edge.
std::optional<Behaviour> changeAt(const PostureView& view, const std::vector<PosturePoint>& points, std::size_t edge,
                                  int step, const PostureShiftSettings& settings)
{
    const auto at = points[edge].time;
    const auto span = [&](double near, double far) {
        const auto a = base::MediaTime::fromSeconds(near);
        const auto b = base::MediaTime::fromSeconds(far);
        return step > 0 ? base::TimeRange{at - b, at - a} : base::TimeRange{at + a, at + b};
    };
    const auto seatSpan = span(settings.withinS, settings.withinS + kSeatS);
    const auto edgeSpan = span(0, kEdgeS);
    const auto seat = spotOf(points, seatSpan.start, seatSpan.end);
    const auto last = spotOf(points, edgeSpan.start, edgeSpan.end);
    const double x = (last.x - seat.x) / seat.width;
    const double y = (last.y - seat.y) / seat.width;
    const double grown = last.width / seat.width - 1;
    const double way = std::max(std::hypot(x, y), std::abs(grown));
    if (seat.count < 4 || last.count < 2 || way < kAwayWidths) {
        return std::nullopt;
    }
    // From the edge back to where the seat is left, or forward to where it is reached.
    auto bound = edge;
    const auto shareOf = [&](const PosturePoint& p) {
        const auto spot = spotOf({p}, p.time, p.time);
        return std::max(std::hypot(spot.x - seat.x, spot.y - seat.y) / seat.width,
                        std::abs(spot.width / seat.width - 1)) /
               way;
    };
    while (bound > 0 && bound + 1 < points.size() && shareOf(points[bound]) > kOnset &&
           std::abs((points[bound].time - at).seconds()) < settings.withinS) {
        bound = step > 0 ? bound - 1 : bound + 1;
    }
    Behaviour change;
    change.kind = BehaviourKind::PostureShift;
    change.person = view.person.id;
    change.range = step > 0 ? base::TimeRange{points[bound].time, at} : base::TimeRange{at, points[bound].time};
    change.direction = step > 0 ? "left the seat" : "took the seat";
    change.channel = "body";
    const double sign = step > 0 ? 1 : -1;
    change.measures = {{"duration_s", change.range.length().seconds()},
                       {"shift_widths", way},
                       {"shift_right_widths", sign * x},
                       {"shift_down_widths", sign * y}};
    change.confidence = kConfidence;
    return change;
}

} // namespace

std::vector<Behaviour> findSeatChanges(const PostureView& view, const PostureShiftSettings& settings)
{
    std::vector<Behaviour> found;
    const auto points = placeSeries(view).points;
    if (points.empty() || view.person.samples.empty()) {
        return found;
    }
    const double gone = std::max(kLeastGoneS, settings.holdS);
    const auto nearCut = base::MediaTime::fromSeconds(kNearCutS);
    const auto first = std::max(view.shot.start, view.person.samples.front().time);
    const auto last = std::min(view.shot.end, view.person.samples.back().time);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto before = i > 0 ? points[i - 1].time : first;
        if ((points[i].time - before).seconds() >= gone && points[i].time - view.shot.start > nearCut &&
            lookedInVain(view, before, points[i].time)) {
            if (auto change = changeAt(view, points, i, -1, settings)) {
                found.push_back(std::move(*change));
            }
        }
        const auto next = i + 1 < points.size() ? points[i + 1].time : last;
        if ((next - points[i].time).seconds() >= gone && view.shot.end - points[i].time > nearCut &&
            lookedInVain(view, points[i].time, next)) {
            if (auto change = changeAt(view, points, i, 1, settings)) {
                found.push_back(std::move(*change));
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Behaviour& a, const Behaviour& b) { return a.range.start < b.range.start; });
    return found;
}

} // namespace alliance::vision
