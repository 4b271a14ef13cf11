#include "vision/candidates/Settings.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>

namespace alliance::vision
{

namespace
{

// One number of the settings: where it lives, and the range in which it makes sense.
struct Entry {
    const char* group;
    const char* key;
    double least;
    double most;
    double* value;
};

std::vector<Entry> entriesOf(Settings& s)
{
    auto& g = s.gazeAversion;
    auto& p = s.postureShift;
    return {
        {"gaze_aversion", "min_duration_s", 0.2, 600, &g.minDurationS},
        {"gaze_aversion", "min_angle_deg", 1, 90, &g.minAngleDeg},
        {"gaze_aversion", "head_sd", 0.5, 50, &g.headSd},
        {"gaze_aversion", "eyes_sd", 0.5, 50, &g.eyesSd},
        {"gaze_aversion", "merge_gap_s", 0, 60, &g.mergeGapS},
        {"gaze_aversion", "blink_s", 0, 5, &g.blinkS},
        {"gaze_aversion", "eyes_min_face_px", 20, 4000, &g.eyesMinFacePx},
        {"gaze_aversion", "eyes_sure_face_px", 20, 4000, &g.eyesSureFacePx},
        {"gaze_aversion", "window_s", 30, 36000, &g.windowS},
        {"posture_shift", "hold_s", 0.2, 600, &p.holdS},
        {"posture_shift", "min_shift", 0.01, 5, &p.minShift},
        {"posture_shift", "min_trunk_deg", 0.5, 90, &p.minTrunkDeg},
        {"posture_shift", "within_s", 0.2, 60, &p.withinS},
        {"stillness", "percentile", 0.1, 100, &s.stillness.percentile},
        {"stillness", "min_duration_s", 1, 3600, &s.stillness.minDurationS},
        {"silence", "min_duration_s", 0.5, 3600, &s.silence.minDurationS},
        {"response_latency", "min_duration_s", 0.5, 600, &s.responseLatency.minDurationS},
        {"response_latency", "percentile", 0, 100, &s.responseLatency.percentile},
        {"cannot_tell", "min_face_px", 10, 4000, &s.cannotTell.minFacePx},
        {"cannot_tell", "min_presence", 0, 1, &s.cannotTell.minPresence},
        {"cannot_tell", "min_duration_s", 0, 3600, &s.cannotTell.minDurationS},
        {"candidates", "context_s", 0, 600, &s.candidates.contextS},
        {"candidates", "merge_s", 0, 600, &s.candidates.mergeS},
        {"candidates", "max_span_s", 1, 3600, &s.candidates.maxSpanS},
    };
}

base::Status takeGroup(const std::string& group, const nlohmann::json& values, const std::vector<Entry>& entries)
{
    if (!values.is_object()) {
        return base::fail(base::ErrorCategory::Invalid, "settings: " + group + " is not an object");
    }
    for (const auto& item : values.items()) {
        const std::string& key = item.key();
        const auto& value = item.value();
        const auto entry = std::find_if(entries.begin(), entries.end(),
                                        [&](const Entry& e) { return e.group == group && e.key == key; });
        if (entry == entries.end()) {
            return base::fail(base::ErrorCategory::Invalid, "settings: unknown key " + group + "." + key);
        }
        if (!value.is_number() || !(value.get<double>() >= entry->least && value.get<double>() <= entry->most)) {
            return base::fail(base::ErrorCategory::Invalid, "settings: " + group + "." + key + " is out of range");
        }
        *entry->value = value.get<double>();
    }
    return {};
}

} // namespace

base::Result<Settings> Settings::fromJson(std::string_view json)
{
    const auto root = nlohmann::json::parse(json, nullptr, false);
    if (!root.is_object()) {
        return base::fail(base::ErrorCategory::Invalid, "settings: not a JSON object");
    }
    Settings settings;
    const auto entries = entriesOf(settings);
    for (const auto& item : root.items()) {
        const std::string& group = item.key();
        const bool known =
            std::any_of(entries.begin(), entries.end(), [&](const Entry& e) { return e.group == group; });
        if (!known) {
            return base::fail(base::ErrorCategory::Invalid, "settings: unknown key " + group);
        }
        if (auto taken = takeGroup(group, item.value(), entries); !taken) {
            return tl::unexpected<base::Error>(taken.error());
        }
    }
    return settings;
}

std::string Settings::toJson() const
{
    Settings copy = *this;
    nlohmann::ordered_json root;
    for (const auto& entry : entriesOf(copy)) {
        root[entry.group][entry.key] = *entry.value;
    }
    return root.dump();
}

std::optional<double> settingValue(const Settings& settings, std::string_view group, std::string_view key)
{
    Settings copy = settings;
    for (const auto& entry : entriesOf(copy)) {
        if (entry.group == group && entry.key == key) {
            return *entry.value;
        }
    }
    return std::nullopt;
}

base::Status setSetting(Settings& settings, std::string_view group, std::string_view key, double value)
{
    for (const auto& entry : entriesOf(settings)) {
        if (entry.group == group && entry.key == key && entry.least <= value && value <= entry.most) {
            *entry.value = value;
            return {};
        }
    }
    return base::fail(base::ErrorCategory::Invalid, fmt::format("settings: {}.{} cannot be {}", group, key, value));
}

} // namespace alliance::vision
