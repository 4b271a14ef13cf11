#pragma once
// Times of other programs on the frames that they mean: formats write whole milliseconds, which may lie beside the edge
// of a frame.

#include "db/exchange/Annotations.h"
#include "media/index/FrameIndex.h"

namespace alliance::app
{

// Where the file names the frame, it is believed as far as its time agrees; a time inside the frame stays as it is.
base::MediaTime startOn(const media::FrameIndex& index, base::MediaTime time, std::optional<db::FrameSpan> frames);
base::MediaTime endOn(const media::FrameIndex& index, base::MediaTime time, std::optional<db::FrameSpan> frames);

} // namespace alliance::app
