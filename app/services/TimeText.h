#pragma once
// Times as people read them, cut (never rounded up) so that a shown time lies in its frame.

#include "media/base/MediaTime.h"

#include <QString>

namespace alliance::app
{

enum class TimePrecision { Seconds, Milliseconds };

// h:mm:ss or h:mm:ss.mmm
QString timeText(base::MediaTime time, TimePrecision precision = TimePrecision::Milliseconds);

// m:ss, or h:mm:ss from an hour on: for reading rather than for finding a frame. Never negative.
QString shortTimeText(base::MediaTime time);

// Of a recording from its start to its end, as timeText() and shortTimeText() have it: to the millisecond below one
// second, which would read as nothing.
QString durationText(base::MediaTime duration);
QString shortDurationText(base::MediaTime duration);

// "8.4 s", "2 min 05 s"; "0.04 s" where one digit would not tell it.
QString lengthText(base::MediaTime length);

} // namespace alliance::app
