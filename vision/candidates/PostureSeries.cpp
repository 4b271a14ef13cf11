#include "vision/candidates/PostureSeries.h"

#include "vision/gaze/RobustStats.h"

#include <limits>

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

double degrees(double radians)
{
    return radians * 180 / CV_PI;
}

bool hasFace(const SignalSample& sample)
{
    return sample.face && sample.face->scale > 0 && sample.face->presence >= kLeastPresence;
}

double logScale(const SignalSample& sample)
{
    return hasFace(sample) ? std::log(sample.face->scale / sample.camera.scale) : kNan;
}

// Where the base of the neck is by the head, freed of what turning the head does to its place.
cv::Point2d neckOf(const SignalSample& sample, cv::Point2f middle)
{
    const auto& f = *sample.face;
    const auto centre = sample.camera.steady(f.centre, middle);
    const double scale = f.scale / sample.camera.scale;
    const double yaw = radians(f.yaw);
    const double pitch = radians(f.pitch);
    const double roll = radians(f.roll - sample.camera.roll);
    return {centre.x - scale * (kNeckBehind * std::sin(yaw) + kNeckBelow * std::sin(roll)),
            centre.y - scale * (kNeckBehind * std::sin(pitch) - kNeckBelow * std::cos(roll) * std::cos(pitch))};
}

std::optional<PostureValues> bodyValues(const SignalSample& sample, cv::Point2f middle)
{
    if (!sample.body || sample.body->confidence < kLeastConfidence || sample.body->width <= 0) {
        return std::nullopt;
    }
    const auto& b = *sample.body;
    const auto left = sample.camera.steady(b.imageLeftShoulder, middle);
    const auto right = sample.camera.steady(b.imageRightShoulder, middle);
    const auto neck = hasFace(sample) ? neckOf(sample, middle) : cv::Point2d(kNan, kNan);
    return PostureValues{left.x,
                         left.y,
                         right.x,
                         right.y,
                         logScale(sample),
                         b.trunkTrusted ? b.trunkAngle - sample.camera.roll : kNan,
                         degrees(std::atan2(right.y - left.y, right.x - left.x)),
                         neck.x,
                         neck.y};
}

std::optional<PostureValues> headValues(const SignalSample& sample, cv::Point2f middle)
{
    if (!hasFace(sample)) {
        return std::nullopt;
    }
    const auto neck = neckOf(sample, middle);
    const double half = std::exp(logScale(sample)) * kWidthOfScale / 2;
    return PostureValues{
        neck.x - half, neck.y, neck.x + half, neck.y, logScale(sample), kNan, sample.face->roll - sample.camera.roll,
        neck.x,        neck.y};
}

PostureValues medianOfThree(const std::vector<PosturePoint>& points, std::size_t at)
{
    PostureValues result = points[at].value;
    for (std::size_t f = 0; f < kPostureFeatures; ++f) {
        const double a = points[at - 1].value[f];
        const double b = points[at].value[f];
        const double c = points[at + 1].value[f];
        if (!std::isnan(a) && !std::isnan(b) && !std::isnan(c)) {
            result[f] = std::max(std::min(a, b), std::min(std::max(a, b), c));
        }
    }
    return result;
}

using ValuesOf = std::optional<PostureValues> (*)(const SignalSample&, cv::Point2f);

PostureSeries seriesOf(const PostureView& view, ValuesOf valuesOf)
{
    PostureSeries series;
    const auto& samples = view.person.samples;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (!view.shot.contains(samples[i].time)) {
            continue;
        }
        if (const auto values = valuesOf(samples[i], view.middle)) {
            series.fine.push_back({samples[i].time, i, *values});
            if (!samples[i].extra) {
                series.points.push_back(series.fine.back());
            }
        }
    }
    std::vector<double> intervals;
    for (std::size_t i = 1; i < series.points.size(); ++i) {
        intervals.push_back((series.points[i].time - series.points[i - 1].time).seconds());
    }
    series.intervalS = median(std::move(intervals));
    return series;
}

void smooth(PostureSeries& series)
{
    const auto raw = series.points;
    for (std::size_t i = 1; i + 1 < raw.size(); ++i) {
        if ((raw[i + 1].time - raw[i - 1].time).seconds() < 4 * series.intervalS) {
            series.points[i].value = medianOfThree(raw, i);
        }
    }
}

} // namespace

std::vector<PostureView> postureViews(const SessionSignals& signals, const PersonSignals& person)
{
    const cv::Point2f middle(static_cast<float>(signals.width) / 2, static_cast<float>(signals.height) / 2);
    std::vector<PostureView> views;
    for (const auto& shot : signals.shots) {
        views.push_back({person, shot, middle});
    }
    if (views.empty()) {
        views.push_back({person, {{}, {std::numeric_limits<std::int64_t>::max()}}, middle});
    } else {
        // The last sample may lie on the end of what is covered.
        views.back().shot.end.ns = std::numeric_limits<std::int64_t>::max();
    }
    return views;
}

PostureSeries bodySeries(const PostureView& view)
{
    auto series = seriesOf(view, bodyValues);
    smooth(series);
    return series;
}

PostureSeries headSeries(const PostureView& view)
{
    auto series = seriesOf(view, headValues);
    smooth(series);
    series.fromHead = true;
    return series;
}

PostureSeries placeSeries(const PostureView& view)
{
    return seriesOf(view, [](const SignalSample& sample, cv::Point2f middle) {
        const auto body = bodyValues(sample, middle);
        return body ? body : headValues(sample, middle);
    });
}

} // namespace alliance::vision
