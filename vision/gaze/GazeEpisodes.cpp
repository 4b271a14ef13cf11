#include "vision/gaze/EpisodeEdges.h"
#include "vision/gaze/GazeBaselines.h"
#include "vision/gaze/GazeCaveats.h"
#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

using Looking = GazeState::Looking;

constexpr double kPureShare = 0.8; // of the samples of each part point one way when a look away is split
constexpr double kAwayShare = 0.6; // of the samples of an episode: gaps may be merged, but not outweigh it
constexpr double kMostConfidence = 0.97;

constexpr std::array<const char*, 4> kDirections = {"left", "right", "up", "down"};

std::size_t wayOf(const Aim& aim)
{
    return std::abs(aim.right) > std::abs(aim.down) ? (aim.right > 0 ? 1 : 0) : aim.down > 0 ? 3 : 2;
}

// Share of a normal distribution below.
double normal(double deviations)
{
    return 0.5 * std::erfc(-deviations / std::sqrt(2.0));
}

class Builder
{
public:
    Builder(const PersonSignals& person, const std::vector<GazeState>& states, const Settings& settings,
            const GazeScene& scene)
        : m_samples(person.samples),
          m_grid(person.samples),
          m_states(states),
          m_settings(settings.gazeAversion),
          m_scene(scene),
          m_longestLossS(settings.cannotTell.minDurationS),
          m_person(person.id),
          m_ways(m_grid.size() + 1)
    {
        for (std::size_t i = 0; i < m_grid.size(); ++i) {
            m_ways[i + 1] = m_ways[i];
            if (state(i).looking == Looking::Away) {
                ++m_ways[i + 1][wayOf(aimOf(state(i), m_settings))];
            }
        }
    }

    base::TimeRange placed(const Run& run) const { return placedRange(m_samples, m_grid, m_states, run, m_settings); }
    base::MediaTime startOf(const Run& run) const { return m_grid.timeOf(run.first); }
    base::MediaTime endOf(const Run& run) const { return m_grid.endOf(run.last - 1); }
    double seconds(const Run& run) const { return (m_grid.endOf(run.last - 1) - m_grid.timeOf(run.first)).seconds(); }

    // Looks away without blinks, gaps merged.
    std::vector<Run> runs() const
    {
        std::vector<Run> merged;
        for (std::size_t i = 0; i < m_grid.size();) {
            if (state(i).looking != Looking::Away) {
                ++i;
                continue;
            }
            Run run{i, i};
            bool head = false;
            const auto shot = shotAt(m_scene.shots, m_grid.timeOf(i));
            while (i < m_grid.size() && state(i).looking == Looking::Away &&
                   shotAt(m_scene.shots, m_grid.timeOf(i)) == shot) {
                head = head || state(i).byHead;
                run.last = ++i;
            }
            // From its first to its last sample, so that a blink that touches two samples is one.
            const double least = (m_grid.timeOf(run.last - 1) - m_grid.timeOf(run.first)).seconds();
            if (!head && least < m_settings.blinkS) {
                continue;
            }
            if (!merged.empty() && shotAt(m_scene.shots, m_grid.timeOf(merged.back().first)) == shot &&
                bridged(merged.back().last, run.first) && awayShare({merged.back().first, run.last}) >= kAwayShare) {
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

    Behaviour behaviour(const Run& run, const base::TimeRange& range) const
    {
        const auto middle = [&](auto measure) {
            std::vector<double> values;
            for (std::size_t i = run.first; i < run.last; ++i) {
                if (state(i).looking == Looking::Away) {
                    values.push_back(measure(state(i)));
                }
            }
            return median(values);
        };
        const auto mostly = [&](auto holds) {
            return middle([&](const GazeState& s) { return holds(s) ? 1.0 : 0.0; }) >= 0.5;
        };
        const bool head = mostly([](const GazeState& s) { return s.byHead; });
        const bool eyes = mostly([](const GazeState& s) { return s.byEyes; });
        const double yaw = middle([](const GazeState& s) { return s.yaw; });
        const double pitch = middle([](const GazeState& s) { return s.pitch; });

        Behaviour result;
        result.kind = BehaviourKind::GazeAversion;
        result.person = m_person;
        result.range = range;
        result.channel = head && eyes ? "head+eyes" : head ? "head" : "eyes";
        result.direction =
            kDirections.at(wayOf({middle([this](const GazeState& s) { return aimOf(s, m_settings).right; }),
                                  middle([this](const GazeState& s) { return aimOf(s, m_settings).down; })}));
        result.measures["duration_s"] = result.range.length().seconds();
        result.measures["head_yaw_deg"] = yaw;
        result.measures["head_pitch_deg"] = pitch;
        result.measures["head_deg"] = std::hypot(yaw, pitch);
        result.measures["gaze_yaw_deg"] = middle([](const GazeState& s) { return s.gazeYaw; });
        result.measures["gaze_pitch_deg"] = middle([](const GazeState& s) { return s.gazePitch; });
        result.measures["uncertainty_deg"] = middle([](const GazeState& s) { return s.uncertainty; });
        if (eyes) {
            result.measures["eyes_side_sd"] = middle([](const GazeState& s) { return s.eyeAlong; });
            result.measures["eyes_down_sd"] = middle([](const GazeState& s) { return s.eyeDown; });
            result.measures["lids_sd"] = middle([](const GazeState& s) { return s.lids; });
        }
        auto caveats = caveatsOf(m_grid, m_states, run, result, m_scene);
        // How surely the threshold is passed, for all we know about the picture.
        const double sure = normal(middle([](const GazeState& s) { return s.margin; }));
        result.confidence = kMostConfidence * sure * (0.5 + 0.5 * awayShare(run)) * caveats.confidence;
        result.caveats = std::move(caveats.codes);
        return result;
    }

private:
    const GazeState& state(std::size_t turn) const { return m_states[m_grid.sampleOf(turn)]; }

    // The direction of most turns that look away, and their share.
    std::pair<std::size_t, double> mainDirection(const Run& run) const
    {
        std::array<int, kDirections.size()> counts{};
        int all = 0;
        for (std::size_t way = 0; way < counts.size(); ++way) {
            counts[way] = m_ways[run.last][way] - m_ways[run.first][way];
            all += counts[way];
        }
        const auto most = std::max_element(counts.begin(), counts.end());
        return {static_cast<std::size_t>(most - counts.begin()), all > 0 ? double(*most) / all : 0};
    }

    // Samples [from, to) do not part two looks away: back on the partner too shortly, or a loss too short to be told.
    bool bridged(std::size_t from, std::size_t to) const
    {
        double partner = 0;
        double lost = 0;
        for (std::size_t i = from; i < to; ++i) {
            const double length = (m_grid.endOf(i) - m_grid.timeOf(i)).seconds();
            (state(i).looking == Looking::Unknown ? lost : partner) += length;
        }
        return partner < m_settings.mergeGapS && lost < m_longestLossS;
    }

    double awayShare(const Run& run) const
    {
        int away = 0;
        for (std::size_t way = 0; way < kDirections.size(); ++way) {
            away += m_ways[run.last][way] - m_ways[run.first][way];
        }
        return double(away) / double(run.last - run.first);
    }

    const std::vector<SignalSample>& m_samples;
    SampleGrid m_grid;
    const std::vector<GazeState>& m_states;
    const GazeAversionSettings& m_settings;
    const GazeScene& m_scene;
    double m_longestLossS;
    int m_person;
    std::vector<std::array<int, kDirections.size()>> m_ways; // looks that way before each turn
};

} // namespace

GazeEpisodes findAversions(const PersonSignals& person, const std::vector<GazeState>& states, const Settings& settings,
                           const GazeScene& scene)
{
    GazeEpisodes episodes;
    const Builder builder(person, states, settings, scene);
    for (const auto& run : builder.runs()) {
        const auto whole = builder.placed(run);
        episodes.allDurationsS.push_back(whole.length().seconds());
        if (builder.seconds(run) < settings.gazeAversion.minDurationS - 1e-9) {
            continue;
        }
        for (const auto& part : builder.split(run)) {
            base::TimeRange range = whole;
            range.start = part.first == run.first ? whole.start : builder.startOf(part);
            range.end = part.last == run.last ? whole.end : builder.endOf(part);
            episodes.aversions.push_back(builder.behaviour(part, range));
        }
    }
    return episodes;
}

} // namespace alliance::vision
