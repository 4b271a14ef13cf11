#pragma once
// Ruler ticks for a visible range: round steps of the clock, labels that never run into each other. Pure.

#include "app/timeline/TimelineData.h"
#include "app/timeline/TimelineView.h"

#include <QString>

#include <vector>

namespace alliance::app
{

struct TimelineTick {
    base::MediaTime time;
    double x = 0; // pixels in the view
    bool major = false;
    QString label; // only on major ticks
};

struct TickPlan {
    base::MediaTime majorStep;
    base::MediaTime minorStep; // divides majorStep
    bool milliseconds = false; // labels need a fraction
};

// The smallest round step whose labels stand at least `minLabelSpacing` pixels apart.
TickPlan planTicks(double nsPerPixel, double minLabelSpacing);

// All ticks inside the view (at most about width / 4 of them), in time order.
std::vector<TimelineTick> timelineTicks(const TimelineView& view, double minLabelSpacing);

// Positions of the frames inside the view when they stand at least `minSpacing` pixels apart, else nothing.
std::vector<double> frameTicks(const TimelineView& view, const FrameLookup& frames, double minSpacing);

} // namespace alliance::app
