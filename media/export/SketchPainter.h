#pragma once
// People as figures on a plain ground, in the place of the picture. Internal to media.

#include "media/decode/PartialRgb.h"
#include "media/demux/FfmpegHandles.h"
#include "media/export/ReelSpec.h"

namespace alliance::media
{

// Nothing of the picture is left in `content` but the faces that may show (MaskSpot::shows): one ground, whether
// somebody was found or not. With `lines`, of every spot on it, in the colour of its person: the outline of a head that
// tips as the head does, with the middle of the face, the line of the eyes and an arrow from the nose to where the face
// points; shoulders, neck and trunk. What was not measured is not drawn; a head whose direction is not known is dashed.
// `content` as for coverFaces(). Lines are as thick as the picture's height asks for. The same numbers, the same bytes.
void drawSketches(AVFrame& canvas, const PictureRect& content, const FrameMasks& spots, bool lines);

} // namespace alliance::media
