#include "vision/candidates/SupportingCues.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr double kSmoothS = 2.0;   // motion energy is averaged over this long
constexpr double kEnoughS = 120.0; // of a person, before a percentile of the own motion means something

base::MediaTime endOf(const std::vector<SignalSample>& samples, std::size_t at)
{
    if (at + 1 < samples.size()) {
        return samples[at + 1].time;
    }
    return at > 0 ? samples[at].time + (samples[at].time - samples[at - 1].time) : samples[at].time;
}

std::vector<double> smoothedMotion(const std::vector<SignalSample>& samples)
{
    std::vector<double> result(samples.size(), 0);
    const auto half = base::MediaTime::fromSeconds(kSmoothS / 2);
    std::size_t from = 0;
    std::size_t to = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        while (samples[from].time < samples[i].time - half) {
            ++from;
        }
        while (to < samples.size() && samples[to].time <= samples[i].time + half) {
            ++to;
        }
        double sum = 0;
        for (std::size_t k = from; k < to; ++k) {
            sum += samples[k].motion;
        }
        result[i] = sum / double(to - from);
    }
    return result;
}

} // namespace

std::vector<Behaviour> findStillness(const PersonSignals& person, const StillnessSettings& settings)
{
    std::vector<Behaviour> found;
    const auto& samples = person.samples;
    std::vector<double> own;
    const auto motion = smoothedMotion(samples);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples[i].face) {
            own.push_back(motion[i]);
        }
    }
    if (samples.size() < 2 || (samples.back().time - samples.front().time).seconds() < kEnoughS ||
        2 * own.size() < samples.size()) {
        return found;
    }
    const double least = quantile(own, settings.percentile / 100);
    for (std::size_t i = 0; i < samples.size();) {
        std::size_t end = i;
        double sum = 0;
        while (end < samples.size() && samples[end].face && motion[end] < least) {
            sum += motion[end++];
        }
        if (end > i) {
            const base::TimeRange range{samples[i].time, endOf(samples, end - 1)};
            if (range.length().seconds() >= settings.minDurationS - 1e-9) {
                Behaviour still;
                still.kind = BehaviourKind::Stillness;
                still.person = person.id;
                still.range = range;
                still.measures = {{"duration_s", range.length().seconds()},
                                  {"motion_share", sum / double(end - i)},
                                  {"own_percentile_share", least}};
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
