#pragma once
// Recordings of sessions and their derived files. Rules for use and common errors: see People.h.

#include "db/records/Recording.h"
#include "media/base/Result.h"

#include <QList>

#include <optional>

namespace alliance::db
{

class LibraryContext;

class Recordings
{
public:
    explicit Recordings(LibraryContext& context) : m_context(context) {}

    base::Result<Recording> create(const RecordingDraft& draft); // Conflict: the session has this content already
    base::Result<Recording> get(const QUuid& id) const;
    base::Result<QList<Recording>> list() const;
    base::Result<QList<QUuid>> ids() const; // also of those that this person may not open
    base::Result<QList<Recording>> listOfSession(const QUuid& sessionId) const; // in order of creation
    base::Result<QList<Recording>> findByHash(const QString& contentHash) const;

    base::Result<Recording> relocate(const QUuid& id, Storage storage, const QString& path); // the file has moved
    base::Result<Recording> relabel(const QUuid& id, const QString& label);
    base::Result<Recording> setOffset(const QUuid& id, base::MediaTime offset);
    // Several recordings of one session at once: all or none, one audit event. NotFound: one is not of this session.
    base::Status setOffsets(const QUuid& sessionId, const QList<RecordingOffset>& offsets);

    // No edit of a person's, but audited as every change is.
    base::Status setIngested(const QUuid& id, bool ingested);

    base::Result<QList<RecordingPerson>> people(const QUuid& recordingId) const; // by track
    base::Status setPeople(const QUuid& recordingId, const QList<RecordingPerson>& people);

    // Replaces the file of the same kind; id and created are set here.
    base::Result<SignalFile> putSignalFile(const SignalFile& file);
    base::Result<QList<SignalFile>> signalFiles(const QUuid& recordingId) const;
    base::Result<std::optional<SignalFile>> signalFile(const QUuid& recordingId, const QString& kind) const;

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
