#pragma once
// From behaviours to the queue of candidates: cues of one person that lie close together become one moment, with its
// measured reasons; the moments are ranked by how many kinds of cue they hold and how rare these are for this person.

#include "vision/candidates/Findings.h"

#include <map>
#include <vector>

namespace alliance::vision
{

// What is usual for one person in this recording, to tell how rare an episode is, and what was around.
struct Usual {
    std::vector<double> looksAwayS;           // durations of all looks away, ascending
    std::vector<double> movesInWidths;        // largest moves of the body from every sample on, ascending
    std::vector<base::TimeRange> handsAtFace; // ascending
};

// 0..100: the share of what this person usually does that is less. 0 where there is nothing to compare with.
double percentileOf(const Behaviour& behaviour, const Usual& usual);

// Fills `findings.candidates` from `findings.behaviours`, which hold their percentile among their measures.
void mergeCandidates(Findings& findings, const std::map<int, Usual>& usual, const MakeId& makeId);

} // namespace alliance::vision
