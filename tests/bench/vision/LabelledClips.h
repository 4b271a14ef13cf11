#pragma once
// Any folder of recordings with labels.json beside them: {"clips":{"FILE":{"gaze_averted":[{"start":s,"end":s,
// "confidence":c}...],"posture_shift":[...],"quiet":[...]}}}, or "persons":{"left":{...},...} instead.

#include "media/base/Result.h"
#include "tests/support/bench/Tables.h"

#include <filesystem>

namespace alliance::test
{

struct ClipResults {
    std::vector<Table> tables;
    std::vector<std::string> notes; // of clips that could not be measured or have no labels
};

// Measures each labelled clip with the program beside this one. NotFound: no labels.json; Damaged: not its format.
base::Result<ClipResults> measureClips(const std::filesystem::path& folder);

} // namespace alliance::test
