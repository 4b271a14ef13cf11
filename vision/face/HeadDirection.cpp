#include "vision/face/HeadDirection.h"

#include "vision/models/Guard.h"

#include <algorithm>
#include <array>
#include <cmath>

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

// Eye corners, nose from bridge to wings, upper cheeks: left, middle and right in balance.
constexpr std::array<std::size_t, 33> kRigid = {33,  133, 362, 263, 168, 6,   197, 195, 5,   4,   1,
                                                98,  327, 129, 358, 64,  294, 122, 351, 193, 417, 50,
                                                280, 101, 330, 118, 347, 117, 346, 119, 348, 36,  266};
// Measured: puppets whose depth is known turn by 0.8 of the drawn angle with the network's depth as it is.
constexpr double kDepthStretch = 1.25;
constexpr double kLeastSpread = 1e-6; // of the second direction of the points against the first

// The rigid points round their centre.
using Cloud = std::array<cv::Vec3d, kRigid.size()>;

void centre(Cloud& cloud)
{
    cv::Vec3d middle;
    for (const cv::Vec3d& point : cloud) {
        middle += point / static_cast<double>(cloud.size());
    }
    for (cv::Vec3d& point : cloud) {
        point -= middle;
    }
}

// Centimetres, camera axes: x right, y down, z away.
Cloud modelCloud(const FaceGeometry& geometry)
{
    Cloud cloud;
    for (std::size_t i = 0; i < kRigid.size(); ++i) {
        const cv::Point3f& v = geometry.vertices[kRigid[i]];
        cloud[i] = {v.x, -v.y, -v.z};
    }
    centre(cloud);
    return cloud;
}

// Where the points are seen, at the distance at which a pixel is a unit of length.
Cloud cloudInSpace(std::span<const cv::Point3f> points, cv::Size frameSize)
{
    const double focal = frameSize.width;
    double depth = 0;
    for (const std::size_t index : kRigid) {
        depth += points[index].z / static_cast<double>(kRigid.size());
    }
    Cloud cloud;
    for (std::size_t i = 0; i < kRigid.size(); ++i) {
        const cv::Point3f& p = points[kRigid[i]];
        const double away = kDepthStretch * (p.z - depth);
        const double larger = 1 + away / focal;
        cloud[i] = {(p.x - frameSize.width / 2.0) * larger, (p.y - frameSize.height / 2.0) * larger, away};
    }
    centre(cloud);
    return cloud;
}

cv::Matx33d covariance(const Cloud& seen, const Cloud& model)
{
    cv::Matx33d sum = cv::Matx33d::zeros();
    for (std::size_t i = 0; i < seen.size(); ++i) {
        sum += seen[i] * model[i].t();
    }
    return sum;
}

double squareSum(const Cloud& cloud)
{
    double sum = 0;
    for (const cv::Vec3d& point : cloud) {
        sum += point.dot(point);
    }
    return sum;
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

double eyeTurnDegrees(double along)
{
    return degrees(std::asin(std::clamp(along / (kIrisWay * kSeenAlong), -1.0, 1.0)));
}

double eyeDropDegrees(double across)
{
    return degrees(std::asin(std::clamp(across / (kIrisWay * (across > 0 ? kSeenDown : kSeenUp)), -1.0, 1.0)));
}

base::Result<HeadDirection> headDirection(std::span<const cv::Point3f> points, cv::Size frameSize,
                                          const FaceGeometry& geometry)
{
    if (points.size() < static_cast<std::size_t>(FaceGeometry::kVertices) || frameSize.empty()) {
        return base::fail(base::ErrorCategory::Invalid, "head direction without a mesh or a frame");
    }
    return guarded("head direction", [&]() -> base::Result<HeadDirection> {
        const Cloud model = modelCloud(geometry);
        const Cloud seen = cloudInSpace(points, frameSize);
        const cv::Matx33d spread = covariance(seen, model);
        cv::Matx33d u;
        cv::Matx33d vt;
        cv::Vec3d singular;
        cv::SVD::compute(spread, singular, u, vt);
        // A plane tells a turn, a line or a point does not.
        if (!(singular[1] > kLeastSpread * singular[0])) {
            return base::fail(base::ErrorCategory::Damaged, "no head direction fits the mesh");
        }
        const double mirrored = cv::determinant(u * vt) < 0 ? -1 : 1;
        const cv::Matx33d turn = u * cv::Matx33d(1, 0, 0, 0, 1, 0, 0, 0, mirrored) * vt;
        const double scale = (singular[0] + singular[1] + mirrored * singular[2]) / squareSum(model);

        HeadDirection head;
        head.yaw = degrees(std::atan2(turn(2, 0), std::hypot(turn(0, 0), turn(1, 0))));
        head.pitch = degrees(std::atan2(turn(2, 1), turn(2, 2)));
        head.roll = degrees(std::atan2(turn(1, 0), turn(0, 0)));
        double squares = 0;
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const cv::Vec3d apart = seen[i] - scale * (turn * model[i]);
            squares += apart[0] * apart[0] + apart[1] * apart[1];
        }
        head.reprojectionError = std::sqrt(squares / static_cast<double>(seen.size()));
        if (!std::isfinite(head.yaw + head.pitch + head.roll + head.reprojectionError)) {
            return base::fail(base::ErrorCategory::Damaged, "no head direction fits the mesh");
        }
        return head;
    });
}

} // namespace alliance::vision
