#include "app/services/AuditEnd.h"

namespace alliance::app
{

Outcome<AuditEnd> auditEnd(LibraryService& library, const QString& asked)
{
    AuditEnd end;
    const base::Status read = library.database().audit().forEachStored({}, [&](const db::StoredAuditEvent& event) {
        end.lastHash = QString::fromLatin1(event.hash.toHex());
        end.goesThrough = end.goesThrough || end.lastHash.compare(asked, Qt::CaseInsensitive) == 0;
        return base::Status();
    });
    if (!read)
        return failed(read.error(), Subject::Library, pathText(library.folder()));
    return end;
}

} // namespace alliance::app
