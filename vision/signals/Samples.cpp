#include "vision/signals/Samples.h"

namespace alliance::vision
{

namespace
{

constexpr double kShoulderVisible = 0.5;
constexpr double kHandVisible = 0.6;
constexpr double kHipVisible = 0.8;
constexpr double kBorder = 0.015; // of the frame's height: nearer to its edge a point is as good as outside

// Mesh points on bone: eye corners, bridge of the nose, temples, sides before the ears.
constexpr std::array<int, 10> kRigid = {33, 133, 362, 263, 168, 6, 127, 356, 234, 454};
constexpr double kScaleOfRadius = 2.9; // forehead-to-chin distance over the RMS radius of these points

double distanceOf(cv::Point2f a, cv::Point2f b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

bool isInside(cv::Point2f point, cv::Size frame)
{
    const auto border = static_cast<float>(kBorder * frame.height);
    return point.x > border && point.y > border && point.x < static_cast<float>(frame.width) - border &&
           point.y < static_cast<float>(frame.height) - border;
}

double mouthOf(const FaceObservation& face)
{
    const auto between = [&](std::size_t a, std::size_t b) {
        return std::hypot(face.points[a].x - face.points[b].x, face.points[a].y - face.points[b].y);
    };
    const double width = between(78, 308);
    return width > 0 ? between(13, 14) / width : 0;
}

std::optional<cv::Point2f> handOf(const PosePoint& wrist, const PosePoint& knuckle, cv::Size frame)
{
    if (std::min({wrist.visibility, wrist.presence, knuckle.visibility, knuckle.presence}) < kHandVisible) {
        return std::nullopt;
    }
    const cv::Point2f hand = (wrist.at + knuckle.at) * 0.5F;
    return isInside(hand, frame) ? std::optional(hand) : std::nullopt;
}

} // namespace

cv::Point2f CameraPose::steady(cv::Point2f point, cv::Point2f middle) const
{
    if (*this == CameraPose{}) {
        return point;
    }
    const double turn = -roll * CV_PI / 180;
    const cv::Point2d from = cv::Point2d(point - middle - shift) / scale;
    return middle + cv::Point2f(static_cast<float>(std::cos(turn) * from.x - std::sin(turn) * from.y),
                                static_cast<float>(std::sin(turn) * from.x + std::cos(turn) * from.y));
}

FaceSample toSample(const FaceObservation& face)
{
    FaceSample sample;
    cv::Point3f centre;
    for (const int index : kRigid) {
        centre += face.points[static_cast<std::size_t>(index)] * (1.0F / float(kRigid.size()));
    }
    double square = 0;
    for (const int index : kRigid) {
        const auto from = face.points[static_cast<std::size_t>(index)] - centre;
        square += from.dot(from) / double(kRigid.size());
    }
    sample.centre = {centre.x, centre.y};
    sample.size = face.size;
    sample.scale = std::sqrt(square) * kScaleOfRadius;
    sample.yaw = face.head.yaw;
    sample.pitch = face.head.pitch;
    sample.roll = face.head.roll;
    sample.headError = face.size > 0 ? face.head.reprojectionError / face.size : 0;
    sample.imageLeftEye = face.imageLeftEye;
    sample.imageRightEye = face.imageRightEye;
    sample.mouth = mouthOf(face);
    sample.light = face.light;
    sample.detail = face.detail;
    sample.presence = face.presence;
    return sample;
}

std::optional<BodySample> toSample(const PoseObservation& pose, cv::Size frame)
{
    const auto& right = pose.points[PoseObservation::RightShoulder];
    const auto& left = pose.points[PoseObservation::LeftShoulder];
    const double seen = std::min({right.visibility, left.visibility, right.presence, left.presence});
    if (seen < kShoulderVisible || !isInside(right.at, frame) || !isInside(left.at, frame)) {
        return std::nullopt;
    }
    BodySample sample;
    sample.imageLeftShoulder = right.at;
    sample.imageRightShoulder = left.at;
    sample.width = distanceOf(left.at, right.at);
    sample.torsoCentre = (left.at + right.at) * 0.5F;
    sample.imageLeftHand =
        handOf(pose.points[PoseObservation::RightWrist], pose.points[PoseObservation::RightIndex], frame);
    sample.imageRightHand =
        handOf(pose.points[PoseObservation::LeftWrist], pose.points[PoseObservation::LeftIndex], frame);
    sample.confidence = seen * pose.presence;
    const auto& leftHip = pose.points[PoseObservation::LeftHip];
    const auto& rightHip = pose.points[PoseObservation::RightHip];
    if (std::min({leftHip.visibility, rightHip.visibility, leftHip.presence, rightHip.presence}) >= kHipVisible &&
        isInside(leftHip.at, frame) && isInside(rightHip.at, frame)) {
        const auto up = sample.torsoCentre - (leftHip.at + rightHip.at) * 0.5F;
        sample.trunkAngle = std::atan2(up.x, -up.y) * 180.0 / CV_PI;
        sample.trunkTrusted = true;
    }
    return sample;
}

} // namespace alliance::vision
