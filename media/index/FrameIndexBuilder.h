#pragma once
// Makes a FrameIndex from a recording.

#include "media/index/FrameIndex.h"

#include <functional>
#include <stop_token>

namespace alliance::media
{

// Share done, 0..1, never falling. Called from the thread that works.
using ProgressCallback = std::function<void(double)>;

// Blocking, any thread. Scans the packets of the best video stream; where their times cannot be trusted it decodes
// every frame once. The number of entries equals the number of frames that a decoder gives for the file; in a file
// damaged in its middle, frames whose packets are there keep their number and are shown as `damaged`. Fails with
// Unsupported (no usable video), Damaged (not one frame can be had), Unreadable, Cancelled.
base::Result<FrameIndex> buildFrameIndex(base::ByteSource& source, std::stop_token stop = {},
                                         const ProgressCallback& progress = {});

} // namespace alliance::media
