#include "tests/support/puppet/MeshWarp.h"

#include <opencv2/imgproc.hpp>

#include <map>
#include <utility>

namespace alliance::test
{
namespace
{

constexpr float kNowhere = -1000;

struct Corner {
    cv::Point2f at;   // picture, relative to the map
    cv::Point2f from; // texture
};

float cross(const cv::Point2f& a, const cv::Point2f& b, const cv::Point2f& c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

// Writes where each covered pixel comes from.
void fillMap(cv::Mat2f& map, const Corner& a, const Corner& b, const Corner& c)
{
    const float area = cross(a.at, b.at, c.at);
    if (std::abs(area) < 1e-3F) {
        return;
    }
    const int top = std::max(0, cvFloor(std::min({a.at.y, b.at.y, c.at.y})));
    const int bottom = std::min(map.rows - 1, cvCeil(std::max({a.at.y, b.at.y, c.at.y})));
    const int left = std::max(0, cvFloor(std::min({a.at.x, b.at.x, c.at.x})));
    const int right = std::min(map.cols - 1, cvCeil(std::max({a.at.x, b.at.x, c.at.x})));
    constexpr float kSlack = 1e-4F; // no gaps between neighbours
    for (int y = top; y <= bottom; ++y) {
        auto* row = map.ptr<cv::Vec2f>(y);
        for (int x = left; x <= right; ++x) {
            const cv::Point2f p(static_cast<float>(x), static_cast<float>(y));
            const float u = cross(p, b.at, c.at) / area;
            const float v = cross(a.at, p, c.at) / area;
            const float w = 1 - u - v;
            if (u >= -kSlack && v >= -kSlack && w >= -kSlack) {
                const cv::Point2f from = u * a.from + v * b.from + w * c.from;
                row[x] = {from.x, from.y};
            }
        }
    }
}

// Where a near part ends over a far one, neighbouring pixels come from places far apart: soften these pixels only.
void smoothSeams(cv::Mat4b& warped, const cv::Mat2f& map)
{
    constexpr float kJump = 4; // texture pixels
    const auto apart = [](const cv::Vec2f& a, const cv::Vec2f& b) {
        return std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]) > kJump;
    };
    cv::Mat1b seam(map.size(), 0);
    for (int y = 0; y + 1 < map.rows; ++y) {
        for (int x = 0; x + 1 < map.cols; ++x) {
            if (apart(map(y, x), map(y, x + 1))) {
                seam(y, x) = seam(y, x + 1) = 255;
            }
            if (apart(map(y, x), map(y + 1, x))) {
                seam(y, x) = seam(y + 1, x) = 255;
            }
        }
    }
    cv::Mat4b soft;
    cv::GaussianBlur(warped, soft, {3, 3}, 0.9);
    soft.copyTo(warped, seam);
}

} // namespace

MeshWarp::MeshWarp(std::vector<cv::Point2f> points, std::vector<cv::Vec3i> triangles, int known)
    : m_points(std::move(points)), m_triangles(std::move(triangles))
{
    cv::Subdiv2D mesh(cv::Rect(-200, -200, 1400, 1400));
    std::map<std::pair<float, float>, int> numberOf;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        mesh.insert(m_points[i]);
        numberOf[{m_points[i].x, m_points[i].y}] = static_cast<int>(i);
    }
    std::vector<cv::Vec6f> found;
    mesh.getTriangleList(found);
    for (const cv::Vec6f& t : found) {
        const auto a = numberOf.find({t[0], t[1]});
        const auto b = numberOf.find({t[2], t[3]});
        const auto c = numberOf.find({t[4], t[5]});
        if (a != numberOf.end() && b != numberOf.end() && c != numberOf.end() &&
            std::max({a->second, b->second, c->second}) >= known) {
            m_triangles.emplace_back(a->second, b->second, c->second);
        }
    }
}

void MeshWarp::draw(cv::Mat3b& picture, const Pyramid& texture, const std::vector<cv::Point3f>& moved) const
{
    float left = 1e9F;
    float top = 1e9F;
    float right = -1e9F;
    float bottom = -1e9F;
    for (const cv::Point3f& p : moved) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    }
    const cv::Rect box = cv::Rect(cv::Point(cvFloor(left), cvFloor(top)), cv::Point(cvCeil(right), cvCeil(bottom))) &
                         cv::Rect({}, picture.size());
    if (box.empty()) {
        return;
    }
    struct Turned {
        float depth;
        std::array<Corner, 3> corners;
    };
    std::vector<Turned> order;
    order.reserve(m_triangles.size());
    float drawn = 0; // twice the areas: in the picture, in the texture
    float taken = 0;
    const cv::Point2f origin(static_cast<float>(box.x), static_cast<float>(box.y));
    for (const cv::Vec3i& triangle : m_triangles) {
        Turned turned{};
        for (int i = 0; i < 3; ++i) {
            const auto vertex = static_cast<std::size_t>(triangle[i]);
            const cv::Point3f& p = moved[vertex];
            turned.corners[static_cast<std::size_t>(i)] = {cv::Point2f(p.x, p.y) - origin, m_points[vertex]};
            turned.depth += p.z;
        }
        const auto& [a, b, c] = turned.corners;
        if ((cross(a.at, b.at, c.at) > 0) == (cross(a.from, b.from, c.from) > 0)) {
            order.push_back(turned);
            drawn += std::abs(cross(a.at, b.at, c.at));
            taken += std::abs(cross(a.from, b.from, c.from));
        }
    }
    // Where the texture is drawn smaller, its pixels are averaged first.
    const std::size_t level = texture.levelFor(std::sqrt(drawn / std::max(taken, 1.0F)));
    const float unit = 1.0F / static_cast<float>(1U << level);
    for (Turned& turned : order) {
        for (Corner& corner : turned.corners) {
            corner.from = (corner.from + cv::Point2f(0.5F, 0.5F)) * unit - cv::Point2f(0.5F, 0.5F);
        }
    }
    std::stable_sort(order.begin(), order.end(), [](const Turned& a, const Turned& b) { return a.depth > b.depth; });
    cv::Mat2f map(box.size(), cv::Vec2f(kNowhere, kNowhere));
    for (const Turned& turned : order) {
        fillMap(map, turned.corners[0], turned.corners[1], turned.corners[2]);
    }
    cv::Mat4b warped;
    cv::remap(texture.levels[level], warped, map, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_CONSTANT, {});
    smoothSeams(warped, map);
    composite(picture, warped, box);
}

} // namespace alliance::test
