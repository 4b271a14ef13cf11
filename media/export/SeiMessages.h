#pragma once
// Supplemental messages of H.264 and HEVC streams: which of them leave with a clip. Internal to media.
// Sources: ITU-T H.264 7.3.2.3, 7.4.1.1, annex D; ITU-T H.265 7.3.2.4, 7.4.2, annex D.

#include "media/export/NalUnits.h"

namespace alliance::media
{

// The unit (without a start code) with those messages alone that say how pictures are decoded and shown: where decoding
// can begin, timing of fields (of H.264 without the times of day that it has room for, and only with its layout),
// orientation, packing of frames, colour. All others can hold what a recorder wrote about itself, the place, the time,
// or in words: user data, captions, time codes, what is not specified. Empty: none is left, or it does not hold
// together.
OwnedUnit withNeededMessages(AVCodecID codec, NalUnit unit, const std::optional<TimingLayout>& timing);

} // namespace alliance::media
