#pragma once
// When exactly a look away begins and ends: between two turns of the sampling grid, from the samples in between where
// there are any, else in proportion. The moment is the one at which half of the way from the partner to where the look
// settles is done, as an annotator sees a movement; a threshold would be late in slow and early in wide movements.

#include "vision/gaze/GazeDetector.h"
#include "vision/gaze/SampleGrid.h"

namespace alliance::vision
{

// Where a sample points, in thresholds: how far to image right and how far down, head and eyes together.
struct Aim {
    double right = 0;
    double down = 0;
};
Aim aimOf(const GazeState& state, const GazeAversionSettings& settings);

// Turns [first, last) of the grid.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;
};

// The run's range with both ends placed. An end that borders on a loss stays at the turn of the grid.
base::TimeRange placedRange(const std::vector<SignalSample>& samples, const SampleGrid& grid,
                            const std::vector<GazeState>& states, const Run& run, const GazeAversionSettings& settings);

} // namespace alliance::vision
