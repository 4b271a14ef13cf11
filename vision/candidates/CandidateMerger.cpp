#include "vision/candidates/CandidateMerger.h"

#include "vision/candidates/CandidateReasons.h"

#include <fmt/format.h>

#include <set>

namespace alliance::vision
{

namespace
{

constexpr double kHandWorthSayingS = 0.5;

struct Ranked {
    Candidate candidate;
    std::size_t kinds = 0;
    double rarity = 0;
};

bool isCue(const Behaviour& behaviour)
{
    return behaviour.kind == BehaviourKind::GazeAversion || behaviour.kind == BehaviourKind::PostureShift;
}

// Groups of indices of one person's cues.
std::vector<std::vector<std::size_t>> groupsOf(int person, const Findings& findings)
{
    const auto gap = base::MediaTime::fromSeconds(findings.settings.candidates.mergeS);
    const auto most = base::MediaTime::fromSeconds(findings.settings.candidates.maxSpanS);
    std::vector<std::vector<std::size_t>> groups;
    base::TimeRange range;
    for (std::size_t i = 0; i < findings.behaviours.size(); ++i) {
        const auto& b = findings.behaviours[i];
        if (b.person != person || !isCue(b)) {
            continue;
        }
        if (groups.empty() || b.range.start - range.end > gap || b.range.end - range.start > most) {
            groups.emplace_back();
            range = b.range;
        }
        groups.back().push_back(i);
        range.end = std::max(range.end, b.range.end);
    }
    return groups;
}

void addOnce(std::vector<std::string>& texts, std::string text)
{
    if (!text.empty() && std::find(texts.begin(), texts.end(), text) == texts.end()) {
        texts.push_back(std::move(text));
    }
}

// The cues first, what supports them after, then what was around.
void explain(Candidate& candidate, const std::vector<std::size_t>& group, const std::vector<Behaviour>& all,
             const Usual& usual)
{
    for (const bool cues : {true, false}) {
        for (const auto i : group) {
            if (isCue(all[i]) == cues) {
                candidate.reasons.push_back(reasonOf(all[i], usual.looksAwayS.size()));
            }
        }
    }
    for (const auto i : group) {
        const auto since = all[i].measures.find("after_speech_s");
        if (isCue(all[i]) && since != all[i].measures.end()) {
            const bool moved = all[i].kind == BehaviourKind::PostureShift;
            addOnce(candidate.reasons, fmt::format("{} {:.1f} s after the other had ended speaking",
                                                   moved ? "Moved" : "Looked away", since->second));
        }
    }
    double hands = 0;
    for (const auto& hand : usual.handsAtFace) {
        hands += base::TimeRange{std::max(hand.start, candidate.range.start), std::min(hand.end, candidate.range.end)}
                     .length()
                     .seconds();
    }
    if (hands >= kHandWorthSayingS) {
        candidate.reasons.push_back(fmt::format("A hand was at the face for {:.1f} s of this", hands));
    }
}

Ranked rankedOf(int person, std::vector<std::size_t> group, const Findings& findings, const Usual& usual)
{
    const auto& all = findings.behaviours;
    const auto gap = base::MediaTime::fromSeconds(findings.settings.candidates.mergeS);
    Ranked result;
    auto& candidate = result.candidate;
    candidate.person = person;
    candidate.range = all[group.front()].range;
    for (const auto i : group) {
        candidate.range.end = std::max(candidate.range.end, all[i].range.end);
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool own = all[i].kind == BehaviourKind::Stillness || all[i].kind == BehaviourKind::LongLatency;
        const bool supports = all[i].kind == BehaviourKind::Silence || (own && all[i].person == person);
        if (supports && all[i].range.start <= candidate.range.end + gap &&
            candidate.range.start <= all[i].range.end + gap) {
            group.push_back(i);
        }
    }
    std::sort(group.begin(), group.end());
    std::set<BehaviourKind> kinds;
    for (const auto i : group) {
        candidate.behaviours.push_back(static_cast<int>(i));
        kinds.insert(all[i].kind);
        if (isCue(all[i])) {
            result.rarity -= std::log(1.001 - measureOf(all[i], "percentile") / 100) * all[i].confidence;
        }
    }
    result.kinds = kinds.size();
    explain(candidate, group, all, usual);
    return result;
}

std::string contentOf(const Candidate& candidate, const Findings& findings)
{
    std::set<std::string_view> kinds;
    for (const int i : candidate.behaviours) {
        const auto& behaviour = findings.behaviours[static_cast<std::size_t>(i)];
        if (isCue(behaviour)) {
            kinds.insert(toText(behaviour.kind));
        }
    }
    auto content = fmt::format("{}|{}|{}|{}", findings.recording.sha256, candidate.person, candidate.range.start.ns,
                               candidate.range.end.ns);
    for (const auto kind : kinds) {
        content += fmt::format("|{}", kind);
    }
    return content;
}

// Share of the usual values that are smaller, 0..1.
double rankAmong(const std::vector<double>& ascending, double value)
{
    const auto below = std::lower_bound(ascending.begin(), ascending.end(), value - 1e-9) - ascending.begin();
    return ascending.empty() ? 0 : double(below) / double(ascending.size());
}

} // namespace

double percentileOf(const Behaviour& behaviour, const Usual& usual)
{
    if (behaviour.kind == BehaviourKind::GazeAversion) {
        return 100 * rankAmong(usual.looksAwayS, measureOf(behaviour, "duration_s"));
    }
    return 100 * rankAmong(usual.movesInWidths, measureOf(behaviour, "shift_widths"));
}

void mergeCandidates(Findings& findings, const std::map<int, Usual>& usual, const MakeId& makeId)
{
    std::vector<Ranked> ranked;
    for (const auto& [person, own] : usual) {
        for (auto& group : groupsOf(person, findings)) {
            ranked.push_back(rankedOf(person, std::move(group), findings, own));
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::tuple(b.kinds, b.rarity, a.candidate.range.start, a.candidate.person) <
               std::tuple(a.kinds, a.rarity, b.candidate.range.start, b.candidate.person);
    });
    findings.candidates.clear();
    for (auto& item : ranked) {
        item.candidate.rank = static_cast<int>(findings.candidates.size()) + 1;
        if (makeId) {
            item.candidate.id = makeId(contentOf(item.candidate, findings));
        }
        findings.candidates.push_back(std::move(item.candidate));
    }
}

} // namespace alliance::vision
