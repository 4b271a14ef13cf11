#pragma once
// Draws two people in a consulting room from photographs and poses, and says exactly where each landmark was drawn.
// Faces are textures on the face mesh that the landmark network finds in the photograph, with the depth of the
// canonical face, turned in three dimensions and seen by a camera whose focal length is the width of the stage. The
// picture depends on nothing but poses, view and noise seed.

#include "media/base/Image.h"
#include "media/base/Result.h"
#include "tests/support/puppet/PuppetPose.h"
#include "tests/support/puppet/PuppetScript.h"
#include "tests/support/puppet/PuppetStage.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/ModelSet.h"

#include <opencv2/core.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>

namespace alliance::test
{

// $ALLIANCE_PHOTOS, or photos below $XDG_CACHE_HOME/alliance-review, or the same below ~/.cache.
std::filesystem::path photoFolder();

// What was drawn of one person, frame pixels.
struct PuppetTruth {
    std::array<cv::Point3f, vision::FaceObservation::kMeshPoints> mesh; // z in the same scale, smaller is nearer
    std::array<cv::Point2f, 2> iris;                                    // image left, image right
    vision::HeadDirection head;                                         // of the canonical face, camera axes
    double faceHeight = 0;                                              // forehead to chin (points 10 and 152)
    cv::Point2f imageLeftShoulder;
    cv::Point2f imageRightShoulder;
};

struct PuppetFrame {
    base::Image image; // RGB
    std::array<PuppetTruth, 2> truth;
};

class PuppetRenderer
{
public:
    static constexpr int kWidth = kStageWidth;
    static constexpr int kHeight = kStageHeight;

    // Needs about two seconds. NotFound: no photograph or model; Damaged: a photograph without the expected face.
    static base::Result<std::unique_ptr<PuppetRenderer>> create(std::shared_ptr<const vision::ModelSet> models,
                                                                const std::filesystem::path& photos);
    ~PuppetRenderer();

    // Changes nothing: several threads may draw at once. Poses by indexOf(Place). `noise` picks the camera noise of
    // this frame. What lies outside the stage repeats its border.
    PuppetFrame render(const std::array<PuppetPose, 2>& poses, std::uint64_t noise, const PuppetView& view = {}) const;

private:
    struct Impl;
    explicit PuppetRenderer(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::test
