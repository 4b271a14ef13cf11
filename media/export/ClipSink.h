#pragma once
// Where a clip is written. A container's header is completed last, so unlike ByteSink this can be written at any place.

#include "media/base/ByteSource.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace alliance::media
{

// Not thread safe. Nothing is visible at the destination until commit() succeeds; without it nothing is left.
class ClipSink
{
public:
    virtual ~ClipSink() = default;
    // Fails with NoSpace or Unwritable.
    virtual base::Status writeAt(std::int64_t offset, std::span<const std::uint8_t> bytes) = 0;
    // What was written so far, for reading.
    virtual base::Result<std::unique_ptr<base::ByteSource>> written() const = 0;
    // Empty again.
    virtual base::Status restart() = 0;
    virtual base::Status commit() = 0;
};

enum class Existing { Keep, Replace };

// A plain file, written beside `path`. Fails with Conflict (there is a file, and it is to be kept; also at commit),
// NotAFile (`path` is a folder), Unwritable or NoSpace.
base::Result<std::unique_ptr<ClipSink>> openClipFile(const std::filesystem::path& path, Existing existing);

} // namespace alliance::media
