#include "vision/candidates/PostureFinder.h"

#include "vision/gaze/RobustStats.h"

#include <limits>

namespace alliance::vision
{

namespace
{

constexpr double kBeforeS = 2.0;         // the old place is what was held for this long before (or as long as the hold)
constexpr double kFilledShare = 0.6;     // of the samples that a window should have
constexpr double kSteadyShare = 0.8;     // of the samples of a window that stay near its level ...
constexpr double kNearLevel = 0.5;       // ... closer than this share of the shift
constexpr double kOnset = 0.12;          // share of the way at which the movement begins, and before its end is reached
constexpr double kRestSd = 1.5;          // or so many robust SD of the held place, ...
constexpr double kMostRest = 0.3;        // ... at most this share
constexpr double kUsualHolds = 1.5;      // times the hold: the place of so long before is where a gesture returns to
constexpr double kMostHeldS = 120;       // how long the hold is followed for the measures
constexpr double kHeldToEnd = 0.5;       // share of the hold that is enough where the recording or the shot ends
constexpr double kHeadWent = 0.5;        // share of the least shift from which on the head's way helps to place it
constexpr double kFitAroundS = 1.0;      // of rest before and after a movement that its fit takes in
constexpr std::size_t kLeastOfHead = 3;  // faces that make a level
constexpr std::size_t kMostOfLevel = 48; // points of a long window that its median is taken from
constexpr double kEps = 1e-9;

double seconds(const PosturePoint& point)
{
    return point.time.seconds();
}

} // namespace

PostureFinder::PostureFinder(const PostureSeries& series, const PostureShiftSettings& settings,
                             const PostureSeries* head)
    : m_points(series.points),
      m_fine(series.fine),
      m_settings(settings),
      m_head(head),
      m_fromHead(series.fromHead),
      m_interval(series.intervalS)
{
    std::vector<double> scratch;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_before.push_back(level(seconds(m_points[i]) - beforeS(), seconds(m_points[i]), i, scratch));
        m_after.push_back(level(seconds(m_points[i]), seconds(m_points[i]) + settings.holdS, i, scratch));
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_farthest.push_back(farthest(i));
    }
}

double PostureFinder::beforeS() const
{
    return std::min(kBeforeS, m_settings.holdS);
}

// Of the points of [start, end] seconds, which holds the point `around`.
PostureLevel PostureFinder::level(double start, double end, std::size_t around, std::vector<double>& scratch) const
{
    std::size_t from = around;
    while (from > 0 && seconds(m_points[from - 1]) >= start - kEps) {
        --from;
    }
    std::size_t to = around;
    while (to < m_points.size() && seconds(m_points[to]) <= end + kEps) {
        ++to;
    }
    PostureLevel result;
    result.count = to - from;
    const std::size_t step = 1 + result.count / kMostOfLevel;
    for (std::size_t f = 0; f < kPostureFeatures; ++f) {
        scratch.clear();
        for (std::size_t i = from; i < to; i += step) {
            if (!std::isnan(m_points[i].value[f])) {
                scratch.push_back(m_points[i].value[f]);
            }
        }
        // Half of the window must know a feature, else it says nothing.
        const bool known = 2 * scratch.size() * step > result.count;
        result.value[f] = known ? medianInPlace(scratch) : std::numeric_limits<double>::quiet_NaN();
    }
    return result;
}

bool PostureFinder::filled(const PostureLevel& level, double seconds) const
{
    return m_interval > 0 && double(level.count) >= std::max(2.0, kFilledShare * seconds / m_interval);
}

bool PostureFinder::near(const PostureValues& value, const PostureValues& level, double strength) const
{
    return changeBetween(level, value, m_fromHead).strength(m_settings) <= kNearLevel * strength;
}

PostureChange PostureFinder::change(std::size_t before, std::size_t after) const
{
    return changeBetween(m_before[before].value, m_after[after].value, m_fromHead);
}

// The point within the allowed time after `point` from which on the level differs most from the level before it.
std::size_t PostureFinder::farthest(std::size_t point) const
{
    std::size_t best = point;
    double most = -1;
    for (std::size_t j = point; j < m_points.size(); ++j) {
        if (seconds(m_points[j]) - seconds(m_points[point]) > m_settings.withinS + kEps) {
            break;
        }
        const double strength = change(point, j).strength(m_settings);
        if (strength > most * 1.02) {
            most = strength;
            best = j;
        }
    }
    return best;
}

std::vector<PostureShift> PostureFinder::shifts() const
{
    std::vector<PostureShift> found;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (auto shift = from(i)) {
            found.push_back(std::move(*shift));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PostureShift& a, const PostureShift& b) { return a.strength > b.strength; });
    std::vector<PostureShift> kept;
    for (const auto& shift : found) {
        // Two shifts with less than half a hold between them are one.
        const auto room = base::MediaTime::fromSeconds(m_settings.holdS / 2);
        const bool clash = std::any_of(kept.begin(), kept.end(), [&](const PostureShift& other) {
            return m_points[shift.onset].time < m_points[other.settle].time + room &&
                   m_points[other.onset].time < m_points[shift.settle].time + room;
        });
        if (!clash) {
            kept.push_back(shift);
        }
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [](const PostureShift& a, const PostureShift& b) { return a.onset < b.onset; });
    for (auto& shift : kept) {
        shift.heldS = heldS(shift);
        shift.range = movementOf(shift);
    }
    // What follows within the allowed time of the same movement belongs to it.
    std::vector<PostureShift> apart;
    for (auto& shift : kept) {
        if (!apart.empty() &&
            (shift.range.end - apart.back().range.start).seconds() <= m_settings.withinS + m_interval) {
            auto& whole = apart.back();
            const auto range = base::TimeRange{whole.range.start, shift.range.end};
            const double held = shift.heldS;
            whole = shift.strength > whole.strength ? shift : whole;
            whole.range = range;
            whole.heldS = held;
        } else {
            apart.push_back(std::move(shift));
        }
    }
    return apart;
}

std::vector<double> PostureFinder::moves() const
{
    std::vector<double> widths;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (filled(m_before[i], beforeS())) {
            widths.push_back(change(i, m_farthest[i]).widths());
        }
    }
    return widths;
}

std::optional<double> PostureFinder::strengthAt(std::size_t point) const
{
    const double time = seconds(m_points[point]);
    const double half = m_settings.withinS / 2;
    std::size_t before = point;
    while (before > 0 && time - seconds(m_points[before]) < half) {
        --before;
    }
    std::size_t after = point;
    while (after + 1 < m_points.size() && seconds(m_points[after]) - time < half) {
        ++after;
    }
    if (!filled(m_before[before], beforeS()) || !filled(m_after[after], m_settings.holdS)) {
        return std::nullopt;
    }
    return change(before, after).strength(m_settings);
}

std::optional<PostureShift> PostureFinder::from(std::size_t point) const
{
    const auto to = m_farthest[point];
    PostureShift shift;
    shift.before = m_before[point];
    shift.after = m_after[to];
    shift.change = change(point, to);
    shift.strength = shift.change.strength(m_settings);
    if (shift.strength <= 1 || !filled(shift.before, beforeS()) || !placeBounds(point, to, shift)) {
        return std::nullopt;
    }
    // Measured once more from the bounds, so that no part of the movement is in the levels.
    shift.before = m_before[shift.onset];
    shift.after = m_after[shift.settle];
    shift.change = change(shift.onset, shift.settle);
    shift.strength = shift.change.strength(m_settings);
    if (shift.strength <= 1 || !heldLongEnough(shift) || isReturn(shift)) {
        return std::nullopt;
    }
    return shift;
}

// Share of the way that is within the unrest of a held place, of the points of [start, end] seconds about `around`.
double PostureFinder::restShare(const PostureShift& shift, std::size_t around, double start, double end) const
{
    std::size_t from = around;
    while (from > 0 && seconds(m_points[from - 1]) >= start - kEps) {
        --from;
    }
    std::vector<double> shares;
    for (std::size_t p = from; p < m_points.size() && seconds(m_points[p]) <= end + kEps; ++p) {
        if (seconds(m_points[p]) >= start - kEps) {
            shares.push_back(progressOf(shift.before.value, shift.after.value, m_points[p].value));
        }
    }
    const double sd = robustSd(shares, median(shares));
    return std::clamp(kRestSd * sd, kOnset, kMostRest);
}

// Onset and settling between which the way lies.
bool PostureFinder::placeBounds(std::size_t from, std::size_t to, PostureShift& shift) const
{
    const auto progress = [&](std::size_t p) {
        return progressOf(shift.before.value, shift.after.value, m_points[p].value);
    };
    // The median of the time after `to` may already be the new place when half of that time is still to come.
    std::size_t half = from;
    while (half + 1 < m_points.size() && progress(half) < 0.5) {
        if (seconds(m_points[half]) - seconds(m_points[to]) > m_settings.holdS) {
            return false;
        }
        ++half;
    }
    const double start = seconds(m_points[from]);
    const double atRest = restShare(shift, from, start - beforeS(), start);
    shift.onset = half;
    while (shift.onset > 0 && progress(shift.onset) > atRest &&
           seconds(m_points[half]) - seconds(m_points[shift.onset]) < m_settings.withinS) {
        --shift.onset;
    }
    const double late = seconds(m_points[to]) + m_settings.holdS;
    const double arrived = 1 - restShare(shift, to, (seconds(m_points[to]) + late) / 2, late);
    shift.settle = half;
    while (shift.settle + 1 < m_points.size() && progress(shift.settle) < arrived &&
           seconds(m_points[shift.settle]) - seconds(m_points[half]) < m_settings.withinS) {
        ++shift.settle;
    }
    const double moved = seconds(m_points[shift.settle]) - seconds(m_points[shift.onset]);
    return shift.settle > shift.onset && moved <= m_settings.withinS + m_interval;
}

// Back from a place that was not held itself: a gesture, not a shift.
bool PostureFinder::isReturn(const PostureShift& shift) const
{
    std::vector<double> scratch;
    const auto onset = seconds(m_points[shift.onset]);
    const auto usual = level(onset - kUsualHolds * m_settings.holdS, onset, shift.onset, scratch);
    return changeBetween(usual.value, shift.after.value, m_fromHead).strength(m_settings) <= 1;
}

bool PostureFinder::heldLongEnough(const PostureShift& shift) const
{
    const auto settled = seconds(m_points[shift.settle]);
    const double seen = std::min(m_settings.holdS, seconds(m_points.back()) + m_interval - settled);
    if (seen < kHeldToEnd * m_settings.holdS || !filled(shift.before, beforeS()) || !filled(shift.after, seen)) {
        return false;
    }
    const auto steady = [&](double start, double end, std::size_t around, const PostureValues& level) {
        std::size_t from = around;
        while (from > 0 && seconds(m_points[from - 1]) >= start - kEps) {
            --from;
        }
        double inside = 0;
        double all = 0;
        for (std::size_t p = from; p < m_points.size() && seconds(m_points[p]) <= end + kEps; ++p) {
            inside += near(m_points[p].value, level, shift.strength) ? 1 : 0;
            ++all;
        }
        return inside >= kSteadyShare * all;
    };
    const auto left = seconds(m_points[shift.onset]);
    return steady(left - beforeS(), left, shift.onset, shift.before.value) &&
           steady(settled, settled + m_settings.holdS, shift.settle, shift.after.value);
}

double PostureFinder::heldS(const PostureShift& shift) const
{
    double held = 0;
    int outside = 0;
    for (std::size_t i = shift.settle; i < m_points.size() && outside < 3; ++i) {
        const double since = seconds(m_points[i]) - seconds(m_points[shift.settle]);
        if (since > kMostHeldS) {
            break;
        }
        const bool inside = near(m_points[i].value, shift.after.value, shift.strength);
        outside = inside ? 0 : outside + 1;
        held = inside ? since : held;
    }
    return held;
}

// Seconds are from the onset's point.
std::vector<WayPoint> PostureFinder::wayOf(const PostureShift& shift, const std::vector<PosturePoint>& points,
                                           const PostureValues& before, const PostureValues& after) const
{
    const auto origin = m_points[shift.onset].time;
    const auto settled = (m_points[shift.settle].time - origin).seconds();
    const auto first = origin - base::MediaTime::fromSeconds(kFitAroundS);
    std::vector<WayPoint> way;
    auto point = std::lower_bound(points.begin(), points.end(), first,
                                  [](const PosturePoint& p, base::MediaTime t) { return p.time < t; });
    for (; point != points.end() && (point->time - origin).seconds() <= settled + kFitAroundS; ++point) {
        way.push_back({(point->time - origin).seconds(), progressOf(before, after, point->value)});
    }
    return way;
}

// Empty where the head did not go along.
std::vector<WayPoint> PostureFinder::wayOfHead(const PostureShift& shift) const
{
    if (m_head == nullptr) {
        return {};
    }
    const auto levelOf = [&](base::MediaTime from, base::MediaTime to) {
        PostureValues level{};
        std::vector<double> scratch;
        for (std::size_t f = 0; f < kPostureFeatures; ++f) {
            scratch.clear();
            for (const auto& point : m_head->points) {
                if (from <= point.time && point.time <= to && !std::isnan(point.value[f])) {
                    scratch.push_back(point.value[f]);
                }
            }
            level[f] =
                scratch.size() >= kLeastOfHead ? medianInPlace(scratch) : std::numeric_limits<double>::quiet_NaN();
        }
        return level;
    };
    const auto onset = m_points[shift.onset].time;
    const auto settle = m_points[shift.settle].time;
    const auto before = levelOf(onset - base::MediaTime::fromSeconds(beforeS()), onset);
    const auto after = levelOf(settle, settle + base::MediaTime::fromSeconds(m_settings.holdS));
    if (std::isnan(before[LeftX]) || std::isnan(after[LeftX]) ||
        changeBetween(before, after, true).widths() < kHeadWent * m_settings.minShift) {
        return {};
    }
    return wayOf(shift, m_head->fine, before, after);
}

base::TimeRange PostureFinder::movementOf(const PostureShift& shift) const
{
    const auto origin = m_points[shift.onset].time;
    auto way = wayOf(shift, m_fine, shift.before.value, shift.after.value);
    // Where the way is half done, between the two points about it.
    double half = (m_points[shift.settle].time - origin).seconds() / 2;
    for (std::size_t i = 1; i < way.size(); ++i) {
        if (way[i - 1].share < 0.5 && way[i].share >= 0.5 && way[i].seconds >= 0) {
            const double share = (0.5 - way[i - 1].share) / (way[i].share - way[i - 1].share);
            half = way[i - 1].seconds + share * (way[i].seconds - way[i - 1].seconds);
            break;
        }
    }
    const auto head = wayOfHead(shift);
    way.insert(way.end(), head.begin(), head.end());
    const auto fitted = fitMovement(way, half, m_settings.withinS);
    const auto start = std::max(m_points.front().time, origin + base::MediaTime::fromSeconds(fitted.start));
    return {start, std::max(start, origin + base::MediaTime::fromSeconds(fitted.end))};
}

} // namespace alliance::vision
