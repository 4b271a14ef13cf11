#include "vision/pose/PoseLandmarker.h"

#include "vision/models/Guard.h"
#include "vision/models/Network.h"
#include "vision/models/NetworkInput.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alliance::vision
{
namespace
{

constexpr int kInput = 256;
constexpr int kValues = 5; // x, y, z, visibility, presence
constexpr double kRegionScale = 1.25;
constexpr std::size_t kCentrePoint = 33; // auxiliary: hips, and a point on the circle round the body
constexpr std::size_t kCirclePoint = 34;
constexpr int kRefineRadius = 3; // of a 7 x 7 window
constexpr double kMinConfidence = 0.5;

// A seated body below its face, in face sizes (forehead to chin), measured on photographs of upright people: the
// distance from the face's middle to the centre of the region, and its side.
constexpr double kCentreBelowFace = 3.2;
constexpr double kSideInFaces = 12;

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

Region circleRegion(const cv::Point2d& centre, const cv::Point2d& onCircle)
{
    const cv::Point2d up = onCircle - centre;
    return {centre, 2 * cv::norm(up) * kRegionScale, std::atan2(up.y, up.x) + std::numbers::pi / 2};
}

// RefineLandmarksFromHeatmapCalculator of MediaPipe: the mean place of the heat map in a window round the point, where
// the window is confident. `map` is one 64 x 64 layer before the sigmoid; `at` is in input pixels.
cv::Point2d refined(const cv::Mat& map, const cv::Point2d& at)
{
    const double cell = static_cast<double>(kInput) / map.cols;
    const int column = static_cast<int>(at.x / cell);
    const int row = static_cast<int>(at.y / cell);
    if (at.x < 0 || at.y < 0 || column >= map.cols || row >= map.rows) {
        return at;
    }
    double sum = 0;
    double best = 0;
    cv::Point2d weighted;
    for (int y = std::max(0, row - kRefineRadius); y <= std::min(map.rows - 1, row + kRefineRadius); ++y) {
        for (int x = std::max(0, column - kRefineRadius); x <= std::min(map.cols - 1, column + kRefineRadius); ++x) {
            const double confidence = sigmoid(map.at<float>(y, x));
            sum += confidence;
            best = std::max(best, confidence);
            weighted += cv::Point2d(x, y) * confidence;
        }
    }
    return best >= kMinConfidence && sum > 0 ? weighted * (cell / sum) : at;
}

} // namespace

Region poseRegion(const PoseDetection& detection)
{
    return circleRegion(detection.keypoints[PoseDetection::Hips], detection.keypoints[PoseDetection::FullBody]);
}

Region poseRegion(const PoseObservation& previous)
{
    return circleRegion(previous.region[0], previous.region[1]);
}

Region poseRegion(const FaceObservation& face)
{
    const cv::Point2d middle = (face.box.tl() + face.box.br()) / 2;
    return {{middle.x, middle.y + kCentreBelowFace * face.size}, kSideInFaces * face.size, 0};
}

struct PoseLandmarker::Impl {
    Network network;

    base::Result<PoseObservation> locate(const base::ImageView& rgb, const Region& region)
    {
        auto outputs = network.run(sampleRegion(rgb, region, kInput, Border::Nearest, {0, 1}));
        if (!outputs) {
            return tl::unexpected(outputs.error());
        }
        const float* values = (*outputs)[0].ptr<float>();
        cv::Mat& heatmap = outputs->at(2);
        const InputFrame frame = inputFrame(region, kInput);
        const auto place = [&](std::size_t point) {
            const float* p = values + kValues * point;
            const cv::Mat map(heatmap.size[2], heatmap.size[3], CV_32F, heatmap.ptr<float>(0, static_cast<int>(point)));
            return frame.toFrame(refined(map, {p[0], p[1]}));
        };
        PoseObservation body;
        for (std::size_t i = 0; i < body.points.size(); ++i) {
            const float* p = values + kValues * i;
            body.points[i] = {place(i), static_cast<float>(p[2] * frame.scale()), static_cast<float>(sigmoid(p[3])),
                              static_cast<float>(sigmoid(p[4]))};
        }
        body.region = {place(kCentrePoint), place(kCirclePoint)};
        body.presence = (*outputs)[1].ptr<float>()[0];
        return body;
    }
};

PoseLandmarker::PoseLandmarker(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PoseLandmarker::PoseLandmarker(PoseLandmarker&&) noexcept = default;
PoseLandmarker& PoseLandmarker::operator=(PoseLandmarker&&) noexcept = default;
PoseLandmarker::~PoseLandmarker() = default;

base::Result<PoseLandmarker> PoseLandmarker::create(const ModelSet& models)
{
    return Network::create(models, "pose_landmark_full.onnx", {"landmarks", "flag", "heatmap"})
        .map([](Network network) { return PoseLandmarker(std::make_unique<Impl>(Impl{std::move(network)})); });
}

base::Result<PoseObservation> PoseLandmarker::locate(const base::ImageView& rgb, const Region& region)
{
    for (const auto& status : {requireRgb(rgb), requireRegion(region)}) {
        if (!status) {
            return tl::unexpected(status.error());
        }
    }
    return guarded("pose landmarks", [&] { return m_impl->locate(rgb, region); });
}

} // namespace alliance::vision
