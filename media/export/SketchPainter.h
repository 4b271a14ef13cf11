#pragma once
// Heads and shoulders as a drawing on a flat field. Internal to media.

#include "media/decode/PartialRgb.h"
#include "media/demux/FfmpegHandles.h"
#include "media/export/ReelSpec.h"

namespace alliance::media
{

// Nothing of a person is left inside a spot, at the neck and along the shoulders: one grey, and on it the outline of a
// head that tips as the head does, a line from its middle to where the face points (a dot: to the camera), and the line
// of the shoulders. What was not measured is not drawn. `content` as for coverFaces(). Without `lines` it is the grey
// alone.
void drawSketches(AVFrame& canvas, const PictureRect& content, const FrameMasks& spots, bool lines);

} // namespace alliance::media
