#include "vision/gaze/CannotTell.h"

#include "vision/gaze/SampleGrid.h"

#include <map>

namespace alliance::vision
{

namespace
{

constexpr double kBridgedSeenS = 0.7; // a face that is seen for less inside a loss does not end it

enum class Reason { None, Absent, Hidden, Small, Unsure, EyesHidden };

Reason reasonOf(Visibility visibility, const GazeState& state)
{
    switch (visibility) {
    case Visibility::Absent:
        return Reason::Absent;
    case Visibility::Hidden:
        return Reason::Hidden;
    case Visibility::Small:
        return Reason::Small;
    case Visibility::Unsure:
        return Reason::Unsure;
    case Visibility::Seen:
        break;
    }
    return state.looking == GazeState::Looking::Unknown && state.eyesContradict ? Reason::EyesHidden : Reason::None;
}

std::string_view nameOf(Reason reason)
{
    switch (reason) {
    case Reason::Absent:
        return "absent";
    case Reason::Small:
        return "small";
    case Reason::Unsure:
        return "unsure";
    case Reason::EyesHidden:
        return "eyes_hidden";
    case Reason::Hidden:
    case Reason::None:
        break;
    }
    return "hidden";
}

} // namespace

std::vector<Behaviour> findCannotTell(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                      const std::vector<GazeState>& states, const CannotTellSettings& settings)
{
    std::vector<Behaviour> found;
    const SampleGrid grid(person.samples);
    const auto reasonAt = [&](std::size_t turn) {
        const auto sample = grid.sampleOf(turn);
        return reasonOf(visibility[sample], states[sample]);
    };
    for (std::size_t i = 0; i < grid.size();) {
        if (reasonAt(i) == Reason::None) {
            ++i;
            continue;
        }
        std::size_t end = i;
        std::map<Reason, int> counts;
        for (std::size_t k = i; k < grid.size(); ++k) {
            const auto reason = reasonAt(k);
            if (reason != Reason::None) {
                ++counts[reason];
                end = k + 1;
            } else if (states[grid.sampleOf(k)].looking == GazeState::Looking::Away ||
                       (grid.endOf(k) - grid.endOf(end - 1)).seconds() > kBridgedSeenS) {
                break;
            }
        }
        const base::TimeRange range{grid.timeOf(i), grid.endOf(end - 1)};
        if (range.length().seconds() >= settings.minDurationS - 1e-9) {
            const auto main = std::max_element(counts.begin(), counts.end(),
                                               [](const auto& a, const auto& b) { return a.second < b.second; });
            Behaviour cannot;
            cannot.kind = BehaviourKind::CannotTell;
            cannot.person = person.id;
            cannot.range = range;
            cannot.direction = nameOf(main->first);
            cannot.measures = {{"duration_s", range.length().seconds()}};
            cannot.confidence = 1;
            found.push_back(std::move(cannot));
        }
        i = end;
    }
    return found;
}

} // namespace alliance::vision
