#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

using Looking = GazeState::Looking;

constexpr double kAwayShare = 0.6; // of the samples of an episode: gaps may be merged, but not outweigh it

struct Run { // samples [first, last)
    std::size_t first = 0;
    std::size_t last = 0;
};

class Builder
{
public:
    Builder(const PersonSignals& person, const std::vector<GazeState>& states, const GazeAversionSettings& settings)
        : m_samples(person.samples), m_states(states), m_settings(settings), m_person(person.id)
    {
    }

    // Where the sample's time ends: the next sample, or as long as the one before it.
    base::MediaTime endOf(std::size_t sample) const
    {
        if (sample + 1 < m_samples.size()) {
            return m_samples[sample + 1].time;
        }
        return sample > 0 ? m_samples[sample].time + (m_samples[sample].time - m_samples[sample - 1].time)
                          : m_samples[sample].time;
    }

    double seconds(const Run& run) const { return (endOf(run.last - 1) - m_samples[run.first].time).seconds(); }

    // Looks away without blinks, gaps merged.
    std::vector<Run> runs() const
    {
        std::vector<Run> merged;
        for (std::size_t i = 0; i < m_states.size();) {
            if (m_states[i].looking != Looking::Away) {
                ++i;
                continue;
            }
            Run run{i, i};
            bool head = false;
            while (i < m_states.size() && m_states[i].looking == Looking::Away) {
                head = head || m_states[i].byHead;
                run.last = ++i;
            }
            // From its first to its last sample, so that a blink that touches two samples is one.
            const double least = (m_samples[run.last - 1].time - m_samples[run.first].time).seconds();
            if (!head && least < m_settings.blinkS) {
                continue;
            }
            const double gap =
                merged.empty() ? 1e9 : (m_samples[run.first].time - endOf(merged.back().last - 1)).seconds();
            if (gap < m_settings.mergeGapS && awayShare({merged.back().first, run.last}) >= kAwayShare) {
                merged.back().last = run.last;
            } else {
                merged.push_back(run);
            }
        }
        return merged;
    }

    Behaviour behaviour(const Run& run) const
    {
        const auto middle = [&](auto measure) {
            std::vector<double> values;
            for (std::size_t i = run.first; i < run.last; ++i) {
                if (m_states[i].looking == Looking::Away) {
                    values.push_back(measure(m_states[i]));
                }
            }
            return median(values);
        };
        const auto share = [&](auto holds) { return middle([&](const GazeState& s) { return holds(s) ? 1.0 : 0.0; }); };
        const bool head = share([](const GazeState& s) { return s.byHead; }) >= 0.5;
        const bool eyes = share([](const GazeState& s) { return s.byEyes; }) >= 0.5;
        const double yaw = middle([](const GazeState& s) { return s.yaw; });
        const double pitch = middle([](const GazeState& s) { return s.pitch; });
        const double along = middle([](const GazeState& s) { return s.eyeAlong; });
        const double down = middle([](const GazeState& s) { return s.eyeDown; });
        const double lids = middle([](const GazeState& s) { return s.lids; });
        const double strength = middle([](const GazeState& s) { return s.strength; });

        Behaviour result;
        result.kind = BehaviourKind::GazeAversion;
        result.person = m_person;
        result.range = {m_samples[run.first].time, endOf(run.last - 1)};
        result.channel = head && eyes ? "head+eyes" : head ? "head" : "eyes";
        const bool shut = !head && std::abs(along) < m_settings.eyesSd / 2 && lids < -m_settings.eyesSd;
        const double sideways = head ? yaw : along;
        const double upDown = head ? pitch : shut ? 1e9 : down;
        result.direction = std::abs(sideways) > std::abs(upDown) ? (sideways > 0 ? "right" : "left")
                           : upDown > 0                          ? "down"
                                                                 : "up";
        result.measures["duration_s"] = result.range.length().seconds();
        result.measures["head_yaw_deg"] = yaw;
        result.measures["head_pitch_deg"] = pitch;
        result.measures["head_deg"] = std::hypot(yaw, pitch);
        if (eyes) {
            result.measures["eyes_side_sd"] = along;
            result.measures["eyes_down_sd"] = down;
            result.measures["lids_sd"] = lids;
        }
        const bool small = share([](const GazeState& s) { return s.smallEyes; }) >= 0.5;
        result.confidence = std::clamp(0.5 + 0.4 * (strength - 1), 0.5, 0.95) * (0.5 + 0.5 * awayShare(run)) *
                            (small && !head ? 0.7 : 1.0);
        return result;
    }

private:
    double awayShare(const Run& run) const
    {
        const auto away = std::count_if(m_states.begin() + static_cast<std::ptrdiff_t>(run.first),
                                        m_states.begin() + static_cast<std::ptrdiff_t>(run.last),
                                        [](const GazeState& s) { return s.looking == Looking::Away; });
        return double(away) / double(run.last - run.first);
    }

    const std::vector<SignalSample>& m_samples;
    const std::vector<GazeState>& m_states;
    const GazeAversionSettings& m_settings;
    int m_person;
};

} // namespace

GazeEpisodes findAversions(const PersonSignals& person, const std::vector<GazeState>& states,
                           const GazeAversionSettings& settings)
{
    GazeEpisodes episodes;
    const Builder builder(person, states, settings);
    for (const auto& run : builder.runs()) {
        const double seconds = builder.seconds(run);
        episodes.allDurationsS.push_back(seconds);
        if (seconds >= settings.minDurationS - 1e-9) {
            episodes.aversions.push_back(builder.behaviour(run));
        }
    }
    return episodes;
}

} // namespace alliance::vision
