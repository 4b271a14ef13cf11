#include "app/timeline/TimelineDecimation.h"

#include <algorithm>
#include <cmath>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

std::vector<LaneColumn> laneColumns(const SignalLane& lane, const TimelineView& view, MediaTime longestStep)
{
    std::vector<LaneColumn> columns;
    const auto& samples = lane.samples;
    const TimeRange visible = view.visible();
    if (samples.empty() || visible.empty())
        return columns;
    const auto before = [](const SignalSample& sample, MediaTime time) { return sample.time < time; };
    auto it = std::lower_bound(samples.begin(), samples.end(), visible.start, before);
    if (it != samples.begin())
        --it; // the line that comes in from the left
    MediaTime last{};
    long lastPixel = 0;
    bool unbroken = false;
    for (; it != samples.end(); ++it) {
        if (!it->valid || !std::isfinite(it->value)) {
            unbroken = false;
        } else {
            const double x = view.xOf(it->time);
            const long pixel = std::clamp(std::lround(x), -1L, std::lround(view.width()) + 1);
            const bool joined = unbroken && it->time - last <= longestStep;
            if (!columns.empty() && pixel == lastPixel) {
                LaneColumn& column = columns.back();
                column.last = it->value;
                column.low = std::min(column.low, it->value);
                column.high = std::max(column.high, it->value);
            } else {
                columns.push_back({x, it->value, it->value, it->value, it->value, joined && !columns.empty()});
                lastPixel = pixel;
            }
            last = it->time;
            unbroken = true;
        }
        if (it->time > visible.end)
            break;
    }
    return columns;
}

std::vector<WaveColumn> waveColumns(const WaveformPeaks& peaks, const TimelineView& view)
{
    std::vector<WaveColumn> columns;
    const std::size_t count = std::min(peaks.low.size(), peaks.high.size());
    if (count == 0 || peaks.step.ns <= 0 || view.visible().empty())
        return columns;
    const auto slotOf = [&](MediaTime time) {
        const std::int64_t slot = (time.ns - peaks.start.ns) / peaks.step.ns;
        return static_cast<std::size_t>(std::clamp<std::int64_t>(slot, 0, static_cast<std::int64_t>(count)));
    };
    const int width = static_cast<int>(std::ceil(view.width()));
    columns.reserve(static_cast<std::size_t>(width));
    const MediaTime end{peaks.start.ns + peaks.step.ns * static_cast<std::int64_t>(count)};
    for (int x = 0; x < width; ++x) {
        const MediaTime from = view.timeAt(x);
        if (from < peaks.start || from >= end)
            continue;
        const std::size_t first = slotOf(from);
        const std::size_t past = std::min(count, std::max(first + 1, slotOf(view.timeAt(x + 1))));
        WaveColumn column{static_cast<double>(x), peaks.low[first], peaks.high[first]};
        for (std::size_t i = first + 1; i < past; ++i) {
            column.low = std::min(column.low, peaks.low[i]);
            column.high = std::max(column.high, peaks.high[i]);
        }
        columns.push_back(column);
    }
    return columns;
}

std::vector<TimelineBar> packBars(std::size_t count, const std::function<TimeRange(std::size_t)>& rangeOf,
                                  const TimelineView& view, double spacing,
                                  const std::function<int(std::size_t)>& priorityOf)
{
    std::vector<TimelineBar> bars;
    const TimeRange visible = view.visible();
    if (visible.empty())
        return bars;
    int bestPriority = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const int priority = priorityOf ? priorityOf(i) : 0;
        const TimeRange range = rangeOf(i);
        if (range.start > visible.end)
            break;
        if (priority < 0 || std::max(range.end, range.start) < visible.start)
            continue;
        const double x0 = view.xOf(range.start);
        const double x1 = std::max(x0, view.xOf(range.end));
        if (!bars.empty() && x0 - bars.back().x0 < spacing) {
            TimelineBar& bar = bars.back();
            bar.x1 = std::max(bar.x1, x1);
            ++bar.count;
            if (priority > bestPriority) {
                bar.item = i;
                bestPriority = priority;
            }
        } else {
            bars.push_back({x0, x1, i, 1});
            bestPriority = priority;
        }
    }
    return bars;
}

} // namespace alliance::app
