#pragma once
// What could have misled the measurement of a look away.

#include "vision/gaze/EpisodeEdges.h"

#include <string>

namespace alliance::vision
{

struct Caveats {
    std::vector<std::string> codes; // as Behaviour::caveats, ascending
    double confidence = 1;          // factor, 0..1
};

// `found` has range, channel and direction of the look away in these turns of the grid.
Caveats caveatsOf(const SampleGrid& grid, const std::vector<GazeState>& states, const Run& run, const Behaviour& found,
                  const GazeScene& scene);

} // namespace alliance::vision
