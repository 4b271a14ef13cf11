#pragma once
// Times and frame numbers as people type them.

#include "media/base/MediaTime.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace alliance::app
{

// "1:02:03.456", "2:03", "2:03,5", "95.2" (seconds). Nothing for any other text or minutes and seconds of 60 or more
// behind a colon.
std::optional<base::MediaTime> parseTime(const QString& text);
// Digits, also with separators of thousands.
std::optional<std::int64_t> parseFrame(const QString& text);

} // namespace alliance::app
