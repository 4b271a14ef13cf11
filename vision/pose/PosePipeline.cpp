#include "vision/pose/PosePipeline.h"

#include "vision/models/Guard.h"
#include "vision/models/NetworkInput.h"
#include "vision/pose/PoseDetector.h"
#include "vision/pose/PoseLandmarker.h"

#include <algorithm>
#include <map>

namespace alliance::vision
{
namespace
{

// Shoulder centres nearer than this part of the wider shoulders are one body: two people cannot sit so.
constexpr double kSameBody = 0.4;

// A body belongs to a face when its nose lies within this many face sizes of the face's nose.
constexpr double kOwnFace = 0.6;

// Regions from faces and detections are rough; following the landmarks settles them (three passes, as measured in the
// comparison with MediaPipe's solution).
constexpr int kSettlingPasses = 2;

constexpr std::size_t kNoseTip = 1; // of the face mesh

// A body is looked at in the same region until it has moved out of it by this much. The network's answer depends on the
// region: one that follows every answer feeds its own noise back (on a still photograph shoulders swung by 8 % of their
// width), one that stays shows the body's own movement.
constexpr double kRegionShift = 0.10;             // of its centre, in region radii
constexpr double kRegionGrowth = 1.12;            // ratio of radii
constexpr double kRegionTurn = 8 * CV_PI / 180.0; // radians

cv::Point2f shoulderCentre(const PoseObservation& body)
{
    return (body.points[PoseObservation::LeftShoulder].at + body.points[PoseObservation::RightShoulder].at) / 2;
}

double shoulderWidth(const PoseObservation& body)
{
    return cv::norm(body.points[PoseObservation::LeftShoulder].at - body.points[PoseObservation::RightShoulder].at);
}

bool sameBody(const PoseObservation& a, const PoseObservation& b)
{
    const double width = std::max(shoulderWidth(a), shoulderWidth(b));
    return cv::norm(shoulderCentre(a) - shoulderCentre(b)) < kSameBody * width;
}

// Keeps looking where `previous` was seen while `body` has not left there.
void steadyRegion(const PoseObservation& previous, PoseObservation& body)
{
    const cv::Point2f before = previous.region[1] - previous.region[0];
    const cv::Point2f now = body.region[1] - body.region[0];
    const double radius = cv::norm(before);
    const double ratio = cv::norm(now) / std::max(radius, 1e-9);
    const double turn = std::abs(std::atan2(before.cross(now), before.dot(now)));
    const bool inside = cv::norm(body.region[0] - previous.region[0]) < kRegionShift * radius;
    if (inside && ratio < kRegionGrowth && ratio > 1 / kRegionGrowth && turn < kRegionTurn) {
        body.region = previous.region;
    }
}

// Distance of the noses in face sizes.
double distanceToFace(const PoseObservation& body, const FaceObservation& face)
{
    const cv::Point3f& nose = face.points[kNoseTip];
    return cv::norm(body.points[PoseObservation::Nose].at - cv::Point2f(nose.x, nose.y)) / std::max(face.size, 1.0);
}

} // namespace

struct PosePipeline::Impl {
    PoseDetector detector;
    PoseLandmarker landmarker;
    PosePipelineSettings settings;
    std::vector<PoseObservation> bodies; // of the previous picture
    std::map<int, int> faceRests;        // face track: calls until its body is looked for again
    int nextTrack = 0;
    int sinceSearch = 0;

    base::Result<std::vector<PoseObservation>> process(Picture& picture, std::span<const FaceObservation> faces)
    {
        if (const auto status = follow(picture); !status) {
            return tl::unexpected(status.error());
        }
        giveFaces(faces);
        if (const auto status = searchBelowFaces(picture, faces); !status) {
            return tl::unexpected(status.error());
        }
        ++sinceSearch;
        const bool idle = bodies.empty() && faces.empty();
        if (sinceSearch >= (idle ? settings.idleSearchEvery : settings.searchEvery)) {
            sinceSearch = 0;
            if (const auto status = search(picture); !status) {
                return tl::unexpected(status.error());
            }
            giveFaces(faces);
        }
        std::stable_sort(bodies.begin(), bodies.end(), [](const PoseObservation& a, const PoseObservation& b) {
            return a.points[PoseObservation::Nose].at.x < b.points[PoseObservation::Nose].at.x;
        });
        return bodies;
    }

    base::Result<PoseObservation> locate(Picture& picture, const Region& region)
    {
        if (const auto status = requireRegion(region); !status) {
            return tl::unexpected(status.error());
        }
        const auto rgb = picture.rgb(partOf(region, picture.size()));
        return rgb ? landmarker.locate(*rgb, region) : tl::unexpected(rgb.error());
    }

    base::Status follow(Picture& picture)
    {
        const std::vector<PoseObservation> previous = std::exchange(bodies, {});
        for (const PoseObservation& old : previous) {
            auto body = locate(picture, poseRegion(old));
            if (!body) {
                return tl::unexpected(body.error());
            }
            if (isBody(*body) && !known(*body)) {
                body->track = old.track;
                steadyRegion(old, *body);
                bodies.push_back(*body);
            }
        }
        return {};
    }

    // The nearest free face for each body. Of two bodies on one face the farther one has slid there: it is dropped.
    void giveFaces(std::span<const FaceObservation> faces)
    {
        struct Pair {
            std::size_t body;
            std::size_t face;
            double distance;
        };
        std::vector<Pair> pairs;
        for (std::size_t b = 0; b < bodies.size(); ++b) {
            bodies[b].face = -1;
            for (std::size_t f = 0; f < faces.size(); ++f) {
                if (const double distance = distanceToFace(bodies[b], faces[f]); distance < kOwnFace) {
                    pairs.push_back({b, f, distance});
                }
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair& a, const Pair& b) { return a.distance < b.distance; });
        std::vector<bool> taken(faces.size());
        std::vector<bool> doubled(bodies.size());
        for (const Pair& pair : pairs) {
            if (bodies[pair.body].face >= 0) {
                continue;
            }
            doubled[pair.body] = taken[pair.face];
            if (!taken[pair.face]) {
                taken[pair.face] = true;
                bodies[pair.body].face = static_cast<int>(pair.face);
            }
        }
        std::size_t kept = 0;
        for (std::size_t b = 0; b < bodies.size(); ++b) {
            if (bodies[b].face >= 0 || !doubled[b]) {
                bodies[kept++] = bodies[b];
            }
        }
        bodies.resize(kept);
    }

    base::Status searchBelowFaces(Picture& picture, std::span<const FaceObservation> faces)
    {
        std::map<int, int> rests;
        for (std::size_t f = 0; f < faces.size(); ++f) {
            const bool served = std::any_of(bodies.begin(), bodies.end(), [&](const PoseObservation& body) {
                return body.face == static_cast<int>(f);
            });
            if (served || full()) {
                continue;
            }
            const auto rest = faceRests.find(faces[f].track);
            if (rest != faceRests.end() && rest->second > 0) {
                rests[faces[f].track] = rest->second - 1;
                continue;
            }
            const auto own = [&](const PoseObservation& body) { return distanceToFace(body, faces[f]) < kOwnFace; };
            auto body = settle(picture, poseRegion(faces[f]), own);
            if (!body) {
                return tl::unexpected(body.error());
            }
            if (isBody(*body) && !known(*body) && own(*body)) {
                body->track = nextTrack++;
                body->face = static_cast<int>(f);
                bodies.push_back(*body);
            } else {
                rests[faces[f].track] = settings.searchEvery;
            }
        }
        faceRests = std::move(rests);
        return {};
    }

    base::Status search(Picture& picture)
    {
        const auto rgb = picture.whole();
        if (!rgb) {
            return tl::unexpected(rgb.error());
        }
        const auto detections = detector.detect(*rgb);
        if (!detections) {
            return tl::unexpected(detections.error());
        }
        for (const PoseDetection& detection : *detections) {
            if (full()) {
                break;
            }
            auto body = settle(picture, poseRegion(detection), [](const PoseObservation&) { return true; });
            if (!body) {
                return tl::unexpected(body.error());
            }
            if (isBody(*body) && !known(*body)) {
                body->track = nextTrack++;
                bodies.push_back(*body);
            }
        }
        return {};
    }

    // Follows the landmarks of a first look while they stay a body that `wanted` accepts: in a crowd a region can slide
    // to the neighbour.
    template <typename Wanted>
    base::Result<PoseObservation> settle(Picture& picture, const Region& region, Wanted wanted)
    {
        auto body = locate(picture, region);
        for (int pass = 0; pass < kSettlingPasses && body && isBody(*body) && wanted(*body); ++pass) {
            auto next = locate(picture, poseRegion(*body));
            if (!next) {
                return next;
            }
            if (!isBody(*next) || !wanted(*next)) {
                break;
            }
            steadyRegion(*body, *next);
            body = std::move(next);
        }
        return body;
    }

    bool isBody(const PoseObservation& body) const
    {
        return body.presence > settings.minPresence && shoulderWidth(body) > 0;
    }

    bool known(const PoseObservation& candidate) const
    {
        return std::any_of(bodies.begin(), bodies.end(),
                           [&](const PoseObservation& body) { return sameBody(body, candidate); });
    }

    bool full() const { return bodies.size() >= static_cast<std::size_t>(settings.maxBodies); }
};

namespace
{

template <typename Archive, typename State>
void visitState(Archive& archive, State& impl)
{
    archive(impl.bodies, impl.faceRests, impl.nextTrack, impl.sinceSearch);
}

} // namespace

void PosePipeline::save(StateWriter& writer) const
{
    visitState(writer, *m_impl);
}

void PosePipeline::restore(StateReader& reader)
{
    visitState(reader, *m_impl);
}

PosePipeline::PosePipeline(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PosePipeline::PosePipeline(PosePipeline&&) noexcept = default;
PosePipeline& PosePipeline::operator=(PosePipeline&&) noexcept = default;
PosePipeline::~PosePipeline() = default;

base::Result<PosePipeline> PosePipeline::create(std::shared_ptr<const ModelSet> models,
                                                const PosePipelineSettings& settings)
{
    auto detector = PoseDetector::create(*models);
    if (!detector) {
        return tl::unexpected(detector.error());
    }
    auto landmarker = PoseLandmarker::create(*models);
    if (!landmarker) {
        return tl::unexpected(landmarker.error());
    }
    const int searchAtOnce = std::max(settings.searchEvery, settings.idleSearchEvery);
    return PosePipeline(
        std::make_unique<Impl>(Impl{std::move(*detector), std::move(*landmarker), settings, {}, {}, 0, searchAtOnce}));
}

base::Result<std::vector<PoseObservation>> PosePipeline::process(Picture& picture,
                                                                 std::span<const FaceObservation> faces)
{
    return guarded("bodies", [&] { return m_impl->process(picture, faces); });
}

base::Result<std::vector<PoseObservation>> PosePipeline::process(const base::ImageView& rgb,
                                                                 std::span<const FaceObservation> faces)
{
    if (const auto status = requireRgb(rgb); !status) {
        return tl::unexpected(status.error());
    }
    ReadyPicture picture(rgb);
    return process(picture, faces);
}

void PosePipeline::reset()
{
    m_impl->bodies.clear();
    m_impl->faceRests.clear();
    m_impl->sinceSearch = std::max(m_impl->settings.searchEvery, m_impl->settings.idleSearchEvery);
}

} // namespace alliance::vision
