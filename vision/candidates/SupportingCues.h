#pragma once
// Cues that make a candidate stronger but are none by themselves.

#include "vision/candidates/Behaviour.h"
#include "vision/candidates/Settings.h"
#include "vision/candidates/SpeechTrack.h"
#include "vision/signals/SessionSignals.h"

namespace alliance::vision
{

std::vector<Behaviour> findStillness(const PersonSignals& person, const StillnessSettings& settings);
std::vector<Behaviour> findSilence(const SpeechTrack& speech, const SilenceSettings& settings);

} // namespace alliance::vision
