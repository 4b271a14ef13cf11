#include "vision/face/FaceLandmarker.h"

#include "vision/face/AttentionMesh.h"
#include "vision/face/HeadDirection.h"
#include "vision/models/Guard.h"
#include "vision/models/Network.h"
#include "vision/models/NetworkInput.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace alliance::vision
{
namespace
{

constexpr int kInput = 192;
constexpr double kRegionScale = 1.5;
constexpr float kSkinMargin = 0.15F; // of the mesh's box: background at its corners
constexpr std::size_t kForehead = 10;
constexpr std::size_t kChin = 152;
constexpr std::size_t kImageLeftCorner = 33;
constexpr std::size_t kImageRightCorner = 263;

cv::Point2d flat(const cv::Point3f& point)
{
    return {point.x, point.y};
}

cv::Rect2f boundingBox(std::span<const cv::Point3f> mesh)
{
    const auto [left, right] =
        std::minmax_element(mesh.begin(), mesh.end(), [](auto& a, auto& b) { return a.x < b.x; });
    const auto [top, bottom] =
        std::minmax_element(mesh.begin(), mesh.end(), [](auto& a, auto& b) { return a.y < b.y; });
    return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

// Light and detail of the face: the middle of the mesh's box in the network's input, where a face is about 128 pixels
// high whatever its size in the frame; so detail can be compared between faces, and falls where few pixels were there.
void describeSkin(const cv::Mat& input, const cv::Rect2f& meshBox, FaceObservation& face)
{
    const float marginX = meshBox.width * kSkinMargin;
    const float marginY = meshBox.height * kSkinMargin;
    const cv::Rect inner(cv::Point(cvCeil(meshBox.x + marginX), cvCeil(meshBox.y + marginY)),
                         cv::Point(cvFloor(meshBox.br().x - marginX), cvFloor(meshBox.br().y - marginY)));
    const cv::Rect part = inner & cv::Rect(0, 0, kInput, kInput);
    if (part.width < 2 || part.height < 2) {
        return;
    }
    const auto plane = [&](int channel) {
        return cv::Mat(kInput, kInput, CV_32F, const_cast<float*>(input.ptr<float>(0, channel)))(part);
    };
    const cv::Mat grey = 0.299 * plane(0) + 0.587 * plane(1) + 0.114 * plane(2);
    face.light = cv::mean(grey)[0];
    const cv::Rect kept(0, 0, part.width - 1, part.height - 1);
    const double right = cv::norm(grey(kept), grey(kept + cv::Point(1, 0)), cv::NORM_L1);
    const double down = cv::norm(grey(kept), grey(kept + cv::Point(0, 1)), cv::NORM_L1);
    constexpr double kLevels = 255;
    face.detail = kLevels * (right + down) / (2.0 * kept.area());
}

} // namespace

Region faceRegion(const FaceDetection& detection)
{
    const cv::Point2d eyes = detection.keypoints[FaceDetection::LeftEye] - detection.keypoints[FaceDetection::RightEye];
    return {(detection.box.tl() + detection.box.br()) / 2,
            kRegionScale * std::max(detection.box.width, detection.box.height), std::atan2(eyes.y, eyes.x)};
}

Region faceRegion(const FaceObservation& previous)
{
    const cv::Point2d eyes = flat(previous.points[kImageRightCorner]) - flat(previous.points[kImageLeftCorner]);
    return {(previous.box.tl() + previous.box.br()) / 2,
            kRegionScale * std::max(previous.box.width, previous.box.height), std::atan2(eyes.y, eyes.x)};
}

struct FaceLandmarker::Impl {
    std::shared_ptr<const ModelSet> models;
    Network trunk;
    Network imageLeftEye;
    Network imageRightEye;
    Network lips;

    base::Result<FaceObservation> locate(const base::ImageView& rgb, const Region& region)
    {
        FaceObservation face;
        const cv::Mat input = sampleRegion(rgb, region, kInput, Border::Nearest, {0, 1});
        const auto outputs = trunk.run(input);
        if (!outputs) {
            return tl::unexpected(outputs.error());
        }
        const cv::Mat& mesh = (*outputs)[0];
        for (std::size_t i = 0; i < FaceObservation::kMeshPoints; ++i) {
            const float* p = mesh.ptr<float>() + 3 * i;
            face.points[i] = {p[0], p[1], p[2]};
        }
        face.presence = 1 / (1 + std::exp(-static_cast<double>((*outputs)[1].ptr<float>()[0])));

        if (const auto status = refine((*outputs)[2], face.points); !status) {
            return tl::unexpected(status.error());
        }

        describeSkin(input, boundingBox(std::span(face.points).first<FaceObservation::kMeshPoints>()), face);
        const InputFrame frame = inputFrame(region, kInput);
        const auto scale = static_cast<float>(frame.scale());
        for (cv::Point3f& point : face.points) {
            const cv::Point2d at = frame.toFrame(flat(point));
            point = {static_cast<float>(at.x), static_cast<float>(at.y), point.z * scale};
        }
        describe(face, {rgb.width, rgb.height});
        return face;
    }

    // Every crop is taken from the trunk's own mesh: no head sees another's refinement.
    base::Status refine(const cv::Mat& features, std::array<cv::Point3f, FaceObservation::kPoints>& points)
    {
        const auto mesh = points;
        for (const auto& [network, head] : {std::pair(&imageLeftEye, &kImageLeftEyeHead),
                                            {&imageRightEye, &kImageRightEyeHead},
                                            {&lips, &kLipsHead}}) {
            const FeatureCrop crop = featureCrop(mesh, *head);
            const auto outputs = network->run(cropFeatures(features, crop));
            if (!outputs) {
                return tl::unexpected(outputs.error());
            }
            placeRefined((*outputs)[0], crop, *head, points);
            if (head->firstIris >= 0) {
                placeIris((*outputs)[1], crop, *head, points);
            }
        }
        return {};
    }

    void describe(FaceObservation& face, cv::Size frameSize) const
    {
        face.box = boundingBox(std::span(face.points).first<FaceObservation::kMeshPoints>());
        face.size = cv::norm(flat(face.points[kForehead]) - flat(face.points[kChin]));
        face.imageLeftEye = measureImageLeftEye(face.points);
        face.imageRightEye = measureImageRightEye(face.points);
        if (const auto head = headDirection(face.points, frameSize, models->faceGeometry())) {
            face.head = *head;
        } else {
            face.presence = 0; // a mesh that no head can have made
        }
    }
};

FaceLandmarker::FaceLandmarker(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
FaceLandmarker::FaceLandmarker(FaceLandmarker&&) noexcept = default;
FaceLandmarker& FaceLandmarker::operator=(FaceLandmarker&&) noexcept = default;
FaceLandmarker::~FaceLandmarker() = default;

base::Result<FaceLandmarker> FaceLandmarker::create(std::shared_ptr<const ModelSet> models)
{
    auto trunk = Network::create(*models, "face_mesh_trunk.onnx", {"mesh", "flag", "features"});
    auto left = Network::create(*models, "face_mesh_image_left_eye.onnx", {"points", "iris"});
    auto right = Network::create(*models, "face_mesh_image_right_eye.onnx", {"points", "iris"});
    auto lips = Network::create(*models, "face_mesh_lips.onnx", {"points"});
    for (const auto* network : {&trunk, &left, &right, &lips}) {
        if (!*network) {
            return tl::unexpected(network->error());
        }
    }
    return FaceLandmarker(std::make_unique<Impl>(
        Impl{std::move(models), std::move(*trunk), std::move(*left), std::move(*right), std::move(*lips)}));
}

base::Result<FaceObservation> FaceLandmarker::locate(const base::ImageView& rgb, const Region& region)
{
    for (const auto& status : {requireRgb(rgb), requireRegion(region)}) {
        if (!status) {
            return tl::unexpected(status.error());
        }
    }
    return guarded("face landmarks", [&] { return m_impl->locate(rgb, region); });
}

} // namespace alliance::vision
