#pragma once
// What one person shows at one sampled moment. Plain values. Positions are pixels of the upright frame, origin top
// left, y down; angles are degrees with the signs of vision/face/FaceObservation.h.

#include "media/base/MediaTime.h"
#include "vision/face/FaceObservation.h"
#include "vision/pose/PoseObservation.h"

#include <opencv2/core.hpp>

#include <cstdint>
#include <optional>

namespace alliance::vision
{

struct FaceSample {
    cv::Point2f centre; // of the rigid upper face: jaw, lips and brows have no part in it
    double size = 0;    // forehead to chin, pixels
    double scale = 0;   // of the rigid upper face, about as large as `size` on a calm face; pixels
    double yaw = 0;
    double pitch = 0;
    double roll = 0;
    double headError = 0; // RMS distance of the fitted head from its landmarks, share of `size`
    EyeMeasure imageLeftEye;
    EyeMeasure imageRightEye;
    double mouth = 0;    // gap of the inner lips (13-14) over the width of the mouth (78-308)
    double light = 0;    // mean grey of the face, 0..1
    double detail = 0;   // mean step between neighbouring pixels of the face, grey levels of 255; falls with blur
    double presence = 0; // 0..1
};

struct BodySample {
    cv::Point2f imageLeftShoulder;  // the subject's right one
    cv::Point2f imageRightShoulder; // the subject's left one
    double width = 0;               // between the shoulders, pixels
    cv::Point2f torsoCentre;        // middle of the shoulder line
    double trunkAngle = 0;          // from upright in the picture, > 0 the shoulders lean to image right
    bool trunkTrusted = false;      // hips in the picture and not hidden; else trunkAngle is 0 and says nothing
    std::optional<cv::Point2f>
        imageLeftHand; // between wrist and knuckles of the subject's right hand, where it is seen
    std::optional<cv::Point2f> imageRightHand;
    double confidence = 0; // 0..1
};

// Where the camera looks against the first frame of its shot. A fixed camera stays exactly at the default.
struct CameraPose {
    cv::Point2f shift; // pixels that the background has moved, at the middle of the frame
    double scale = 1;  // of the background; > 1 zoomed in
    double roll = 0;   // degrees the background has turned, > 0 clockwise

    // Where a point of this frame lay in the first frame of the shot. `middle` of the frame, pixels.
    cv::Point2f steady(cv::Point2f point, cv::Point2f middle) const;
    bool operator==(const CameraPose&) const = default;
};

struct SignalSample {
    base::MediaTime time;
    std::int64_t frame = 0;
    bool lookedForFace = false; // a sample without a face says "not seen" only where it was looked for
    bool lookedForBody = false;
    // Between two turns of the sampling grid, measured because something changed there: places onsets, but has no part
    // in baselines, shares and durations.
    bool extra = false;
    std::optional<FaceSample> face;
    std::optional<BodySample> body;
    CameraPose camera;
    // Motion energy: share of a region that changed since the previous sample of the grid, 0..1; the camera's own
    // motion is taken out.
    double motion = 0; // of the whole person
    double headMotion = 0;
    double bodyMotion = 0; // below the chin
};

// The hands' and shoulders' sides are the subject's, so they stay the same when the person turns; empty where a
// shoulder cannot be trusted or lies outside the frame, where the network only guesses.
std::optional<BodySample> toSample(const PoseObservation& pose, cv::Size frame);
// `light` and `detail` are taken over from the observation.
FaceSample toSample(const FaceObservation& face);

// For StateArchive.
template <typename Archive>
void fields(Archive& archive, FaceSample& face)
{
    archive(face.centre, face.size, face.scale, face.yaw, face.pitch, face.roll, face.headError, face.imageLeftEye,
            face.imageRightEye, face.mouth, face.light, face.detail, face.presence);
}

template <typename Archive>
void fields(Archive& archive, BodySample& body)
{
    archive(body.imageLeftShoulder, body.imageRightShoulder, body.width, body.torsoCentre, body.trunkAngle,
            body.trunkTrusted, body.imageLeftHand, body.imageRightHand, body.confidence);
}

template <typename Archive>
void fields(Archive& archive, CameraPose& camera)
{
    archive(camera.shift, camera.scale, camera.roll);
}

} // namespace alliance::vision
