#include "vision/gaze/GazeNoise.h"

namespace alliance::vision
{

namespace
{

constexpr double kHeadDegPx = 108;     // degrees x pixels: landmarks err by 0.8 % of a face of 120 px, 2.2 % of 40 px
constexpr double kLeastHeadDeg = 0.5;  // faces larger than the network's input are no better
constexpr double kHeadDegOfError = 80; // degrees for each face size of distance from the landmarks
constexpr double kTurnYaw = 0.15;      // share of a turn by which puppets' heads are off at 15 to 45 degrees
constexpr double kTurnPitch = 0.25;    // the same up and down
constexpr double kEyeNoise = 0.0145;   // eye widths: irises err by 1.4 % (median) of an eye on faces from 80 px ...
constexpr double kEyeSurePx = 80;      // ... and by 2.0 % on 60 px, 3.6 % on 40 px
constexpr double kEyeSizePower = 1.3;  // which this power follows
constexpr double kProfileStarts = 30;  // degrees: beyond, one half of the face hides itself ...
constexpr double kProfileDoubles = 30; // ... and the error doubles within so many more
constexpr double kDim = 0.15;          // mean grey of the face
constexpr double kBlurred = 1.2;       // grey levels between neighbouring pixels
constexpr double kWorstPicture = 3;    // factor

double profileFactor(double yaw)
{
    return 1 + std::max(0.0, std::abs(yaw) - kProfileStarts) / kProfileDoubles;
}

} // namespace

bool isDim(const FaceSample& face)
{
    return face.light > 0 && face.light < kDim;
}

bool isBlurred(const FaceSample& face)
{
    return face.detail > 0 && face.detail < kBlurred;
}

double pictureFactor(const FaceSample& face)
{
    const double dim = isDim(face) ? kDim / face.light : 1;
    const double blurred = isBlurred(face) ? kBlurred / face.detail : 1;
    return std::min(kWorstPicture, dim * blurred);
}

double headNoiseDeg(const FaceSample& face)
{
    const double bySize = face.size > 0 ? std::max(kLeastHeadDeg, kHeadDegPx / face.size) : kHeadDegPx;
    return std::hypot(bySize, kHeadDegOfError * face.headError) * profileFactor(face.yaw) * pictureFactor(face);
}

double turnNoiseDeg(double yaw, double pitch)
{
    return std::hypot(kTurnYaw * yaw, kTurnPitch * pitch);
}

double eyeNoise(const FaceSample& face)
{
    const double small = face.size > 0 ? std::max(1.0, std::pow(kEyeSurePx / face.size, kEyeSizePower)) : 1;
    return kEyeNoise * small * profileFactor(face.yaw) * pictureFactor(face);
}

} // namespace alliance::vision
