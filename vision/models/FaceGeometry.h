#pragma once
// The canonical face of MediaPipe's face geometry: a mean head in centimetres, x to the subject's left (image right for
// a face that looks into the camera), y up, z towards the camera. Immutable after loading.

#include <opencv2/core.hpp>

#include <array>
#include <vector>

namespace alliance::vision
{

struct FaceGeometry {
    static constexpr int kVertices = 468;

    std::array<cv::Point3f, kVertices> vertices; // centimetres
    std::array<cv::Point2f, kVertices> texture;  // u, v in [0, 1], v down
    std::vector<cv::Vec3i> triangles;            // vertex numbers
    std::vector<int> basis;                      // the vertices that move least with expression, ascending
    std::vector<float> basisWeights;             // as many as `basis`
};

} // namespace alliance::vision
