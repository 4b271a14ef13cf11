#pragma once
// The files of recordings as they lie in a library, by what is not sealed and by the proofs of their parts: for looking
// at them without the keys of their sessions.

#include "db/records/Recording.h"
#include "db/vault/SealedCheck.h"
#include "media/base/Result.h"

#include <QList>

#include <filesystem>
#include <string>

namespace alliance::db
{

class Library;
class LibraryContext;

struct StoredRecording {
    QUuid id;
    Storage storage = Storage::Linked;
    std::filesystem::path file; // absolute; empty: linked, or gone with its name (a plain copy)
    QString contentHash;        // of the plain bytes
    std::int64_t sizeBytes = 0; // of them
    std::filesystem::path derived;
    bool derivedSealed = false; // all that lies there
    bool ingested = false;      // as in Recording
    QList<QUuid> keys;          // of its session: each sealed file is under one of them
};

// Belongs to one Library object, which outlives it.
class StoredRecordings
{
public:
    explicit StoredRecordings(Library& library);

    base::Result<QList<StoredRecording>> list() const; // every one, oldest first
    // Of a recording's sealed media file, and of a file derived from it. Fail as openFileSource() and
    // SealedCheck::open() do.
    base::Result<SealedCheck> checkOfMedia(const QUuid& recordingId) const;
    base::Result<SealedCheck> checkOfDerived(const QUuid& recordingId, const std::string& name) const;

private:
    base::Result<SealedCheck> checkOf(const QUuid& recordingId, const std::filesystem::path& file,
                                      const std::string& name) const;
    LibraryContext& m_context;
};

} // namespace alliance::db
