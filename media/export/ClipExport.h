#pragma once
// Clips cut to the exact frame. Whether a clip may be made at all (consent) is the caller's decision.

#include "media/base/ByteSource.h"
#include "media/export/ClipSink.h"
#include "media/export/CutPlan.h"
#include "media/index/FrameIndex.h"
#include "media/index/FrameIndexBuilder.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace alliance::media
{

struct ClipOptions {
    bool sound = true;
    bool encodeAll = false; // copy nothing
};

struct ClipReport {
    std::vector<ClipSpan> spans; // of the recording's frames, in order, without a gap
    std::string videoCodec;      // FFmpeg's short name
    bool sound = false;
    std::int64_t damagedFrames = 0; // encoded frames for which the nearest good picture stands in
    std::int64_t bytes = 0;
    // Why nothing was copied although packets could have been; empty otherwise. Technical text.
    std::string remark;

    std::int64_t copiedFrames() const;
    std::int64_t encodedFrames() const;
};

// Writes frames [range.first, range.end) as an MP4 that starts at time 0 with exactly those frames at their own times,
// the same way up, with the sound of the same time cut to the sample. Nothing of the recording's text, dates and places
// is taken over. H.264 and HEVC packets between the first closed group and the last whole one are copied as they are,
// the rest is encoded; all other codecs, and whatever does not prove right when the clip is read back, are encoded
// wholly (H.264). Commits `sink` on success only.
//
// Blocking, any thread. `index` belongs to `source`. Fails with Invalid (range empty or outside the index), Cancelled,
// Unsupported (no encoder), as SeekEngine does, or as the sink does.
base::Result<ClipReport> exportClip(const base::ByteSource& source, std::shared_ptr<const FrameIndex> index,
                                    FrameRange range, ClipSink& sink, const ClipOptions& options = {},
                                    std::stop_token stop = {}, const ProgressCallback& progress = {});

} // namespace alliance::media
