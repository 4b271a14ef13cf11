#include "vision/signals/ExtraSampling.h"

#include "vision/models/NetworkInput.h"

#include <numbers>

namespace alliance::vision
{
namespace
{

// Between two turns of the grid, 0.2 s apart for faces.
constexpr double kHeadDeg = 4;
constexpr double kIris = 0.05;       // eye widths; its noise on a face of 120 px is 0.014
constexpr double kLids = 0.08;       // eye widths
constexpr double kShut = 0.1;        // eye widths
constexpr double kShoulders = 0.06;  // shoulder widths
constexpr double kLeanDeg = 3.5;     // of the shoulder line
constexpr double kStrayed = 0.5;     // a face found this many face sizes from where it must be is somebody else
constexpr double kBodyStrayed = 0.4; // the same of shoulders, in shoulder widths
constexpr double kMinPresence = 0.5; // of a face or body

cv::Point2f at(const PoseObservation& body, PoseObservation::Point point)
{
    return body.points[point].at;
}

cv::Point2f shoulderCentre(const PoseObservation& body)
{
    return (at(body, PoseObservation::LeftShoulder) + at(body, PoseObservation::RightShoulder)) / 2;
}

cv::Point2f shoulderLine(const PoseObservation& body)
{
    return at(body, PoseObservation::LeftShoulder) - at(body, PoseObservation::RightShoulder);
}

cv::Point2f centreOf(const FaceObservation& face)
{
    return (face.box.tl() + face.box.br()) / 2;
}

double degreesBetween(cv::Point2f a, cv::Point2f b)
{
    return std::abs(std::atan2(a.cross(b), a.dot(b))) * 180 / std::numbers::pi;
}

bool eyeChanged(const EyeMeasure& before, const EyeMeasure& now)
{
    return std::abs(now.irisAlong - before.irisAlong) > kIris || std::abs(now.irisAcross - before.irisAcross) > kIris ||
           std::abs(now.opening - before.opening) > kLids;
}

bool isShut(const FaceObservation& face)
{
    return std::min(face.imageLeftEye.opening, face.imageRightEye.opening) < kShut;
}

Region between(const Region& from, const Region& to, double share)
{
    const double turn = std::remainder(to.rotation - from.rotation, 2 * std::numbers::pi);
    return {from.centre + (to.centre - from.centre) * share, from.side + (to.side - from.side) * share,
            from.rotation + turn * share};
}

Region regionOf(const FaceObservation& face)
{
    return faceRegion(face);
}

Region regionOf(const PoseObservation& body)
{
    return poseRegion(body);
}

bool isOnTheWay(const FaceObservation& found, const FaceObservation& before, const FaceObservation& now, double share)
{
    const cv::Point2f expected = centreOf(before) + (centreOf(now) - centreOf(before)) * share;
    return cv::norm(centreOf(found) - expected) < kStrayed * now.size + cv::norm(centreOf(now) - centreOf(before)) / 2;
}

bool isOnTheWay(const PoseObservation& found, const PoseObservation& before, const PoseObservation& now, double share)
{
    const cv::Point2f way = shoulderCentre(now) - shoulderCentre(before);
    const cv::Point2f expected = shoulderCentre(before) + way * share;
    return cv::norm(shoulderCentre(found) - expected) < kBodyStrayed * cv::norm(shoulderLine(now)) + cv::norm(way) / 2;
}

void add(ExtraMoment& moment, FaceObservation&& face)
{
    moment.faces.push_back(std::move(face));
}

void add(ExtraMoment& moment, PoseObservation&& body)
{
    moment.poses.push_back(std::move(body));
}

template <typename Landmarker, typename Observation>
base::Status measure(Landmarker& landmarker, const Interval<Observation>& interval, SampleBudget& budget,
                     std::vector<ExtraMoment>& moments)
{
    budget.passTo(interval.nowTime);
    for (const Observation& now : interval.now) {
        const auto before = std::find_if(interval.before.begin(), interval.before.end(),
                                         [&](const Observation& other) { return other.track == now.track; });
        if (before == interval.before.end() || !hasChanged(*before, now) || !budget.spend(interval.between.size())) {
            continue;
        }
        for (const Shot& shot : interval.between) {
            const double share =
                double((shot.time - interval.beforeTime).ns) / double((interval.nowTime - interval.beforeTime).ns);
            const Region region = between(regionOf(*before), regionOf(now), share);
            if (const auto status = requireRegion(region); !status) {
                return status;
            }
            const auto rgb = shot.picture->rgb(partOf(region, shot.picture->size()));
            if (!rgb) {
                return tl::unexpected(rgb.error());
            }
            auto found = landmarker.locate(*rgb, region);
            if (!found) {
                return tl::unexpected(found.error());
            }
            if (found->presence > kMinPresence && isOnTheWay(*found, *before, now, share)) {
                found->track = now.track;
                add(momentOf(moments, shot.frame, shot.time, shot.picture->size()), std::move(*found));
            }
        }
    }
    return {};
}

} // namespace

ExtraMoment& momentOf(std::vector<ExtraMoment>& moments, std::int64_t frame, base::MediaTime time, cv::Size size)
{
    const auto place = std::lower_bound(moments.begin(), moments.end(), time,
                                        [](const ExtraMoment& moment, base::MediaTime at) { return moment.time < at; });
    if (place != moments.end() && place->time == time) {
        return *place;
    }
    return *moments.insert(place, ExtraMoment{frame, time, size, {}, {}});
}

bool hasChanged(const FaceObservation& before, const FaceObservation& now)
{
    if (std::abs(now.head.yaw - before.head.yaw) > kHeadDeg ||
        std::abs(now.head.pitch - before.head.pitch) > kHeadDeg) {
        return true;
    }
    return !isShut(before) && !isShut(now) &&
           (eyeChanged(before.imageLeftEye, now.imageLeftEye) || eyeChanged(before.imageRightEye, now.imageRightEye));
}

bool hasChanged(const PoseObservation& before, const PoseObservation& now)
{
    const cv::Point2f line = shoulderLine(before);
    return cv::norm(shoulderCentre(now) - shoulderCentre(before)) > kShoulders * cv::norm(line) ||
           degreesBetween(line, shoulderLine(now)) > kLeanDeg;
}

void SampleBudget::passTo(base::MediaTime time)
{
    if (time > m_at) {
        m_left = std::min(m_burst, m_left + m_perSecond * (time - m_at).seconds());
        m_at = time;
    }
}

bool SampleBudget::spend(std::size_t samples)
{
    if (samples == 0 || m_left < double(samples)) {
        return false;
    }
    m_left -= double(samples);
    return true;
}

base::Status measureBetween(FaceLandmarker& landmarker, const Interval<FaceObservation>& interval, SampleBudget& budget,
                            std::vector<ExtraMoment>& moments)
{
    return measure(landmarker, interval, budget, moments);
}

base::Status measureBetween(PoseLandmarker& landmarker, const Interval<PoseObservation>& interval, SampleBudget& budget,
                            std::vector<ExtraMoment>& moments)
{
    return measure(landmarker, interval, budget, moments);
}

} // namespace alliance::vision
