#include "tests/support/puppet/PuppetHead.h"

#include "tests/support/puppet/EyeAndMouth.h"
#include "tests/support/puppet/PuppetBody.h"

#include <opencv2/imgproc.hpp>

#include <utility>

namespace alliance::test
{
namespace
{

constexpr auto kFace = static_cast<float>(PuppetPhoto::kFace);
constexpr auto kScale = static_cast<float>(kFaceHeight / PuppetPhoto::kFace); // body pixels per texture pixel
constexpr float kPitBelowChin = 0.31F;                                        // face heights
constexpr float kBorder = 7;
constexpr int kGrid = 15; // texture pixels between loose points

float smooth(float low, float high, float x)
{
    const float t = std::clamp((x - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

cv::Point2f flat(const cv::Point3f& p)
{
    return {p.x, p.y};
}

// Turns with the signs of HeadDirection; x right, y down, z away.
cv::Matx33d turning(double yaw, double pitch, double roll)
{
    const double a = yaw * CV_PI / 180;
    const double b = pitch * CV_PI / 180;
    const double c = roll * CV_PI / 180;
    const cv::Matx33d aboutY(std::cos(a), 0, -std::sin(a), 0, 1, 0, std::sin(a), 0, std::cos(a));
    const cv::Matx33d aboutX(1, 0, 0, 0, std::cos(b), -std::sin(b), 0, std::sin(b), std::cos(b));
    const cv::Matx33d aboutZ(std::cos(c), -std::sin(c), 0, std::sin(c), std::cos(c), 0, 0, 0, 1);
    return aboutZ * aboutY * aboutX;
}

cv::Point3f times(const cv::Matx33d& m, const cv::Point3f& p)
{
    const cv::Vec3d moved = m * cv::Vec3d(p.x, p.y, p.z);
    return cv::Point3f(cv::Point3d(moved));
}

bool covered(const cv::Mat4b& texture, const cv::Point& at)
{
    const cv::Rect near =
        cv::Rect(at.x - kGrid, at.y - kGrid, 2 * kGrid + 1, 2 * kGrid + 1) & cv::Rect({}, texture.size());
    for (int y = near.y; y < near.br().y; y += 4) {
        for (int x = near.x; x < near.br().x; x += 4) {
            if (texture(y, x)[3] > 0) {
                return true;
            }
        }
    }
    return false;
}

template <typename Visit>
void overGrid(const cv::Mat4b& texture, Visit&& visit)
{
    for (int y = kGrid / 2; y < texture.rows; y += kGrid) {
        for (int x = kGrid / 2; x < texture.cols; x += kGrid) {
            if (covered(texture, {x, y})) {
                // A little off the grid, so that the triangulation is unambiguous.
                visit(cv::Point2f(static_cast<float>(x) + 0.37F * static_cast<float>(y % 7),
                                  static_cast<float>(y) + 0.31F * static_cast<float>(x % 5)));
            }
        }
    }
}

} // namespace

PuppetHead::PuppetHead(PuppetPhoto photo)
    : m_photo(std::move(photo)), m_rest(atRest(m_photo.points, m_photo.mouthClosed))
{
    const FacePoints& points = m_photo.points;
    m_pivot = (points[234] + points[454]) * 0.5F + cv::Point3f(0, 0.08F * kFace, 0.10F * kFace);
    m_pit = {m_pivot.x, points[152].y + kPitBelowChin * kFace};

    std::vector<cv::Point2f> oval;
    for (const int index : faceOval()) {
        oval.push_back(flat(points[static_cast<std::size_t>(index)]));
    }
    std::vector<cv::Point2f> headPoints;
    for (std::size_t i = 0; i < vision::FaceObservation::kMeshPoints; ++i) {
        headPoints.push_back(flat(points[i]));
    }
    const float chin = points[152].y;
    // A border that turns with the face, so that what is stretched or hidden by turning is hair, not skin.
    const cv::Point2f middle = flat(m_pivot);
    for (std::size_t i = 0; i < oval.size(); ++i) {
        const cv::Point2f at =
            oval[i] + (oval[i] - middle) * (kBorder / static_cast<float>(cv::norm(oval[i] - middle)));
        m_hair.push_back({{at.x, at.y, points[static_cast<std::size_t>(faceOval()[i])].z + 0.3F * kBorder}, 0, 1});
        headPoints.push_back(at);
    }
    overGrid(m_photo.head, [&](const cv::Point2f& at) {
        const double away = -cv::pointPolygonTest(oval, at, true);
        if (away < kBorder + 0.45 * kGrid) {
            return;
        }
        // Depth goes on smoothly from the border of the face to the middle of the head.
        float depth = 0;
        float weights = 0;
        for (std::size_t i = 0; i < oval.size(); ++i) {
            const auto distance = static_cast<float>(cv::norm(oval[i] - at));
            const float weight = 1 / (distance * distance * distance);
            depth += weight * points[static_cast<std::size_t>(faceOval()[i])].z;
            weights += weight;
        }
        depth /= weights;
        const auto part = static_cast<float>(away) / kFace;
        Loose loose;
        loose.at = {at.x, at.y, depth + (m_pivot.z - depth) * smooth(0.0F, 0.45F, part)};
        loose.stiff = 0.8F * smooth(0.0F, 0.42F, part);
        loose.follows = 1 - 0.92F * smooth(-0.15F, 0.55F, (at.y - chin) / kFace);
        m_hair.push_back(loose);
        headPoints.push_back(at);
    });
    std::vector<cv::Point2f> neckPoints;
    overGrid(m_photo.neck, [&](const cv::Point2f& at) {
        Loose loose;
        loose.at = {at.x, at.y, m_pivot.z};
        loose.stiff = 0.3F;
        loose.follows = 1 - smooth(-0.25F, 0.40F, (at.y - chin) / kFace);
        m_neckPoints.push_back(loose);
        neckPoints.push_back(at);
    });
    m_meshes.emplace_back(std::move(headPoints), m_photo.triangles, vision::FaceObservation::kMeshPoints);
    m_meshes.emplace_back(std::move(neckPoints));
}

cv::Point2f PuppetHead::bodyOf(const cv::Point3f& texturePoint) const
{
    return (flat(texturePoint) - m_pit) * kScale;
}

cv::Point3f PuppetHead::turned(const Loose& point, const cv::Matx33d& turn) const
{
    const cv::Point3f from = point.at - m_pivot;
    const cv::Point3f moved = times(turn, from);
    return {moved.x * (1 - point.stiff) + from.x * point.stiff, moved.y * (1 - point.stiff) + from.y * point.stiff,
            moved.z};
}

PuppetHead::Placed PuppetHead::place(const PuppetPose& pose, const cv::Matx23d& torso) const
{
    const auto onTorso = [&torso](const cv::Point2f& p) {
        return cv::Point2f(static_cast<float>(torso(0, 0) * p.x + torso(0, 1) * p.y + torso(0, 2)),
                           static_cast<float>(torso(1, 0) * p.x + torso(1, 1) * p.y + torso(1, 2)));
    };
    const cv::Matx33d rest = turning(m_photo.rest.yaw, m_photo.rest.pitch, m_photo.rest.roll);
    const cv::Matx33d turn =
        turning(pose.yaw, m_photo.rest.pitch + pose.pitch, m_photo.rest.roll + pose.roll) * rest.t();

    Placed placed;
    const float scale = kScale * static_cast<float>(pose.near);
    placed.scale = scale;
    // Bowing and tilting begin in the neck, below the pivot.
    const auto bow = static_cast<float>(std::sin(pose.pitch * CV_PI / 180));
    const auto tilt = static_cast<float>(std::sin(pose.roll * CV_PI / 180));
    const auto aside = static_cast<float>(std::sin(pose.yaw * CV_PI / 180));
    const cv::Point2f pivot =
        onTorso(bodyOf(m_pivot)) + scale * kFace * cv::Point2f(0.45F * tilt + 0.06F * aside, 0.22F * bow);
    const auto inPicture = [&](const cv::Point3f& p) {
        return cv::Point3f(pivot.x + scale * p.x, pivot.y + scale * p.y, scale * p.z);
    };
    const auto looseInPicture = [&](const Loose& loose) {
        const cv::Point3f withHead = inPicture(turned(loose, turn));
        const cv::Point2f withTorso = onTorso(bodyOf(loose.at));
        return cv::Point3f(withHead.x * loose.follows + withTorso.x * (1 - loose.follows),
                           withHead.y * loose.follows + withTorso.y * (1 - loose.follows), withHead.z);
    };

    const FacePoints face = withExpression(m_rest, pose);
    for (std::size_t i = 0; i < face.size(); ++i) {
        placed.face[i] = inPicture(times(turn, face[i] - m_pivot));
    }
    placed.head.assign(placed.face.begin(), placed.face.begin() + vision::FaceObservation::kMeshPoints);
    for (const Loose& loose : m_hair) {
        placed.head.push_back(looseInPicture(loose));
    }
    for (const Loose& loose : m_neckPoints) {
        placed.neck.push_back(looseInPicture(loose));
    }
    moveIrises(placed.face, pose);
    return placed;
}

void PuppetHead::drawNeck(cv::Mat3b& picture, const Placed& placed) const
{
    m_meshes[1].draw(picture, m_photo.neck, placed.neck);
}

void PuppetHead::drawHead(cv::Mat3b& picture, const Placed& placed) const
{
    m_meshes[0].draw(picture, m_photo.head, placed.head);
    drawMouth(picture, placed.face);
    drawEyes(picture, placed.face, {m_photo.iris, m_photo.skin});
}

} // namespace alliance::test
