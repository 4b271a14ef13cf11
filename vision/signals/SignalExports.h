#pragma once
// The signals in the formats of other programs, for those who analyse them further. Pure functions; same signals, same
// bytes. Only what was measured is written: columns of those programs that have no counterpart here are left out.

#include "vision/signals/SessionSignals.h"

#include <string>

namespace alliance::vision
{

// Rows and columns as OpenFace's FeatureExtraction and FaceLandmarkVidMulti write them, by frame and then face_id, one
// row per sampled frame and person: frame (from 1), face_id (PersonSignals::id), timestamp (s), confidence (0..1),
// success (0 or 1), gaze_angle_x, gaze_angle_y, pose_Rx, pose_Ry, pose_Rz (radians). OpenFace's signs: pose_Rx > 0 the
// head goes down, pose_Ry > 0 it turns to image left, pose_Rz > 0 it tips clockwise in the picture; gaze_angle_x > 0
// looks to image right, gaze_angle_y > 0 down. The gaze angles are head and eyes together, from the place of the iris
// between the corners of the eye; they carry an offset per person. Numbers of a face that was not seen are 0, as
// OpenFace's are. Where the clock is known, two columns of our own come last: time_base (seconds a tick of the
// recording, "1/12800") and frames_per_second (its average).
std::string openFaceCsv(const SessionSignals& signals);

struct MotionEnergyText {
    // A line of names, then two columns parted by a tab, one line per sampling turn from the start of the recording
    // on; "NA" where nothing was sampled. R: readMEA(path, s1Col = 1, s2Col = 2, sampRate = hertz, skip = 1).
    std::string text;
    double hertz = 0; // lines a second; 0 where there is nothing
};

enum class MotionRegion { Person, Head, Body };

// Motion energy (share of the region's pixels that changed, 0..1) of two people. Column names are their roles where
// they are known and differ, else their places. Empty text when one of them does not exist.
MotionEnergyText motionEnergy(const SessionSignals& signals, int first, int second,
                              MotionRegion region = MotionRegion::Person);

} // namespace alliance::vision
