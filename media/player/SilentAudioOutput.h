#pragma once
// Swallows sound at the speed of the monotonic clock, as a device would.

#include "media/player/AudioOutput.h"

#include <memory>

namespace alliance::media
{

std::unique_ptr<AudioOutput> makeSilentAudioOutput();

} // namespace alliance::media
