#pragma once
// 478 points of one face inside a region of the frame (MediaPipe's attention mesh: trunk, then heads for eyes and
// lips). One object belongs to one thread.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "vision/face/FaceDetector.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/ModelSet.h"
#include "vision/models/Region.h"

#include <memory>

namespace alliance::vision
{

// Where to look for landmarks: after a detection, and in the frame after one in which the face was seen.
Region faceRegion(const FaceDetection& detection);
Region faceRegion(const FaceObservation& previous);

class FaceLandmarker
{
public:
    // Keeps `models` alive.
    static base::Result<FaceLandmarker> create(std::shared_ptr<const ModelSet> models);
    FaceLandmarker(FaceLandmarker&&) noexcept;
    FaceLandmarker& operator=(FaceLandmarker&&) noexcept;
    ~FaceLandmarker();

    // Always gives an observation; there is a face when its `presence` is above one half. About 5 ms.
    // Invalid: not an RGB picture, or a region without area; Internal: the network failed.
    base::Result<FaceObservation> locate(const base::ImageView& rgb, const Region& region);

private:
    struct Impl;
    explicit FaceLandmarker(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::vision
