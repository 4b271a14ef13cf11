#pragma once
// From signals to behaviours and ranked candidates, and their files. Pure functions of their arguments: same signals,
// same settings, same bytes. One hour of two people takes well under a second.

#include "media/base/Result.h"
#include "vision/candidates/Behaviour.h"
#include "vision/candidates/ReviewInput.h"
#include "vision/candidates/Settings.h"
#include "vision/candidates/SpeechTrack.h"
#include "vision/signals/SessionSignals.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alliance::vision
{

// A moment that the program proposes for review, with its measured reasons.
struct Candidate {
    std::string id; // from MakeId; empty where none was given
    int person = 0;
    base::TimeRange range;
    int rank = 0;                      // 1 is the first of the queue
    std::vector<int> behaviours;       // indices into Findings::behaviours, ascending
    std::vector<std::string> reasons;  // English, measured: degrees, seconds, shoulder widths, percentile
    std::vector<std::string> cautions; // sentences of the caveats of its behaviours; the caller words them
};

struct PersonSummary {
    int id = 0;
    Place place = Place::Centre;
    Role role = Role::Unknown;
    double roleConfidence = 0;            // 0..1 of a proposal; 1 when a reviewer said so
    double speakingShare = 0;             // 0..1 of the recording's speech with this person's mouth moving
    double coverage = 0;                  // 0..1 of the recording with a usable face or body
    double gazeCoverage = 0;              // 0..1 where looking away could be told
    double bodyCoverage = 0;              // 0..1 where a posture shift could be told
    double cannotTellS = 0;               // seconds
    std::map<std::string, double> whyNot; // seconds by reason: the directions of cannot tell
};

struct RecordingFacts {
    std::string sha256;      // of the recording's bytes, lower-case hex
    std::string file;        // name without folder; only evaluation uses it; may be empty
    std::int64_t frames = 0; // of the index
    double durationS = 0;
};

struct Findings {
    RecordingFacts recording;
    Settings settings;
    std::map<std::string, std::string> versions;
    std::vector<PersonSummary> people;
    std::vector<SceneRemark> remarks;
    std::vector<Behaviour> behaviours; // by start, then person, then kind
    std::vector<Candidate> candidates; // by rank
};

// A uuid (version 5) of the text, made by the caller, so that the same content in the same recording has the same id.
using MakeId = std::function<std::string(const std::string&)>;

Findings findBehaviours(const SessionSignals& signals, const SpeechTrack* speech, const Settings& settings,
                        const RecordingFacts& recording = {}, const MakeId& makeId = {},
                        const ReviewInput& review = {});

// candidates.json as the design states it; indented, keys in a fixed order, ends with a newline.
std::string candidatesJson(const Findings& findings);
// Fails with Damaged.
base::Result<Findings> readCandidatesJson(std::string_view json);
// summary.json: coverage of each person and remarks first, then numbers of behaviours by kind, versions and settings.
std::string summaryJson(const Findings& findings);

} // namespace alliance::vision
