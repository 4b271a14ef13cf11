#pragma once
// Whether the file of a recording is still the one that is open. Blocking: a disk that is gone may let it wait.

#include "app/services/LibraryTypes.h"
#include "media/base/Result.h"
#include "media/index/FileSignature.h"

#include <cstdint>
#include <optional>

namespace alliance::app
{

// What tells without reading the file that it is another one, or was written to.
struct RecordingTrace {
    std::uint64_t device = 0;
    std::uint64_t file = 0; // its number on the device
    std::int64_t bytes = -1;
    std::int64_t writtenNs = 0;
    friend bool operator==(const RecordingTrace&, const RecordingTrace&) = default;
};

// Of what lies there now; bytes of -1: nothing does.
RecordingTrace traceOf(const RecordingItem& recording);

// Opens it and reads its beginning and its end. Fails as openMedia() and its source do, and with Conflict when the
// content is not `known`'s; nothing: any content will do.
base::Status checkRecording(const RecordingItem& recording, const std::optional<media::FileSignature>& known);

} // namespace alliance::app
