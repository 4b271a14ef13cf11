#pragma once
// Time on a recording. Unit: integer nanoseconds from the first presented video frame (design: "Time and frames").
// A frame is an entry of the index; nothing here knows a frame rate.

#include <compare>
#include <cstdint>

namespace alliance::base
{

struct MediaTime {
    std::int64_t ns = 0;

    static constexpr MediaTime fromSeconds(double seconds)
    {
        return {static_cast<std::int64_t>(seconds * 1e9 + (seconds < 0 ? -0.5 : 0.5))};
    }
    constexpr double seconds() const { return static_cast<double>(ns) * 1e-9; }
    friend constexpr auto operator<=>(MediaTime, MediaTime) = default;
    friend constexpr MediaTime operator+(MediaTime a, MediaTime b) { return {a.ns + b.ns}; }
    friend constexpr MediaTime operator-(MediaTime a, MediaTime b) { return {a.ns - b.ns}; }
};

// Half-open: [start, end).
struct TimeRange {
    MediaTime start;
    MediaTime end;

    constexpr bool empty() const { return end <= start; }
    constexpr MediaTime length() const { return empty() ? MediaTime{} : end - start; }
    constexpr bool contains(MediaTime t) const { return start <= t && t < end; }
    constexpr bool overlaps(TimeRange other) const { return start < other.end && other.start < end; }
    friend constexpr bool operator==(TimeRange, TimeRange) = default;
};

} // namespace alliance::base
