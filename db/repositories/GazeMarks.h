#pragma once
// Marks of where people look, by reviewers. A mark never changes; it can be taken back and put back. Rules for use and
// common errors: see People.h.

#include "db/records/GazeMark.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class GazeMarks
{
public:
    explicit GazeMarks(LibraryContext& context) : m_context(context) {}

    base::Result<GazeMark> add(const GazeMarkDraft& draft);
    // Also of one that was taken back.
    base::Result<GazeMark> get(const QUuid& id) const;
    base::Result<QList<GazeMark>> listOfRecording(const QUuid& recordingId) const; // not taken back; by time
    base::Status setWithdrawn(const QUuid& id, bool withdrawn);

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
