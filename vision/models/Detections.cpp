#include "vision/models/Detections.h"

#include <algorithm>
#include <cmath>

namespace alliance::vision
{

std::vector<cv::Point2d> anchorCentres(int inputSide, std::span<const AnchorGrid> grids)
{
    std::vector<cv::Point2d> anchors;
    for (const AnchorGrid& grid : grids) {
        const int cells = inputSide / grid.stride;
        for (int y = 0; y < cells; ++y) {
            for (int x = 0; x < cells; ++x) {
                anchors.insert(anchors.end(), static_cast<std::size_t>(grid.count),
                               cv::Point2d((x + 0.5) * grid.stride, (y + 0.5) * grid.stride));
            }
        }
    }
    return anchors;
}

std::vector<RawDetection> decodeDetections(const cv::Mat& boxes, const cv::Mat& scores,
                                           std::span<const cv::Point2d> anchors, double minScore)
{
    std::vector<RawDetection> detections;
    const std::size_t rows = std::min(anchors.size(), scores.total());
    const std::size_t width = boxes.total() / std::max<std::size_t>(scores.total(), 1);
    const double minRaw = -std::log(1 / minScore - 1);
    for (std::size_t i = 0; i < rows && width >= 4; ++i) {
        const double raw = scores.ptr<float>()[i];
        if (!(raw >= minRaw)) {
            continue;
        }
        const float* r = boxes.ptr<float>() + i * width;
        RawDetection detection;
        const cv::Point2d centre = anchors[i] + cv::Point2d(r[0], r[1]);
        detection.box = {centre.x - r[2] / 2.0, centre.y - r[3] / 2.0, r[2], r[3]};
        for (std::size_t k = 4; k + 1 < width; k += 2) {
            detection.keypoints.push_back(anchors[i] + cv::Point2d(r[k], r[k + 1]));
        }
        detection.score = 1 / (1 + std::exp(-std::min(raw, 100.0)));
        if (detection.box.width > 0 && detection.box.height > 0) {
            detections.push_back(std::move(detection));
        }
    }
    return detections;
}

double intersectionOverUnion(const cv::Rect2d& a, const cv::Rect2d& b)
{
    const double both = (a & b).area();
    const double either = a.area() + b.area() - both;
    return either > 0 ? both / either : 0;
}

std::vector<RawDetection> mergeOverlapping(std::vector<RawDetection> detections, double iou)
{
    std::stable_sort(detections.begin(), detections.end(),
                     [](const RawDetection& a, const RawDetection& b) { return a.score > b.score; });
    std::vector<RawDetection> merged;
    std::vector<bool> used(detections.size(), false);
    for (std::size_t i = 0; i < detections.size(); ++i) {
        if (used[i]) {
            continue;
        }
        const RawDetection& best = detections[i];
        cv::Point2d topLeft;
        cv::Point2d bottomRight;
        std::vector<cv::Point2d> keypoints(best.keypoints.size());
        double weight = 0;
        for (std::size_t j = i; j < detections.size(); ++j) {
            const RawDetection& other = detections[j];
            if (used[j] || (j != i && intersectionOverUnion(best.box, other.box) <= iou)) {
                continue;
            }
            used[j] = true;
            weight += other.score;
            topLeft += other.box.tl() * other.score;
            bottomRight += other.box.br() * other.score;
            for (std::size_t k = 0; k < keypoints.size(); ++k) {
                keypoints[k] += other.keypoints[k] * other.score;
            }
        }
        for (cv::Point2d& keypoint : keypoints) {
            keypoint = keypoint / weight;
        }
        merged.push_back({cv::Rect2d(topLeft / weight, bottomRight / weight), std::move(keypoints), best.score});
    }
    return merged;
}

} // namespace alliance::vision
