#include "tests/support/puppet/PuppetScript.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace alliance::test
{
namespace
{

constexpr double kQuietSeconds = 15;
constexpr double kQuietMargin = 1;

nlohmann::json intervals(const PuppetScript& script, Place who, ScriptMove::Kind kind)
{
    auto list = nlohmann::json::array();
    for (const ScriptMove& move : script.moves) {
        if (move.who != who || move.kind != kind) {
            continue;
        }
        // Of a look that leaves and returns, the middle of both ways.
        const double half = kind == ScriptMove::Kind::GazeAversion ? move.ramp / 2 : 0;
        list.push_back(
            {{"start", move.start + half}, {"end", move.end - half}, {"confidence", 1.0}, {"note", move.note}});
    }
    return list;
}

nlohmann::json quietSpans(const PuppetScript& script, Place who)
{
    auto list = nlohmann::json::array();
    const auto add = [&list](double start, double end) {
        if (end - start >= kQuietSeconds) {
            list.push_back({{"start", start}, {"end", end}, {"confidence", 1.0}});
        }
    };
    double free = 0;
    for (const ScriptMove& move : script.moves) {
        if (move.who == who && move.kind != ScriptMove::Kind::Distractor) {
            add(free, move.start - kQuietMargin);
            free = std::max(free, move.end + kQuietMargin);
        }
    }
    add(free, script.seconds);
    return list;
}

} // namespace

PuppetScript shortened(PuppetScript script, double seconds)
{
    if (seconds >= script.seconds) {
        return script;
    }
    script.seconds = seconds;
    std::erase_if(script.lines, [&](const DialogueLine& line) { return line.start >= seconds; });
    std::erase_if(script.moves, [&](const ScriptMove& move) { return move.start >= seconds; });
    return script;
}

std::string truthJson(const PuppetScript& script, std::string_view clip)
{
    nlohmann::ordered_json persons;
    for (const Place place : kPlaces) {
        persons[place == Place::Left ? "left" : "right"] = {
            {"role", script.role[indexOf(place)]},
            {"gaze_averted", intervals(script, place, ScriptMove::Kind::GazeAversion)},
            {"posture_shift", intervals(script, place, ScriptMove::Kind::PostureShift)},
            {"distractors", intervals(script, place, ScriptMove::Kind::Distractor)},
            {"quiet", quietSpans(script, place)}};
    }
    nlohmann::ordered_json truth;
    truth["clips"][std::string(clip)] = {{"duration", script.seconds}, {"persons", persons}};
    return truth.dump(1) + "\n";
}

} // namespace alliance::test
