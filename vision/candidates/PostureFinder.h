#pragma once
// Moves to a new place that is then held, in one series of places of one shot.

#include "vision/candidates/MovementFit.h"
#include "vision/candidates/PostureChange.h"

#include <optional>
#include <vector>

namespace alliance::vision
{

// The usual place in a stretch of time: the median of each feature.
struct PostureLevel {
    PostureValues value{};
    std::size_t count = 0; // of the points
};

struct PostureShift {
    std::size_t onset = 0;  // index of the last point of the old place
    std::size_t settle = 0; // index of the first point of the new place
    base::TimeRange range;  // the movement, finer than the points
    PostureLevel before;
    PostureLevel after;
    PostureChange change;
    double strength = 0;
    double heldS = 0; // from the settling until the person leaves the new place
};

class PostureFinder
{
public:
    // All must outlive the finder. `head` helps to place the movement of shoulders in time: faces are sampled more
    // often.
    PostureFinder(const PostureSeries& series, const PostureShiftSettings& settings,
                  const PostureSeries* head = nullptr);

    // Ascending, apart from each other.
    std::vector<PostureShift> shifts() const;
    // The largest move within the allowed time from every point on, held or not, shoulder widths.
    std::vector<double> moves() const;
    // Of the change from the level before half the allowed time of a movement to the level after it, about the point.
    std::optional<double> strengthAt(std::size_t point) const;

private:
    double beforeS() const;
    PostureLevel level(double start, double end, std::size_t around, std::vector<double>& scratch) const;
    bool filled(const PostureLevel& level, double seconds) const;
    bool near(const PostureValues& value, const PostureValues& level, double strength) const;
    PostureChange change(std::size_t before, std::size_t after) const;
    std::size_t farthest(std::size_t point) const;
    std::optional<PostureShift> from(std::size_t point) const;
    double restShare(const PostureShift& shift, std::size_t around, double start, double end) const;
    bool placeBounds(std::size_t from, std::size_t to, PostureShift& shift) const;
    bool isReturn(const PostureShift& shift) const;
    bool heldLongEnough(const PostureShift& shift) const;
    double heldS(const PostureShift& shift) const;
    base::TimeRange movementOf(const PostureShift& shift) const;
    std::vector<WayPoint> wayOf(const PostureShift& shift, const std::vector<PosturePoint>& points,
                                const PostureValues& before, const PostureValues& after) const;
    std::vector<WayPoint> wayOfHead(const PostureShift& shift) const;

    const std::vector<PosturePoint>& m_points;
    const std::vector<PosturePoint>& m_fine;
    const PostureShiftSettings& m_settings;
    const PostureSeries* m_head;
    bool m_fromHead;
    double m_interval;
    std::vector<PostureLevel> m_before; // at each point, of the time that ends there
    std::vector<PostureLevel> m_after;  // at each point, of the time that begins there
    std::vector<std::size_t> m_farthest;
};

} // namespace alliance::vision
