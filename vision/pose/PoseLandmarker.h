#pragma once
// 33 body points of one person inside a region of the frame (BlazePose "full" with refinement by its heat maps).
// One object belongs to one thread.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/ModelSet.h"
#include "vision/models/Region.h"
#include "vision/pose/PoseDetector.h"
#include "vision/pose/PoseObservation.h"

#include <memory>

namespace alliance::vision
{

// Where to look for landmarks: after a detection, in the frame after one in which the body was seen, and below a face.
Region poseRegion(const PoseDetection& detection);
Region poseRegion(const PoseObservation& previous);
Region poseRegion(const FaceObservation& face);

class PoseLandmarker
{
public:
    static base::Result<PoseLandmarker> create(const ModelSet& models);
    PoseLandmarker(PoseLandmarker&&) noexcept;
    PoseLandmarker& operator=(PoseLandmarker&&) noexcept;
    ~PoseLandmarker();

    // Always gives an observation; there is a body when its `presence` is above one half. About 30 ms.
    // Invalid: not an RGB picture, or a region without area; Internal: the network failed.
    base::Result<PoseObservation> locate(const base::ImageView& rgb, const Region& region);

private:
    struct Impl;
    explicit PoseLandmarker(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::vision
