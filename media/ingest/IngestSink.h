#pragma once
// What an ingest pass feeds. media brings sinks of its own (scrub proxy, thumbnails); app plugs in waveform, speech and
// the vision sampler.

#include "media/audio/AudioReader.h"
#include "media/decode/VideoFrame.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace alliance::media
{

// Every call comes from one thread at a time, in order: start() or restore(), then frames and sound of a segment, then
// checkpoint(), the next segment, ..., finish(). An error of a sink ends the pass with that error; what was
// checkpointed stays. A pass can end without finish(): cancelled, failed.
class IngestSink
{
public:
    virtual ~IngestSink() = default;
    // Names the sink's state between sessions and changes when its output would: "waveform-1".
    virtual std::string id() const = 0;
    // Frame 0 and the sound at time 0 come next. Called also on a sink that was restored, when the state of another one
    // turned out to be useless: it then forgets what it knew.
    virtual base::Status start() { return {}; }
    // Every frame of the recording, 0, 1, 2 ..., or from the first frame of the segment at which the pass goes on.
    virtual base::Status addFrame(const VideoFrame&, std::stop_token) { return {}; }
    // Contiguous sound from time 0, as IngestOptions::sound asks, of a segment after its frames and up to where they
    // end (the last segment: all that is left); never called for a recording without sound.
    virtual base::Status addSound(const AudioBlock&) { return {}; }
    // All that is needed to go on later after the segment just fed. Called after every segment; what must last was put
    // into the store by now.
    virtual base::Result<std::vector<std::uint8_t>> checkpoint() = 0;
    // Goes on from bytes that checkpoint() of the same id() gave. Damaged: the pass then starts again from frame 0.
    virtual base::Status restore(std::span<const std::uint8_t> state) = 0;
    // After the last frame and the last sound, or after restore() when nothing was left to do. Doing it again changes
    // nothing.
    virtual base::Status finish() = 0;
};

} // namespace alliance::media
