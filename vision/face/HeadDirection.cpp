#include "vision/face/HeadDirection.h"

#include "vision/models/Guard.h"

#include <opencv2/calib3d.hpp>

#include <cmath>
#include <vector>

namespace alliance::vision
{
namespace
{

// Mesh points of one eye; corner A lies to the left in the picture of an upright face.
struct EyePoints {
    std::size_t cornerA;
    std::size_t cornerB;
    std::size_t upperLid;
    std::size_t lowerLid;
    std::size_t iris;
};

constexpr EyePoints kImageLeft{33, 133, 159, 145, 468};
constexpr EyePoints kImageRight{362, 263, 386, 374, 473};

cv::Point2d flat(const cv::Point3f& point)
{
    return {point.x, point.y};
}

EyeMeasure measure(std::span<const cv::Point3f, FaceObservation::kPoints> points, const EyePoints& eye)
{
    const cv::Point2d a = flat(points[eye.cornerA]);
    const cv::Point2d b = flat(points[eye.cornerB]);
    const double width = cv::norm(b - a);
    if (!(width > 0)) {
        return {};
    }
    const cv::Point2d along = (b - a) / width;
    const cv::Point2d across(-along.y, along.x);
    const cv::Point2d iris = flat(points[eye.iris]) - (a + b) / 2;
    return {iris.dot(along) / width, iris.dot(across) / width,
            cv::norm(flat(points[eye.upperLid]) - flat(points[eye.lowerLid])) / width};
}

double degrees(double radians)
{
    return radians * 180 / CV_PI;
}

} // namespace

EyeMeasure measureImageLeftEye(std::span<const cv::Point3f, FaceObservation::kPoints> points)
{
    return measure(points, kImageLeft);
}

EyeMeasure measureImageRightEye(std::span<const cv::Point3f, FaceObservation::kPoints> points)
{
    return measure(points, kImageRight);
}

base::Result<HeadDirection> headDirection(std::span<const cv::Point3f> points, cv::Size frameSize,
                                          const FaceGeometry& geometry)
{
    if (points.size() < static_cast<std::size_t>(FaceGeometry::kVertices) || frameSize.empty()) {
        return base::fail(base::ErrorCategory::Invalid, "head direction without a mesh or a frame");
    }
    return guarded("head direction", [&]() -> base::Result<HeadDirection> {
        std::vector<cv::Point3d> model; // camera axes: x right, y down, z away
        std::vector<cv::Point2d> image;
        for (const int vertex : geometry.basis) {
            const cv::Point3f& v = geometry.vertices.at(static_cast<std::size_t>(vertex));
            model.emplace_back(v.x, -v.y, -v.z);
            image.push_back(flat(points[static_cast<std::size_t>(vertex)]));
        }
        const double focal = frameSize.width;
        const cv::Matx33d camera(focal, 0, frameSize.width / 2.0, 0, focal, frameSize.height / 2.0, 0, 0, 1);
        cv::Vec3d rotation;
        cv::Vec3d translation;
        if (!cv::solvePnP(model, image, camera, cv::noArray(), rotation, translation, false, cv::SOLVEPNP_SQPNP) ||
            !cv::solvePnP(model, image, camera, cv::noArray(), rotation, translation, true, cv::SOLVEPNP_ITERATIVE)) {
            return base::fail(base::ErrorCategory::Damaged, "no head direction fits the mesh");
        }
        std::vector<cv::Point2d> projected;
        cv::projectPoints(model, rotation, translation, camera, cv::noArray(), projected);
        double squares = 0;
        for (std::size_t i = 0; i < image.size(); ++i) {
            squares += (projected[i] - image[i]).dot(projected[i] - image[i]);
        }
        cv::Matx33d r;
        cv::Rodrigues(rotation, r);
        HeadDirection head;
        head.yaw = degrees(std::atan2(r(2, 0), std::hypot(r(0, 0), r(1, 0))));
        head.pitch = degrees(std::atan2(r(2, 1), r(2, 2)));
        head.roll = degrees(std::atan2(r(1, 0), r(0, 0)));
        head.reprojectionError = std::sqrt(squares / static_cast<double>(image.size()));
        if (!std::isfinite(head.yaw + head.pitch + head.roll + head.reprojectionError)) {
            return base::fail(base::ErrorCategory::Damaged, "no head direction fits the mesh");
        }
        return head;
    });
}

} // namespace alliance::vision
