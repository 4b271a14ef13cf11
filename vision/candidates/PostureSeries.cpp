#include "vision/candidates/PostureSeries.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kLeastConfidence = 0.4;
constexpr double kLeastPresence = 0.5;
constexpr double kWidthOfScale = 2.0; // shoulder width over the scale of the head (adults: 36 cm and 18 cm)
// Where the base of the neck, about which the head turns, lies in the head: scales behind and below the face.
constexpr double kNeckBehind = 0.55;
constexpr double kNeckBelow = 0.75;

double radians(double degrees)
{
    return degrees * CV_PI / 180;
}

PostureValues medianOfThree(const std::vector<PosturePoint>& points, std::size_t at)
{
    PostureValues result = points[at].value;
    for (std::size_t f = 0; f < kPostureFeatures; ++f) {
        std::vector<double> values;
        for (std::size_t i = at - 1; i <= at + 1; ++i) {
            if (!std::isnan(points[i].value[f])) {
                values.push_back(points[i].value[f]);
            }
        }
        result[f] = values.empty() ? kNan : median(values);
    }
    return result;
}

void finish(PostureSeries& series)
{
    std::vector<double> intervals;
    for (std::size_t i = 1; i < series.points.size(); ++i) {
        intervals.push_back((series.points[i].time - series.points[i - 1].time).seconds());
    }
    series.intervalS = median(std::move(intervals));
    const auto raw = series.points;
    for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
        if ((raw[i + 1].time - raw[i - 1].time).seconds() < 4 * series.intervalS) {
            series.points[i].value = medianOfThree(raw, i);
        }
    }
}

} // namespace

PostureSeries bodySeries(const PersonSignals& person)
{
    PostureSeries series;
    for (std::size_t i = 0; i < person.samples.size(); ++i) {
        const auto& sample = person.samples[i];
        if (!sample.body || sample.body->confidence < kLeastConfidence || sample.body->width <= 0) {
            continue;
        }
        const auto& b = *sample.body;
        const auto left = b.imageLeftShoulder - sample.camera.shift;
        const auto right = b.imageRightShoulder - sample.camera.shift;
        const bool face = sample.face && sample.face->scale > 0 && sample.face->presence >= kLeastPresence;
        series.points.push_back({sample.time,
                                 i,
                                 {left.x, left.y, right.x, right.y, face ? std::log(sample.face->scale) : kNan,
                                  b.trunkTrusted ? b.trunkAngle : kNan}});
    }
    finish(series);
    return series;
}

PostureSeries headSeries(const PersonSignals& person)
{
    PostureSeries series;
    series.fromHead = true;
    for (std::size_t i = 0; i < person.samples.size(); ++i) {
        const auto& sample = person.samples[i];
        if (!sample.face || sample.face->scale <= 0 || sample.face->presence < kLeastPresence) {
            continue;
        }
        const auto& f = *sample.face;
        const double yaw = radians(f.yaw);
        const double pitch = radians(f.pitch);
        const double roll = radians(f.roll);
        const double x =
            f.centre.x - sample.camera.shift.x - f.scale * (kNeckBehind * std::sin(yaw) + kNeckBelow * std::sin(roll));
        const double y = f.centre.y - sample.camera.shift.y -
                         f.scale * (kNeckBehind * std::sin(pitch) - kNeckBelow * std::cos(roll) * std::cos(pitch));
        const double half = f.scale * kWidthOfScale / 2;
        series.points.push_back({sample.time, i, {x - half, y, x + half, y, std::log(f.scale), kNan}});
    }
    finish(series);
    return series;
}

} // namespace alliance::vision
