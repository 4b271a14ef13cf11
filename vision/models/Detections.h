#pragma once
// Decoding of MediaPipe's single-shot detectors. Free functions, usable from any thread.

#include <opencv2/core.hpp>

#include <span>
#include <vector>

namespace alliance::vision
{

struct RawDetection {
    cv::Rect2d box;
    std::vector<cv::Point2d> keypoints;
    double score = 0; // 0..1
};

// One group of anchors: `count` at the centre of every cell of a grid with cells of `stride` input pixels.
struct AnchorGrid {
    int stride = 1;
    int count = 1;
};

// Anchor centres in input pixels, row by row, in the order of the network's outputs.
std::vector<cv::Point2d> anchorCentres(int inputSide, std::span<const AnchorGrid> grids);

// `boxes` 1 x N x (4 + 2 keypoints), `scores` 1 x N x 1 (before the sigmoid). Only those of at least `minScore`, in
// input pixels, in the order of the anchors.
std::vector<RawDetection> decodeDetections(const cv::Mat& boxes, const cv::Mat& scores,
                                           std::span<const cv::Point2d> anchors, double minScore);

double intersectionOverUnion(const cv::Rect2d& a, const cv::Rect2d& b);

// Weighted non-maximum suppression: detections that overlap the best one by more than `iou` are averaged by score; the
// score is the best one's. By falling score.
std::vector<RawDetection> mergeOverlapping(std::vector<RawDetection> detections, double iou);

} // namespace alliance::vision
