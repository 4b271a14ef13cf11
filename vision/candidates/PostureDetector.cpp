#include "vision/candidates/PostureDetector.h"

#include "vision/candidates/PostureFinder.h"
#include "vision/candidates/SeatChanges.h"
#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kBeforeS = 2.0;        // of the old place that must be in view for a body to be asked
constexpr double kBodySeen = 0.5;       // share of the looks for a body that found it, for the body to be asked
constexpr double kCameraMovedPx = 0.03; // of the shoulder width: a camera that moved so far meanwhile may mislead
constexpr double kNearLossS = 1.0;      // a loss of the body so near to the movement may mislead
constexpr double kFewSamples = 0.8;     // share of the samples that should be there
constexpr double kHeadOnly = 0.85;      // what the head alone is worth
constexpr double kCaveat = 0.9;         // what each further caveat leaves of the confidence
constexpr double kMostlyBody = 0.25;    // bodies are looked for less often than faces

double medianYaw(const PostureView& view)
{
    std::vector<double> yaws;
    for (const auto& sample : view.person.samples) {
        if (sample.face && !sample.extra && view.shot.contains(sample.time)) {
            yaws.push_back(sample.face->yaw);
        }
    }
    return median(std::move(yaws));
}

std::vector<std::string> caveatsOf(const PostureView& view, const PostureSeries& series, const PostureShift& shift,
                                   double holdS)
{
    std::vector<std::string> caveats;
    const auto& points = series.points;
    const auto& samples = view.person.samples;
    const auto& before = samples[points[shift.onset].sample].camera;
    const auto& after = samples[points[shift.settle].sample].camera;
    const double width = shift.before.value[RightX] - shift.before.value[LeftX];
    if (cv::norm(after.shift - before.shift) > kCameraMovedPx * std::abs(width) ||
        std::abs(after.scale - before.scale) > kCameraMovedPx) {
        caveats.emplace_back("camera_moved");
    }
    const double usual = std::max(series.intervalS, 1e-3);
    const double expected = (points[shift.settle].time - points[shift.onset].time).seconds() / usual + 1 +
                            std::min(holdS, shift.heldS) / usual;
    if (double(shift.after.count + (shift.settle - shift.onset)) < kFewSamples * expected) {
        caveats.emplace_back("few_samples");
    }
    if (series.fromHead) {
        caveats.emplace_back("head_only");
    }
    const auto room = base::MediaTime::fromSeconds(kNearLossS);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const bool loss = (points[i].time - points[i - 1].time).seconds() > kNearLossS + usual;
        if (loss && points[i - 1].time < shift.range.end + room && shift.range.start < points[i].time + room) {
            caveats.emplace_back("near_loss");
            break;
        }
    }
    return caveats;
}

Behaviour behaviourOf(const PostureView& view, const PostureSeries& series, const PostureShift& shift,
                      const PostureShiftSettings& settings, double facingYaw)
{
    Behaviour result;
    result.kind = BehaviourKind::PostureShift;
    result.person = view.person.id;
    result.range = shift.range;
    result.direction = directionOf(shift.change, facingYaw);
    result.channel = series.fromHead ? "head" : "body";
    result.measures["duration_s"] = result.range.length().seconds();
    result.measures["shift_widths"] = shift.change.widths();
    result.measures["shift_right_widths"] = shift.change.x;
    result.measures["shift_down_widths"] = shift.change.y;
    result.measures["size_change"] = shift.change.size();
    result.measures["held_s"] = shift.heldS;
    if (shift.change.trunk != 0) {
        result.measures["trunk_deg"] = shift.change.trunk;
    }
    if (shift.change.tilt != 0) {
        result.measures["tilt_deg"] = shift.change.tilt;
    }
    result.caveats = caveatsOf(view, series, shift, settings.holdS);
    result.confidence = std::clamp(0.5 + 0.35 * (shift.strength - 1), 0.5, 0.95);
    for (const auto& caveat : result.caveats) {
        result.confidence *= caveat == "head_only" ? kHeadOnly : kCaveat;
    }
    return result;
}

// The head stands in only where the body was not there to be asked.
bool bodyWasSeen(const PostureView& view, const PostureSeries& body, base::TimeRange movement, double holdS)
{
    const auto start = movement.start - base::MediaTime::fromSeconds(kBeforeS);
    const auto end = movement.end + base::MediaTime::fromSeconds(holdS);
    const auto inside = [&](base::MediaTime time) { return start <= time && time <= end; };
    const auto seen =
        std::count_if(body.points.begin(), body.points.end(), [&](const PosturePoint& p) { return inside(p.time); });
    const auto& samples = view.person.samples;
    const auto looked = std::count_if(samples.begin(), samples.end(), [&](const SignalSample& s) {
        return s.lookedForBody && !s.extra && view.shot.contains(s.time) && inside(s.time);
    });
    return looked > 0 && double(seen) >= kBodySeen * double(looked);
}

bool mostlyBody(const PostureSeries& body, const PostureSeries& head)
{
    return double(body.points.size()) >= kMostlyBody * double(head.points.size());
}

// A seat that was left or taken and a shift of the same moment are one: the seat says more.
void addSeats(std::vector<Behaviour>& shifts, const std::vector<Behaviour>& seats, double holdS)
{
    const auto room = base::MediaTime::fromSeconds(holdS / 2);
    for (const auto& seat : seats) {
        std::erase_if(shifts, [&](const Behaviour& shift) {
            return shift.range.start < seat.range.end + room && seat.range.start < shift.range.end + room;
        });
        shifts.push_back(seat);
    }
}

double secondsOf(const PostureSeries& series)
{
    double seconds = 0;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const double next =
            i + 1 < series.points.size() ? (series.points[i + 1].time - series.points[i].time).seconds() : 1e9;
        seconds += std::min(next, 2 * series.intervalS);
    }
    return seconds;
}

} // namespace

PostureShifts findPostureShifts(const SessionSignals& signals, const PersonSignals& person,
                                const PostureShiftSettings& settings)
{
    PostureShifts result;
    double told = 0;
    for (const auto& view : postureViews(signals, person)) {
        const auto body = bodySeries(view);
        const auto head = headSeries(view);
        const double facing = medianYaw(view);
        const PostureFinder bodyFinder(body, settings, &head);
        const PostureFinder headFinder(head, settings);
        std::vector<Behaviour> shifts;
        for (const auto& shift : bodyFinder.shifts()) {
            shifts.push_back(behaviourOf(view, body, shift, settings, facing));
        }
        for (const auto& shift : headFinder.shifts()) {
            if (!bodyWasSeen(view, body, shift.range, settings.holdS)) {
                shifts.push_back(behaviourOf(view, head, shift, settings, facing));
            }
        }
        addSeats(shifts, findSeatChanges(view, settings), settings.holdS);
        std::move(shifts.begin(), shifts.end(), std::back_inserter(result.shifts));
        const auto moves = (mostlyBody(body, head) ? bodyFinder : headFinder).moves();
        result.allMovesInWidths.insert(result.allMovesInWidths.end(), moves.begin(), moves.end());
        told += std::max(secondsOf(body), secondsOf(head));
    }
    std::stable_sort(result.shifts.begin(), result.shifts.end(),
                     [](const Behaviour& a, const Behaviour& b) { return a.range.start < b.range.start; });
    const double all = (signals.covered.end - signals.covered.start).seconds();
    result.coverage = all > 0 ? std::min(1.0, told / all) : 0;
    return result;
}

std::vector<PostureStrength> postureStrength(const SessionSignals& signals, const PersonSignals& person,
                                             const PostureShiftSettings& settings)
{
    std::vector<PostureStrength> result;
    for (const auto& view : postureViews(signals, person)) {
        const auto body = bodySeries(view);
        const auto head = headSeries(view);
        const auto& series = mostlyBody(body, head) ? body : head;
        const PostureFinder finder(series, settings);
        std::size_t point = 0;
        for (std::size_t i = 0; i < person.samples.size(); ++i) {
            const auto& sample = person.samples[i];
            if (sample.extra || !view.shot.contains(sample.time)) {
                continue;
            }
            while (point < series.points.size() && series.points[point].sample < i) {
                ++point;
            }
            const bool known = point < series.points.size() && series.points[point].sample == i;
            if (known || (series.fromHead ? sample.lookedForFace : sample.lookedForBody)) {
                result.push_back({sample.time, known ? finder.strengthAt(point) : std::nullopt});
            }
        }
    }
    return result;
}

} // namespace alliance::vision
