#pragma once
// Head direction by fitting the canonical face to the landmarks.

#include "media/base/Result.h"
#include "vision/face/FaceObservation.h"
#include "vision/models/FaceGeometry.h"

#include <opencv2/core.hpp>

#include <span>

namespace alliance::vision
{

// Turns the canonical face of `geometry` onto the mesh `points` (x and y frame pixels, z in the same scale, at least
// 468) by least squares in space (Kabsch 1976), over what neither speech, nor brows, nor lids move: eye corners, nose,
// upper cheeks. Points are put on their rays of a pinhole camera whose focal length is the frame's width; the network's
// depth is stretched by a constant because it comes out flat. Pitch carries a bias per person of up to 10 degrees: use
// it against the person's own baseline. On puppets drawn at known turns within 45 degrees of yaw and 30 of pitch the
// change against straight ahead is wrong by 2.0 degrees of yaw and 3.4 of pitch in the mean; x and y alone, fitted as a
// camera's view, gave 3.4 and 6.6. Invalid: too few points or an empty frame; Damaged: no fit (points that coincide).
base::Result<HeadDirection> headDirection(std::span<const cv::Point3f> points, cv::Size frameSize,
                                          const FaceGeometry& geometry);

// Iris place and lid opening of one eye from the 478 points; zero where the eye has no width.
EyeMeasure measureImageLeftEye(std::span<const cv::Point3f, FaceObservation::kPoints> points);
EyeMeasure measureImageRightEye(std::span<const cv::Point3f, FaceObservation::kPoints> points);

// The iris centre goes round the eyeball at 12 mm, in an eye 30 mm wide from corner to corner: its way in eye widths
// for each unit of the sine of the turn.
inline constexpr double kIrisWay = 12.0 / 30.0;
// How much of that way the network reports, measured on puppets: it draws irises towards the middle of the opening, and
// lids cover much of the way down.
inline constexpr double kSeenAlong = 0.8;
inline constexpr double kSeenDown = 0.28;
inline constexpr double kSeenUp = 0.5;
// Degrees that the eyes have turned while their measured irises moved by `along` and `across` eye widths from where
// they look straight ahead: asin(way / (kIrisWay * seen part)), 90 where they cannot have moved so far. > 0 to image
// right, and down.
double eyeTurnDegrees(double along);
double eyeDropDegrees(double across);

} // namespace alliance::vision
