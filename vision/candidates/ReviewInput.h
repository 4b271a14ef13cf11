#pragma once
// What reviewers said about a session and the measurement builds on; nothing in here needs decoding again.

#include "media/base/MediaTime.h"
#include "vision/signals/SessionSignals.h"

#include <map>
#include <vector>

namespace alliance::vision
{

// "Here this person is with the partner" or "here this person looks away".
struct GazeMark {
    int person = 0;
    base::TimeRange range; // may be a single moment
    bool engaged = true;

    bool operator==(const GazeMark&) const = default;
};

struct ReviewInput {
    std::vector<GazeMark> marks;
    std::map<int, Role> roles; // by person; stand before every proposal

    bool operator==(const ReviewInput&) const = default;
};

} // namespace alliance::vision
