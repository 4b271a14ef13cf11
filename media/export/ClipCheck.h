#pragma once
// Proof of a written clip against its recording. Internal to media.

#include "media/decode/SeekEngine.h"
#include "media/export/ClipSink.h"
#include "media/export/CutPlan.h"

#include <stop_token>
#include <vector>

namespace alliance::media
{

// Reads the clip as any recording is read: it must have exactly the frames of `spans`, at their times (less that of the
// first) within a tick of 1 / timescale s, shown the same way up; round every joint, copied pictures must be those of
// the recording bit for bit and encoded ones must look like them. Fails with Damaged where that is not so, with
// Cancelled, or as reading does.
base::Status checkClip(const ClipSink& sink, SeekEngine& recording, const std::vector<ClipSpan>& spans, int timescale,
                       std::stop_token stop);

} // namespace alliance::media
