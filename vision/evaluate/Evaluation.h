#pragma once
// How well findings agree with a truth file. Matching: onset within 1.0 s and overlap (intersection over union) at
// least 0.3, one to one. Truth intervals below confidence 0.7 are neither hit nor miss, and what was found on them is
// no false alarm. What was found in a quiet span is always a false alarm. Supporting cues are not evaluated.

#include "media/base/Result.h"
#include "vision/evaluate/Proportion.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alliance::vision
{

struct EvaluationSettings {
    double onsetS = 1.0;
    double minOverlap = 0.3;
    double minConfidence = 0.7;
};

struct BehaviourScore {
    std::string kind; // "gaze_aversion" or "posture_shift"
    int hits = 0;
    int misses = 0;
    int falseAlarms = 0;
    int ignored = 0; // found on a truth interval of low confidence
    int inQuiet = 0; // of the false alarms, those in quiet spans
    // With 95 % intervals. None where nothing was found (precision) or nothing was to be found (recall): there is no
    // figure then, and a 1 would flatter.
    std::optional<Proportion> precision;
    std::optional<Proportion> recall;
    std::optional<double> f1; // 2 hits over what was found and what was to be found; none where that is nothing
    std::optional<EventRate> falseAlarmsPer10Min; // of the recording; none where its duration is not known
    // seconds, found minus true, of the hits
    std::optional<double> onsetErrorMean;
    std::optional<double> onsetErrorMedianAbs;
};

struct Evaluation {
    std::string clip; // the key of the truth file that was used
    EvaluationSettings settings;
    std::vector<BehaviourScore> scores;
    // Candidates none of whose cues lies on a labelled interval, whatever its confidence: what a reviewer walks in
    // vain.
    int falseCandidates = 0;
    std::optional<EventRate> falseCandidatesPer10Min;
    int quietSpans = 0;
    int quietViolations = 0; // found behaviours of any of the kinds inside quiet spans

    std::string toJson() const;
    std::string toText() const; // a small table
};

// `found` is a candidates.json. `clip` names the clip of the truth file; where it is empty, the recording's file name
// in `found` decides, or the only clip there is. Fails with Damaged (not the format) or NotFound (no such clip; context
// lists the clips).
base::Result<Evaluation> evaluate(std::string_view truth, std::string_view found, std::string_view clip = {},
                                  const EvaluationSettings& settings = {});

} // namespace alliance::vision
