#include "tests/support/puppet/PuppetStage.h"

#include "tests/support/puppet/Painting.h"

namespace alliance::test
{
namespace
{

constexpr double kShoulderWidth = 300; // body pixels, what shifts are measured in
const cv::Point2d kMiddle(kStageWidth / 2.0, kStageHeight / 2.0);

double radians(double degrees)
{
    return degrees * CV_PI / 180;
}

} // namespace

cv::Matx33d PuppetView::toPicture() const
{
    const double c = zoom * std::cos(radians(roll));
    const double s = zoom * std::sin(radians(roll));
    return {c, -s, size.width / 2.0 - c * centre.x + s * centre.y,
            s, c,  size.height / 2.0 - s * centre.x - c * centre.y,
            0, 0,  1};
}

bool PuppetView::isWhole() const
{
    return size == cv::Size(kStageWidth, kStageHeight) && zoom == 1 && centre == kMiddle && roll == 0;
}

cv::Matx33d turning(double yaw, double pitch, double roll)
{
    const double a = radians(yaw);
    const double b = radians(pitch);
    const double c = radians(roll);
    const cv::Matx33d aboutY(std::cos(a), 0, -std::sin(a), 0, 1, 0, std::sin(a), 0, std::cos(a));
    const cv::Matx33d aboutX(1, 0, 0, 0, std::cos(b), -std::sin(b), 0, std::sin(b), std::cos(b));
    const cv::Matx33d aboutZ(std::cos(c), -std::sin(c), 0, std::sin(c), std::cos(c), 0, 0, 0, 1);
    return aboutZ * aboutY * aboutX;
}

vision::HeadDirection directionOf(const cv::Matx33d& turn)
{
    vision::HeadDirection head;
    head.yaw = std::atan2(turn(2, 0), std::hypot(turn(0, 0), turn(1, 0))) * 180 / CV_PI;
    head.pitch = std::atan2(turn(2, 1), turn(2, 2)) * 180 / CV_PI;
    head.roll = std::atan2(turn(1, 0), turn(0, 0)) * 180 / CV_PI;
    return head;
}

cv::Matx33d alongRay(const cv::Point2d& at)
{
    const double x = (at.x - kMiddle.x) / kStageFocal;
    const double y = (at.y - kMiddle.y) / kStageFocal;
    const double yaw = -std::atan(x) * 180 / CV_PI;
    const double pitch = std::atan2(-y, std::hypot(1, x)) * 180 / CV_PI;
    return turning(yaw, pitch, 0);
}

cv::Point2d onStage(const cv::Vec3d& point)
{
    return kMiddle + kStageFocal / point[2] * cv::Point2d(point[0], point[1]);
}

cv::Matx33d torsoOf(const PuppetPose& pose, const cv::Point2d& pit)
{
    const cv::Matx33d turn = turning(pose.turn, pose.bow, pose.lean);
    const cv::Point2d hips = pit + kShoulderWidth * cv::Point2d(pose.shiftX, pose.shiftY - pose.shrug) +
                             cv::Point2d(0, kHipsBelowPit) - kMiddle;
    const double away = kStageFocal / pose.near;
    const cv::Vec3d place = away * cv::Vec3d(hips.x / kStageFocal, hips.y / kStageFocal, 1);
    const cv::Vec3d x(turn(0, 0), turn(1, 0), turn(2, 0));
    const cv::Vec3d y(turn(0, 1), turn(1, 1), turn(2, 1));
    const cv::Vec3d origin = place - kHipsBelowPit * y;
    const cv::Matx33d camera(kStageFocal, 0, kMiddle.x, 0, kStageFocal, kMiddle.y, 0, 0, 1);
    return camera * cv::Matx33d(x[0], y[0], origin[0], x[1], y[1], origin[1], x[2], y[2], origin[2]);
}

double scaleAt(const cv::Matx33d& torso, const cv::Point2d& place)
{
    return kStageFocal / (torso(2, 0) * place.x + torso(2, 1) * place.y + torso(2, 2));
}

} // namespace alliance::test
