#pragma once
// Interlaced pictures made fit for a progressive screen. For display only: number, time and marks of a frame stay, and
// no frame is added or dropped.

#include "media/base/Result.h"
#include "media/decode/VideoFrame.h"

#include <memory>

namespace alliance::media
{

bool isInterlaced(const VideoFrame& frame);

// Keeps one field and fills the other's lines along edges (libavfilter's estdif), from this picture alone: frames may
// come in any order. Not thread safe: one per thread.
class Deinterlacer
{
public:
    Deinterlacer();
    ~Deinterlacer();
    Deinterlacer(const Deinterlacer&) = delete;
    Deinterlacer& operator=(const Deinterlacer&) = delete;

    // Progressive, preview and empty frames are returned as they are. Fails with Internal when libavfilter refuses the
    // picture: show it as it is.
    base::Result<VideoFrame> apply(const VideoFrame& frame);

private:
    struct Graph;
    std::unique_ptr<Graph> m_graph;
};

} // namespace alliance::media
