#pragma once
// Where the record of changes ends. Whoever keeps that elsewhere can ask later whether the record still goes through
// there: its last events, taken away together with what says where it ends, are found by nothing inside the library.

#include "app/services/LibraryService.h"

namespace alliance::app
{

struct AuditEnd {
    QString lastHash;         // lower-case hexadecimal
    bool goesThrough = false; // the asked hash: of this event, or of one before it
};

// Of all events, whoever may read what they are about. `asked`: in any case; may be empty.
Outcome<AuditEnd> auditEnd(LibraryService& library, const QString& asked);

} // namespace alliance::app
