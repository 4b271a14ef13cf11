#include "app/services/Texts.h"

namespace alliance::app
{
ALLIANCE_TEXTS(LibraryWork)
}

#include "app/models/LibraryController.h"
#include "app/models/LibraryWork.h"

#include <algorithm>

namespace alliance::app
{

LibraryWork workOf(const LibraryController& library)
{
    const auto prepares = [&library](const Job* job) {
        const QList<SessionItem>& sessions = library.sessions();
        return std::any_of(sessions.begin(), sessions.end(),
                           [&](const SessionItem& item) { return library.working(item.record.id) == job; });
    };
    LibraryWork work;
    int LibraryWork::*const kinds[] = {&LibraryWork::imports, &LibraryWork::measurements, &LibraryWork::reels,
                                       &LibraryWork::others};
    bool paused[] = {false, false, false, false}; // each kind has a queue of its own
    double done = 0;
    for (const Job* job : library.jobs()) {
        if (job->over())
            continue;
        const int kind = !job->canPause() ? 3 : !job->resumable() ? 0 : prepares(job) ? 1 : 2;
        ++(work.*kinds[kind]);
        paused[kind] = paused[kind] || job->state() == Job::State::Paused;
        done += job->fraction();
    }
    const int all = work.imports + work.measurements + work.reels + work.others;
    work.stands = all > 0;
    for (int kind = 0; kind < 4; ++kind)
        work.stands = work.stands && (paused[kind] || work.*kinds[kind] == 0);
    work.done = all > 0 ? done / all : 1.0;
    return work;
}

QString backgroundText(const LibraryController& library)
{
    if (!library.isOpen() || !library.busy())
        return {};
    const LibraryWork work = workOf(library);
    const int percent = static_cast<int>(work.done * 100);
    return work.stands ? tr("Background: paused at %1 %").arg(percent) : tr("Background: %1 %").arg(percent);
}

void followWork(const LibraryController& library, QObject* context, const std::function<void()>& tell)
{
    QObject::connect(&library, &LibraryController::jobsChanged, context, tell);
    QObject::connect(&library, &LibraryController::sessionProgressed, context, tell);
    QObject::connect(&library, &LibraryController::jobAdded, context,
                     [context, tell](const Job* job) { QObject::connect(job, &Job::progressed, context, tell); });
    for (const auto signal : {&LibraryController::opened, &LibraryController::closed})
        QObject::connect(&library, signal, context, tell);
    tell();
}

} // namespace alliance::app
