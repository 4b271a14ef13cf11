#pragma once
// The tags of sessions: every change is a version, and those before stay. Rules for use and common errors: see
// People.h.

#include "db/records/TagVersion.h"
#include "media/base/Result.h"

#include <QList>

#include <functional>

namespace alliance::db
{

struct AuditEntry;
class LibraryContext;
enum class DamagedColumn;

class SessionTags
{
public:
    explicit SessionTags(LibraryContext& context) : m_context(context) {}

    // Version 0 without tags before the first change.
    base::Result<TagVersion> get(const QUuid& sessionId) const;
    base::Result<QList<TagVersion>> versions(const QUuid& sessionId) const; // oldest first
    // Each once, of all sessions that this person can read, in the order in which those were made.
    base::Result<QStringList> inUse() const;
    // basedOn is the version that was seen; Conflict when there is a newer one. Invalid: see checkTags().
    base::Result<TagVersion> set(const QUuid& sessionId, const QStringList& tags, int basedOn);
    // Undo: a new version with the tags of `version`; 0 is "none".
    base::Result<TagVersion> restore(const QUuid& sessionId, int version, int basedOn);
    // Versions that were made elsewhere, with their authors and times: numbered on from those that are here. The
    // newest.
    base::Result<TagVersion> take(const QUuid& sessionId, const QList<TagVersion>& versions);

private:
    base::Status write(AuditEntry& entry, const QUuid& sessionId, const QList<TagVersion>& all);
    base::Result<QList<TagVersion>> read(const QUuid& sessionId, DamagedColumn damaged) const;
    base::Result<TagVersion> store(const QString& action, const QUuid& sessionId, int basedOn,
                                   const std::function<base::Result<QStringList>(const QList<TagVersion>&)>& tags);
    LibraryContext& m_context;
};

} // namespace alliance::db
