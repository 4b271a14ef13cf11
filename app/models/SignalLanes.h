#pragma once
// Curves for the timeline from what was measured: per person, how far head and eyes are turned from the own usual
// direction (as the detector of looking away sees it), and how far the body is from its own usual place. For looking at
// only; the findings are made by vision.

#include "app/services/FindingsService.h"
#include "app/timeline/TimelineData.h"
#include "vision/signals/SessionSignals.h"

#include <memory>
#include <vector>

namespace alliance::app
{

std::vector<std::shared_ptr<const SignalLane>> buildSignalLanes(const vision::SessionSignals& measured,
                                                                const FindingsInput& input = {});

// The same people against the definitions: 1 is where they begin to count. For trying definitions out.
std::vector<std::shared_ptr<const SignalLane>> buildTraceLanes(const vision::SessionSignals& measured,
                                                               const FindingsInput& input);

} // namespace alliance::app
