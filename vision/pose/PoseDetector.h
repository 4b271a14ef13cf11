#pragma once
// Finds bodies in one picture, without memory (MediaPipe's pose detector on the whole frame). It is made for one
// person: people next to each other may come out as one. One object belongs to one thread.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "vision/models/ModelSet.h"

#include <opencv2/core.hpp>

#include <array>
#include <memory>
#include <vector>

namespace alliance::vision
{

struct PoseDetection {
    // FullBody and UpperBody lie on the circles round Hips and Shoulders that hold the whole body and its upper half.
    enum Keypoint { Hips, FullBody, Shoulders, UpperBody, kKeypoints };

    cv::Rect2d box; // of the face, frame pixels
    std::array<cv::Point2d, kKeypoints> keypoints;
    double score = 0; // 0..1
};

class PoseDetector
{
public:
    static base::Result<PoseDetector> create(const ModelSet& models);
    PoseDetector(PoseDetector&&) noexcept;
    PoseDetector& operator=(PoseDetector&&) noexcept;
    ~PoseDetector();

    // Bodies by falling score. About 32 ms. Invalid: not an RGB picture; Internal: the network failed.
    base::Result<std::vector<PoseDetection>> detect(const base::ImageView& rgb);

private:
    struct Impl;
    explicit PoseDetector(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::vision
