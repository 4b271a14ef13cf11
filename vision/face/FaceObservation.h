#pragma once
// What one face looks like in one frame. All positions are pixels of the full frame, origin top left, y down.

#include <opencv2/core.hpp>

#include <array>

namespace alliance::vision
{

// Degrees, camera coordinates. Signs as a viewer of the picture sees them: yaw > 0 the nose turns to image right,
// pitch > 0 the nose goes down, roll > 0 the head tips clockwise.
struct HeadDirection {
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
    double reprojectionError = 0; // RMS pixels of the fitted landmarks
};

// One eye in units of its own width (corner to corner), so it does not depend on the size of the face.
struct EyeMeasure {
    double irisAlong = 0;  // iris centre from the corner midpoint along the corner axis, > 0 to image right
    double irisAcross = 0; // the same across the axis, > 0 down
    double opening = 0;    // lid distance 159-145 / 386-374
};

struct FaceObservation {
    static constexpr int kMeshPoints = 468;
    static constexpr int kPoints = 478; // with 2 x 5 iris points: 468..472 image-left eye, 473..477 image-right eye

    std::array<cv::Point3f, kPoints> points; // x, y in frame pixels; z in the same scale, smaller is nearer
    cv::Rect2f box;                          // of the mesh
    double size = 0;                         // forehead to chin (points 10 and 152), pixels
    double presence = 0;                     // 0..1, sigmoid of the network's face flag
    int track = -1;                          // the same while FacePipeline follows a face without a break
    HeadDirection head;
    EyeMeasure imageLeftEye;
    EyeMeasure imageRightEye;
    double light = 0; // mean grey of the middle of the face, 0..1
    // Mean absolute step between neighbouring pixels there, grey levels of 255, in the network's input, where every
    // face is about 128 pixels high: falls with blur, compression and few pixels.
    double detail = 0;
};

// For StateArchive.
template <typename Archive>
void fields(Archive& archive, HeadDirection& head)
{
    archive(head.yaw, head.pitch, head.roll, head.reprojectionError);
}

template <typename Archive>
void fields(Archive& archive, EyeMeasure& eye)
{
    archive(eye.irisAlong, eye.irisAcross, eye.opening);
}

template <typename Archive>
void fields(Archive& archive, FaceObservation& face)
{
    archive(face.points, face.box, face.size, face.presence, face.track, face.head, face.imageLeftEye,
            face.imageRightEye, face.light, face.detail);
}

} // namespace alliance::vision
