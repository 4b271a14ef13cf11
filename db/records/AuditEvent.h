#pragma once
// One line of the audit. Holds ids and kinds of things, never their text.

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <cstdint>

namespace alliance::db
{

struct AuditEvent {
    std::int64_t sequence = 0; // from 1, without gaps
    QDateTime at;              // UTC
    QUuid person;              // who did it
    QString action;            // "note.added", "candidate.decided", ...
    QString subject;           // kind of thing: "note", "candidate", ...
    QUuid subjectId;
    QUuid sessionId;    // null for library-level events
    QJsonObject detail; // ids, kinds, numbers
};

// The same, column by column as its hash is over it.
struct StoredAuditEvent {
    std::int64_t sequence = 0;
    std::int64_t atMicros = 0; // since 1970, UTC
    QString person, action, subject, subjectId, sessionId;
    QString detail; // JSON
    QByteArray previousHash, hash;
};

} // namespace alliance::db
