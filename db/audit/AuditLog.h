#pragma once
// The audit of a library: append-only (triggers), every row chained to the one before by a BLAKE2b-256 hash keyed from
// the library key. Repositories write it themselves. Rules for use and common errors: see repositories/People.h.

#include "db/records/AuditEvent.h"
#include "media/base/Result.h"

#include <QList>

#include <cstdint>
#include <functional>

namespace alliance::db
{

class LibraryContext;

class AuditLog
{
public:
    explicit AuditLog(LibraryContext& context) : m_context(context) {}

    // For what is not a change of a row: "report.exported", "media.verified", ... detail holds ids, kinds, numbers.
    // In a library that can only be read nothing is recorded, so that it can be read.
    base::Status record(const QString& action, const QString& subject, const QUuid& subjectId, const QUuid& sessionId,
                        const QJsonObject& detail);
    base::Result<QList<AuditEvent>> list(std::int64_t afterSequence = 0, int limit = 1000) const; // oldest first
    base::Result<QList<AuditEvent>> listOfSession(const QUuid& sessionId) const;
    base::Result<QList<AuditEvent>> listOf(const QStringList& actions) const; // of all sessions, oldest first
    base::Result<std::int64_t> count() const;
    // Now, or the time of the latest event where that is later: a clock that was set back does not bring back what has
    // run out.
    base::Result<QDateTime> now() const;
    // Events as they are stored, with their hashes; of one session when it is not null. Oldest first.
    base::Status forEachStored(const QUuid& sessionId,
                               const std::function<base::Status(const StoredAuditEvent&)>& event) const;
    // Damaged, with the first sequence number that does not hold; the number of events otherwise. `each` is told of
    // every event that holds; its error ends it.
    base::Result<std::int64_t> verify(const std::function<base::Status(std::int64_t sequence)>& each = {}) const;

private:
    LibraryContext& m_context;
};

} // namespace alliance::db
