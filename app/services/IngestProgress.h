#pragma once
// How far the ingest pass of one recording has come, in a small file beside what it makes: read for lists of sessions
// and to go on by itself after a crash. Sets no claim of its own: what is really there is looked at before work starts.

#include "media/base/ByteStore.h"

#include <cstdint>
#include <optional>

namespace alliance::app
{

struct IngestProgress {
    std::int64_t frames = 0; // of the recording
    std::int64_t done = 0;   // of them prepared, in the pass that runs or was interrupted
    bool prepared = false;   // proxy, thumbnails, outline of the sound and speech are all there
    bool sound = false;      // there was sound: outline and speech belong to what is prepared
    bool measure = false;    // it is to be measured, which has not come to its end

    static IngestProgress through(std::int64_t frames) { return {frames, frames, true, false, false}; }
    // Is there work to go on with?
    bool pending() const { return !prepared || measure; }
    // 0..1 of that work.
    double share() const;
};

// `files`: what is derived from the recording. Nothing when there is no file or it is damaged: as if no pass had
// begun.
std::optional<IngestProgress> readIngestProgress(const base::ByteStore& files);
base::Status writeIngestProgress(base::ByteStore& files, const IngestProgress& progress);

} // namespace alliance::app
