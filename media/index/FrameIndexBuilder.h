#pragma once
// Makes a FrameIndex from a recording.

#include "media/index/FrameIndex.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace alliance::media
{

// Share done, 0..1, never falling. Called from the thread that works.
using ProgressCallback = std::function<void(double)>;

// Part of an index that is being made, from its first frame on: usable as it is. Each goes on where the one before
// ended, and so does the finished index (FrameIndex::continues; where later packets change the times of earlier frames
// the finished index does not, and numbers and pictures still agree). Called from the thread that works.
using PartCallback = std::function<void(std::shared_ptr<const FrameIndex>)>;

// Blocking, any thread. Scans the packets of the best video stream; where their times cannot be trusted it decodes
// every frame once. The number of entries equals the number of frames that a decoder gives for the file; in a file
// damaged in its middle, frames whose packets are there keep their number and are shown as `damaged`. Fails with
// Unsupported (no usable video), Damaged (not one frame can be had), Unreadable, Cancelled.
// `part` gets a first part when the work takes long enough to be noticed, and about every second a longer one; none of
// it from where damage begins.
base::Result<FrameIndex> buildFrameIndex(base::ByteSource& source, std::stop_token stop = {},
                                         const ProgressCallback& progress = {}, const PartCallback& part = {});

} // namespace alliance::media
