#pragma once
// How the numbers in a decoded picture stand for colours. Internal to media.

extern "C" {
#include <libavutil/frame.h>
}

namespace alliance::media
{

// As the picture states; unstated: BT.709 from 720 lines up, else BT.601.
AVColorSpace colourSpaceOf(const AVFrame& picture);

// The yuvj formats are the old way of saying "full range"; swscale warns about them and ignores the range given. Gives
// the plain format, and sets `fullRange` for those.
AVPixelFormat plainFormat(AVPixelFormat format, bool& fullRange);

// Coefficients for sws_setColorspaceDetails.
const int* swsMatrixOf(AVColorSpace space);

} // namespace alliance::media
