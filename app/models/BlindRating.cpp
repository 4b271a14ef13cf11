#include "app/models/BlindRating.h"

#include "app/models/LibraryController.h"
#include "app/services/LibraryWorker.h"
#include "app/services/PeopleService.h"

namespace alliance::app
{
namespace
{

Outcome<QSet<QUuid>> inHand(LibraryService& library, const QSet<QUuid>& sessions)
{
    QSet<QUuid> found;
    for (const QUuid& session : sessions) {
        const auto holders = PeopleService(library).holders(session);
        if (!holders)
            return tl::unexpected<Failure>(holders.error());
        for (const HolderItem& one : *holders)
            if (one.record.personId == library.database().person() &&
                one.record.as == db::SessionHolder::As::GuestRater && !one.record.finished)
                found.insert(session);
    }
    return found;
}

} // namespace

BlindRating::BlindRating(LibraryController& library, QObject* parent) : QObject(parent), m_library(library)
{
    connect(&m_library, &LibraryController::sessionsChanged, this, &BlindRating::read);
    connect(&m_library, &LibraryController::closed, this, [this] {
        m_sessions.clear();
        m_inHand.clear();
        Q_EMIT changed();
    });
}

bool BlindRating::isRater() const
{
    return m_library.isOpen() && m_library.role() == db::PersonRole::GuestRater;
}

void BlindRating::read()
{
    if (!isRater())
        return;
    QSet<QUuid> sessions;
    for (const SessionItem& session : m_library.sessions())
        sessions.insert(session.record.id);
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    m_library.worker()->ask(
        this, [sessions](LibraryService& library) { return inHand(library, sessions); },
        [this](const Outcome<QSet<QUuid>>& found) {
            if (!found)
                m_sessions.clear(); // asked again with the next list
            if (!found || !isRater())
                return;
            m_inHand = *found;
            Q_EMIT changed();
        });
}

void BlindRating::finish(const QUuid& session)
{
    if (!isRater())
        return;
    m_library.worker()->ask(
        this, [session](LibraryService& library) { return PeopleService(library).finish(session); },
        [this, session](const Done& finished) {
            if (!finished)
                return Q_EMIT refused(finished.error());
            m_inHand.remove(session);
            Q_EMIT changed();
        });
}

} // namespace alliance::app
