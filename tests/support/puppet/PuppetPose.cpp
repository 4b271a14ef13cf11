#include "tests/support/puppet/PuppetPose.h"

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
    shrug += delta.shrug;
    return *this;
}

PuppetPose operator*(const PuppetPose& pose, double amount)
{
    PuppetPose part = pose;
    for (double* value : {&part.yaw, &part.pitch, &part.roll, &part.gazeAlong, &part.gazeAcross, &part.lids, &part.jaw,
                          &part.smile, &part.shiftX, &part.shiftY, &part.lean, &part.turn, &part.shrug}) {
        *value *= amount;
    }
    part.near = 1 + (pose.near - 1) * amount;
    return part;
}

} // namespace alliance::test
