#pragma once
// The spans in which nothing can be told about where a person looks, each with its main reason.

#include "vision/gaze/GazeDetector.h"

namespace alliance::vision
{

// Reasons (Behaviour::direction): "absent", "hidden", "small", "unsure", and "eyes_hidden": the face is seen, the head
// is not turned away, but the eyes are covered. Spans last settings.minDurationS or longer.
std::vector<Behaviour> findCannotTell(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                      const std::vector<GazeState>& states, const CannotTellSettings& settings);

} // namespace alliance::vision
