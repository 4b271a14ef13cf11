#pragma once
// What lies between the trunk and the heads of MediaPipe's attention mesh: cutting each head's features out of the
// trunk's feature map, and putting the refined points back. Free functions.
// Source of the formulas: the custom TFLite operations Landmarks2TransformMatrix, TransformTensorBilinear and
// TransformLandmarks (version 2) in MediaPipe.

#include <opencv2/core.hpp>

#include <span>

namespace alliance::vision
{

// Which mesh points a head refines, in the order of its output; the corners give the crop's rotation.
struct MeshHead {
    std::span<const int> points; // of the mesh: 71 for an eye, 80 for the lips
    int cornerA = 0;             // image-left corner of the eye or mouth
    int cornerB = 0;             // image-right corner
    int firstIris = -1;          // of 5 iris points; -1 for the lips
};

extern const MeshHead kImageLeftEyeHead;
extern const MeshHead kImageRightEyeHead;
extern const MeshHead kLipsHead;

// From the head's 16 x 16 crop to the trunk's 48 x 48 feature map: feature = axes * crop + origin.
struct FeatureCrop {
    cv::Matx22d axes;
    cv::Vec2d origin;
};

// `mesh` is the trunk's output in its 192 x 192 input pixels.
FeatureCrop featureCrop(std::span<const cv::Point3f> mesh, const MeshHead& head);

// Bilinear sample of `features` (1 x 32 x 48 x 48) as 1 x 32 x 16 x 16; zero outside the map.
cv::Mat cropFeatures(const cv::Mat& features, const FeatureCrop& crop);

// Overwrites x and y of the head's mesh points, given in order as x and y. They keep the trunk's depth.
void placeRefined(const cv::Mat& refined, const FeatureCrop& crop, const MeshHead& head, std::span<cv::Point3f> points);

// Sets the iris points of an eye head (5 x 2 values) at the mean depth of the eye's mesh points.
void placeIris(const cv::Mat& iris, const FeatureCrop& crop, const MeshHead& head, std::span<cv::Point3f> points);

} // namespace alliance::vision
