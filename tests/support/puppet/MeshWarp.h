#pragma once
// Draws a texture through a moved triangle mesh: nearer triangles over farther ones.

#include "tests/support/puppet/Painting.h"

#include <opencv2/core.hpp>

#include <vector>

namespace alliance::test
{

class MeshWarp
{
public:
    // Plane points (texture pixels, -200 to 1200, all different). The first `known` of them are joined by `triangles`;
    // everything else is triangulated.
    explicit MeshWarp(std::vector<cv::Point2f> points, std::vector<cv::Vec3i> triangles = {}, int known = 0);

    const std::vector<cv::Point2f>& points() const { return m_points; }

    // `moved`: one per point, x and y in picture pixels, z for the order (smaller is nearer). Triangles that are
    // turned over are not drawn.
    void draw(cv::Mat3b& picture, const Pyramid& texture, const std::vector<cv::Point3f>& moved) const;

private:
    std::vector<cv::Point2f> m_points;
    std::vector<cv::Vec3i> m_triangles;
};

} // namespace alliance::test
