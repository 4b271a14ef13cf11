#pragma once
// Faces covered on a picture of the reel. Internal to media.

#include "media/decode/PartialRgb.h"
#include "media/demux/FfmpegHandles.h"
#include "media/export/ReelSpec.h"

namespace alliance::media
{

// `canvas` as ReelCanvas makes it, `content` where the picture lies on it. Inside every spot that does not show:
//  Blur      the means of five cells across, smoothly joined: nothing finer is left
//  Pixelate  the means of six cells across
//  Solid     one grey
//  Edge      lines where lightness changes, dark on one grey: expression and outline stay, so may likeness
// Skeleton draws people as figures in the place of the whole of `content`, see SketchPainter.h.
void coverFaces(AVFrame& canvas, const PictureRect& content, const FrameMasks& spots, MaskStyle style);

} // namespace alliance::media
