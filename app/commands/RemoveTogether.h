#pragma once
#include "app/commands/Command.h"
#include "app/services/EditStep.h"

namespace alliance::app
{

// Several records of one session (at least one), removed as one step. `Service`: see RecordService.h.
template <typename Service>
Command removeTogether(const QString& kind, const QList<typename Service::Record>& records)
{
    QList<std::pair<QUuid, int>> seen;
    for (const auto& one : records)
        seen.append({one.id, one.version});
    return {records.front().sessionId, editName(kind, {}, static_cast<int>(records.size())),
            [session = records.front().sessionId, seen](LibraryService& library) {
                return Service(library).removeTogether(session, seen);
            }};
}

} // namespace alliance::app
