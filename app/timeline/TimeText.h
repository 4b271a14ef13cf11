#pragma once
// Times as people read them: h:mm:ss or h:mm:ss.mmm, cut (never rounded up) so that a shown time lies in its frame.

#include "media/base/MediaTime.h"

#include <QString>

namespace alliance::app
{

enum class TimePrecision { Seconds, Milliseconds };

QString timeText(base::MediaTime time, TimePrecision precision = TimePrecision::Milliseconds);

// "8.4 s", "2 min 05 s"
QString lengthText(base::MediaTime length);

} // namespace alliance::app
