#include "app/timeline/TimelineDecimation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alliance::app
{

using base::MediaTime;
using base::TimeRange;

namespace
{

bool hasValue(const SignalSample& sample)
{
    return sample.valid && std::isfinite(sample.value);
}

} // namespace

std::vector<LaneColumn> laneColumns(const SignalLane& lane, const TimelineView& view, MediaTime longestStep)
{
    std::vector<LaneColumn> columns;
    const auto& samples = lane.samples;
    const TimeRange visible = view.visible();
    if (samples.empty() || visible.empty())
        return columns;
    const auto byTime = [](const SignalSample& sample, MediaTime time) { return sample.time < time; };
    const auto indexOf = [&](MediaTime time) {
        return static_cast<std::size_t>(std::lower_bound(samples.begin(), samples.end(), time, byTime) -
                                        samples.begin());
    };
    // With one more on both sides: the lines that come in and go out.
    const std::size_t first = std::max<std::size_t>(1, indexOf(visible.start)) - 1;
    const std::size_t past = std::min(samples.size(), indexOf({visible.end.ns + 1}) + 1);
    const long rightmost = std::lround(view.width()) + 1;
    const auto pixelOf = [&](std::size_t i) {
        return std::clamp(std::lround(view.xOf(samples[i].time)), -1L, rightmost);
    };
    std::size_t usual = 1; // samples of a pixel: mostly about as many as of the one before
    for (std::size_t begin = first, end = first; begin < past; begin = end) {
        const long pixel = pixelOf(begin);
        end = std::min(past, begin + usual);
        while (end > begin + 1 && pixelOf(end - 1) != pixel)
            --end;
        while (end < past && pixelOf(end) == pixel)
            ++end;
        usual = end - begin;
        std::size_t at = begin;
        while (at < end && !hasValue(samples[at]))
            ++at;
        if (at == end)
            continue;
        const SignalSample& start = samples[at];
        const bool joined = !columns.empty() && at > first && hasValue(samples[at - 1]) &&
                            start.time - samples[at - 1].time <= longestStep;
        LaneColumn column{view.xOf(start.time), start.value, start.value, start.value, start.value, joined};
        for (std::size_t i = at + 1; i < end; ++i) {
            if (!hasValue(samples[i]))
                continue;
            column.last = samples[i].value;
            column.low = std::min(column.low, column.last);
            column.high = std::max(column.high, column.last);
        }
        columns.push_back(column);
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
    MediaTime to = view.timeAt(0);
    for (int x = 0; x < width; ++x) {
        const MediaTime from = std::exchange(to, view.timeAt(x + 1));
        if (from < peaks.start || from >= end)
            continue;
        const std::size_t first = slotOf(from);
        const std::size_t past = std::min(count, std::max(first + 1, slotOf(to)));
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
