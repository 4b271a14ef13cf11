#include "vision/candidates/SpeechCues.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

constexpr std::size_t kEnough = 8;  // answers, before a percentile of them means something
constexpr double kConfidence = 0.6; // mouths tell who speaks only roughly

} // namespace

Dialogue::Dialogue(const std::vector<SpeakerTurn>& turns, int person, bool alone)
{
    const auto isOther = [&](const SpeakerTurn& turn) {
        return turn.person != person && (alone || turn.person != kUnknownSpeaker);
    };
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (isOther(turns[i])) {
            m_others.push_back(turns[i].range);
            if (i + 1 < turns.size() && turns[i + 1].person == person) {
                m_latencies.push_back({{turns[i].range.end, turns[i + 1].range.start}});
            }
        }
    }
}

std::optional<double> Dialogue::sinceOtherSpoke(base::MediaTime time) const
{
    const auto next = std::upper_bound(m_others.begin(), m_others.end(), time,
                                       [](base::MediaTime t, base::TimeRange range) { return t < range.start; });
    if (next == m_others.begin()) {
        return std::nullopt;
    }
    const auto& last = *std::prev(next);
    return last.end <= time ? std::optional((time - last.end).seconds()) : std::nullopt;
}

std::vector<Behaviour> findLongLatencies(const Dialogue& dialogue, int person, const ResponseLatencySettings& settings)
{
    std::vector<Behaviour> found;
    std::vector<double> own;
    for (const auto& latency : dialogue.latencies()) {
        own.push_back(latency.range.length().seconds());
    }
    if (own.size() < kEnough) {
        return found;
    }
    const double usual = quantile(own, settings.percentile / 100);
    for (const auto& latency : dialogue.latencies()) {
        const double seconds = latency.range.length().seconds();
        if (seconds < settings.minDurationS - 1e-9 || seconds < usual - 1e-9) {
            continue;
        }
        const auto below = std::count_if(own.begin(), own.end(), [&](double s) { return s < seconds - 1e-9; });
        Behaviour late;
        late.kind = BehaviourKind::LongLatency;
        late.person = person;
        late.range = latency.range;
        late.measures = {{"duration_s", seconds},
                         {"own_percentile_s", usual},
                         {"percentile", 100.0 * double(below) / double(own.size())}};
        late.confidence = kConfidence;
        found.push_back(std::move(late));
    }
    return found;
}

} // namespace alliance::vision
