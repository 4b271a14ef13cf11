#pragma once
// What the sound adds to a cue: a long latency of a response, and how soon after the other's speech a cue begins.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/Settings.h"
#include "vision/signals/SpeakerTurns.h"

#include <map>
#include <optional>
#include <vector>

namespace alliance::vision
{

// Turns of speech seen from one person: which are this person's, which the other's. Where only one person is in the
// picture, speech without a moving mouth is the other's; else nobody knows whose it is.
class Dialogue
{
public:
    Dialogue(const std::vector<SpeakerTurn>& turns, int person, bool alone);

    struct Latency {
        base::TimeRange range; // from the end of the other's speech to the begin of this person's
    };
    // Where this person is the next to speak after the other, ascending.
    const std::vector<Latency>& latencies() const { return m_latencies; }
    // Seconds since the other's speech ended; none while the other speaks, or before the other has spoken.
    std::optional<double> sinceOtherSpoke(base::MediaTime time) const;

private:
    std::vector<base::TimeRange> m_others;
    std::vector<Latency> m_latencies;
};

// Latencies of at least the minimum that are also longer than the given percentile of the person's own. None where the
// person has answered too seldom to have a usual latency.
std::vector<Behaviour> findLongLatencies(const Dialogue& dialogue, int person, const ResponseLatencySettings& settings);

} // namespace alliance::vision
