#pragma once
// Every frame of a recording once, in order, in one decode pass from the first or from any other.

#include "media/base/ByteSource.h"
#include "media/decode/VideoFrame.h"
#include "media/index/FrameIndex.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace alliance::media
{

// Of a frame: whether its picture will be looked at.
using NeededFrames = std::function<bool(std::int64_t)>;

// Not thread safe: one owner thread (any).
class FrameReader
{
public:
    // Fails with Unsupported, Damaged, Unreadable or Invalid (empty index). With more than one thread decoding is
    // faster, but in damaged H.264 pictures and their marks may differ from one pass to the next.
    // Begins with `startFrame`, which comes with the same picture and mark as in a pass from the first frame on; what
    // that needs of earlier groups is decoded by the first next().
    // `needed`: frames of which it is not true, from startFrame on, may come with another's picture and marked damaged,
    // which saves decoding them. What stands in for a needed one that cannot be decoded can be another picture, too. In
    // recordings known to be damaged it is without effect. Null: all are needed.
    static base::Result<std::unique_ptr<FrameReader>> open(std::unique_ptr<base::ByteSource> source,
                                                           std::shared_ptr<const FrameIndex> index,
                                                           int decodeThreads = 1, std::int64_t startFrame = 0,
                                                           const NeededFrames& needed = {});
    ~FrameReader();
    FrameReader(const FrameReader&) = delete;
    FrameReader& operator=(const FrameReader&) = delete;

    // Frames startFrame, startFrame + 1 ... frameCount() - 1 without a gap, then nullopt. Frames that cannot be decoded
    // come with the nearest good picture and `damaged`. Fails with Cancelled, Unreadable, or Damaged (no picture at
    // all).
    base::Result<std::optional<VideoFrame>> next(std::stop_token stop = {});

private:
    struct Impl;
    explicit FrameReader(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace alliance::media
