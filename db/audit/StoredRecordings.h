#pragma once
// Where the files of recordings lie and how large they are, by the columns that are not sealed: for looking at them
// from outside, without the keys of their sessions.

#include "db/records/Recording.h"
#include "media/base/Result.h"

#include <QList>

#include <filesystem>

namespace alliance::db
{

struct StoredRecording {
    QUuid id;
    Storage storage = Storage::Linked;
    std::filesystem::path file; // absolute; empty: linked, or gone with its name (a plain copy)
    QString contentHash;        // of the plain bytes
    std::int64_t sizeBytes = 0; // of them
    std::filesystem::path derived;
    bool derivedSealed = false; // all that lies there
    QList<QUuid> keys;          // of its session: each sealed file is under one of them
};

// Every recording, oldest first. Opens the database in the folder for reading, once more and with no key.
base::Result<QList<StoredRecording>> storedRecordings(const std::filesystem::path& folder);

} // namespace alliance::db
