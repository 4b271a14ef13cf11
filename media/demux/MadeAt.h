#pragma once
// When a camera says that it made a recording.

#include "media/base/ByteSource.h"

#include <cstdint>
#include <optional>

namespace alliance::media
{

// Milliseconds since 1970 in UTC, as the container states them, which copying the file keeps. None: it states no time,
// one of a clock that was never set (before 2006), or it is no recording. Blocking; any thread; reads the headers.
std::optional<std::int64_t> madeAtMs(base::ByteSource& source);

} // namespace alliance::media
