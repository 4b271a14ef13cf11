#include "tests/support/puppet/PuppetPose.h"

#include "vision/face/HeadDirection.h"

#include <numbers>

namespace alliance::test
{

PuppetPose& PuppetPose::operator+=(const PuppetPose& delta)
{
    yaw += delta.yaw;
    pitch += delta.pitch;
    roll += delta.roll;
    gazeAlong += delta.gazeAlong;
    gazeAcross += delta.gazeAcross;
    lids += delta.lids;
    jaw += delta.jaw;
    smile += delta.smile;
    shiftX += delta.shiftX;
    shiftY += delta.shiftY;
    lean += delta.lean;
    near *= delta.near;
    turn += delta.turn;
    bow += delta.bow;
    shrug += delta.shrug;
    cover += delta.cover;
    return *this;
}

PuppetPose operator*(const PuppetPose& pose, double amount)
{
    PuppetPose part = pose;
    for (double* value :
         {&part.yaw, &part.pitch, &part.roll, &part.gazeAlong, &part.gazeAcross, &part.lids, &part.jaw, &part.smile,
          &part.shiftX, &part.shiftY, &part.lean, &part.turn, &part.bow, &part.shrug, &part.cover}) {
        *value *= amount;
    }
    part.near = 1 + (pose.near - 1) * amount;
    return part;
}

PuppetPose lookingAside(double alongDeg, double acrossDeg)
{
    const auto widths = [](double degrees) { return vision::kIrisWay * std::sin(degrees * std::numbers::pi / 180); };
    PuppetPose pose;
    pose.gazeAlong = widths(alongDeg);
    pose.gazeAcross = widths(acrossDeg);
    return pose;
}

} // namespace alliance::test
