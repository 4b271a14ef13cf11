#pragma once
// The small copy of a recording for scrubbing: every frame of the index, about 640 pixels wide, groups of at most 12
// frames, in segments that are readable as soon as they are written.

#include "media/base/ByteStore.h"
#include "media/decode/VideoFrame.h"
#include "media/index/FrameIndex.h"
#include "media/ingest/IngestSink.h"

#include <memory>
#include <stop_token>

namespace alliance::media
{

struct ProxyOptions {
    int maxWidth = 640;     // pixels of the longer side; smaller recordings keep their size (even sides)
    int groupFrames = 12;   // from one key picture to the next
    bool intraOnly = false; // Motion JPEG: several times as big; so too where FFmpeg lacks libx264
};

// Writes the proxy. `store` outlives it.
std::unique_ptr<IngestSink> makeProxySink(base::ByteStore& store, std::shared_ptr<const FrameIndex> index,
                                          const ProxyOptions& options = {});

// Not thread safe: one owner thread.
class ScrubProxy
{
public:
    // Of what is there: also while an ingest pass is still writing, and when nothing is there yet. Fails only with
    // Invalid (no store, empty index).
    static base::Result<std::unique_ptr<ScrubProxy>> open(std::shared_ptr<const base::ByteStore> store,
                                                          std::shared_ptr<const FrameIndex> index);
    ~ScrubProxy();
    ScrubProxy(const ScrubProxy&) = delete;
    ScrubProxy& operator=(const ScrubProxy&) = delete;

    // Is the segment of frame n there? Looks for segments written since, at most a few times a second.
    bool has(std::int64_t n);
    // Exactly frame n, small: number, time, damage and orientation as of the recording's own. About 1 to 10 ms. Fails
    // with NotFound (not there yet), Damaged (the proxy is broken there: use the recording), Invalid, Cancelled.
    base::Result<VideoFrame> frame(std::int64_t n, std::stop_token stop = {});
    // Share of the frames that are there, 0..1.
    double coverage();

private:
    struct Impl;
    explicit ScrubProxy(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media
