#include "app/windows/HomeBinder.h"

#include "app/models/ReviewSession.h"
#include "app/panels/HomePage.h"
#include "app/panels/NoticeBar.h"
#include "app/panels/RecentPlacesBar.h"
#include "app/panels/ReviewPage.h"
#include "app/windows/SearchBinder.h"

#include <QEvent>
#include <QListView>

namespace alliance::app
{

HomeBinder::HomeBinder(const WindowParts& parts, HomePage& home, SearchBinder& search, MainWindow& window)
    : QObject(&window),
      m_parts(parts),
      m_window(window),
      m_places(parts.library, parts.session, parts.settings),
      m_elsewhere(parts.library)
{
    auto* bar = new RecentPlacesBar(m_places, parts.library);
    home.addBar(*bar);
    connect(bar, &RecentPlacesBar::chosen, this, &HomeBinder::goTo, Qt::QueuedConnection);
    connect(&home, &HomePage::searchRequested, &search, &SearchBinder::find);
    connect(&m_parts.session, &ReviewSession::positionChanged, this, &HomeBinder::arrive);
    connect(&m_parts.session, &ReviewSession::openFailed, this, [this] { m_wanted.reset(); });
    home.takeFirstFocus();
    m_window.installEventFilter(this);
    connect(&m_window, &MainWindow::pageChanged, this, &HomeBinder::look);
    connect(&m_window.notices(), &NoticeBar::keyboardFree, this, [this] {
        if (m_window.place() == ActionPlace::Sessions)
            m_window.home().takeKeyboard();
        else if (m_window.showsReview())
            m_window.review().picture().setFocus();
    });
}

bool HomeBinder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        look();
    return QObject::eventFilter(watched, event);
}

// Somebody comes to the list, or back to the window: another program may have been at work.
void HomeBinder::look()
{
    if (m_window.place() == ActionPlace::Sessions)
        m_elsewhere.look();
}

void HomeBinder::goTo(const QUuid& session, qint64 frame)
{
    for (const RecentPlace& place : m_places.places())
        if (place.session == session && place.frame == frame)
            m_wanted = place;
    m_window.openSession(session);
}

// The first picture is there: from now on it can be gone elsewhere.
void HomeBinder::arrive()
{
    ReviewSession& session = m_parts.session;
    if (!m_wanted)
        return;
    const RecentPlace place = *std::exchange(m_wanted, std::nullopt);
    if (session.sessionId() == place.session)
        session.whenListed(place.time, [&session, place] { session.seekToFrame(place.frame); });
}

} // namespace alliance::app
