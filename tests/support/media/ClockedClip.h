#pragma once
// Recordings whose pictures tell the time of day.

#include "tests/support/media/ClipMaker.h"

namespace alliance::support
{

// The clip with a time of day beside its pictures (see ClockedPackets.h; of MPEG-2 in its groups). `buffered`: of
// H.264, which then describes what a decoder has to keep, and its delays. Fails as makeClip().
base::Status makeClockedClip(const ClipSpec& spec, const std::filesystem::path& path, bool buffered = false);

} // namespace alliance::support
