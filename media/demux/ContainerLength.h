#pragma once
// How long a container says it is, to tell a recording that was cut off. Internal to media.

#include "media/base/ByteSource.h"

#include <cstdint>
#include <optional>

namespace alliance::media
{

// Bytes that an AVI (RIFF) or Matroska/WebM file states for itself; nullopt for other formats and where the writer did
// not know (live recordings).
std::optional<std::int64_t> statedLength(base::ByteSource& source);

} // namespace alliance::media
