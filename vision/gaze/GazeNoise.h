#pragma once
// How far a measured direction may be off, from what is known about the picture: size of the face, how well the head
// fits its landmarks, profile, light, detail. One standard deviation.

#include "vision/signals/Samples.h"

namespace alliance::vision
{

// 1 in a good picture, more in a dim or blurred one; light and detail that are 0 are not known and say nothing.
double pictureFactor(const FaceSample& face);
bool isDim(const FaceSample& face);
bool isBlurred(const FaceSample& face);

double headNoiseDeg(const FaceSample& face);
// Of a turn of the head by so many degrees from the person's own baseline: wide turns are measured too narrow or too
// wide, differently in each face.
double turnNoiseDeg(double yaw, double pitch);
// Of the mean of both irises, eye widths.
double eyeNoise(const FaceSample& face);

} // namespace alliance::vision
