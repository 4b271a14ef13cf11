#include "vision/candidates/SupportingCues.h"

#include "vision/gaze/RobustStats.h"
#include "vision/gaze/SampleGrid.h"

namespace alliance::vision
{

namespace
{

constexpr double kSmoothS = 2.0;   // motion energy is averaged over this long
constexpr double kEnoughS = 120.0; // of a person, before a percentile of the own motion means something

// Motion energy of each turn. Head and body count alike, each against its own usual: the body is larger, and would
// drown a head that moves. Where regions were not measured, the whole person.
std::vector<double> energies(const SampleGrid& grid)
{
    std::vector<double> head;
    std::vector<double> body;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        head.push_back(grid[i].headMotion);
        body.push_back(grid[i].bodyMotion);
    }
    const double usualHead = median(head);
    const double usualBody = median(body);
    std::vector<double> result;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const bool regions = usualHead > 0 && usualBody > 0;
        result.push_back(regions ? (head[i] / usualHead + body[i] / usualBody) / 2 : grid[i].motion);
    }
    return result;
}

std::vector<double> smoothed(const SampleGrid& grid, const std::vector<double>& values)
{
    std::vector<double> result(grid.size(), 0);
    const auto half = base::MediaTime::fromSeconds(kSmoothS / 2);
    std::size_t from = 0;
    std::size_t to = 0;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        while (grid.timeOf(from) < grid.timeOf(i) - half) {
            ++from;
        }
        while (to < grid.size() && grid.timeOf(to) <= grid.timeOf(i) + half) {
            ++to;
        }
        double sum = 0;
        for (std::size_t k = from; k < to; ++k) {
            sum += values[k];
        }
        result[i] = sum / double(to - from);
    }
    return result;
}

} // namespace

std::vector<Behaviour> findStillness(const PersonSignals& person, const StillnessSettings& settings)
{
    std::vector<Behaviour> found;
    const SampleGrid grid(person.samples);
    std::vector<double> own;
    const auto motion = smoothed(grid, energies(grid));
    for (std::size_t i = 0; i < grid.size(); ++i) {
        if (grid[i].face) {
            own.push_back(motion[i]);
        }
    }
    if (grid.size() < 2 || (grid.timeOf(grid.size() - 1) - grid.timeOf(0)).seconds() < kEnoughS ||
        2 * own.size() < grid.size()) {
        return found;
    }
    const double least = quantile(own, settings.percentile / 100);
    for (std::size_t i = 0; i < grid.size();) {
        std::size_t end = i;
        double sum = 0;
        while (end < grid.size() && grid[end].face && motion[end] < least) {
            sum += grid[end++].motion;
        }
        if (end > i) {
            const base::TimeRange range{grid.timeOf(i), grid.endOf(end - 1)};
            if (range.length().seconds() >= settings.minDurationS - 1e-9) {
                Behaviour still;
                still.kind = BehaviourKind::Stillness;
                still.person = person.id;
                still.range = range;
                still.measures = {{"duration_s", range.length().seconds()}, {"motion_share", sum / double(end - i)}};
                still.confidence = 0.7;
                found.push_back(std::move(still));
            }
        }
        i = std::max(end, i + 1);
    }
    return found;
}

std::vector<Behaviour> findSilence(const SpeechTrack& speech, const SilenceSettings& settings)
{
    std::vector<Behaviour> found;
    auto from = speech.covered.start;
    const auto add = [&](base::MediaTime until) {
        if ((until - from).seconds() >= settings.minDurationS - 1e-9) {
            Behaviour silence;
            silence.kind = BehaviourKind::Silence;
            silence.person = Behaviour::kNobody;
            silence.range = {from, until};
            silence.measures = {{"duration_s", (until - from).seconds()}};
            silence.confidence = 0.8;
            found.push_back(std::move(silence));
        }
    };
    for (const auto& span : speech.speech) {
        add(std::min(span.start, speech.covered.end));
        from = std::max(from, span.end);
    }
    add(speech.covered.end);
    return found;
}

} // namespace alliance::vision
