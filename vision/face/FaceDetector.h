#pragma once
// Finds faces in one picture (MediaPipe's full range face detector on overlapping square tiles).
// One object belongs to one thread. Same picture, same settings: same result; with `sameTile`, same pictures in the
// same order.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "vision/models/ModelSet.h"

#include <opencv2/core.hpp>

#include <array>
#include <memory>
#include <vector>

namespace alliance::vision
{

struct FaceDetection {
    // Left and right are the subject's.
    enum Keypoint { RightEye, LeftEye, NoseTip, Mouth, RightEar, LeftEar, kKeypoints };

    cv::Rect2d box; // frame pixels; eyebrows to chin, may reach over the border
    std::array<cv::Point2d, kKeypoints> keypoints;
    double score = 0; // 0..1
};

struct FaceDetectorSettings {
    double minScore = 0.6;
    double overlapIou = 0.3; // boxes that overlap more than this are one face
    // Side of the tiles as a part of the frame's shorter side; the whole frame is always searched too. Faces from about
    // 1/8 of a tile's side on are found: 60 px on a 720 line frame. 1 searches only full-height tiles (from 80 px on).
    double tileSide = 2.0 / 3;
    double tileOverlap = 0.25; // at least, part of a tile
    // For films: a tile that differs nowhere by more than this from when it was last searched keeps its result. Mean of
    // 7 x 7 pixels of the network's input, part of the whole range; 0: every tile is searched.
    double sameTile = 0;
    // One that differs by no more than this is searched again after so many pictures at the latest.
    double likeTile = 0;
    int likeTileEvery = 4;
};

class FaceDetector
{
public:
    static base::Result<FaceDetector> create(const ModelSet& models, const FaceDetectorSettings& settings = {});
    FaceDetector(FaceDetector&&) noexcept;
    FaceDetector& operator=(FaceDetector&&) noexcept;
    ~FaceDetector();

    // Faces by falling score. About 8 ms a tile. Invalid: not an RGB picture; Internal: the network failed.
    base::Result<std::vector<FaceDetection>> detect(const base::ImageView& rgb);

private:
    struct Impl;
    explicit FaceDetector(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::vision
