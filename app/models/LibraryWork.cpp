#include "app/models/LibraryWork.h"

#include "app/models/LibraryController.h"

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

} // namespace alliance::app
