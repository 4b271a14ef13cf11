#include "vision/candidates/PostureChange.h"

namespace alliance::vision
{

namespace
{

constexpr double kDepthAgrees = 0.04;    // relative change of the shoulder line that bears out a change of head scale
constexpr double kTrunkNeedsShift = 0.5; // share of the least shift that must go with a change of an angle
constexpr double kHeadTilts = 3;         // times the trunk's angle: a head tilts on a trunk that keeps still
constexpr double kTurnedDeg = 15;        // a face turned so far from the camera: towards its side is forward
constexpr double kStanding = 0.8;        // shoulder widths up or down: who sits cannot rise or sink so far
constexpr double kNarrow = 0.12;         // relative: the shoulder line of a trunk that turned away ...
constexpr double kNarrowFacing = 0.06;   // ... and where the depth of the shoulders says so too
constexpr double kFacingDeg = 15;        // of the chest
constexpr double kLeastDepth = 0.06;     // relative change of size that is a lean

double widthOf(const PostureValues& v)
{
    return std::max(1.0, std::hypot(v[RightX] - v[LeftX], v[RightY] - v[LeftY]));
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
    const double shift = widths() / settings.minShift;
    if (fromHead) {
        return std::max(shift, std::abs(tilt) / (kHeadTilts * settings.minTrunkDeg));
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
    if (!std::isnan(depth) && (fromHead || (depth * change.width > 0 && std::abs(change.width) >= kDepthAgrees))) {
        change.depth = depth;
    }
    change.trunk = orZero(b[Trunk] - a[Trunk]);
    change.tilt = orZero(b[Tilt] - a[Tilt]);
    change.facing = orZero(std::abs(b[Facing]) - std::abs(a[Facing]));
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
    const double least = change.facing >= kFacingDeg ? kNarrowFacing : kNarrow;
    const bool narrower = change.width < -least && change.depth > -kLeastDepth;
    if (narrower && std::abs(change.width) > std::max(side, rise)) {
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
