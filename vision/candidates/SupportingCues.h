#pragma once
// Cues that make a candidate stronger but are none by themselves, and the spans in which nothing can be told.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/Settings.h"
#include "vision/candidates/SpeechTrack.h"
#include "vision/gaze/GazeDetector.h"

namespace alliance::vision
{

std::vector<Behaviour> findStillness(const PersonSignals& person, const StillnessSettings& settings);
std::vector<Behaviour> findSilence(const SpeechTrack& speech, const SilenceSettings& settings);
std::vector<Behaviour> findCannotTell(const PersonSignals& person, const std::vector<Visibility>& visibility,
                                      const CannotTellSettings& settings);

} // namespace alliance::vision
