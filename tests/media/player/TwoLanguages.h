#pragma once
// A recording with two sound tracks.

#include "media/base/Result.h"
#include "tests/support/media/MemoryBytes.h"

namespace alliance::media::testing
{

// A clip of 40 frames with two tracks of beeps: streams 1 ("eng", "Room") and 2 ("deu", no title). Null: could not be
// made.
support::SharedBytes clipWithTwoTracks();

} // namespace alliance::media::testing
