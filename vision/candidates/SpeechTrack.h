#pragma once
// Where somebody speaks, measured from the sound by the caller.

#include "media/base/MediaTime.h"

#include <vector>

namespace alliance::vision
{

struct SpeechTrack {
    base::TimeRange covered;             // where sound was measured; outside it silence is not known
    std::vector<base::TimeRange> speech; // ascending, not overlapping
};

} // namespace alliance::vision
