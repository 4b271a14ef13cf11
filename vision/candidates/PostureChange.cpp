#include "vision/candidates/PostureChange.h"

namespace alliance::vision
{

namespace
{

constexpr double kDepthAgrees = 0.04;    // relative change of the shoulder line that bears out a change of head scale
constexpr double kTrunkNeedsShift = 0.5; // share of the least shift that must go with a change of an angle
// Shoulders that moved at least this share of the least shift, while the head carried the neck as far as this the same
// way, moved by the mean of both: landmarks under cloth lag behind the body.
constexpr double kNearlyShifted = 0.75;
constexpr double kNeckShifted = 1.25;
constexpr double kHeadTilts = 3;  // times the trunk's angle: a head tilts on a trunk that keeps still
constexpr double kTurnedDeg = 30; // a face turned so far from the camera: towards its side is forward
constexpr double kStanding = 0.8; // shoulder widths up or down: who sits cannot rise or sink so far
constexpr double kNarrow = 0.055; // relative: the shoulder line of a trunk that turned, while the head kept its size
constexpr double kNarrowAlone = 0.12; // where the size of the head is not known
constexpr double kSameSize = 0.03;    // relative change of the head's size that is none
constexpr double kNarrowOfWay = 0.4;  // share of the way that the narrowing must be
constexpr double kLeastDepth = 0.06;  // relative change of size that is a lean

double widthOf(const PostureValues& v)
{
    return std::max(1.0, std::hypot(v[RightX] - v[LeftX], v[RightY] - v[LeftY]));
}

// The shoulder line is seen from the side while the person stays as near: the trunk has turned.
bool narrowed(const PostureChange& change, double way)
{
    if (std::isnan(change.headSize)) {
        return change.width < -kNarrowAlone && std::abs(change.width) > way;
    }
    return change.width < -kNarrow && std::abs(change.headSize) < kSameSize &&
           std::abs(change.width) >= kNarrowOfWay * way;
}

double orZero(double value)
{
    return std::isnan(value) ? 0 : value;
}

} // namespace

double PostureChange::widths() const
{
    return std::max({line, std::abs(width), std::abs(depth)});
}

double PostureChange::strength(const PostureShiftSettings& settings) const
{
    double shift = widths() / settings.minShift;
    if (fromHead) {
        return std::max(shift, std::abs(tilt) / (kHeadTilts * settings.minTrunkDeg));
    }
    const bool carried = line >= kNearlyShifted * settings.minShift && neck >= kNeckShifted * settings.minShift;
    if (carried) {
        shift = std::max(shift, (line + neck) / 2 / settings.minShift);
    }
    const bool borneOut = std::hypot(x, y) >= kTrunkNeedsShift * settings.minShift;
    return std::max(shift, borneOut ? std::abs(trunk) / settings.minTrunkDeg : 0.0);
}

PostureChange changeBetween(const PostureValues& a, const PostureValues& b, bool fromHead)
{
    PostureChange change;
    change.fromHead = fromHead;
    const double width = widthOf(a);
    const double leftX = (b[LeftX] - a[LeftX]) / width;
    const double leftY = (b[LeftY] - a[LeftY]) / width;
    const double rightX = (b[RightX] - a[RightX]) / width;
    const double rightY = (b[RightY] - a[RightY]) / width;
    change.x = (leftX + rightX) / 2;
    change.y = (leftY + rightY) / 2;
    change.line = (std::hypot(leftX, leftY) + std::hypot(rightX, rightY)) / 2;
    change.width = widthOf(b) / width - 1;
    const double depth = b[LogScale] - a[LogScale];
    change.headSize = depth;
    if (!std::isnan(depth) && (fromHead || (depth * change.width > 0 && std::abs(change.width) >= kDepthAgrees))) {
        change.depth = depth;
    }
    change.trunk = orZero(b[Trunk] - a[Trunk]);
    change.tilt = orZero(b[Tilt] - a[Tilt]);
    const double way = std::hypot(change.x, change.y);
    if (way > 0 && !std::isnan(a[NeckX]) && !std::isnan(b[NeckX])) {
        change.neck = ((b[NeckX] - a[NeckX]) * change.x + (b[NeckY] - a[NeckY]) * change.y) / (way * width);
    }
    return change;
}

double progressOf(const PostureValues& a, const PostureValues& b, const PostureValues& value)
{
    const double width = widthOf(a);
    double along = 0;
    double whole = 0;
    for (const auto f : {LeftX, LeftY, RightX, RightY, LogScale, Tilt}) {
        if (!std::isnan(a[f]) && !std::isnan(b[f]) && !std::isnan(value[f])) {
            const double unit = f == LogScale ? 1.0 : f == Tilt ? 180 / CV_PI : width;
            along += (value[f] - a[f]) * (b[f] - a[f]) / (unit * unit);
            whole += (b[f] - a[f]) * (b[f] - a[f]) / (unit * unit);
        }
    }
    return whole > 0 ? along / whole : 0;
}

std::string directionOf(const PostureChange& change, double facingYaw)
{
    const double side = std::abs(change.x);
    const double rise = std::abs(change.y);
    if (rise >= kStanding && rise >= side) {
        return change.y < 0 ? "left the seat" : "took the seat";
    }
    if (narrowed(change, std::max(side, rise))) {
        return "turned away";
    }
    // Who leans towards the camera grows and sinks in the picture at once.
    if (std::abs(change.size()) >= std::max({kLeastDepth, side * 0.6, rise * 0.6})) {
        return change.size() > 0 ? "forward" : "back";
    }
    if (side >= rise) {
        if (std::abs(facingYaw) > kTurnedDeg) {
            return change.x * facingYaw > 0 ? "forward" : "back";
        }
        return "sideways";
    }
    return change.y > 0 ? "slump" : "upright";
}

} // namespace alliance::vision
