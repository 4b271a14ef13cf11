#pragma once
// The one decode pass over a recording. Video is decoded once and sound once, segment by segment; after each segment
// all sinks are checkpointed into the store, so a pass that was killed goes on at the last segment that was whole.

#include "media/base/ByteStore.h"
#include "media/index/FrameIndex.h"
#include "media/index/FrameIndexBuilder.h"
#include "media/ingest/IngestSink.h"

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace alliance::media
{

struct IngestOptions {
    std::int64_t segmentFrames = 1500; // between checkpoints
    AudioSpec sound{16000, 1};         // of addSound(); the rate must be given
    // 0: as many as the machine has. A recording known to be damaged is always decoded by one, any other by one from
    // the first damaged frame on, so that the same pictures and marks come out every time.
    int decodeThreads = 0;
    // The pass waits while it is true: the pause of a job. Null: never waits.
    const std::atomic<bool>* paused = nullptr;
};

struct IngestReport {
    std::int64_t resumedAt = 0;            // first frame decoded by this call
    std::int64_t frames = 0;               // of the recording
    std::int64_t damaged = 0;              // frames decoded by this call that were damaged
    bool alreadyComplete = false;          // nothing was left to do; sinks were only restored and finished
    std::optional<base::Error> soundError; // this call lost the sound from some point on; the pictures are whole
};

// Blocking, any thread. `store` belongs to this recording alone; passes with other sinks may use it too, one at a time.
// State of another recording, another version, or that a sink does not accept is thrown away and the pass starts again.
// The same bytes come out however often the pass was interrupted. Pictures and sound are decoded in threads of the pass
// while the calling thread feeds the sinks. Fails with Cancelled (state kept), Invalid (empty index, no sinks), as
// FrameReader does (a recording whose sound fails goes on without it), as the store does, or as a sink does.
base::Result<IngestReport> ingest(base::ByteSource& source, std::shared_ptr<const FrameIndex> index,
                                  base::ByteStore& store, const std::vector<IngestSink*>& sinks,
                                  const IngestOptions& options = {}, std::stop_token stop = {},
                                  const ProgressCallback& progress = {});

// Has a pass with these sinks come to its end for this recording?
bool ingestComplete(const base::ByteStore& store, const FrameIndex& index, const std::vector<IngestSink*>& sinks);

} // namespace alliance::media
