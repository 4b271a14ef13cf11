#include "vision/candidates/CandidateReasons.h"

#include <fmt/format.h>

#include <map>

namespace alliance::vision
{

namespace
{

constexpr double kTiltWorthSaying = 10; // degrees
constexpr double kTrunkWorthSaying = 1;

std::string sideText(const std::string& direction)
{
    return direction == "left" || direction == "right" ? "to the " + direction + " of the picture" : direction;
}

std::string gazeText(const Behaviour& b)
{
    const double duration = measureOf(b, "duration_s");
    const double head = measureOf(b, "head_deg");
    const double eyes = std::max(std::abs(measureOf(b, "eyes_side_sd")), std::abs(measureOf(b, "eyes_down_sd")));
    if (b.channel == "eyes") {
        return fmt::format("Looked {} for {:.1f} s with the eyes: {:.0f} SD from where this person mostly looks (head "
                           "{:.0f}°)",
                           sideText(b.direction), duration, eyes, head);
    }
    const auto text = fmt::format("Head turned {:.0f}° {} from where this person mostly looks, for {:.1f} s", head,
                                  sideText(b.direction), duration);
    return b.channel == "head+eyes" ? text + ", the eyes as well" : text;
}

std::string seatText(const Behaviour& b)
{
    return fmt::format("{}: moved by {:.1f} shoulder widths within {:.1f} s",
                       b.direction == "left the seat" ? "Left the seat" : "Took the seat", measureOf(b, "shift_widths"),
                       measureOf(b, "duration_s"));
}

std::string postureText(const Behaviour& b)
{
    static const std::map<std::string, std::string> kVerbs = {
        {"back", "Moved back"},         {"forward", "Moved forward"}, {"sideways", "Moved sideways"},
        {"turned away", "Turned away"}, {"slump", "Sank down"},       {"upright", "Sat up"}};
    if (b.direction == "left the seat" || b.direction == "took the seat") {
        return seatText(b);
    }
    const auto verb = kVerbs.find(b.direction);
    auto text = fmt::format("{} by {:.2f} shoulder widths within {:.1f} s and stayed there for {:.0f} s",
                            verb != kVerbs.end() ? verb->second : "Moved", measureOf(b, "shift_widths"),
                            measureOf(b, "duration_s"), measureOf(b, "held_s"));
    if (std::abs(measureOf(b, "trunk_deg")) >= kTrunkWorthSaying) {
        text += fmt::format(", trunk {:.0f}°", std::abs(measureOf(b, "trunk_deg")));
    }
    if (std::abs(measureOf(b, "tilt_deg")) >= kTiltWorthSaying) {
        text += fmt::format(", {} tilted by {:.0f}°", b.channel == "head" ? "head" : "shoulders",
                            std::abs(measureOf(b, "tilt_deg")));
    }
    return b.channel == "head" ? text + " (by the head alone: no shoulders in view)" : text;
}

} // namespace

double measureOf(const Behaviour& behaviour, const char* name)
{
    const auto found = behaviour.measures.find(name);
    return found != behaviour.measures.end() ? found->second : 0;
}

std::string reasonOf(const Behaviour& b, std::size_t looks)
{
    const double percent = std::floor(measureOf(b, "percentile"));
    switch (b.kind) {
    case BehaviourKind::GazeAversion:
        return looks < 2 ? gazeText(b) + "; the only look away of this person"
                         : fmt::format("{}; longer than {:.0f} % of this person's {} looks away", gazeText(b), percent,
                                       looks);
    case BehaviourKind::PostureShift:
        return fmt::format("{}; larger than {:.0f} % of this person's movement", postureText(b), percent);
    case BehaviourKind::Stillness:
        return fmt::format("Hardly moved for {:.0f} s: among the stillest of this person's session",
                           measureOf(b, "duration_s"));
    case BehaviourKind::Silence:
        return fmt::format("Nobody spoke for {:.1f} s", measureOf(b, "duration_s"));
    case BehaviourKind::LongLatency:
        return fmt::format("Began to speak {:.1f} s after the other had ended; later than {:.0f} % of this person's "
                           "answers",
                           measureOf(b, "duration_s"), percent);
    case BehaviourKind::CannotTell:
        break;
    }
    return {};
}

} // namespace alliance::vision
