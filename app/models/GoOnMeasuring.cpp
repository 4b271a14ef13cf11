#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(GoOnMeasuring)
}

#include "app/models/GoOnMeasuring.h"
#include "app/models/LibraryController.h"
#include "app/services/Permissions.h"

namespace alliance::app
{
namespace
{

// null: it is not paused.
Job* pausedJob(const LibraryController& library, const QUuid& session)
{
    const Job* working = library.working(session);
    if (!working || working->state() != Job::State::Paused || !permission::measure(library.role()))
        return nullptr;
    for (Job* job : library.jobs())
        if (job == working)
            return job;
    return nullptr;
}

bool isAtRest(const LibraryController& library, const SessionItem& item)
{
    // Whoever may not measure cannot go on with it either: it is left to those who do.
    return permission::measure(library.role()) && !item.recordings.isEmpty() && item.pending() && item.prepared() > 0 &&
           !library.working(item.record.id) && !library.workFailure(item.record.id);
}

// What the first one found stands, and its state with it.
bool isStoppedAgain(const LibraryController& library, const SessionItem& item)
{
    return item.measured() && isAtRest(library, item) && item.recordings.front().ingest &&
           item.recordings.front().ingest->measure;
}

} // namespace

bool isStopped(const LibraryController& library, const SessionItem& item)
{
    return !item.measured() && isAtRest(library, item);
}

QString stoppedText(const LibraryController& library, const QUuid& session)
{
    const SessionItem* item = library.session(session);
    return item && isStopped(library, *item) ? tr("Stopped at %1 %").arg(static_cast<int>(item->prepared() * 100))
                                             : QString();
}

bool canGoOnMeasuring(const LibraryController& library, const QUuid& session)
{
    const SessionItem* item = library.session(session);
    return item && (isStopped(library, *item) || isStoppedAgain(library, *item) || pausedJob(library, session));
}

void goOnMeasuring(LibraryController& library, const QUuid& session)
{
    if (Job* paused = pausedJob(library, session))
        paused->resume();
    else if (canGoOnMeasuring(library, session))
        library.measure(session);
}

} // namespace alliance::app
