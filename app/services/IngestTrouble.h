#pragma once
// Why a session could not be measured when that was asked for last. Kept in the file of IngestProgress, sealed as that
// is: the next pass that gets anywhere takes it away.

#include "app/services/Failure.h"
#include "app/services/LibraryTypes.h"

#include <QHash>

namespace alliance::app
{

// Nothing is kept where no pass has begun (opening the library begins it anew), nothing can be written, or the failure
// says nothing of the next time: it was cancelled, or another program was at it.
void keepTrouble(const RecordingItem& recording, const Failure& failure);
// By session: of those that are not measured and that no pass goes on with by itself. Blocking.
QHash<QUuid, Failure> keptTroubles(const QList<SessionItem>& sessions);

} // namespace alliance::app
