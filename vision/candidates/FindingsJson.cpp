#include "vision/candidates/Findings.h"
#include "vision/candidates/JsonTrouble.h"

#include <nlohmann/json.hpp>

namespace alliance::vision
{

namespace
{

using Json = nlohmann::ordered_json;

// Six decimals are finer than any measure and keep the file readable.
double rounded(double value)
{
    return std::round(value * 1e6) / 1e6;
}

Json behaviourJson(const Behaviour& behaviour)
{
    Json json;
    json["kind"] = toText(behaviour.kind);
    json["person"] = behaviour.person;
    json["start_ns"] = behaviour.range.start.ns;
    json["end_ns"] = behaviour.range.end.ns;
    json["start_frame"] = behaviour.startFrame;
    json["end_frame"] = behaviour.endFrame;
    json["direction"] = behaviour.direction;
    if (!behaviour.channel.empty()) {
        json["channel"] = behaviour.channel;
    }
    json["measures"] = Json::object();
    for (const auto& [name, value] : behaviour.measures) {
        json["measures"][name] = rounded(value);
    }
    json["confidence"] = rounded(behaviour.confidence);
    if (!behaviour.caveats.empty()) {
        json["caveats"] = behaviour.caveats;
    }
    return json;
}

Json peopleJson(const Findings& findings)
{
    auto people = Json::array();
    for (const auto& person : findings.people) {
        auto whyNot = Json::object();
        for (const auto& [reason, seconds] : person.whyNot) {
            whyNot[reason] = rounded(seconds);
        }
        people.push_back({{"id", person.id},
                          {"place", toText(person.place)},
                          {"role", toText(person.role)},
                          {"role_confidence", rounded(person.roleConfidence)},
                          {"speaking_share", rounded(person.speakingShare)},
                          {"coverage", rounded(person.coverage)},
                          {"gaze_coverage", rounded(person.gazeCoverage)},
                          {"body_coverage", rounded(person.bodyCoverage)},
                          {"cannot_tell_s", rounded(person.cannotTellS)},
                          {"why_not_s", std::move(whyNot)}});
    }
    return people;
}

Json remarksJson(const Findings& findings)
{
    auto remarks = Json::array();
    for (const auto remark : findings.remarks) {
        remarks.push_back(toText(remark));
    }
    return remarks;
}

void addSource(Json& json, const Findings& findings)
{
    json["versions"] = Json(findings.versions);
    json["settings"] = Json::parse(findings.settings.toJson());
    json["recording"]["sha256"] = findings.recording.sha256;
    json["recording"]["frames"] = findings.recording.frames;
    json["recording"]["duration_s"] = rounded(findings.recording.durationS);
    if (!findings.recording.file.empty()) {
        json["recording"]["file"] = findings.recording.file;
    }
}

Behaviour behaviourFrom(const Json& json)
{
    Behaviour behaviour;
    const auto kind = behaviourKindFromText(json.at("kind").get<std::string>());
    if (!kind) {
        throw std::invalid_argument("kind");
    }
    behaviour.kind = *kind;
    behaviour.person = json.value("person", 0);
    behaviour.range.start.ns = json.at("start_ns").get<std::int64_t>();
    behaviour.range.end.ns = json.at("end_ns").get<std::int64_t>();
    behaviour.startFrame = json.value("start_frame", std::int64_t{0});
    behaviour.endFrame = json.value("end_frame", std::int64_t{0});
    behaviour.direction = json.value("direction", std::string());
    behaviour.channel = json.value("channel", std::string());
    behaviour.confidence = json.value("confidence", 1.0);
    behaviour.caveats = json.value("caveats", std::vector<std::string>());
    if (json.contains("measures")) {
        behaviour.measures = json.at("measures").get<std::map<std::string, double>>();
    }
    return behaviour;
}

Candidate candidateFrom(const Json& json)
{
    Candidate candidate;
    candidate.id = json.value("id", std::string());
    candidate.person = json.value("person", 0);
    candidate.range.start.ns = json.at("start_ns").get<std::int64_t>();
    candidate.range.end.ns = json.at("end_ns").get<std::int64_t>();
    candidate.rank = json.value("rank", 0);
    candidate.behaviours = json.value("behaviours", std::vector<int>());
    candidate.reasons = json.value("reasons", std::vector<std::string>());
    candidate.cautions = json.value("cautions", std::vector<std::string>());
    return candidate;
}

PersonSummary personFrom(const Json& json)
{
    PersonSummary person;
    person.id = json.at("id").get<int>();
    person.place = placeFromText(json.value("place", std::string())).value_or(Place::Centre);
    person.role = roleFromText(json.value("role", std::string())).value_or(Role::Unknown);
    person.roleConfidence = json.value("role_confidence", 0.0);
    person.speakingShare = json.value("speaking_share", 0.0);
    person.coverage = json.value("coverage", 0.0);
    person.gazeCoverage = json.value("gaze_coverage", 0.0);
    person.bodyCoverage = json.value("body_coverage", 0.0);
    person.cannotTellS = json.value("cannot_tell_s", 0.0);
    person.whyNot = json.value("why_not_s", std::map<std::string, double>());
    return person;
}

} // namespace

std::string candidatesJson(const Findings& findings)
{
    Json json;
    addSource(json, findings);
    json["people"] = peopleJson(findings);
    json["remarks"] = remarksJson(findings);
    json["behaviours"] = Json::array();
    for (const auto& behaviour : findings.behaviours) {
        json["behaviours"].push_back(behaviourJson(behaviour));
    }
    json["candidates"] = Json::array();
    for (const auto& candidate : findings.candidates) {
        json["candidates"].push_back({{"id", candidate.id},
                                      {"person", candidate.person},
                                      {"start_ns", candidate.range.start.ns},
                                      {"end_ns", candidate.range.end.ns},
                                      {"rank", candidate.rank},
                                      {"behaviours", candidate.behaviours},
                                      {"reasons", candidate.reasons},
                                      {"cautions", candidate.cautions}});
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

base::Result<Findings> readCandidatesJson(std::string_view json)
{
    try {
        const auto root = Json::parse(json);
        Findings findings;
        findings.versions = root.value("versions", std::map<std::string, std::string>());
        if (root.contains("settings")) {
            auto settings = Settings::fromJson(root.at("settings").dump());
            if (!settings) {
                return base::fail(base::ErrorCategory::Damaged, "candidates: " + settings.error().context);
            }
            findings.settings = *settings;
        }
        if (root.contains("recording")) {
            const auto& recording = root.at("recording");
            findings.recording.sha256 = recording.value("sha256", std::string());
            findings.recording.file = recording.value("file", std::string());
            findings.recording.frames = recording.value("frames", std::int64_t{0});
            findings.recording.durationS = recording.value("duration_s", 0.0);
        }
        for (const auto& person : root.value("people", Json::array())) {
            findings.people.push_back(personFrom(person));
        }
        for (const auto& text : root.value("remarks", std::vector<std::string>())) {
            if (const auto remark = sceneRemarkFromText(text)) {
                findings.remarks.push_back(*remark);
            }
        }
        for (const auto& behaviour : root.at("behaviours")) {
            findings.behaviours.push_back(behaviourFrom(behaviour));
        }
        for (const auto& candidate : root.value("candidates", Json::array())) {
            findings.candidates.push_back(candidateFrom(candidate));
        }
        return findings;
    } catch (const std::exception& error) {
        return base::fail(base::ErrorCategory::Damaged, std::string("candidates: ") + jsonTrouble(error));
    }
}

std::string summaryJson(const Findings& findings)
{
    // How much could be measured comes before any count.
    Json json;
    json["coverage"] = peopleJson(findings);
    json["remarks"] = remarksJson(findings);
    json["behaviours"] = Json::object();
    for (const auto kind : {BehaviourKind::GazeAversion, BehaviourKind::PostureShift, BehaviourKind::Stillness,
                            BehaviourKind::Silence, BehaviourKind::LongLatency, BehaviourKind::CannotTell}) {
        int count = 0;
        double seconds = 0;
        for (const auto& behaviour : findings.behaviours) {
            if (behaviour.kind == kind) {
                ++count;
                seconds += behaviour.range.length().seconds();
            }
        }
        json["behaviours"][std::string(toText(kind))] = {{"count", count}, {"seconds", rounded(seconds)}};
    }
    json["candidates"] = findings.candidates.size();
    addSource(json, findings);
    return json.dump(1) + "\n";
}

} // namespace alliance::vision
