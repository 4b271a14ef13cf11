#pragma once
// One media file of a session, and the files derived from it.

#include "db/records/Session.h"
#include "media/base/MediaTime.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <cstdint>
#include <optional>

namespace alliance::db
{

enum class Storage {
    Linked,   // stays where it is; path is absolute
    Imported, // a plain copy that an earlier version made; path is relative to the library folder ("media/<id>.mp4")
    Sealed,   // a sealed copy (db/vault/SealedFile.h); path is relative to the library folder ("media/<id>.sealed")
};

struct RecordingDraft {
    QUuid id; // null lets create() make one; given when the copy under media/ was already named after it
    QUuid sessionId;
    Storage storage = Storage::Linked;
    QString path;        // see Storage; sealed under the session's key
    QString fileName;    // as it was called when it came in; sealed
    QString label;       // camera or place, may be empty; sealed
    QString contentHash; // SHA-256, 64 lower-case hexadecimal digits
    std::int64_t sizeBytes = 0;
    std::int64_t frameCount = 0;
    base::MediaTime duration;
    base::MediaTime offset; // where this recording starts on the clock of the session
    bool hasAudio = false;
    QJsonObject facts; // what the probe found (codec, size, rates, problems); sealed
};

struct Recording {
    QUuid id;
    QUuid sessionId;
    Storage storage = Storage::Linked;
    QString path;
    QString fileName;
    QString label;
    QString contentHash;
    std::int64_t sizeBytes = 0;
    std::int64_t frameCount = 0;
    base::MediaTime duration;
    base::MediaTime offset;
    bool hasAudio = false;
    QJsonObject facts;
    QDateTime created;   // UTC
    bool sealed = false; // all that the library holds of it was sealed from the start: a plain file is none of its own
    bool ingested = false; // the ingest pass is through; false: look at what it has written
};

// Where a recording starts on the clock of its session.
struct RecordingOffset {
    QUuid recordingId;
    base::MediaTime offset;
    friend bool operator==(const RecordingOffset&, const RecordingOffset&) = default;
};

// Which measured person of a recording is who: said by a reviewer, or proposed by the measurement.
struct RecordingPerson {
    int track = 0;                   // id of the person in the measurement
    QString place;                   // "left", "right", ...
    std::optional<SessionPart> part; // nothing: not known. Observer: somebody else
    bool saidByReviewer = false;
    friend bool operator==(const RecordingPerson&, const RecordingPerson&) = default;
};

// A file below derived/<recording id>/ that can be rebuilt.
struct SignalFile {
    QUuid id;
    QUuid recordingId;
    QString kind; // "index", "signals", "summary", "waveform", ...: [a-z_]+, one current file for each kind
    QString path; // relative to the library folder
    QString contentHash;
    std::int64_t sizeBytes = 0;
    QString producer; // versions of what made it; no patient data
    QDateTime created;
};

} // namespace alliance::db
