#include "vision/candidates/Findings.h"

#include "vision/candidates/CandidateMerger.h"
#include "vision/candidates/Hands.h"
#include "vision/candidates/PostureDetector.h"
#include "vision/candidates/SpeechCues.h"
#include "vision/candidates/SupportingCues.h"
#include "vision/gaze/CannotTell.h"
#include "vision/gaze/RobustStats.h"
#include "vision/signals/SpeakerTurns.h"

namespace alliance::vision
{

namespace
{

constexpr const char* kDefinitionsVersion = "4"; // to be raised when the same signals give other findings

// Frames of times, from the sampled frames; between two of them in proportion.
class FrameClock
{
public:
    explicit FrameClock(const SessionSignals& signals) : m_end(signals.covered.end), m_frames(signals.frames)
    {
        if (!signals.people.empty()) {
            for (const auto& sample : signals.people.front().samples) {
                m_samples.emplace_back(sample.time, sample.frame);
            }
        }
    }

    std::int64_t frameAt(base::MediaTime time) const
    {
        if (time >= m_end) {
            return m_frames;
        }
        auto after = std::upper_bound(m_samples.begin(), m_samples.end(), time,
                                      [](base::MediaTime t, const auto& s) { return t < s.first; });
        if (after == m_samples.begin()) {
            return m_samples.empty() ? 0 : m_samples.front().second;
        }
        const auto before = std::prev(after);
        const std::pair next = after == m_samples.end() ? std::pair(m_end, m_frames) : *after;
        const auto span = next.first - before->first;
        if (span.ns <= 0) {
            return before->second;
        }
        const double share = double((time - before->first).ns) / double(span.ns);
        return before->second + static_cast<std::int64_t>(share * double(next.second - before->second));
    }

private:
    std::vector<std::pair<base::MediaTime, std::int64_t>> m_samples;
    base::MediaTime m_end;
    std::int64_t m_frames;
};

PersonSummary summaryOf(const PersonSignals& person, const std::vector<GazeState>& states,
                        const std::vector<Behaviour>& cannotTell, const RoleProposal& role)
{
    PersonSummary summary;
    summary.id = person.id;
    summary.place = person.place;
    const bool proposed = role.role != Role::Unknown || role.confidence > 0;
    summary.role = proposed ? role.role : person.role;
    summary.roleConfidence = proposed ? role.confidence : person.roleConfidence;
    summary.speakingShare = role.speakingShare;
    summary.coverage = person.coverage;
    std::size_t turns = 0;
    std::size_t told = 0;
    for (std::size_t i = 0; i < states.size(); ++i) {
        turns += person.samples[i].extra ? 0 : 1;
        told += !person.samples[i].extra && states[i].looking != GazeState::Looking::Unknown ? 1 : 0;
    }
    summary.gazeCoverage = turns == 0 ? 0 : double(told) / double(turns);
    for (const auto& span : cannotTell) {
        summary.cannotTellS += span.range.length().seconds();
        summary.whyNot[span.direction] += span.range.length().seconds();
    }
    return summary;
}

void append(std::vector<Behaviour>& to, std::vector<Behaviour> from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

// What a cue is among this person's own, and what was around it.
void complete(std::vector<Behaviour>& cues, const Usual& usual, const Dialogue& dialogue, const PersonSignals& person,
              const Settings& settings)
{
    for (auto& cue : cues) {
        cue.measures["percentile"] = percentileOf(cue, usual);
        const auto since = dialogue.sinceOtherSpoke(cue.range.start);
        if (since && *since <= settings.candidates.contextS) {
            cue.measures["after_speech_s"] = *since;
        }
        std::vector<double> sizes;
        const auto& samples = person.samples;
        auto sample = std::lower_bound(samples.begin(), samples.end(), cue.range.start,
                                       [](const SignalSample& s, base::MediaTime t) { return s.time < t; });
        for (; sample != samples.end() && sample->time < cue.range.end; ++sample) {
            if (sample->face && !sample->extra) {
                sizes.push_back(sample->face->size);
            }
        }
        if (!sizes.empty()) {
            cue.measures["face_px"] = median(std::move(sizes));
        }
    }
}

} // namespace

Findings findBehaviours(const SessionSignals& signals, const SpeechTrack* speech, const Settings& settings,
                        const RecordingFacts& recording, const MakeId& makeId, const ReviewInput& review)
{
    Findings findings;
    findings.recording = recording;
    findings.settings = settings;
    findings.versions = signals.versions;
    findings.remarks = signals.remarks;
    findings.versions["definitions"] = kDefinitionsVersion;
    const GazeScene scene{signals.shots, review.marks};
    std::map<int, Usual> usual;
    const auto roles = proposeRoles(signals, speech, review.roles);
    const auto turns = speech != nullptr ? speakerTurns(signals, *speech) : std::vector<SpeakerTurn>();
    for (const auto& person : signals.people) {
        const auto visibility = visibilityOf(person, settings.cannotTell, scene.shots);
        const auto states = gazeStates(person, visibility, settings, scene);
        auto gaze = findAversions(person, states, settings, scene);
        auto posture = findPostureShifts(signals, person, settings.postureShift);
        auto cannotTell = findCannotTell(person, visibility, states, settings.cannotTell);
        findings.people.push_back(summaryOf(person, states, cannotTell, roles[findings.people.size()]));
        findings.people.back().bodyCoverage = posture.coverage;
        std::sort(gaze.allDurationsS.begin(), gaze.allDurationsS.end());
        std::sort(posture.allMovesInWidths.begin(), posture.allMovesInWidths.end());
        auto& own = usual[person.id];
        own = {std::move(gaze.allDurationsS), std::move(posture.allMovesInWidths), handsAtFace(person)};
        const Dialogue dialogue(turns, person.id, signals.people.size() == 1);
        auto cues = std::move(gaze.aversions);
        append(cues, std::move(posture.shifts));
        complete(cues, own, dialogue, person, settings);
        append(findings.behaviours, std::move(cues));
        append(findings.behaviours, std::move(cannotTell));
        append(findings.behaviours, findStillness(person, settings.stillness));
        append(findings.behaviours, findLongLatencies(dialogue, person.id, settings.responseLatency));
    }
    if (speech != nullptr) {
        append(findings.behaviours, findSilence(*speech, settings.silence));
    }
    const FrameClock clock(signals);
    for (auto& behaviour : findings.behaviours) {
        behaviour.range.end = std::max(behaviour.range.start, std::min(behaviour.range.end, signals.covered.end));
        if (behaviour.kind == BehaviourKind::GazeAversion || behaviour.kind == BehaviourKind::CannotTell) {
            behaviour.measures["duration_s"] = behaviour.range.length().seconds();
        }
        behaviour.startFrame = clock.frameAt(behaviour.range.start);
        behaviour.endFrame = clock.frameAt(behaviour.range.end);
    }
    std::stable_sort(
        findings.behaviours.begin(), findings.behaviours.end(), [](const Behaviour& a, const Behaviour& b) {
            return std::tuple(a.range.start, a.person, a.kind) < std::tuple(b.range.start, b.person, b.kind);
        });
    mergeCandidates(findings, usual, makeId);
    return findings;
}

} // namespace alliance::vision
