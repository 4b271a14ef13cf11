#pragma once
// A recording that changes its size: its pictures are laid into the frame of the first one, as large as they fit and in
// its middle, as players show them. Pure values and functions.

#include "vision/face/FaceObservation.h"
#include "vision/pose/PoseObservation.h"

namespace alliance::vision
{

struct FrameFit {
    double scale = 1;
    cv::Point2d offset;

    // From pixels of a picture of size `from` to those of a frame of size `to`.
    static FrameFit between(cv::Size from, cv::Size to);
    bool operator==(const FrameFit&) const = default;

    FaceObservation operator()(FaceObservation face) const;
    PoseObservation operator()(PoseObservation body) const;
    // The picture in the frame, black around it.
    cv::Mat operator()(const cv::Mat& picture, cv::Size frame) const;
};

} // namespace alliance::vision
