#pragma once
// Who speaks when, and from that a proposal of who is patient and who therapist. Both rest on two measured things
// alone: where the sound holds speech, and whose mouth keeps changing its opening there. Nothing is known about words,
// voices or meaning. Pure functions: same signals, same speech, same result; an hour of two people takes some
// milliseconds.

#include "vision/candidates/SpeechTrack.h"
#include "vision/signals/SessionSignals.h"

#include <map>
#include <vector>

namespace alliance::vision
{

constexpr int kUnknownSpeaker = -1; // speech while no mouth was seen to move

// A stretch of speech by one person; pauses under a second are part of it. Turns ascend and do not overlap: where two
// speak at once, it is the turn of the one whose mouth moves more.
struct SpeakerTurn {
    base::TimeRange range;
    int person = kUnknownSpeaker; // PersonSignals::id

    bool operator==(const SpeakerTurn&) const = default;
};

// Every stretch of speech, by person. Boundaries between two people are as coarse as the sampling of the faces.
std::vector<SpeakerTurn> speakerTurns(const SessionSignals& signals, const SpeechTrack& speech);

struct RoleProposal {
    Role role = Role::Unknown;
    double confidence = 0;    // 0..1; 1 where `said` names the role
    double speakingShare = 0; // 0..1 of the recording's speech; 0 without sound
};

// One proposal per person of `signals`. Of two people the one who speaks more is proposed as the patient. That is a
// weak cue, so the confidence stays at .7 or less unless the difference is large over many minutes, and there is no
// proposal without sound, with less than a minute of attributed speech, or when the shares are nearly alike (the
// shorter the session, the farther apart they must be). `said`: roles given by a reviewer, by id; they stand, and of
// two people the other one then has the other role.
std::vector<RoleProposal> proposeRoles(const SessionSignals& signals, const SpeechTrack* speech,
                                       const std::map<int, Role>& said = {});

} // namespace alliance::vision
