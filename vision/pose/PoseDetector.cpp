#include "vision/pose/PoseDetector.h"

#include "vision/models/Detections.h"
#include "vision/models/Guard.h"
#include "vision/models/Network.h"
#include "vision/models/NetworkInput.h"

#include <algorithm>

namespace alliance::vision
{
namespace
{

constexpr int kInput = 224;
constexpr ValueRange kRange{-1, 1};
constexpr std::array<AnchorGrid, 3> kGrids{{{8, 2}, {16, 2}, {32, 6}}};
constexpr double kMinScore = 0.5;
constexpr double kOverlapIou = 0.3;

} // namespace

struct PoseDetector::Impl {
    Network network;
    std::vector<cv::Point2d> anchors = anchorCentres(kInput, kGrids);

    base::Result<std::vector<PoseDetection>> detect(const base::ImageView& rgb)
    {
        // The whole frame in the middle of a square, sampled as the original does.
        const Region whole{
            {rgb.width / 2.0, rgb.height / 2.0}, static_cast<double>(std::max(rgb.width, rgb.height)), 0};
        const auto outputs = network.run(sampleRegion(rgb, whole, kInput, Border::Black, kRange));
        if (!outputs) {
            return tl::unexpected(outputs.error());
        }
        const InputFrame frame = inputFrame(whole, kInput);
        const auto raw = decodeDetections((*outputs)[0], (*outputs)[1], anchors, kMinScore);
        std::vector<PoseDetection> bodies;
        for (const RawDetection& detection : mergeOverlapping(raw, kOverlapIou)) {
            PoseDetection body;
            body.box = {frame.toFrame(detection.box.tl()), frame.toFrame(detection.box.br())};
            for (std::size_t k = 0; k < body.keypoints.size() && k < detection.keypoints.size(); ++k) {
                body.keypoints[k] = frame.toFrame(detection.keypoints[k]);
            }
            body.score = detection.score;
            bodies.push_back(body);
        }
        return bodies;
    }
};

PoseDetector::PoseDetector(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
PoseDetector::PoseDetector(PoseDetector&&) noexcept = default;
PoseDetector& PoseDetector::operator=(PoseDetector&&) noexcept = default;
PoseDetector::~PoseDetector() = default;

base::Result<PoseDetector> PoseDetector::create(const ModelSet& models)
{
    return Network::create(models, "pose_detection.onnx", {"boxes", "scores"}).map([](Network network) {
        return PoseDetector(std::make_unique<Impl>(Impl{std::move(network)}));
    });
}

base::Result<std::vector<PoseDetection>> PoseDetector::detect(const base::ImageView& rgb)
{
    if (const auto status = requireRgb(rgb); !status) {
        return tl::unexpected(status.error());
    }
    return guarded("pose detection", [&] { return m_impl->detect(rgb); });
}

} // namespace alliance::vision
