#pragma once
// The player's sound on the default audio device (QAudioSink in its own thread).

#include "media/player/AudioOutput.h"

#include <memory>

namespace alliance::media
{

// start() fails with NotFound where there is no device. Needs a QCoreApplication.
std::unique_ptr<AudioOutput> makeQtAudioOutput();

} // namespace alliance::media
