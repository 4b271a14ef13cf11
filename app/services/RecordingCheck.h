#pragma once
// Whether the file of a recording is still the one that is open, and the one that was imported. Blocking: a disk that
// is gone may let it wait.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "app/services/LibraryTypes.h"
#include "media/base/ByteStore.h"
#include "media/base/Result.h"
#include "media/index/FileSignature.h"

#include <cstdint>
#include <filesystem>
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
RecordingTrace traceOf(const std::filesystem::path& file);
RecordingTrace traceOf(const RecordingItem& recording);

// Opens it and reads its beginning and its end. Fails as openMedia() and its source do, and with Conflict when the
// content is not `known`'s; nothing: any content will do.
base::Status checkRecording(const RecordingItem& recording, const std::optional<media::FileSignature>& known);

// Keeps that a file that lay there as `trace` says was read to its end and had this content.
base::Status keepSeen(base::ByteStore& derived, const RecordingTrace& trace, const QString& contentHash);
// A linked file is the one that was imported: it lies there as it was last read, or else is read to its end. Fails with
// Conflict where it holds something else. A sealed recording always is: its seals are bound to it.
Done checkImported(const RecordingItem& recording, const JobContext& job);

} // namespace alliance::app
