#pragma once
// The record of changes for people and for outsiders.
//
// Export: one line or object for each event with every stored column, times in microseconds since 1970 UTC and, for
// reading, in ISO 8601. `hash` is BLAKE2b-256, keyed with a key that only those hold who may open the library, over the
// previous event's hash and every column, each with its length. Without the key an outsider can still check that no
// event is missing from a whole export and that their order is the recorded one: numbers run from 1 without a gap, and
// previous_hash is the hash of the line before (64 zeros for the first). Kept apart from the library, the last hash of
// an export proves later that the library's history up to there is still the same. Whether the hashes themselves are
// right is for `alliance library verify` to say. Events hold ids, kinds and numbers, never names or texts.

#include "app/jobs/JobContext.h"
#include "app/services/LibraryService.h"
#include "db/records/AuditEvent.h"

#include <QJsonObject>

#include <filesystem>

namespace alliance::app
{

// "wrote a note"; the bare action where there are no words for it. Of what left the library with its purpose and what
// was hidden: "exported a clip · purpose: research · faces pixelated".
QString auditText(const db::AuditEvent& event);
// Something of a session went to where the library has no hold of it. Not of an export of the record itself.
bool leftLibrary(const db::AuditEvent& event);

enum class AuditFormat { Csv, Json };

struct AuditExport {
    QByteArray bytes;
    qint64 events = 0;
    QString lastHash; // hexadecimal; empty: no event
};

// Of one session when it is not null (its events then do not follow each other without gaps). The chain is verified
// first: Damaged where it does not hold. Refused: the role. Cancelled: the job was stopped.
Outcome<AuditExport> exportAudit(LibraryService& library, const QUuid& session, AuditFormat format,
                                 const JobContext& job = {});
// Into the record itself: that this was taken out of the library.
Done recordAuditExport(LibraryService& library, const QUuid& session, const AuditExport& exported);
// Both, with the bytes in a file. Conflict: there is one of this name already, unless `replace`. Stopped, it leaves
// neither a file nor a line in the record.
Outcome<AuditExport> writeAudit(LibraryService& library, const QUuid& session, AuditFormat format,
                                const std::filesystem::path& file, bool replace, const JobContext& job = {});

} // namespace alliance::app
