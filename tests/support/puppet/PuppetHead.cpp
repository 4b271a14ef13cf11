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

// A point of the photograph, against the pivot, in space: it lies on the ray through its pixel at its own depth.
// Texture pixels; the photograph is taken to be seen from as far as a puppet at rest.
cv::Vec3d inSpace(const cv::Point3f& point, const cv::Point3f& pivot)
{
    constexpr double kDistance = kStageFocal / kScale;
    const cv::Point3d from(point - pivot);
    const double larger = 1 + from.z / kDistance;
    return {from.x * larger, from.y * larger, from.z};
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
    : m_photo(std::move(photo)),
      m_headTexture(m_photo.head),
      m_neckTexture(m_photo.neck),
      m_rest(atRest(m_photo.points, m_photo.mouthClosed))
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

PuppetHead::Placed PuppetHead::place(const PuppetPose& pose, const cv::Matx33d& torso, const PuppetView& view) const
{
    const cv::Matx33d toPicture = view.toPicture();
    const cv::Matx33d rest = turning(m_photo.rest.yaw, m_photo.rest.pitch, m_photo.rest.roll);
    const cv::Matx33d wanted = turning(pose.yaw, m_photo.rest.pitch + pose.pitch, m_photo.rest.roll + pose.roll);

    // Bowing and tilting begin in the neck, below the pivot.
    const double bow = std::sin(pose.pitch * CV_PI / 180);
    const double tilt = std::sin(pose.roll * CV_PI / 180);
    const double aside = std::sin(pose.yaw * CV_PI / 180);
    const cv::Point2d neck = bodyOf(m_pivot);
    const double scale = kScale * scaleAt(torso, neck); // pixels of the stage per texture pixel
    const cv::Point2d pivot = mapped(torso, neck) + scale * kFace * cv::Point2d(0.45 * tilt + 0.06 * aside, 0.22 * bow);
    const double away = kStageFocal * kScale / scale; // body pixels
    const cv::Vec3d centre(away / kStageFocal * (pivot.x - kStageWidth / 2.0),
                           away / kStageFocal * (pivot.y - kStageHeight / 2.0), away);
    const cv::Matx33d facing = alongRay(pivot);
    const cv::Matx33d turn = facing * wanted * rest.t();

    Placed placed;
    placed.turn = facing * wanted;
    const double depthScale = scale * view.zoom;
    const auto seen = [&](const cv::Vec3d& offset) { // texture pixels from the pivot, turned
        const cv::Point2d at = mapped(toPicture, onStage(centre + kScale * offset));
        return cv::Point3f(cv::Point3d(at.x, at.y, depthScale * offset[2]));
    };
    const auto looseSeen = [&](const Loose& loose) {
        const cv::Vec3d from = inSpace(loose.at, m_pivot);
        const cv::Vec3d turned = turn * from;
        const cv::Vec3d stiff = facing * from;
        const double keep = loose.stiff;
        const cv::Point3f withHead =
            seen({turned[0] * (1 - keep) + stiff[0] * keep, turned[1] * (1 - keep) + stiff[1] * keep, turned[2]});
        const cv::Point2f withTorso = mapped(toPicture * torso, bodyOf(loose.at));
        return cv::Point3f(withHead.x * loose.follows + withTorso.x * (1 - loose.follows),
                           withHead.y * loose.follows + withTorso.y * (1 - loose.follows), withHead.z);
    };

    FacePoints face = withExpression(m_rest, pose);
    turnEyeballs(face, pose);
    for (std::size_t i = 0; i < face.size(); ++i) {
        placed.face[i] = seen(turn * inSpace(face[i], m_pivot));
    }
    placed.head.assign(placed.face.begin(), placed.face.begin() + vision::FaceObservation::kMeshPoints);
    for (const Loose& loose : m_hair) {
        placed.head.push_back(looseSeen(loose));
    }
    for (const Loose& loose : m_neckPoints) {
        placed.neck.push_back(looseSeen(loose));
    }
    return placed;
}

void PuppetHead::drawNeck(cv::Mat3b& picture, const Placed& placed) const
{
    m_meshes[1].draw(picture, m_neckTexture, placed.neck);
}

void PuppetHead::drawHead(cv::Mat3b& picture, const Placed& placed) const
{
    m_meshes[0].draw(picture, m_headTexture, placed.head);
    drawMouth(picture, placed.face);
    drawEyes(picture, placed.face, {m_photo.iris, m_photo.skin});
}

} // namespace alliance::test
