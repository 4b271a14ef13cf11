#pragma once
// Body landmarks of one person in one frame. Positions are pixels of the full frame, origin top left, y down.

#include <opencv2/core.hpp>

#include <array>

namespace alliance::vision
{

struct PosePoint {
    cv::Point2f at;
    float z = 0;          // frame pixels, hips at 0, smaller is nearer
    float visibility = 0; // 0..1: in the picture and not hidden
    float presence = 0;   // 0..1: in the picture
};

struct PoseObservation {
    // Indices of BlazePose's 33 landmarks that the program uses.
    enum Point {
        Nose = 0,
        LeftEar = 7,
        RightEar = 8,
        LeftShoulder = 11,
        RightShoulder = 12,
        LeftWrist = 15,
        RightWrist = 16,
        LeftIndex = 19,
        RightIndex = 20,
        LeftHip = 23,
        RightHip = 24
    };

    std::array<PosePoint, 33> points;  // left and right are the subject's
    std::array<cv::Point2f, 2> region; // where to look in the next frame: its centre, and a point on its circle above
    double presence = 0;               // 0..1, the network's pose flag
    int track = -1;                    // the same while PosePipeline follows a body without a break
    int face = -1;                     // index among the faces that PosePipeline was given, -1 without one
};

// For StateArchive.
template <typename Archive>
void fields(Archive& archive, PosePoint& point)
{
    archive(point.at, point.z, point.visibility, point.presence);
}

template <typename Archive>
void fields(Archive& archive, PoseObservation& body)
{
    archive(body.points, body.region, body.presence, body.track, body.face);
}

} // namespace alliance::vision
