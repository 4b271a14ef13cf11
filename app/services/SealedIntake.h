#pragma once
// Recordings that are read once, piece by piece: their plain bytes are in memory only. On a thread of the library.

#include "app/jobs/JobContext.h"
#include "app/services/Failure.h"
#include "app/services/LibraryTypes.h"
#include "db/vault/RecordingBytes.h"
#include "media/base/ByteSource.h"

#include <functional>
#include <span>

namespace alliance::app
{

// What reading is about, in what goes wrong and in the progress.
struct PassingOn {
    Subject of = Subject::Recording; // of `name`
    QString name;
    Failure stopped; // what it is when the job is stopped
    QString words;   // of the progress
};

// Gives each piece of `from` to `write`, in order. Returns the SHA-256 of all, lower-case hexadecimal. Fails as `write`
// does, and with Unreadable where `from` is shorter than it says.
Outcome<QString> passOn(base::ByteSource& from, const std::function<Done(std::span<const std::uint8_t>)>& write,
                        const PassingOn& passing, const JobContext& job);

// As passOn(), of a recording: Damaged where what was read is not what was imported, Cancelled where the job is
// stopped.
base::Status passAsImported(base::ByteSource& from, const db::Recording& recording,
                            const std::function<base::Status(std::span<const std::uint8_t>)>& write,
                            const QString& words, const JobContext& job);

// The stored recording, from its first to its last byte. Damaged: it is not what was imported.
base::Status readsBack(const RecordingItem& item, const JobContext& job);

// Of the work on a recording that is sealed and then read back.
inline constexpr double kWritingShare = 0.6;

// NoSpace: a recording of that many plain bytes has none where `into` stores it.
base::Status roomFor(const db::RecordingBytes& into, std::int64_t plainBytes);

// Seals `from` into the media of `into`, which is whole or not there. Returns its hash; Conflict where that is another
// than `expected` (empty: any). `library`: subject and name of what fails there; NoSpace before anything is written.
Outcome<QString> sealRecording(base::ByteSource& from, const db::RecordingBytes& into, const QString& expected,
                               Subject of, const QString& name, const Failure& library, const JobContext& job);

} // namespace alliance::app
