#pragma once
// What a warped photograph cannot show: eyeballs that move behind the lids, and the inside of a mouth.

#include "tests/support/puppet/FaceExpression.h"

namespace alliance::test
{

struct EyeColours {
    cv::Vec3f iris; // 0..1
    cv::Vec3f skin;
};

// Turns the eyeballs of an upright face (z away, as the photograph gives it) by the gaze of the pose: the ten iris
// points go round balls of kEyeballRadius.
void turnEyeballs(FacePoints& face, const PuppetPose& pose);

// `face` in picture pixels.
void drawEyes(cv::Mat3b& picture, const FacePoints& face, const EyeColours& colours);
void drawMouth(cv::Mat3b& picture, const FacePoints& face);

} // namespace alliance::test
