#include "vision/evaluate/Evaluation.h"

#include "vision/candidates/Findings.h"
#include "vision/evaluate/Matching.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <iterator>
#include <set>

namespace alliance::vision
{

namespace
{

using Json = nlohmann::ordered_json;

// Labels are good to a quarter of a second: a shorter touch of a quiet span is no violation.
constexpr double kBoundaryS = 0.25;

struct KindOfTruth {
    BehaviourKind kind;
    const char* key;
};
constexpr std::array<KindOfTruth, 2> kKinds = {{
    {BehaviourKind::GazeAversion, "gaze_averted"},
    {BehaviourKind::PostureShift, "posture_shift"},
}};

struct Label {
    base::TimeRange range;
    double confidence = 1.0;
};

std::vector<Label> labelsOf(const Json& person, const char* key)
{
    std::vector<Label> labels;
    for (const auto& item : person.value(key, Json::array())) {
        labels.push_back({{base::MediaTime::fromSeconds(item.at("start").get<double>()),
                           base::MediaTime::fromSeconds(item.at("end").get<double>())},
                          item.value("confidence", 1.0)});
    }
    return labels;
}

// Counts that are summed over the labelled people before the ratios are made.
struct Tally {
    BehaviourScore score;
    std::vector<double> onsetErrors;
};

bool touchesQuiet(base::TimeRange range, const std::vector<Label>& quiet)
{
    return std::any_of(quiet.begin(), quiet.end(),
                       [&](const Label& span) { return commonSeconds(range, span.range) > kBoundaryS; });
}

bool onUnsureLabel(base::TimeRange range, const std::vector<Label>& labels, double minConfidence, double minOverlap)
{
    double common = 0;
    for (const auto& label : labels) {
        if (label.confidence < minConfidence) {
            common += commonSeconds(range, label.range);
            if (overlapShare(range, label.range) >= minOverlap) {
                return true;
            }
        }
    }
    return common >= 0.5 * range.length().seconds() && common > 0;
}

void tallyPerson(const Json& person, const std::vector<Behaviour>& found, const KindOfTruth& kind,
                 const EvaluationSettings& settings, Tally& tally)
{
    const auto labels = labelsOf(person, kind.key);
    const auto quiet = labelsOf(person, "quiet");
    std::vector<base::TimeRange> truth;
    for (const auto& label : labels) {
        if (label.confidence >= settings.minConfidence) {
            truth.push_back(label.range);
        }
    }
    std::vector<base::TimeRange> ranges;
    for (const auto& behaviour : found) {
        if (behaviour.kind == kind.kind) {
            ranges.push_back(behaviour.range);
        }
    }
    const auto matches = matchIntervals(truth, ranges, settings.onsetS, settings.minOverlap);
    std::set<int> matched;
    for (std::size_t t = 0; t < truth.size(); ++t) {
        if (matches[t] < 0) {
            ++tally.score.misses;
            continue;
        }
        ++tally.score.hits;
        matched.insert(matches[t]);
        tally.onsetErrors.push_back((ranges[static_cast<std::size_t>(matches[t])].start - truth[t].start).seconds());
    }
    for (std::size_t f = 0; f < ranges.size(); ++f) {
        if (matched.count(static_cast<int>(f)) != 0) {
            continue;
        }
        if (touchesQuiet(ranges[f], quiet)) {
            ++tally.score.falseAlarms;
            ++tally.score.inQuiet;
        } else if (onUnsureLabel(ranges[f], labels, settings.minConfidence, settings.minOverlap)) {
            ++tally.score.ignored;
        } else {
            ++tally.score.falseAlarms;
        }
    }
}

BehaviourScore scored(Tally tally)
{
    auto& s = tally.score;
    const auto share = [](int part, int rest) { return part + rest > 0 ? double(part) / (part + rest) : 1.0; };
    s.precision = share(s.hits, s.falseAlarms);
    s.recall = share(s.hits, s.misses);
    s.f1 = s.precision + s.recall > 0 ? 2 * s.precision * s.recall / (s.precision + s.recall) : 0;
    auto errors = tally.onsetErrors;
    if (!errors.empty()) {
        s.onsetErrorMean = std::accumulate(errors.begin(), errors.end(), 0.0) / double(errors.size());
        std::transform(errors.begin(), errors.end(), errors.begin(), [](double e) { return std::abs(e); });
        std::sort(errors.begin(), errors.end());
        const auto middle = errors.size() / 2;
        s.onsetErrorMedianAbs = errors.size() % 2 == 1 ? errors[middle] : (errors[middle - 1] + errors[middle]) / 2;
    }
    return s;
}

// The clip of the truth file that the findings are about; empty where it cannot be told.
std::string chooseClip(const Json& clips, std::string_view asked, const std::string& file)
{
    if (asked.empty() && file.empty()) {
        return clips.size() == 1 ? clips.begin().key() : std::string();
    }
    const std::filesystem::path wanted = std::filesystem::path(asked.empty() ? file : std::string(asked)).filename();
    for (const auto& [name, clip] : clips.items()) {
        if (std::filesystem::path(name).filename() == wanted) {
            return name;
        }
    }
    for (const auto& [name, clip] : clips.items()) {
        if (std::filesystem::path(name).stem() == wanted.stem()) {
            return name;
        }
    }
    return asked.empty() && clips.size() == 1 ? clips.begin().key() : std::string();
}

// Which found person a label "left", "right" or "centre" means: by place, else by order from left to right.
int personAt(const std::string& place, const std::vector<PersonSummary>& people)
{
    for (const auto& person : people) {
        if (toText(person.place) == place) {
            return person.id;
        }
    }
    if (people.size() >= 2) {
        return place == "left" ? people.front().id : place == "right" ? people.back().id : people[people.size() / 2].id;
    }
    return Behaviour::kNobody;
}

std::vector<Behaviour> behavioursOf(int person, const std::vector<Behaviour>& behaviours)
{
    std::vector<Behaviour> own;
    std::copy_if(behaviours.begin(), behaviours.end(), std::back_inserter(own),
                 [&](const Behaviour& b) { return b.person == person && person != Behaviour::kNobody; });
    return own;
}

} // namespace

base::Result<Evaluation> evaluate(std::string_view truth, std::string_view found, std::string_view clip,
                                  const EvaluationSettings& settings)
{
    auto findings = readCandidatesJson(found);
    if (!findings) {
        return tl::unexpected<base::Error>(findings.error());
    }
    try {
        const auto root = Json::parse(truth);
        const auto& clips = root.at("clips");
        Evaluation result;
        result.settings = settings;
        result.clip = chooseClip(clips, clip, findings->recording.file);
        if (result.clip.empty()) {
            std::string names;
            for (const auto& [name, value] : clips.items()) {
                names += (names.empty() ? "" : ", ") + name;
            }
            return base::fail(base::ErrorCategory::NotFound, "truth: clips are " + names);
        }
        const auto& labelled = clips.at(result.clip);
        std::vector<std::pair<const Json*, std::vector<Behaviour>>> people;
        if (labelled.contains("persons")) {
            for (const auto& [place, person] : labelled.at("persons").items()) {
                people.emplace_back(&person, behavioursOf(personAt(place, findings->people), findings->behaviours));
            }
        } else {
            people.emplace_back(&labelled, findings->behaviours);
        }
        for (const auto& kind : kKinds) {
            Tally tally;
            tally.score.kind = toText(kind.kind);
            for (const auto& [person, behaviours] : people) {
                tallyPerson(*person, behaviours, kind, settings, tally);
            }
            result.quietViolations += tally.score.inQuiet;
            result.scores.push_back(scored(std::move(tally)));
        }
        for (const auto& [person, behaviours] : people) {
            result.quietSpans += static_cast<int>(labelsOf(*person, "quiet").size());
        }
        return result;
    } catch (const std::exception& error) {
        return base::fail(base::ErrorCategory::Damaged, std::string("truth: ") + error.what());
    }
}

std::string Evaluation::toJson() const
{
    Json json;
    json["clip"] = clip;
    json["settings"] = {
        {"onset_s", settings.onsetS}, {"min_overlap", settings.minOverlap}, {"min_confidence", settings.minConfidence}};
    json["behaviours"] = Json::object();
    for (const auto& s : scores) {
        json["behaviours"][s.kind] = {{"hits", s.hits},
                                      {"misses", s.misses},
                                      {"false_alarms", s.falseAlarms},
                                      {"ignored", s.ignored},
                                      {"in_quiet", s.inQuiet},
                                      {"precision", s.precision},
                                      {"recall", s.recall},
                                      {"f1", s.f1},
                                      {"onset_error_mean_s", s.onsetErrorMean},
                                      {"onset_error_median_abs_s", s.onsetErrorMedianAbs}};
    }
    json["quiet"] = {{"spans", quietSpans}, {"violations", quietViolations}};
    return json.dump(1) + "\n";
}

std::string Evaluation::toText() const
{
    std::string text = fmt::format("{}\n{:<14}{:>6}{:>8}{:>13}{:>9}{:>11}{:>8}{:>7}{:>14}\n", clip, "behaviour", "hits",
                                   "misses", "false alarms", "ignored", "precision", "recall", "F1", "onset error s");
    for (const auto& s : scores) {
        text += fmt::format("{:<14}{:>6}{:>8}{:>13}{:>9}{:>11.3f}{:>8.3f}{:>7.3f}{:>+8.2f}{:>6.2f}\n", s.kind, s.hits,
                            s.misses, s.falseAlarms, s.ignored, s.precision, s.recall, s.f1, s.onsetErrorMean,
                            s.onsetErrorMedianAbs);
    }
    text += fmt::format("quiet spans {}, found in them {}\n", quietSpans, quietViolations);
    return text;
}

} // namespace alliance::vision
