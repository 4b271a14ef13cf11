#pragma once
// How one place of the upper body differs from another, in units of the shoulder line of the first.

#include "vision/candidates/PostureSeries.h"
#include "vision/candidates/Settings.h"

#include <string>

namespace alliance::vision
{

struct PostureChange {
    double x = 0;        // of the torso centre, > 0 image right
    double y = 0;        // > 0 down
    double line = 0;     // mean way of the ends of the shoulder line
    double width = 0;    // relative change of its length
    double depth = 0;    // change of the logarithm of the head's scale where the shoulders bear it out
    double trunk = 0;    // degrees
    double tilt = 0;     // degrees of the shoulder line, or of the head
    double headSize = 0; // change of the logarithm of the head's scale; not a number where it is not known
    double neck = 0;     // way of the base of the neck, by the head, in the direction in which the shoulders went
    bool fromHead = false;

    double widths() const;
    // 1 at the threshold.
    double strength(const PostureShiftSettings& settings) const;
    double size() const { return depth != 0 ? depth : width; }
};

PostureChange changeBetween(const PostureValues& before, const PostureValues& after, bool fromHead);

// Share of the way from `before` to `after` that `value` has gone; about 0..1.
double progressOf(const PostureValues& before, const PostureValues& after, const PostureValues& value);

// "back", "forward", "sideways", "turned away", "slump", "upright", "left the seat" or "took the seat". `facingYaw` is
// how the person mostly holds the head: who does not face the camera leans forward by moving sideways in the picture.
std::string directionOf(const PostureChange& change, double facingYaw);

} // namespace alliance::vision
