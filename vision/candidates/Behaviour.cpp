#include "vision/candidates/Behaviour.h"

#include <array>

namespace alliance::vision
{

namespace
{
constexpr std::array<std::pair<BehaviourKind, std::string_view>, 6> kKinds = {{
    {BehaviourKind::GazeAversion, "gaze_aversion"},
    {BehaviourKind::PostureShift, "posture_shift"},
    {BehaviourKind::Stillness, "stillness"},
    {BehaviourKind::Silence, "silence"},
    {BehaviourKind::CannotTell, "cannot_tell"},
    {BehaviourKind::LongLatency, "response_latency"},
}};
}

std::string_view toText(BehaviourKind kind)
{
    for (const auto& [value, text] : kKinds) {
        if (value == kind) {
            return text;
        }
    }
    return {};
}

std::optional<BehaviourKind> behaviourKindFromText(std::string_view text)
{
    for (const auto& [value, name] : kKinds) {
        if (name == text) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace alliance::vision
