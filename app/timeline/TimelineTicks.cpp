#include "app/timeline/TimelineTicks.h"

#include "app/services/TimeText.h"

#include <array>
#include <cmath>

namespace alliance::app
{

using base::MediaTime;

namespace
{

struct Step {
    std::int64_t majorMs;
    std::int64_t minorMs;
};

constexpr std::array<Step, 22> kSteps{{{1, 1},           {2, 1},           {5, 1},
                                       {10, 2},          {20, 5},          {50, 10},
                                       {100, 20},        {200, 50},        {500, 100},
                                       {1000, 200},      {2000, 500},      {5000, 1000},
                                       {10000, 2000},    {15000, 5000},    {30000, 5000},
                                       {60000, 10000},   {120000, 30000},  {300000, 60000},
                                       {600000, 120000}, {900000, 300000}, {1800000, 300000},
                                       {3600000, 600000}}};
constexpr std::int64_t kNsPerMs = 1'000'000;
constexpr double kMinMinorSpacing = 4; // pixels

} // namespace

TickPlan planTicks(double nsPerPixel, double minLabelSpacing)
{
    const double wanted = nsPerPixel * minLabelSpacing;
    std::int64_t major = kSteps.back().majorMs;
    std::int64_t minor = kSteps.back().minorMs;
    bool found = false;
    for (const auto& step : kSteps) {
        if (static_cast<double>(step.majorMs * kNsPerMs) >= wanted) {
            major = step.majorMs;
            minor = step.minorMs;
            found = true;
            break;
        }
    }
    while (!found && static_cast<double>(major * kNsPerMs) < wanted) {
        minor = major;
        major *= 2;
    }
    if (static_cast<double>(minor * kNsPerMs) < nsPerPixel * kMinMinorSpacing)
        minor = major;
    return {{major * kNsPerMs}, {minor * kNsPerMs}, major < 1000};
}

std::vector<TimelineTick> timelineTicks(const TimelineView& view, double minLabelSpacing)
{
    std::vector<TimelineTick> ticks;
    const auto visible = view.visible();
    if (visible.empty())
        return ticks;
    const TickPlan plan = planTicks(view.nsPerPixel(), minLabelSpacing);
    const std::int64_t step = plan.minorStep.ns;
    for (std::int64_t t = (visible.start.ns + step - 1) / step * step; t <= visible.end.ns; t += step) {
        TimelineTick tick{{t}, view.xOf({t}), t % plan.majorStep.ns == 0, {}};
        if (tick.major)
            tick.label = timeText({t}, plan.milliseconds ? TimePrecision::Milliseconds : TimePrecision::Seconds);
        ticks.push_back(tick);
    }
    return ticks;
}

std::vector<double> frameTicks(const TimelineView& view, const FrameLookup& frames, double minSpacing)
{
    std::vector<double> xs;
    if (!frames.valid() || view.visible().empty())
        return xs;
    const std::int64_t first = frames.frameAt(view.visible().start);
    const std::int64_t last = frames.frameAt(view.visible().end);
    if (static_cast<double>(last - first + 1) * minSpacing > view.width())
        return xs;
    for (std::int64_t frame = first; frame <= last; ++frame) {
        const double x = view.xOf(frames.timeOf(frame));
        if (x >= 0 && x <= view.width())
            xs.push_back(x);
    }
    return xs;
}

} // namespace alliance::app
