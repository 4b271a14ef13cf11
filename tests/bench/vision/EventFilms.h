#pragma once
// Films measured by the analyzer and the detectors as a recording is, frame by frame from memory, and what was found
// set against what was scripted.

#include "tests/bench/vision/FilmScripts.h"
#include "tests/support/bench/Tables.h"
#include "vision/candidates/Findings.h"
#include "vision/models/ModelSet.h"

namespace alliance::test
{

struct BehaviourResult {
    Tally tally;
    std::vector<double> onsetErrors; // seconds, found minus true, of the hits
};

struct FilmResult {
    std::string name;
    bool quiet = false;
    double minutes = 0;
    double cpuSeconds = 0; // drawing and measuring
    BehaviourResult aversion;
    BehaviourResult posture;
    double blindSeconds = 0;        // of people in passages where their gaze cannot be told ...
    double toldSeconds = 0;         // ... of these, those that were reported as cannot tell
    int blindAversions = 0;         // aversions that were found inside such a passage
    std::vector<std::string> notes; // each miss and false alarm, with its times
};

FilmResult measureFilm(const std::shared_ptr<const vision::ModelSet>& models, const PuppetRenderer& renderer,
                       const Film& film, std::uint64_t seed, const std::string& signalsFile = {});

std::vector<Table> filmTables(const std::vector<FilmResult>& results);

} // namespace alliance::test
