#include "vision/evaluate/Evaluation.h"

#include "vision/candidates/Findings.h"
#include "vision/candidates/JsonTrouble.h"
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
constexpr double kTenMinutesS = 600;

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
    std::set<std::size_t> onTruth; // behaviours that hit, or lie on an interval of low confidence
};

// A labelled person, and which of the found behaviours are this person's.
struct Labelled {
    const Json* labels = nullptr;
    std::vector<std::size_t> found;
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

void tallyPerson(const Labelled& person, const std::vector<Behaviour>& behaviours, const KindOfTruth& kind,
                 const EvaluationSettings& settings, Tally& tally)
{
    const auto labels = labelsOf(*person.labels, kind.key);
    const auto quiet = labelsOf(*person.labels, "quiet");
    std::vector<base::TimeRange> truth;
    for (const auto& label : labels) {
        if (label.confidence >= settings.minConfidence) {
            truth.push_back(label.range);
        }
    }
    std::vector<base::TimeRange> ranges;
    std::vector<std::size_t> indices;
    for (const auto i : person.found) {
        if (behaviours[i].kind == kind.kind) {
            ranges.push_back(behaviours[i].range);
            indices.push_back(i);
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
            tally.onTruth.insert(indices[f]);
            continue;
        }
        if (touchesQuiet(ranges[f], quiet)) {
            ++tally.score.falseAlarms;
            ++tally.score.inQuiet;
        } else if (onUnsureLabel(ranges[f], labels, settings.minConfidence, settings.minOverlap)) {
            ++tally.score.ignored;
            tally.onTruth.insert(indices[f]);
        } else {
            ++tally.score.falseAlarms;
        }
    }
}

BehaviourScore scored(Tally tally, double durationS)
{
    auto& s = tally.score;
    s.precision = proportion(s.hits, s.hits + s.falseAlarms);
    s.recall = proportion(s.hits, s.hits + s.misses);
    const int all = 2 * s.hits + s.misses + s.falseAlarms;
    s.f1 = all > 0 ? std::optional(2.0 * s.hits / all) : std::nullopt;
    s.falseAlarmsPer10Min = eventRate(s.falseAlarms, durationS / kTenMinutesS);
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

// Candidates of labelled people that hold no behaviour of `onTruth`.
int falseCandidatesOf(const Findings& findings, const std::vector<Labelled>& people,
                      const std::set<std::size_t>& onTruth)
{
    std::set<std::size_t> asked;
    for (const auto& person : people) {
        asked.insert(person.found.begin(), person.found.end());
    }
    const auto holds = [](const Candidate& candidate, const std::set<std::size_t>& some) {
        return std::any_of(candidate.behaviours.begin(), candidate.behaviours.end(),
                           [&](int i) { return i >= 0 && some.count(static_cast<std::size_t>(i)) != 0; });
    };
    return static_cast<int>(
        std::count_if(findings.candidates.begin(), findings.candidates.end(), [&](const Candidate& candidate) {
            return holds(candidate, asked) && !holds(candidate, onTruth);
        }));
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

// Indices of the behaviours of one person; silence belongs to nobody.
std::vector<std::size_t> behavioursOf(int person, const std::vector<Behaviour>& behaviours)
{
    std::vector<std::size_t> own;
    for (std::size_t i = 0; i < behaviours.size(); ++i) {
        if (behaviours[i].person == person && person != Behaviour::kNobody) {
            own.push_back(i);
        }
    }
    return own;
}

std::vector<Labelled> labelledPeople(const Json& clip, const Findings& findings)
{
    std::vector<Labelled> people;
    if (clip.contains("persons")) {
        for (const auto& [place, person] : clip.at("persons").items()) {
            people.push_back({&person, behavioursOf(personAt(place, findings.people), findings.behaviours)});
        }
        return people;
    }
    people.push_back({&clip, std::vector<std::size_t>(findings.behaviours.size())});
    std::iota(people.front().found.begin(), people.front().found.end(), std::size_t{0});
    return people;
}

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json valueOf(const std::optional<Proportion>& share)
{
    return share ? Json(share->value) : Json(nullptr);
}

template <typename Figure>
Json intervalOf(const std::optional<Figure>& figure)
{
    return figure ? Json({figure->low, figure->high}) : Json(nullptr);
}

Json rateJson(const std::optional<EventRate>& rate)
{
    return rate ? Json({{"rate", rate->value}, {"interval", intervalOf(rate)}}) : Json(nullptr);
}

std::string shareText(const std::optional<Proportion>& share)
{
    return share ? fmt::format("{:.3f} [{:.2f}, {:.2f}]", share->value, share->low, share->high) : "–";
}

std::string rateText(const std::optional<EventRate>& rate)
{
    return rate ? fmt::format("{:.2f} [{:.2f}, {:.2f}]", rate->value, rate->low, rate->high) : "–";
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
        const auto people = labelledPeople(labelled, *findings);
        std::set<std::size_t> onTruth;
        for (const auto& kind : kKinds) {
            Tally tally;
            tally.score.kind = toText(kind.kind);
            for (const auto& person : people) {
                tallyPerson(person, findings->behaviours, kind, settings, tally);
            }
            result.quietViolations += tally.score.inQuiet;
            onTruth.insert(tally.onTruth.begin(), tally.onTruth.end());
            result.scores.push_back(scored(std::move(tally), findings->recording.durationS));
        }
        for (const auto& person : people) {
            result.quietSpans += static_cast<int>(labelsOf(*person.labels, "quiet").size());
        }
        result.falseCandidates = falseCandidatesOf(*findings, people, onTruth);
        result.falseCandidatesPer10Min =
            eventRate(result.falseCandidates, findings->recording.durationS / kTenMinutesS);
        return result;
    } catch (const std::exception& error) {
        return base::fail(base::ErrorCategory::Damaged, std::string("truth: ") + jsonTrouble(error));
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
                                      {"precision", valueOf(s.precision)},
                                      {"precision_interval", intervalOf(s.precision)},
                                      {"recall", valueOf(s.recall)},
                                      {"recall_interval", intervalOf(s.recall)},
                                      {"f1", orNull(s.f1)},
                                      {"false_alarms_per_10_min", rateJson(s.falseAlarmsPer10Min)},
                                      {"onset_error_mean_s", orNull(s.onsetErrorMean)},
                                      {"onset_error_median_abs_s", orNull(s.onsetErrorMedianAbs)}};
    }
    json["candidates"] = {{"false_alarms", falseCandidates},
                          {"false_alarms_per_10_min", rateJson(falseCandidatesPer10Min)}};
    json["quiet"] = {{"spans", quietSpans}, {"violations", quietViolations}};
    return json.dump(1) + "\n";
}

std::string Evaluation::toText() const
{
    std::string text =
        fmt::format("{}\n{:<14}{:>6}{:>8}{:>13}{:>9}{:>22}{:>22}{:>7}{:>15}\n", clip, "behaviour", "hits", "misses",
                    "false alarms", "ignored", "precision [95 %]", "recall [95 %]", "F1", "onset error s");
    for (const auto& s : scores) {
        const auto onset = s.onsetErrorMean && s.onsetErrorMedianAbs
                               ? fmt::format("{:+.2f} {:.2f}", *s.onsetErrorMean, *s.onsetErrorMedianAbs)
                               : std::string("–");
        text += fmt::format("{:<14}{:>6}{:>8}{:>13}{:>9}{:>22}{:>22}{:>7}{:>15}\n", s.kind, s.hits, s.misses,
                            s.falseAlarms, s.ignored, shareText(s.precision), shareText(s.recall),
                            s.f1 ? fmt::format("{:.3f}", *s.f1) : "–", onset);
    }
    text += fmt::format("quiet spans {}, found in them {}\n", quietSpans, quietViolations);
    text += fmt::format("candidates without a labelled cue {}, in 10 minutes {}\n", falseCandidates,
                        rateText(falseCandidatesPer10Min));
    return text;
}

} // namespace alliance::vision
