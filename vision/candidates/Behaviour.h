#pragma once
// One measured episode of one person, by the definitions of the vocabulary. Never an emotion, never a rupture.

#include "media/base/MediaTime.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alliance::vision
{

// Stillness, silence and a long latency of a response only support other cues.
enum class BehaviourKind { GazeAversion, PostureShift, Stillness, Silence, CannotTell, LongLatency };

// "gaze_aversion", "posture_shift", "stillness", "silence", "cannot_tell", "response_latency"
std::string_view toText(BehaviourKind kind);
std::optional<BehaviourKind> behaviourKindFromText(std::string_view text);

struct Behaviour {
    static constexpr int kNobody = -1; // silence belongs to all

    BehaviourKind kind = BehaviourKind::GazeAversion;
    int person = 0; // PersonSignals::id or kNobody
    base::TimeRange range;
    std::int64_t startFrame = 0;
    std::int64_t endFrame = 0; // the first frame that no longer belongs
    // gaze: "left", "right" (of the picture), "up", "down": the larger part, both parts are among the measures;
    // posture: "back", "forward", "sideways", "turned away", "slump", "upright", "took the seat", "left the seat";
    // cannot tell: "absent", "hidden", "small", "unsure", "eyes_hidden"; else empty
    std::string direction;
    std::string channel; // gaze: "head", "eyes" or "head+eyes"; posture: "body" or "head"; else empty
    std::map<std::string, double> measures; // name with its unit, as "head_deg", "shift_widths", "duration_s";
                                            // "percentile" within this person's session, 0..100
    double confidence = 0;                  // 0..1
    // What could have misled the measurement, ascending: "small_face", "weak_eyes", "dim", "blurred", "profile",
    // "hand_at_face", "camera_moved", "near_loss", "near_cut", "talking", "head_only", "few_samples".
    std::vector<std::string> caveats;
};

} // namespace alliance::vision
