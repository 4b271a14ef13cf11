#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

using Looking = GazeState::Looking;

constexpr double kPureShare = 0.8; // of the samples of each part point one way when a look away is split
constexpr double kAwayShare = 0.6; // of the samples of an episode: gaps may be merged, but not outweigh it

// Where a sample points, in thresholds: how far to image right and how far down, head and eyes together.
struct Aim {
    double right = 0;
    double down = 0;
};

std::string directionOf(const Aim& aim)
{
    return std::abs(aim.right) > std::abs(aim.down) ? (aim.right > 0 ? "right" : "left") : aim.down > 0 ? "down" : "up";
}

struct Run { // samples [first, last)
    std::size_t first = 0;
    std::size_t last = 0;
};

class Builder
{
public:
    Builder(const PersonSignals& person, const std::vector<GazeState>& states, const Settings& settings)
        : m_samples(person.samples),
          m_states(states),
          m_settings(settings.gazeAversion),
          m_longestLossS(settings.cannotTell.minDurationS),
          m_person(person.id)
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
            if (!merged.empty() && bridged(merged.back().last, run.first) &&
                awayShare({merged.back().first, run.last}) >= kAwayShare) {
                merged.back().last = run.last;
            } else {
                merged.push_back(run);
            }
        }
        return merged;
    }

    // A long look away that clearly changes its direction is two, where each part is long enough on its own.
    std::vector<Run> split(const Run& run) const
    {
        double best = kPureShare;
        std::optional<std::size_t> at;
        for (std::size_t i = run.first + 1; i < run.last; ++i) {
            const Run left{run.first, i};
            const Run right{i, run.last};
            if (seconds(left) < m_settings.minDurationS || seconds(right) < m_settings.minDurationS) {
                continue;
            }
            const auto [leftWay, leftShare] = mainDirection(left);
            const auto [rightWay, rightShare] = mainDirection(right);
            if (leftWay != rightWay && std::min(leftShare, rightShare) > best) {
                best = std::min(leftShare, rightShare);
                at = i;
            }
        }
        if (!at) {
            return {run};
        }
        auto parts = split({run.first, *at});
        const auto rest = split({*at, run.last});
        parts.insert(parts.end(), rest.begin(), rest.end());
        return parts;
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
        result.direction = directionOf({middle([this](const GazeState& s) { return aimOf(s).right; }),
                                        middle([this](const GazeState& s) { return aimOf(s).down; })});
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
    Aim aimOf(const GazeState& s) const
    {
        const double lids = s.shut ? 1 : 0;
        return {s.yaw / m_settings.minAngleDeg + s.eyeAlong / m_settings.eyesSd,
                s.pitch / m_settings.minAngleDeg + s.eyeDown / m_settings.eyesSd + lids};
    }

    // The direction of most samples that look away, and their share.
    std::pair<std::string, double> mainDirection(const Run& run) const
    {
        std::map<std::string, int> counts;
        int all = 0;
        for (std::size_t i = run.first; i < run.last; ++i) {
            if (m_states[i].looking == Looking::Away) {
                ++counts[directionOf(aimOf(m_states[i]))];
                ++all;
            }
        }
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == counts.end() ? std::pair(std::string(), 0.0)
                                    : std::pair(most->first, double(most->second) / all);
    }

    // Samples [from, to) do not part two looks away: back on the partner too shortly, or a loss too short to be told.
    bool bridged(std::size_t from, std::size_t to) const
    {
        double partner = 0;
        double lost = 0;
        for (std::size_t i = from; i < to; ++i) {
            const double length = (endOf(i) - m_samples[i].time).seconds();
            (m_states[i].looking == Looking::Unknown ? lost : partner) += length;
        }
        return partner < m_settings.mergeGapS && lost < m_longestLossS;
    }

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
    double m_longestLossS;
    int m_person;
};

} // namespace

GazeEpisodes findAversions(const PersonSignals& person, const std::vector<GazeState>& states, const Settings& settings,
                           const GazeScene& /*scene*/)
{
    GazeEpisodes episodes;
    const Builder builder(person, states, settings);
    for (const auto& run : builder.runs()) {
        const double seconds = builder.seconds(run);
        episodes.allDurationsS.push_back(seconds);
        if (seconds >= settings.gazeAversion.minDurationS - 1e-9) {
            for (const auto& part : builder.split(run)) {
                episodes.aversions.push_back(builder.behaviour(part));
            }
        }
    }
    return episodes;
}

} // namespace alliance::vision
