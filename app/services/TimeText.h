#pragma once
#include "media/base/MediaTime.h"

#include <QString>

namespace alliance::app
{

// h:mm:ss.mmm, truncated to the millisecond, so that it names a time on the same frame or before it.
QString timeText(base::MediaTime time);
// m:ss or h:mm:ss, for reading rather than for finding a frame.
QString shortTimeText(base::MediaTime time);

} // namespace alliance::app
