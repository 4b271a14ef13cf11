#pragma once
// Moves the points of a face mesh for lids, jaw and smile, before the head is turned.

#include "tests/support/puppet/PuppetPose.h"
#include "vision/face/FaceObservation.h"

#include <opencv2/core.hpp>

#include <array>

namespace alliance::test
{

using FacePoints = std::array<cv::Point3f, vision::FaceObservation::kPoints>;

// The face with its lips closed by `amount` 0..1 and its smile taken back: the resting face of the puppet.
FacePoints atRest(FacePoints points, double amount);

// Lids, jaw and smile of `pose` on a resting upright face.
FacePoints withExpression(FacePoints points, const PuppetPose& pose);

} // namespace alliance::test
