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

// "8.4 s", "2 min 05 s"
QString lengthText(base::MediaTime length);

} // namespace alliance::app
