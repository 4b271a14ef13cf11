#include "vision/face/FacePipeline.h"

#include "vision/face/FaceLandmarker.h"
#include "vision/models/Guard.h"
#include "vision/models/NetworkInput.h"

#include <algorithm>
#include <cmath>

namespace alliance::vision
{
namespace
{

// Meshes whose centres lie closer than this part of the larger face are the same face: two heads cannot.
constexpr double kSameFace = 0.35;

// A region from a detection differs a little from the regions that following gives: so often a new face is looked at
// again before it is reported.
constexpr int kSettlingPasses = 2;

constexpr std::size_t kImageLeftCorner = 33; // outer ones of the eyes, as an upright head shows them
constexpr std::size_t kImageRightCorner = 263;

cv::Point2f centreOf(const FaceObservation& face)
{
    return (face.box.tl() + face.box.br()) / 2;
}

bool sameFace(const FaceObservation& a, const FaceObservation& b)
{
    return cv::norm(centreOf(a) - centreOf(b)) < kSameFace * std::max(a.size, b.size);
}

// People lie, but do not hang by their feet.
bool isUpsideDown(const FaceObservation& face)
{
    constexpr double kMostTurned = 120; // degrees
    const cv::Point3f eyes = face.points[kImageRightCorner] - face.points[kImageLeftCorner];
    return std::abs(std::atan2(eyes.y, eyes.x)) * 180 / CV_PI > kMostTurned;
}

struct Tracked {
    FaceObservation face;
    double moved = 0; // since the frame before, in face sizes
};

} // namespace

struct FacePipeline::Impl {
    FaceDetector detector;
    FaceLandmarker landmarker;
    FacePipelineSettings settings;
    std::vector<FaceObservation> faces; // of the previous picture
    int nextTrack = 0;
    int sinceSearch = 0;
    int urgentSearches = 1;

    base::Result<std::vector<FaceObservation>> process(Picture& picture)
    {
        const std::size_t before = faces.size();
        if (const auto status = follow(picture); !status) {
            return tl::unexpected(status.error());
        }
        if (faces.size() < before) {
            urgentSearches = settings.searchesAfterLoss;
        }
        ++sinceSearch;
        const int pause = faces.empty() ? settings.idleSearchEvery : settings.searchEvery;
        if (urgentSearches > 0 || sinceSearch >= pause) {
            sinceSearch = 0;
            urgentSearches = std::max(0, urgentSearches - 1);
            const std::size_t followed = faces.size();
            if (const auto status = search(picture); !status) {
                return tl::unexpected(status.error());
            }
            if (faces.size() > followed && faces.size() >= before) {
                urgentSearches = 0;
            }
        }
        std::stable_sort(faces.begin(), faces.end(), [](const FaceObservation& a, const FaceObservation& b) {
            return centreOf(a).x < centreOf(b).x;
        });
        return faces;
    }

    base::Result<FaceObservation> locate(Picture& picture, const Region& region)
    {
        if (const auto status = requireRegion(region); !status) {
            return tl::unexpected(status.error());
        }
        const auto rgb = picture.rgb(partOf(region, picture.size()));
        return rgb ? landmarker.locate(*rgb, region) : tl::unexpected(rgb.error());
    }

    base::Status follow(Picture& picture)
    {
        std::vector<Tracked> tracked;
        for (const FaceObservation& previous : faces) {
            auto face = locate(picture, faceRegion(previous));
            if (!face) {
                return tl::unexpected(face.error());
            }
            if (isFace(*face)) {
                face->track = previous.track;
                const double moved = cv::norm(centreOf(*face) - centreOf(previous)) / previous.size;
                tracked.push_back({std::move(*face), moved});
            }
        }
        // A region that lost its face can slide onto a neighbour: the one that moved less is the neighbour's own.
        std::stable_sort(tracked.begin(), tracked.end(),
                         [](const Tracked& a, const Tracked& b) { return a.moved < b.moved; });
        faces.clear();
        for (Tracked& candidate : tracked) {
            if (!known(candidate.face)) {
                faces.push_back(std::move(candidate.face));
            }
        }
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
        for (const FaceDetection& detection : *detections) {
            if (covered(detection)) {
                continue;
            }
            auto face = locate(picture, faceRegion(detection));
            for (int pass = 0; pass < kSettlingPasses && face && isFace(*face); ++pass) {
                face = locate(picture, faceRegion(*face));
            }
            if (!face) {
                return tl::unexpected(face.error());
            }
            if (isFace(*face) && !known(*face)) {
                face->track = nextTrack++;
                faces.push_back(std::move(*face));
            }
        }
        if (faces.size() > static_cast<std::size_t>(settings.maxFaces)) {
            std::stable_sort(faces.begin(), faces.end(),
                             [](const FaceObservation& a, const FaceObservation& b) { return a.size > b.size; });
            faces.resize(static_cast<std::size_t>(settings.maxFaces));
        }
        return {};
    }

    bool isFace(const FaceObservation& face) const
    {
        return face.presence > settings.minPresence && face.size > 0 && !isUpsideDown(face);
    }

    base::Result<bool> seesUpsideDown(Picture& picture)
    {
        const auto rgb = picture.whole();
        if (!rgb) {
            return tl::unexpected(rgb.error());
        }
        cv::Mat turned;
        cv::rotate(matOf(*rgb), turned, cv::ROTATE_180);
        const base::ImageView view{turned.data, turned.cols, turned.rows, static_cast<std::ptrdiff_t>(turned.step),
                                   base::PixelFormat::Rgb24};
        const auto detections = detector.detect(view);
        if (!detections) {
            return tl::unexpected(detections.error());
        }
        for (const FaceDetection& detection : *detections) {
            const auto face = landmarker.locate(view, faceRegion(detection));
            if (!face) {
                return tl::unexpected(face.error());
            }
            if (isFace(*face)) {
                return true;
            }
        }
        return false;
    }

    bool known(const FaceObservation& candidate) const
    {
        return std::any_of(faces.begin(), faces.end(),
                           [&](const FaceObservation& face) { return sameFace(face, candidate); });
    }

    bool covered(const FaceDetection& detection) const
    {
        const cv::Point2d centre = (detection.box.tl() + detection.box.br()) / 2;
        const double side = std::max(detection.box.width, detection.box.height);
        return std::any_of(faces.begin(), faces.end(), [&](const FaceObservation& face) {
            return cv::norm(cv::Point2d(centreOf(face)) - centre) < kSameFace * std::max(face.size, side);
        });
    }
};

namespace
{

template <typename Archive, typename State>
void visitState(Archive& archive, State& impl)
{
    archive(impl.faces, impl.nextTrack, impl.sinceSearch, impl.urgentSearches);
}

} // namespace

void FacePipeline::save(StateWriter& writer) const
{
    visitState(writer, *m_impl);
}

void FacePipeline::restore(StateReader& reader)
{
    visitState(reader, *m_impl);
}

FacePipeline::FacePipeline(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FacePipeline::FacePipeline(FacePipeline&&) noexcept = default;
FacePipeline& FacePipeline::operator=(FacePipeline&&) noexcept = default;
FacePipeline::~FacePipeline() = default;

base::Result<FacePipeline> FacePipeline::create(std::shared_ptr<const ModelSet> models,
                                                const FacePipelineSettings& settings)
{
    auto detector = FaceDetector::create(*models, settings.detector);
    if (!detector) {
        return tl::unexpected(detector.error());
    }
    auto landmarker = FaceLandmarker::create(std::move(models));
    if (!landmarker) {
        return tl::unexpected(landmarker.error());
    }
    return FacePipeline(std::make_unique<Impl>(Impl{std::move(*detector), std::move(*landmarker), settings, {}}));
}

base::Result<std::vector<FaceObservation>> FacePipeline::process(Picture& picture)
{
    return guarded("faces", [&] { return m_impl->process(picture); });
}

base::Result<std::vector<FaceObservation>> FacePipeline::process(const base::ImageView& rgb)
{
    if (const auto status = requireRgb(rgb); !status) {
        return tl::unexpected(status.error());
    }
    ReadyPicture picture(rgb);
    return process(picture);
}

base::Result<bool> FacePipeline::seesUpsideDown(Picture& picture)
{
    return guarded("faces upside down", [&] { return m_impl->seesUpsideDown(picture); });
}

void FacePipeline::reset()
{
    m_impl->faces.clear();
    m_impl->sinceSearch = 0;
    m_impl->urgentSearches = 1;
}

} // namespace alliance::vision
