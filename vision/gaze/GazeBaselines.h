#pragma once
// The partner direction of one person in every shot: which points belong together, and what reviewers' marks say about
// them.

#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/PartnerDirection.h"

#include <vector>

namespace alliance::vision
{

// A sample in which the looking direction is seen.
struct SeenSample {
    std::size_t sample = 0; // index among the person's samples
    GazePoint point;
};
// Ascending. `eyesMinFacePx` as in the settings.
std::vector<SeenSample> seenSamples(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                    double eyesMinFacePx);

// For each sample the number of the place where the person sits: it changes where shoulders, or the face where no
// shoulders are seen, move by more than a face's size and stay for a minute and a half. From there the partner lies in
// another direction.
std::vector<int> seatsOf(const std::vector<SignalSample>& samples);

// The shot of a time: its index, 0 where no shots are given.
std::size_t shotAt(const std::vector<base::TimeRange>& shots, base::MediaTime time);

class GazeBaselines
{
public:
    GazeBaselines(const PersonSignals& person, const std::vector<SeenSample>& seen, const GazeScene& scene,
                  double windowS);

    // Null where the shot holds no sample of the grid in which the direction is seen.
    std::optional<GazeCentre> at(base::MediaTime time) const;

private:
    std::vector<base::TimeRange> m_shots;
    std::vector<PartnerDirection> m_directions; // by shot
};

} // namespace alliance::vision
