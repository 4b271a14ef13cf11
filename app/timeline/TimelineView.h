#pragma once
// Which part of the session is shown, and where a time lies on screen. Horizontal only; no widget, no painting.
// Invariants: 0 <= start < end <= duration (when there is a duration), span >= kMinSpan unless the session is shorter.

#include "media/base/MediaTime.h"

namespace alliance::app
{

class TimelineView
{
public:
    static constexpr base::MediaTime kMinSpan{250'000'000};

    TimelineView() = default;

    base::MediaTime duration() const { return m_duration; }
    base::TimeRange visible() const { return m_visible; }
    double width() const { return m_width; } // pixels

    // Keeps the visible part where it still fits; shows everything when the duration changed.
    void setDuration(base::MediaTime duration);
    void setWidth(double pixels);
    // Clamped into the session; an empty range is widened to kMinSpan around its start.
    void setVisible(base::TimeRange range);
    void showAll();

    // Pixels from the left edge of the view; times outside the view give values outside [0, width].
    double xOf(base::MediaTime time) const;
    // Clamped into [0, duration].
    base::MediaTime timeAt(double x) const;
    // Nanoseconds of one pixel.
    double nsPerPixel() const;

    // factor > 1 shows more detail; the time under x stays under x as far as the session's ends allow.
    void zoomAt(double x, double factor);
    // Positive moves to later times. Stops at the session's ends.
    void panPixels(double pixels);
    void panTime(base::MediaTime by);
    // Moves by whole screens until the time is inside. True when something moved.
    bool turnPageTo(base::MediaTime time);
    bool showsAll() const { return m_visible.start.ns == 0 && m_visible.end == m_duration; }

private:
    void place(std::int64_t start, std::int64_t span);

    base::MediaTime m_duration;
    base::TimeRange m_visible;
    double m_width = 1;
};

} // namespace alliance::app
