#pragma once
// The chain under AuditLog. Hash of an event: BLAKE2b-256, keyed, over the hash before it and every column, each with
// its length, so that no two events give the same bytes.

#include "db/records/AuditEvent.h"
#include "db/vault/SecretKey.h"
#include "media/base/Result.h"

#include <QVariantList>

#include <functional>

namespace alliance::db
{

class Connection;

struct AuditEntry {
    QString action;
    QString subject;
    QUuid subjectId;
    QUuid sessionId;
    QJsonObject detail = {};
};

// The last event of the chain; of an empty one, number and time 0 and a hash of zeros.
struct AuditHead {
    std::int64_t sequence = 0;
    std::int64_t atMicros = 0;
    QByteArray hash;
};
base::Result<AuditHead> auditHead(const Connection& connection);

// Call inside a transaction that holds the write lock, with the head as it is now; returns the new one.
base::Result<AuditHead> appendAudit(Connection& connection, const SecretKey& key, const AuditHead& last,
                                    std::int64_t atMicros, const QUuid& person, const AuditEntry& entry);
// Damaged, with the first sequence number that does not hold; the number of events otherwise. `each` is told of every
// event that holds; its error ends it.
base::Result<std::int64_t> verifyAudit(const Connection& connection, const SecretKey& key,
                                       const std::function<base::Status(std::int64_t sequence)>& each = {});
base::Result<QList<AuditEvent>> auditEvents(const Connection& connection, const QString& condition,
                                            const QVariantList& values);

} // namespace alliance::db
