#include "vision/candidates/CandidateMerger.h"

#include <fmt/format.h>

#include <set>

namespace alliance::vision
{

namespace
{

struct Ranked {
    Candidate candidate;
    std::size_t kinds = 0;
    double rarity = 0;
};

bool isCue(const Behaviour& behaviour)
{
    return behaviour.kind == BehaviourKind::GazeAversion || behaviour.kind == BehaviourKind::PostureShift;
}

double measure(const Behaviour& behaviour, const char* name)
{
    const auto found = behaviour.measures.find(name);
    return found != behaviour.measures.end() ? found->second : 0;
}

// Share of the usual values that are smaller, 0..1.
double rankAmong(const std::vector<double>& ascending, double value)
{
    const auto below = std::lower_bound(ascending.begin(), ascending.end(), value - 1e-9) - ascending.begin();
    return ascending.empty() ? 0 : double(below) / double(ascending.size());
}

double rankOf(const Behaviour& behaviour, const Usual& usual)
{
    return behaviour.kind == BehaviourKind::GazeAversion ? rankAmong(usual.looksAwayS, measure(behaviour, "duration_s"))
           : behaviour.kind == BehaviourKind::PostureShift
               ? rankAmong(usual.movesInWidths, measure(behaviour, "shift_widths"))
               : 0;
}

std::string sideText(const std::string& direction)
{
    return direction == "left" || direction == "right" ? "to the " + direction + " of the picture" : direction;
}

std::string gazeText(const Behaviour& b)
{
    const double duration = measure(b, "duration_s");
    const double head = measure(b, "head_deg");
    const double eyes = std::max(std::abs(measure(b, "eyes_side_sd")), std::abs(measure(b, "eyes_down_sd")));
    if (b.channel == "eyes") {
        return fmt::format("Looked {} for {:.1f} s with the eyes: {:.0f} SD from where this person mostly looks (head "
                           "{:.0f}°)",
                           sideText(b.direction), duration, eyes, head);
    }
    const auto text = fmt::format("Head turned {:.0f}° {} from where this person mostly looks, for {:.1f} s", head,
                                  sideText(b.direction), duration);
    return b.channel == "head+eyes" ? text + ", the eyes as well" : text;
}

std::string postureText(const Behaviour& b)
{
    static const std::map<std::string, std::string> kVerbs = {
        {"back", "Moved back"},         {"forward", "Moved forward"}, {"sideways", "Moved sideways"},
        {"turned away", "Turned away"}, {"slump", "Sank down"},       {"upright", "Sat up"}};
    const auto verb = kVerbs.find(b.direction);
    auto text = fmt::format("{} by {:.2f} shoulder widths within {:.1f} s and stayed there for {:.0f} s",
                            verb != kVerbs.end() ? verb->second : "Moved", measure(b, "shift_widths"),
                            measure(b, "duration_s"), measure(b, "held_s"));
    if (std::abs(measure(b, "trunk_deg")) >= 1) {
        text += fmt::format(", trunk {:.0f}°", std::abs(measure(b, "trunk_deg")));
    }
    return b.channel == "head" ? text + " (by the head alone: no shoulders in view)" : text;
}

std::string reasonOf(const Behaviour& b, const Usual& usual)
{
    const double percent = std::floor(rankOf(b, usual) * 100);
    switch (b.kind) {
    case BehaviourKind::GazeAversion:
        return usual.looksAwayS.size() < 2 ? gazeText(b) + "; the only look away of this person"
                                           : fmt::format("{}; longer than {:.0f} % of this person's {} looks away",
                                                         gazeText(b), percent, usual.looksAwayS.size());
    case BehaviourKind::PostureShift:
        return fmt::format("{}; larger than {:.0f} % of this person's movement", postureText(b), percent);
    case BehaviourKind::Stillness:
        return fmt::format("Hardly moved for {:.0f} s: among the stillest of this person's session",
                           measure(b, "duration_s"));
    case BehaviourKind::Silence:
        return fmt::format("Nobody spoke for {:.1f} s", measure(b, "duration_s"));
    case BehaviourKind::CannotTell:
        break;
    }
    return {};
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
        const bool supports = all[i].kind == BehaviourKind::Silence ||
                              (all[i].kind == BehaviourKind::Stillness && all[i].person == person);
        if (supports && all[i].range.start <= candidate.range.end + gap &&
            candidate.range.start <= all[i].range.end + gap) {
            group.push_back(i);
        }
    }
    std::sort(group.begin(), group.end());
    std::set<BehaviourKind> kinds;
    // The cues first, what supports them after.
    for (const bool cues : {true, false}) {
        for (const auto i : group) {
            if (isCue(all[i]) == cues) {
                candidate.reasons.push_back(reasonOf(all[i], usual));
            }
        }
    }
    for (const auto i : group) {
        candidate.behaviours.push_back(static_cast<int>(i));
        kinds.insert(all[i].kind);
        if (isCue(all[i])) {
            result.rarity -= std::log(1.001 - rankOf(all[i], usual)) * all[i].confidence;
        }
    }
    result.kinds = kinds.size();
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

} // namespace

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
