#pragma once
// Ties derived data to the bytes it was made from, without reading the whole recording.

#include "media/base/ByteSource.h"

#include <array>
#include <cstdint>

namespace alliance::media
{

// Size and SHA-256 over the first and the last mebibyte.
struct FileSignature {
    std::int64_t size = 0;
    std::array<std::uint8_t, 32> digest{};
    friend bool operator==(const FileSignature&, const FileSignature&) = default;
};

// Blocking, reads at most 2 MiB. Fails as ByteSource::readAt does.
base::Result<FileSignature> signatureOf(base::ByteSource& source);

} // namespace alliance::media
