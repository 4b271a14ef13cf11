#include "app/timeline/TimelineView.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

void TimelineView::setDuration(MediaTime duration)
{
    const MediaTime clean{std::max<std::int64_t>(0, duration.ns)};
    if (clean == m_duration)
        return;
    m_duration = clean;
    showAll();
}

void TimelineView::setWidth(double pixels)
{
    m_width = std::max(1.0, pixels);
}

void TimelineView::place(std::int64_t start, std::int64_t span)
{
    const std::int64_t whole = m_duration.ns;
    span = std::clamp(span, std::min(kMinSpan.ns, whole), whole);
    start = std::clamp<std::int64_t>(start, 0, whole - span);
    m_visible = {{start}, {start + span}};
}

void TimelineView::setVisible(TimeRange range)
{
    if (range.empty())
        place(range.start.ns - kMinSpan.ns / 2, kMinSpan.ns);
    else
        place(range.start.ns, range.length().ns);
}

void TimelineView::showAll()
{
    m_visible = {{}, m_duration};
}

double TimelineView::nsPerPixel() const
{
    return static_cast<double>(m_visible.length().ns) / m_width;
}

double TimelineView::xOf(MediaTime time) const
{
    const auto span = m_visible.length().ns;
    if (span <= 0)
        return 0;
    return static_cast<double>(time.ns - m_visible.start.ns) / static_cast<double>(span) * m_width;
}

MediaTime TimelineView::timeAt(double x) const
{
    const double offset = std::round(x * nsPerPixel());
    return {std::clamp<std::int64_t>(m_visible.start.ns + static_cast<std::int64_t>(offset), 0, m_duration.ns)};
}

void TimelineView::zoomAt(double x, double factor)
{
    if (m_duration.ns <= 0 || !(factor > 0))
        return;
    const double fraction = std::clamp(x / m_width, 0.0, 1.0);
    const auto span = static_cast<double>(m_visible.length().ns);
    const double anchor = static_cast<double>(m_visible.start.ns) + fraction * span;
    const double wanted = std::clamp(span / factor, static_cast<double>(std::min(kMinSpan.ns, m_duration.ns)),
                                     static_cast<double>(m_duration.ns));
    place(static_cast<std::int64_t>(std::round(anchor - fraction * wanted)),
          static_cast<std::int64_t>(std::round(wanted)));
}

void TimelineView::panPixels(double pixels)
{
    panTime({static_cast<std::int64_t>(std::round(pixels * nsPerPixel()))});
}

void TimelineView::panTime(MediaTime by)
{
    place(m_visible.start.ns + by.ns, m_visible.length().ns);
}

bool TimelineView::turnPageTo(MediaTime time)
{
    const auto span = m_visible.length().ns;
    const MediaTime inside{std::clamp<std::int64_t>(time.ns, 0, m_duration.ns)};
    if (span <= 0 || m_visible.contains(inside) || (inside == m_duration && m_visible.end == m_duration))
        return false;
    const TimeRange before = m_visible;
    // A little of the past stays in sight, so that the place is recognised after the turn.
    place(inside.ns - span / 10, span);
    return !(before == m_visible);
}

} // namespace alliance::app
