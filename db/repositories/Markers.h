#pragma once
// Markers that people coded, with versions: as Notes, in every respect.

#include "db/records/Marker.h"
#include "media/base/Result.h"

#include <QList>

namespace alliance::db
{

class LibraryContext;

class Markers
{
public:
    explicit Markers(LibraryContext& context) : m_context(context) {}

    base::Result<Marker> add(const MarkerDraft& draft);
    base::Result<Marker> get(const QUuid& id) const;
    base::Result<QList<Marker>> list(const QUuid& sessionId) const;        // not deleted; by time, then creation
    base::Result<QList<Marker>> listRemoved(const QUuid& sessionId) const; // as Notes
    base::Result<Marker> edit(const QUuid& id, const MarkerDraft& draft, int basedOn);
    base::Result<Marker> remove(const QUuid& id, int basedOn);
    base::Result<Marker> restore(const QUuid& id, int version, int basedOn); // version 0 is "deleted"
    base::Result<QList<Marker>> versions(const QUuid& id) const;             // oldest first

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
