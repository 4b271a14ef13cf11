#pragma once
// Subtitles that players show while the recording runs: WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip.
//
// Whole milliseconds; a point stays for `kPointOnScreen`. A cue says "TIER: code, text", of the program's own tiers
// everything, see OwnTiers.h; what is about the session as a whole is left out: it would stand over all the others.
// WebVTT has room for more: frames are in the name of a cue ("12 frames 250-300") and come back, the recording's time
// base is a remark (NOTE). An empty line within a cue is a no-break space, and SubRip has ‹ › for angle brackets.
// Reading gives the program's own tiers, and one without codes for all other cues; formatting tags are dropped.

#include "db/exchange/Annotations.h"
#include "media/base/Result.h"

#include <QByteArray>

namespace alliance::db
{

inline constexpr base::MediaTime kPointOnScreen{2'000'000'000};

QByteArray webVttText(const AnnotationDocument& document);
QByteArray subRipText(const AnnotationDocument& document);
// Either of the two. Damaged: neither UTF-8 nor UTF-16, no cue, a cue that ends before it begins.
base::Result<AnnotationDocument> readSubtitles(const QByteArray& bytes);

} // namespace alliance::db
