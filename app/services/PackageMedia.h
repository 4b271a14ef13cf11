#pragma once
// Recordings of a session that come in after, or beside, its records: sealed as they are read, known by their content.

#include "app/services/LibraryService.h"
#include "media/index/FrameIndex.h"

#include <filesystem>
#include <memory>

namespace alliance::app
{

// Lists its frames and notes that the rest of the preparation is still to be done. Files for the database. Conflict: it
// does not have that many frames.
Outcome<QList<db::SignalFile>> listFrames(const QUuid& recording, const db::RecordingBytes& bytes,
                                          std::int64_t frameCount, const QString& name, const JobContext& job);

// Is the file of the recording not there?
bool mediaMissing(const RecordingItem& recording);

// Gives a recording that is missing its file back: `file` sealed in, or left where it is. What it holds has been
// compared. On failure the recording is missing as before.
Done fillMedia(LibraryService& library, const RecordingItem& missing, const std::filesystem::path& file, bool link,
               const JobContext& job);
// The same from an open source, which is sealed in.
Done fillMedia(LibraryService& library, const RecordingItem& missing, base::ByteSource& from, const JobContext& job);

} // namespace alliance::app
