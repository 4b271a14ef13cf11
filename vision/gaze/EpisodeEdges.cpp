#include "vision/gaze/EpisodeEdges.h"

#include "vision/gaze/RobustStats.h"

namespace alliance::vision
{

namespace
{

using Looking = GazeState::Looking;

constexpr double kSettleS = 1.0;  // the look that has settled, and the partner before it, are measured over so long
constexpr double kReachS = 0.7;   // an end moves by no more
constexpr double kLeastWay = 0.3; // thresholds between partner and look, below which there is no way to halve
constexpr std::int64_t kGrainNs = 1'000'000; // ends are given in whole milliseconds
constexpr std::size_t kOnItsWay = 1;         // turns at the end that may still be moving

// One end of a run, looked at so that the look away lies ahead: `step` +1 for its start, -1 for its end.
class Edge
{
public:
    Edge(const std::vector<SignalSample>& samples, const SampleGrid& grid, const std::vector<GazeState>& states,
         const GazeAversionSettings& settings, const Run& run, int step)
        : m_samples(samples), m_grid(grid), m_states(states), m_settings(settings), m_run(run), m_step(step)
    {
    }

    // None where the run borders on a loss, on the recording's end, or on nothing to halve.
    std::optional<base::MediaTime> place()
    {
        const auto edge = static_cast<std::ptrdiff_t>(m_step > 0 ? m_run.first : m_run.last - 1);
        const auto outside = edge - m_step;
        if (!told(outside)) {
            return std::nullopt;
        }
        const auto away = settled(edge, m_step, Looking::Away);
        const auto partner = settled(outside, -m_step, Looking::Partner);
        if (!away || !partner) {
            return std::nullopt;
        }
        m_from = *partner;
        m_way = {away->right - partner->right, away->down - partner->down};
        if (std::hypot(m_way.right, m_way.down) < kLeastWay) {
            return std::nullopt;
        }
        return crossing(m_grid.sampleOf(static_cast<std::size_t>(edge)));
    }

private:
    bool told(std::ptrdiff_t turn) const
    {
        return turn >= 0 && turn < static_cast<std::ptrdiff_t>(m_grid.size()) &&
               stateAt(turn).looking != Looking::Unknown;
    }
    const GazeState& stateAt(std::ptrdiff_t turn) const
    {
        return m_states[m_grid.sampleOf(static_cast<std::size_t>(turn))];
    }

    // Median aim from a turn on, of what looks that way; the first turn may be on its way and counts only if alone.
    std::optional<Aim> settled(std::ptrdiff_t from, int step, Looking looking) const
    {
        std::vector<double> rights;
        std::vector<double> downs;
        const auto start = m_grid.timeOf(static_cast<std::size_t>(from));
        for (auto turn = from; told(turn); turn += step) {
            const auto far = std::abs((m_grid.timeOf(static_cast<std::size_t>(turn)) - start).seconds());
            if (far > kSettleS || (stateAt(turn).looking != looking && !rights.empty())) {
                break;
            }
            const auto aim = aimOf(stateAt(turn), m_settings);
            rights.push_back(aim.right);
            downs.push_back(aim.down);
        }
        if (rights.empty()) {
            return std::nullopt;
        }
        if (rights.size() > kOnItsWay + 1) {
            rights.erase(rights.begin(), rights.begin() + kOnItsWay);
            downs.erase(downs.begin(), downs.begin() + kOnItsWay);
        }
        return Aim{median(rights), median(downs)};
    }

    // 0 at the partner, 1 where the look settles.
    double done(std::size_t sample) const
    {
        const auto aim = aimOf(m_states[sample], m_settings);
        const double length2 = m_way.right * m_way.right + m_way.down * m_way.down;
        return ((aim.right - m_from.right) * m_way.right + (aim.down - m_from.down) * m_way.down) / length2;
    }

    // From the edge outwards while the half is done, or inwards while it is not; in proportion between two samples.
    std::optional<base::MediaTime> crossing(std::size_t edge) const
    {
        const auto start = m_samples[edge].time;
        const bool outwards = done(edge) >= 0.5;
        const auto step = static_cast<std::ptrdiff_t>(outwards ? -m_step : m_step);
        auto last = static_cast<std::ptrdiff_t>(edge);
        for (auto at = last + step; at >= 0 && at < static_cast<std::ptrdiff_t>(m_samples.size()); at += step) {
            const auto sample = static_cast<std::size_t>(at);
            const auto time = m_samples[sample].time;
            if (std::abs((time - start).seconds()) > kReachS) {
                return std::nullopt;
            }
            if (m_states[sample].looking == Looking::Unknown) {
                if (m_samples[sample].extra) {
                    continue; // one blurred frame of the movement
                }
                return std::nullopt;
            }
            const double before = done(static_cast<std::size_t>(last));
            const double after = done(sample);
            if ((after >= 0.5) != outwards) {
                const auto from = m_samples[static_cast<std::size_t>(last)].time;
                const double share = (0.5 - before) / (after - before);
                const double ns = double(from.ns) + share * double((time - from).ns);
                return base::MediaTime{std::llround(ns / double(kGrainNs)) * kGrainNs};
            }
            last = at;
        }
        return std::nullopt;
    }

    const std::vector<SignalSample>& m_samples;
    const SampleGrid& m_grid;
    const std::vector<GazeState>& m_states;
    const GazeAversionSettings& m_settings;
    Run m_run;
    int m_step;
    Aim m_from; // the partner
    Aim m_way;  // from there to where the look settles
};

} // namespace

Aim aimOf(const GazeState& s, const GazeAversionSettings& settings)
{
    const double shut = s.shut ? 1 : 0;
    return {s.yaw / settings.minAngleDeg + s.eyeAlong / settings.eyesSd,
            s.pitch / settings.minAngleDeg + s.eyeDown / settings.eyesSd + shut};
}

base::TimeRange placedRange(const std::vector<SignalSample>& samples, const SampleGrid& grid,
                            const std::vector<GazeState>& states, const Run& run, const GazeAversionSettings& settings)
{
    base::TimeRange range{grid.timeOf(run.first), grid.endOf(run.last - 1)};
    const auto start = Edge(samples, grid, states, settings, run, 1).place();
    const auto end = Edge(samples, grid, states, settings, run, -1).place();
    if (start) {
        range.start = *start;
    }
    if (end && *end > range.start) {
        range.end = *end;
    }
    return range;
}

} // namespace alliance::vision
