#include "media/index/FrameTimes.h"

#include "media/index/FrameIndex.h"

#include <algorithm>

namespace alliance::media
{
namespace
{

constexpr std::int64_t kNone = PacketEntry::kNoTime;

std::vector<std::int64_t> sortedDts(const std::vector<StatedTimes>& stated)
{
    std::vector<std::int64_t> dts;
    dts.reserve(stated.size());
    for (const StatedTimes& times : stated) {
        if (times.dts == kNone)
            return {};
        dts.push_back(times.dts);
    }
    std::sort(dts.begin(), dts.end());
    return std::adjacent_find(dts.begin(), dts.end()) == dts.end() ? dts : std::vector<std::int64_t>{};
}

// Next stated pts after frame i, or kNone.
std::int64_t nextStated(const std::vector<StatedTimes>& stated, std::size_t i)
{
    for (std::size_t j = i + 1; j < stated.size() && j < i + 16; ++j) {
        if (stated[j].pts != kNone)
            return stated[j].pts;
    }
    return kNone;
}

// Steps over which a missing stretch is guessed from its neighbours.
void fillGap(std::vector<std::int64_t>& ticks, std::size_t first, std::size_t last, std::int64_t step)
{
    // ticks[first - 1] and ticks[last] are known, those between are not.
    const std::int64_t from = ticks[first - 1];
    const std::int64_t span = ticks[last] - from;
    const auto parts = static_cast<std::int64_t>(last - first + 1);
    for (std::size_t i = first; i < last; ++i) {
        const auto part = static_cast<std::int64_t>(i - first + 1);
        ticks[i] = span >= parts ? from + span * part / parts : from + step * part;
    }
}

} // namespace

std::int64_t medianStep(const std::vector<std::int64_t>& ticks, std::int64_t fallback)
{
    std::vector<std::int64_t> steps;
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        if (ticks[i] > ticks[i - 1])
            steps.push_back(ticks[i] - ticks[i - 1]);
    }
    if (steps.empty())
        return std::max<std::int64_t>(1, fallback);
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

RepairedTimes repairTimes(const std::vector<StatedTimes>& stated, std::int64_t typicalTicks)
{
    constexpr std::int64_t kJumpSteps = 3000; // a clock this many steps ahead has been set, frames are not missing
    RepairedTimes result;
    if (stated.empty())
        return result;
    const auto missing = static_cast<std::size_t>(
        std::count_if(stated.begin(), stated.end(), [](const StatedTimes& times) { return times.pts == kNone; }));
    if (missing * 2 > stated.size()) {
        result.ticks = sortedDts(stated);
        result.repaired = true;
        if (!result.ticks.empty())
            return result;
    }
    std::vector<std::int64_t> good;
    for (const StatedTimes& times : stated) {
        if (times.pts != kNone)
            good.push_back(times.pts);
    }
    const std::int64_t step =
        missing * 2 > stated.size() ? std::max<std::int64_t>(1, typicalTicks) : medianStep(good, typicalTicks);

    // Walk: accept what ascends, note what must be filled in, shift everything after a clock that was set.
    std::vector<std::int64_t>& ticks = result.ticks;
    ticks.assign(stated.size(), kNone);
    std::int64_t shift = 0;
    std::int64_t previous = kNone;
    std::size_t previousAt = 0;
    for (std::size_t i = 0; i < stated.size(); ++i) {
        if (stated[i].pts == kNone)
            continue;
        std::int64_t at = stated[i].pts + shift;
        if (previous != kNone) {
            const auto frames = static_cast<std::int64_t>(i - previousAt);
            const std::int64_t expected = previous + step * frames;
            const bool back = at - previous < frames;
            const bool ahead = at - expected > step * kJumpSteps;
            if (back || ahead) {
                const std::int64_t next = nextStated(stated, i);
                const bool glitch = back ? next != kNone && next + shift > previous
                                         : next != kNone && next + shift < at && next + shift > previous;
                if (glitch)
                    continue;
                shift += expected - at;
                at = expected;
            }
        }
        ticks[i] = at;
        previous = at;
        previousAt = i;
    }
    // Fill in.
    const auto known = std::find_if(ticks.begin(), ticks.end(), [](std::int64_t t) { return t != kNone; });
    const auto firstKnown = static_cast<std::size_t>(known - ticks.begin());
    const std::int64_t base = known == ticks.end() ? 0 : *known;
    const std::size_t leading = known == ticks.end() ? ticks.size() : firstKnown;
    for (std::size_t i = 0; i < leading; ++i)
        ticks[i] = base - step * static_cast<std::int64_t>(leading - i);
    for (std::size_t i = leading; i < ticks.size();) {
        if (ticks[i] != kNone) {
            ++i;
            continue;
        }
        std::size_t next = i;
        while (next < ticks.size() && ticks[next] == kNone)
            ++next;
        if (next < ticks.size()) {
            fillGap(ticks, i, next, step);
        } else {
            for (std::size_t j = i; j < next; ++j)
                ticks[j] = ticks[j - 1] + step;
        }
        i = next;
    }
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        if (i > 0 && ticks[i] <= ticks[i - 1])
            ticks[i] = ticks[i - 1] + 1;
        result.repaired = result.repaired || stated[i].pts != ticks[i];
    }
    return result;
}

} // namespace alliance::media
