#pragma once
// How well findings agree with a truth file. Matching: onset within 1.0 s and overlap (intersection over union) at
// least 0.3, one to one. Truth intervals below confidence 0.7 are neither hit nor miss, and what was found on them is
// no false alarm. What was found in a quiet span is always a false alarm.

#include "media/base/Result.h"

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
    // 0..1; precision is 1 where nothing was found, recall is 1 where nothing was to be found
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    // seconds, found minus true, of the hits; 0 where there are none
    double onsetErrorMean = 0;
    double onsetErrorMedianAbs = 0;
};

struct Evaluation {
    std::string clip; // the key of the truth file that was used
    EvaluationSettings settings;
    std::vector<BehaviourScore> scores;
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
