#pragma once
// Head direction by fitting the canonical face to the landmarks.

#include "media/base/Result.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/FaceGeometry.h"

#include <opencv2/core.hpp>

#include <span>

namespace alliance::vision
{

// Fits the basis vertices of `geometry` to the mesh `points` (frame pixels, at least 468) seen by a pinhole camera
// whose focal length is the frame's width: SQPNP, then iterative refinement. Pitch carries a bias per person of up to
// 10 degrees: use it against the person's own baseline. Invalid: too few points or an empty frame; Damaged: no fit
// (points that coincide).
base::Result<HeadDirection> headDirection(std::span<const cv::Point3f> points, cv::Size frameSize,
                                          const FaceGeometry& geometry);

// Iris place and lid opening of one eye from the 478 points; zero where the eye has no width.
EyeMeasure measureImageLeftEye(std::span<const cv::Point3f, FaceObservation::kPoints> points);
EyeMeasure measureImageRightEye(std::span<const cv::Point3f, FaceObservation::kPoints> points);

} // namespace alliance::vision
