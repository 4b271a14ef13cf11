#pragma once
// The files that belong to a recording, wherever it lies: names inside derived/<recording id>/, the frame index, the
// content hash. What belongs to a library is opened by its item, which unseals it; a path is a plain file of its own.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "app/services/LibraryTypes.h"
#include "media/base/ByteSource.h"
#include "media/index/FrameIndexBuilder.h"

#include <memory>

namespace alliance::app
{

namespace derived
{
inline constexpr const char* kIndex = "frames.index";
inline constexpr const char* kSpeech = "speech.json";
inline constexpr const char* kWaveform = "waveform.bin";
inline constexpr const char* kSignals = "signals.csv";
inline constexpr const char* kCandidates = "candidates.json";
inline constexpr const char* kSummary = "summary.json";
inline constexpr const char* kIngest = "ingest.json";     // see IngestProgress
inline constexpr const char* kSamples = "vision.samples"; // all that was sampled for the measurement
inline constexpr const char* kSeen = "seen.json";         // see RecordingCheck
inline constexpr const char* kIngestLock = "ingest.lock"; // held while a program works on the pass
} // namespace derived

// Fails for anything but a regular file with content; never waits for a pipe. Failures name it as a person does.
Outcome<std::unique_ptr<base::ByteSource>> openRecording(const std::filesystem::path& file);
Outcome<std::unique_ptr<base::ByteSource>> openRecording(const RecordingItem& recording);

// Builds it. `part` gets what is known so far.
Outcome<std::shared_ptr<const media::FrameIndex>>
openIndex(const std::filesystem::path& recording, const JobContext& job, const media::PartCallback& part = {});
Outcome<std::shared_ptr<const media::FrameIndex>> buildIndex(base::ByteSource& recording, const QString& name,
                                                             const JobContext& job);
// Loads what is stored when it is this recording's, builds it (and stores it, where it can) otherwise. Fails as
// checkImported() does.
Outcome<std::shared_ptr<const media::FrameIndex>> openIndex(const RecordingItem& recording, const JobContext& job,
                                                            const media::PartCallback& part = {});
// Only what is stored; null where that is missing, damaged or another recording's.
std::shared_ptr<const media::FrameIndex> storedIndex(const RecordingItem& recording);

// SHA-256 of the plain bytes, lower-case hexadecimal.
Outcome<QString> contentHash(const std::filesystem::path& recording, const JobContext& job);
Outcome<QString> contentHash(const RecordingItem& recording, const JobContext& job);

// Whole small files (JSON, CSV), plain ones of the person's own.
Outcome<std::string> readText(const std::filesystem::path& file, Subject subject);
// With the folders above it.
Done makeFolder(const std::filesystem::path& folder);
Done writeBytes(const std::filesystem::path& file, std::string_view bytes);

// Whole small files of a store. Fail as it does.
base::Result<std::string> readStored(const base::ByteStore& store, const char* name);
base::Status writeStored(base::ByteStore& store, const char* name, std::string_view bytes);

// Translated sentences about what a person should know; without repetition.
QStringList problemRemarks(const std::vector<media::Problem>& problems);

} // namespace alliance::app
