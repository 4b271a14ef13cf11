#include "vision/candidates/Trace.h"

#include "vision/candidates/PostureDetector.h"
#include "vision/gaze/GazeDetector.h"

namespace alliance::vision
{

namespace
{

Trace gazeTrace(const PersonSignals& person, base::TimeRange around, const Settings& settings, const GazeScene& scene)
{
    Trace trace;
    trace.kind = BehaviourKind::GazeAversion;
    const auto visibility = visibilityOf(person, settings.cannotTell, scene.shots);
    const auto states = gazeStates(person, visibility, settings, scene);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto& sample = person.samples[i];
        if (!sample.extra && around.contains(sample.time)) {
            const bool told = states[i].looking != GazeState::Looking::Unknown;
            trace.points.push_back({sample.time, told ? std::optional(states[i].strength) : std::nullopt});
        }
    }
    return trace;
}

Trace postureTrace(const SessionSignals& signals, const PersonSignals& person, base::TimeRange around,
                   const Settings& settings)
{
    Trace trace;
    trace.kind = BehaviourKind::PostureShift;
    for (const auto& point : postureStrength(signals, person, settings.postureShift)) {
        if (around.contains(point.time)) {
            trace.points.push_back({point.time, point.strength});
        }
    }
    return trace;
}

} // namespace

std::vector<Trace> tracesOf(const SessionSignals& signals, int person, base::TimeRange around, const Settings& settings,
                            const ReviewInput& review)
{
    const auto found = std::find_if(signals.people.begin(), signals.people.end(),
                                    [&](const PersonSignals& p) { return p.id == person; });
    if (found == signals.people.end()) {
        return {};
    }
    return {gazeTrace(*found, around, settings, {signals.shots, review.marks}),
            postureTrace(signals, *found, around, settings)};
}

} // namespace alliance::vision
