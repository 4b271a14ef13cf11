#pragma once
// The columns of signals.csv, described once for writing, reading and the guide. `visit` is called for each value of a
// group in the file's order with: name, decimals, unit, meaning, the value (double, float or bool).

#include "vision/signals/Samples.h"

namespace alliance::vision
{

template <typename Visit>
void visitMotion(Visit&& visit, SignalSample& s)
{
    visit("motion", 4, "share", "part of the person's region that changed since the sample before", s.motion);
    visit("head_motion", 4, "share", "the same of head and face alone", s.headMotion);
    visit("body_motion", 4, "share", "the same of everything below the chin", s.bodyMotion);
    visit("camera_x_px", 2, "px", "background shift since the first frame of the shot, > 0 to image right",
          s.camera.shift.x);
    visit("camera_y_px", 2, "px", "background shift, > 0 down", s.camera.shift.y);
    visit("camera_scale", 5, "ratio", "size of the background against the first frame of the shot", s.camera.scale);
    visit("camera_roll_deg", 3, "deg", "turn of the background, > 0 clockwise", s.camera.roll);
}

template <typename Visit>
void visitFace(Visit&& visit, FaceSample& f)
{
    visit("face_x_px", 2, "px", "middle of the bony upper face, from the left edge of the frame", f.centre.x);
    visit("face_y_px", 2, "px", "middle of the bony upper face, from the top edge, down", f.centre.y);
    visit("face_size_px", 2, "px", "forehead to chin", f.size);
    visit("face_scale_px", 3, "px", "size of the bony upper face, about face_size_px on a calm face", f.scale);
    visit("yaw_deg", 3, "deg", "head direction, > 0 the nose turns to image right; 0 to the camera", f.yaw);
    visit("pitch_deg", 3, "deg", "head direction, > 0 the nose goes down", f.pitch);
    visit("roll_deg", 3, "deg", "head direction, > 0 the head tips clockwise in the picture", f.roll);
    visit("head_error", 5, "face sizes", "RMS distance of the fitted head from its landmarks", f.headError);
    visit("image_left_iris_along", 5, "eye widths", "iris from the middle between the eye's corners, > 0 image right",
          f.imageLeftEye.irisAlong);
    visit("image_left_iris_across", 5, "eye widths", "iris across the line of the corners, > 0 down",
          f.imageLeftEye.irisAcross);
    visit("image_left_lids", 5, "eye widths", "distance of the lids", f.imageLeftEye.opening);
    visit("image_right_iris_along", 5, "eye widths", "as image_left_iris_along, eye at image right",
          f.imageRightEye.irisAlong);
    visit("image_right_iris_across", 5, "eye widths", "as image_left_iris_across, eye at image right",
          f.imageRightEye.irisAcross);
    visit("image_right_lids", 5, "eye widths", "distance of the lids, eye at image right", f.imageRightEye.opening);
    visit("mouth", 4, "mouth widths", "gap between the inner lips", f.mouth);
    visit("face_light", 4, "share", "mean grey of the face, 0 black to 1 white", f.light);
    visit("face_detail", 3, "grey levels", "mean step between neighbouring pixels of the face, of 255", f.detail);
    visit("face_presence", 4, "0..1", "the landmark network's certainty that this is a face", f.presence);
}

template <typename Visit>
void visitBody(Visit&& visit, BodySample& b)
{
    visit("image_left_shoulder_x_px", 2, "px", "the subject's right shoulder, from the left edge",
          b.imageLeftShoulder.x);
    visit("image_left_shoulder_y_px", 2, "px", "the subject's right shoulder, from the top edge, down",
          b.imageLeftShoulder.y);
    visit("image_right_shoulder_x_px", 2, "px", "the subject's left shoulder, from the left edge",
          b.imageRightShoulder.x);
    visit("image_right_shoulder_y_px", 2, "px", "the subject's left shoulder, from the top edge, down",
          b.imageRightShoulder.y);
    visit("shoulder_width_px", 2, "px", "distance of the shoulders", b.width);
    visit("torso_x_px", 2, "px", "middle of the shoulder line, from the left edge", b.torsoCentre.x);
    visit("torso_y_px", 2, "px", "middle of the shoulder line, from the top edge, down", b.torsoCentre.y);
    visit("trunk_deg", 3, "deg", "trunk from upright in the picture, > 0 leans to image right", b.trunkAngle);
    visit("trunk_trusted", 0, "0 or 1", "hips were seen; otherwise trunk_deg says nothing", b.trunkTrusted);
    visit("body_confidence", 4, "0..1", "certainty of the shoulders", b.confidence);
}

// `hand` is that of one side, "image_left" or "image_right".
template <typename Visit>
void visitHand(Visit&& visit, bool left, cv::Point2f& hand)
{
    visit(left ? "image_left_hand_x_px" : "image_right_hand_x_px", 2, "px",
          left ? "the subject's right hand, from the left edge; empty where it is not seen"
               : "the subject's left hand, from the left edge; empty where it is not seen",
          hand.x);
    visit(left ? "image_left_hand_y_px" : "image_right_hand_y_px", 2, "px", "the same hand, from the top edge, down",
          hand.y);
}

} // namespace alliance::vision
