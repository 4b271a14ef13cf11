#include "vision/candidates/PostureDetector.h"

#include "vision/candidates/PostureSeries.h"
#include "vision/gaze/RobustStats.h"

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
constexpr double kDepthAgrees = 0.04;    // relative change of the shoulder line that bears out a change of head scale
constexpr double kTrunkNeedsShift = 0.5; // share of the least shift that must go with a change of the trunk angle
constexpr double kTurnedDeg = 15;        // a face turned so far from the camera: towards its side is forward
constexpr double kUsualHolds = 1.5;      // times the hold: the place of so long before is where a gesture returns to
constexpr double kMostHeldS = 120;       // how long the hold is followed for the measures

struct Level {
    PostureValues value{};
    std::size_t count = 0;
};

// What changed between two levels, in units of the shoulder line of the first.
struct Change {
    double x = 0;     // of the torso centre, > 0 image right
    double y = 0;     // > 0 down
    double line = 0;  // mean way of the ends of the shoulder line
    double width = 0; // relative change of its length
    double depth = 0; // change of the logarithm of the head's scale where the shoulders bear it out
    double trunk = 0; // degrees

    double widths() const { return std::max({line, std::abs(width), std::abs(depth)}); }
    double strength(const PostureShiftSettings& s) const
    {
        const double shift = widths() / s.minShift;
        const bool borneOut = std::hypot(x, y) >= kTrunkNeedsShift * s.minShift;
        return std::max(shift, borneOut ? std::abs(trunk) / s.minTrunkDeg : 0.0);
    }
};

Change changeOf(const PostureValues& a, const PostureValues& b, bool fromHead)
{
    Change change;
    const double width = std::max(1.0, std::hypot(a[RightX] - a[LeftX], a[RightY] - a[LeftY]));
    const double after = std::hypot(b[RightX] - b[LeftX], b[RightY] - b[LeftY]);
    const double leftX = (b[LeftX] - a[LeftX]) / width;
    const double leftY = (b[LeftY] - a[LeftY]) / width;
    const double rightX = (b[RightX] - a[RightX]) / width;
    const double rightY = (b[RightY] - a[RightY]) / width;
    change.x = (leftX + rightX) / 2;
    change.y = (leftY + rightY) / 2;
    change.line = (std::hypot(leftX, leftY) + std::hypot(rightX, rightY)) / 2;
    change.width = after / width - 1;
    const double depth = b[LogScale] - a[LogScale];
    if (!std::isnan(depth) && (fromHead || (depth * change.width > 0 && std::abs(change.width) >= kDepthAgrees))) {
        change.depth = depth;
    }
    const double trunk = b[Trunk] - a[Trunk];
    change.trunk = std::isnan(trunk) ? 0 : trunk;
    return change;
}

struct Shift {
    std::size_t onset = 0;  // index of the last point of the old place
    std::size_t settle = 0; // index of the first point of the new place
    Level before;
    Level after;
    Change change;
    double strength = 0;
};

class Finder
{
public:
    Finder(const PostureSeries& series, const PostureShiftSettings& settings)
        : m_points(series.points), m_settings(settings), m_fromHead(series.fromHead), m_interval(series.intervalS)
    {
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            m_before.push_back(level(m_points[i].time.seconds() - beforeS(), m_points[i].time.seconds(), i));
            m_after.push_back(level(m_points[i].time.seconds(), m_points[i].time.seconds() + settings.holdS, i));
        }
    }

    std::vector<Shift> shifts() const
    {
        std::vector<Shift> found;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (const auto shift = from(i)) {
                found.push_back(*shift);
            }
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Shift& a, const Shift& b) { return a.strength > b.strength; });
        std::vector<Shift> kept;
        for (const auto& shift : found) {
            // Two shifts with less than half a hold between them are one.
            const auto room = base::MediaTime::fromSeconds(m_settings.holdS / 2);
            const bool clash = std::any_of(kept.begin(), kept.end(), [&](const Shift& other) {
                return m_points[shift.onset].time < m_points[other.settle].time + room &&
                       m_points[other.onset].time < m_points[shift.settle].time + room;
            });
            if (!clash) {
                kept.push_back(shift);
            }
        }
        std::stable_sort(kept.begin(), kept.end(), [](const Shift& a, const Shift& b) { return a.onset < b.onset; });
        return kept;
    }

    // The largest move within the allowed time from every point, held or not.
    std::vector<double> moves() const
    {
        std::vector<double> widths;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (filled(m_before[i], beforeS())) {
                const auto j = farthest(i);
                widths.push_back(changeOf(m_before[i].value, m_after[j].value, m_fromHead).widths());
            }
        }
        return widths;
    }

    // Of the change from the level before half the allowed time of a movement to the level after it, about the point.
    std::optional<double> strengthAt(std::size_t i) const
    {
        const double time = m_points[i].time.seconds();
        const double half = m_settings.withinS / 2;
        std::size_t before = i;
        while (before > 0 && time - m_points[before].time.seconds() < half) {
            --before;
        }
        std::size_t after = i;
        while (after + 1 < m_points.size() && m_points[after].time.seconds() - time < half) {
            ++after;
        }
        if (!filled(m_before[before], beforeS()) || !filled(m_after[after], m_settings.holdS)) {
            return std::nullopt;
        }
        return changeOf(m_before[before].value, m_after[after].value, m_fromHead).strength(m_settings);
    }

    // Seconds from the settling until the person leaves the new place.
    double heldS(const Shift& shift) const
    {
        double held = 0;
        int outside = 0;
        for (std::size_t i = shift.settle; i < m_points.size() && outside < 3; ++i) {
            const double since = (m_points[i].time - m_points[shift.settle].time).seconds();
            if (since > kMostHeldS) {
                break;
            }
            const bool inside = near(m_points[i].value, shift.after.value, shift.strength);
            outside = inside ? 0 : outside + 1;
            held = inside ? since : held;
        }
        return held;
    }

private:
    double beforeS() const { return std::min(kBeforeS, m_settings.holdS); }

    // Medians of the points of [start, end] seconds, which holds the point `around`.
    Level level(double start, double end, std::size_t around) const
    {
        std::size_t from = around;
        while (from > 0 && m_points[from - 1].time.seconds() >= start - 1e-9) {
            --from;
        }
        Level result;
        std::array<std::vector<double>, kPostureFeatures> values;
        for (std::size_t i = from; i < m_points.size() && m_points[i].time.seconds() <= end + 1e-9; ++i) {
            ++result.count;
            for (std::size_t f = 0; f < kPostureFeatures; ++f) {
                if (!std::isnan(m_points[i].value[f])) {
                    values[f].push_back(m_points[i].value[f]);
                }
            }
        }
        for (std::size_t f = 0; f < kPostureFeatures; ++f) {
            // Half of the window must know a feature, else it says nothing.
            const bool known = 2 * values[f].size() > result.count;
            result.value[f] = known ? median(values[f]) : std::numeric_limits<double>::quiet_NaN();
        }
        return result;
    }

    bool filled(const Level& level, double seconds) const
    {
        return m_interval > 0 && double(level.count) >= std::max(2.0, kFilledShare * seconds / m_interval);
    }

    bool near(const PostureValues& value, const PostureValues& level, double strength) const
    {
        return changeOf(level, value, m_fromHead).strength(m_settings) <= kNearLevel * strength;
    }

    // The point within the allowed time after `i` from which on the level differs most from the level before `i`.
    std::size_t farthest(std::size_t i) const
    {
        std::size_t best = i;
        double most = -1;
        for (std::size_t j = i; j < m_points.size(); ++j) {
            if ((m_points[j].time - m_points[i].time).seconds() > m_settings.withinS + 1e-9) {
                break;
            }
            const double strength = changeOf(m_before[i].value, m_after[j].value, m_fromHead).strength(m_settings);
            if (strength > most * 1.02) {
                most = strength;
                best = j;
            }
        }
        return best;
    }

    // Share of the way from the old to the new place.
    double progress(const Shift& shift, const PostureValues& value) const
    {
        const auto& a = shift.before.value;
        const auto& b = shift.after.value;
        const double width = std::max(1.0, std::hypot(a[RightX] - a[LeftX], a[RightY] - a[LeftY]));
        double along = 0;
        double whole = 0;
        for (std::size_t f = LeftX; f <= LogScale; ++f) {
            if (std::isnan(a[f]) || std::isnan(b[f]) || std::isnan(value[f])) {
                continue;
            }
            const double unit = f == LogScale ? 1.0 : width;
            along += (value[f] - a[f]) * (b[f] - a[f]) / (unit * unit);
            whole += (b[f] - a[f]) * (b[f] - a[f]) / (unit * unit);
        }
        return whole > 0 ? along / whole : 0;
    }

    std::optional<Shift> from(std::size_t i) const
    {
        const auto j = farthest(i);
        Shift shift;
        shift.before = m_before[i];
        shift.after = m_after[j];
        shift.change = changeOf(shift.before.value, shift.after.value, m_fromHead);
        shift.strength = shift.change.strength(m_settings);
        if (shift.strength <= 1 || !filled(shift.before, beforeS()) || !placeBounds(i, j, shift)) {
            return std::nullopt;
        }
        // Measured once more from the bounds, so that no part of the movement is in the levels.
        shift.before = m_before[shift.onset];
        shift.after = m_after[shift.settle];
        shift.change = changeOf(shift.before.value, shift.after.value, m_fromHead);
        shift.strength = shift.change.strength(m_settings);
        if (shift.strength <= 1 || !heldLongEnough(shift) || isReturn(shift)) {
            return std::nullopt;
        }
        return shift;
    }

    // Share of the way that is within the unrest of a held place, of the points of [start, end] seconds about `around`.
    double restShare(const Shift& shift, std::size_t around, double start, double end) const
    {
        std::size_t from = around;
        while (from > 0 && m_points[from - 1].time.seconds() >= start - 1e-9) {
            --from;
        }
        std::vector<double> shares;
        for (std::size_t p = from; p < m_points.size() && m_points[p].time.seconds() <= end + 1e-9; ++p) {
            if (m_points[p].time.seconds() >= start - 1e-9) {
                shares.push_back(progress(shift, m_points[p].value));
            }
        }
        const double sd = robustSd(shares, median(shares));
        return std::clamp(kRestSd * sd, kOnset, kMostRest);
    }

    // Onset and settling between which the way lies.
    bool placeBounds(std::size_t i, std::size_t j, Shift& shift) const
    {
        // The median of the time after `j` may already be the new place when half of that time is still to come.
        std::size_t half = i;
        while (half + 1 < m_points.size() && progress(shift, m_points[half].value) < 0.5) {
            if ((m_points[half].time - m_points[j].time).seconds() > m_settings.holdS) {
                return false;
            }
            ++half;
        }
        const double atRest = restShare(shift, i, m_points[i].time.seconds() - beforeS(), m_points[i].time.seconds());
        shift.onset = half;
        while (shift.onset > 0 && progress(shift, m_points[shift.onset].value) > atRest &&
               (m_points[half].time - m_points[shift.onset].time).seconds() < m_settings.withinS) {
            --shift.onset;
        }
        const double late = m_points[j].time.seconds() + m_settings.holdS;
        const double arrived = 1 - restShare(shift, j, (m_points[j].time.seconds() + late) / 2, late);
        shift.settle = half;
        while (shift.settle + 1 < m_points.size() && progress(shift, m_points[shift.settle].value) < arrived &&
               (m_points[shift.settle].time - m_points[half].time).seconds() < m_settings.withinS) {
            ++shift.settle;
        }
        const double moved = (m_points[shift.settle].time - m_points[shift.onset].time).seconds();
        return shift.settle > shift.onset && moved <= m_settings.withinS + m_interval;
    }

    // Back from a place that was not held itself: a gesture, not a shift.
    bool isReturn(const Shift& shift) const
    {
        const auto onset = m_points[shift.onset].time.seconds();
        const auto usual = level(onset - kUsualHolds * m_settings.holdS, onset, shift.onset);
        return changeOf(usual.value, shift.after.value, m_fromHead).strength(m_settings) <= 1;
    }

    bool heldLongEnough(const Shift& shift) const
    {
        const auto settled = m_points[shift.settle].time.seconds();
        const bool toTheEnd = m_points.back().time.seconds() + m_interval >= settled + m_settings.holdS - 1e-9;
        if (!toTheEnd || !filled(shift.before, beforeS()) || !filled(shift.after, m_settings.holdS)) {
            return false;
        }
        const auto steady = [&](double start, double end, std::size_t around, const PostureValues& level) {
            std::size_t from = around;
            while (from > 0 && m_points[from - 1].time.seconds() >= start - 1e-9) {
                --from;
            }
            double inside = 0;
            double all = 0;
            for (std::size_t p = from; p < m_points.size() && m_points[p].time.seconds() <= end + 1e-9; ++p) {
                inside += near(m_points[p].value, level, shift.strength) ? 1 : 0;
                ++all;
            }
            return inside >= kSteadyShare * all;
        };
        const auto left = m_points[shift.onset].time.seconds();
        return steady(left - beforeS(), left, shift.onset, shift.before.value) &&
               steady(settled, settled + m_settings.holdS, shift.settle, shift.after.value);
    }

    const std::vector<PosturePoint>& m_points;
    const PostureShiftSettings& m_settings;
    bool m_fromHead;
    double m_interval;
    std::vector<Level> m_before; // at each point, of the time that ends there
    std::vector<Level> m_after;  // at each point, of the time that begins there
};

double medianYaw(const PersonSignals& person)
{
    std::vector<double> yaws;
    for (const auto& sample : person.samples) {
        if (sample.face) {
            yaws.push_back(sample.face->yaw);
        }
    }
    return median(std::move(yaws));
}

std::string directionOf(const Change& change, double facingYaw)
{
    const double depth = std::abs(change.depth) > 0 ? change.depth : change.width;
    const double side = std::abs(change.x);
    const double rise = std::abs(change.y);
    const bool narrower = change.width < -0.12 && change.depth > -0.06;
    if (narrower && std::abs(change.width) > std::max(side, rise)) {
        return "turned away";
    }
    // Who leans towards the camera grows and sinks in the picture at once.
    if (std::abs(depth) >= std::max({0.06, side * 0.6, rise * 0.6})) {
        return depth > 0 ? "forward" : "back";
    }
    if (side >= rise) {
        if (std::abs(facingYaw) > kTurnedDeg) {
            return change.x * facingYaw > 0 ? "forward" : "back";
        }
        return "sideways";
    }
    return change.y > 0 ? "slump" : "upright";
}

Behaviour behaviourOf(const PersonSignals& person, const PostureSeries& series, const Finder& finder,
                      const Shift& shift, double facingYaw)
{
    const auto& onset = series.points[shift.onset];
    const auto& settle = series.points[shift.settle];
    Behaviour result;
    result.kind = BehaviourKind::PostureShift;
    result.person = person.id;
    result.range = {onset.time, settle.time};
    result.direction = directionOf(shift.change, facingYaw);
    result.channel = series.fromHead ? "head" : "body";
    result.measures["duration_s"] = result.range.length().seconds();
    result.measures["shift_widths"] = shift.change.widths();
    result.measures["shift_right_widths"] = shift.change.x;
    result.measures["shift_down_widths"] = shift.change.y;
    result.measures["size_change"] = std::abs(shift.change.depth) > 0 ? shift.change.depth : shift.change.width;
    result.measures["held_s"] = finder.heldS(shift);
    if (shift.change.trunk != 0) {
        result.measures["trunk_deg"] = shift.change.trunk;
    }
    result.confidence = std::clamp(0.5 + 0.35 * (shift.strength - 1), 0.5, 0.95) * (series.fromHead ? 0.85 : 1.0);
    return result;
}

} // namespace

PostureShifts findPostureShifts(const PersonSignals& person, const PostureShiftSettings& settings)
{
    PostureShifts result;
    const auto body = bodySeries(person);
    const auto head = headSeries(person);
    const double facing = medianYaw(person);
    const Finder bodyFinder(body, settings);
    for (const auto& shift : bodyFinder.shifts()) {
        result.shifts.push_back(behaviourOf(person, body, bodyFinder, shift, facing));
    }
    // The head stands in only where the body was not there to be asked.
    const Finder headFinder(head, settings);
    for (const auto& shift : headFinder.shifts()) {
        const auto start = head.points[shift.onset].time - base::MediaTime::fromSeconds(kBeforeS);
        const auto end = head.points[shift.settle].time + base::MediaTime::fromSeconds(settings.holdS);
        const double seen = double(std::count_if(body.points.begin(), body.points.end(), [&](const PosturePoint& p) {
            return start <= p.time && p.time <= end;
        }));
        const double looked =
            double(std::count_if(person.samples.begin(), person.samples.end(), [&](const SignalSample& s) {
                return s.lookedForBody && start <= s.time && s.time <= end;
            }));
        if (seen < 0.5 * looked || looked == 0) {
            result.shifts.push_back(behaviourOf(person, head, headFinder, shift, facing));
        }
    }
    std::stable_sort(result.shifts.begin(), result.shifts.end(),
                     [](const Behaviour& a, const Behaviour& b) { return a.range.start < b.range.start; });
    const bool mostlyBody = body.points.size() >= head.points.size() / 4;
    result.allMovesInWidths = (mostlyBody ? bodyFinder : headFinder).moves();
    return result;
}

std::vector<PostureStrength> postureStrength(const PersonSignals& person, const PostureShiftSettings& settings)
{
    const auto body = bodySeries(person);
    const auto head = headSeries(person);
    const auto& series = body.points.size() >= head.points.size() / 4 ? body : head;
    const Finder finder(series, settings);
    std::vector<PostureStrength> result;
    std::size_t point = 0;
    for (std::size_t i = 0; i < person.samples.size(); ++i) {
        const auto& sample = person.samples[i];
        while (point < series.points.size() && series.points[point].sample < i) {
            ++point;
        }
        const bool known = point < series.points.size() && series.points[point].sample == i;
        if (!sample.extra && (known || sample.lookedForBody)) {
            result.push_back({sample.time, known ? finder.strengthAt(point) : std::nullopt});
        }
    }
    return result;
}

} // namespace alliance::vision
