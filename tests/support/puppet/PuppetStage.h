#pragma once
// The space that puppets sit in: what the camera sees of it, and how a body and a head are placed in it. Camera axes:
// x right, y down, z away; lengths are body pixels, which a person at rest shows as one pixel of the stage.

#include "tests/support/puppet/PuppetPose.h"
#include "vision/face/FaceObservation.h"

#include <opencv2/core.hpp>

namespace alliance::test
{

inline constexpr int kStageWidth = 1280; // pixels of the stage, which is what a camera at rest shows
inline constexpr int kStageHeight = 720;
inline constexpr double kStageFocal = kStageWidth; // pixels
inline constexpr double kHipsBelowPit = 330;       // what a trunk leans and bows about

// What part of the stage a picture shows: for pictures of another size, for zoom, pan and shake of the camera.
struct PuppetView {
    cv::Size size{kStageWidth, kStageHeight};
    double zoom = 1;                                           // picture pixels per pixel of the stage
    cv::Point2d centre{kStageWidth / 2.0, kStageHeight / 2.0}; // of the picture, on the stage
    double roll = 0;                                           // degrees, > 0 the picture turns clockwise

    cv::Matx33d toPicture() const; // from the stage
    bool isWhole() const;          // the stage itself
};

// Turn of a head or trunk with the signs of HeadDirection: the rotation whose yaw, pitch and roll (degrees)
// headDirection() would report.
cv::Matx33d turning(double yaw, double pitch, double roll);
vision::HeadDirection directionOf(const cv::Matx33d& turn);
// Takes "towards the camera's axis" to "along the ray through `at`" (pixels of the stage).
cv::Matx33d alongRay(const cv::Point2d& at);

cv::Point2d onStage(const cv::Vec3d& point);
// Plane of the body (origin at the pit of the neck, resting at `pit` on the stage) to the stage.
cv::Matx33d torsoOf(const PuppetPose& pose, const cv::Point2d& pit);
// Pixels of the stage per body pixel at a place of the plane of the body.
double scaleAt(const cv::Matx33d& torso, const cv::Point2d& place);

} // namespace alliance::test
