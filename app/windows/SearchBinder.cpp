#include "app/windows/SearchBinder.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/BlindPass.h"
#include "app/models/LibraryController.h"
#include "app/models/PlaceOnSession.h"
#include "app/models/ReviewSession.h"
#include "app/models/SearchController.h"
#include "app/panels/HomePage.h"
#include "app/panels/SearchPanel.h"
#include "app/windows/SideDock.h"

#include <QDockWidget>
#include <QListView>

namespace alliance::app
{

SearchBinder::SearchBinder(const WindowParts& parts, BlindPass& pass, QDockWidget& neighbour, MainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window), m_search(new SearchController(parts.library, this))
{
    makeDock(neighbour);
    m_search->setOwnOnly([&pass](const QUuid& session) { return pass.hides(session); });
    connect(&pass, &BlindPass::choicesChanged, m_search, &SearchController::askAgain);
    QAction* action = m_parts.actions.action(ActionId::ShowSearch);
    connect(action, &QAction::triggered, this, &SearchBinder::show);
    connect(m_panel, &SearchPanel::openRequested, this, &SearchBinder::open);
    connect(m_panel, &SearchPanel::left, this, &SearchBinder::leave);
    connect(&m_parts.session, &ReviewSession::opened, this, &SearchBinder::arrive);
    connect(&m_parts.session, &ReviewSession::positionChanged, this, [this] {
        if (const auto place = std::exchange(m_seekThere, std::nullopt))
            goTo(*place);
    });
    connect(&m_parts.session, &ReviewSession::closed, this, [this] { m_seekThere.reset(); });
    connect(&m_parts.session, &ReviewSession::openFailed, this, [this] { m_wanted.reset(); });
    connect(&m_parts.library, &LibraryController::opened, action, [action] { action->setEnabled(true); });
    connect(&m_parts.library, &LibraryController::closed, this, [this, action] {
        action->setEnabled(false);
        m_dock->hide();
        m_panel->field().clear();
        m_wanted.reset();
    });
    action->setEnabled(m_parts.library.isOpen());
}

void SearchBinder::makeDock(QDockWidget& neighbour)
{
    m_panel = new SearchPanel(*m_search, m_parts.theme);
    m_dock = makeSideDock(m_window, neighbour, m_parts.actions, QStringLiteral("searchDock"), tr("Find"), m_panel);
}

void SearchBinder::show()
{
    bringUp(*m_dock);
    m_panel->focusField();
}

void SearchBinder::find(const QString& words)
{
    show();
    m_panel->field().setText(words);
}

void SearchBinder::open(const db::SearchHit& hit)
{
    m_wanted = hit.place;
    if (hit.place.sessionId.isNull()) { // of a case: its newest session in the list
        for (const SessionItem& session : m_parts.library.sessions()) {
            if (session.record.caseId == hit.place.caseId)
                m_wanted->sessionId = session.record.id;
        }
    }
    if (m_parts.session.isOpen() && m_parts.session.sessionId() == m_wanted->sessionId)
        return arrive();
    if (!m_wanted->sessionId.isNull())
        m_window.openSession(m_wanted->sessionId);
}

void SearchBinder::arrive()
{
    if (m_dock->isVisible() || m_wanted) // showing the session has brought up others
        bringUp(*m_dock);
    if (!m_wanted || m_parts.session.sessionId() != m_wanted->sessionId)
        return;
    const db::SearchPlace place = *std::exchange(m_wanted, std::nullopt);
    ReviewSession& session = m_parts.session;
    if (place.kind == db::SearchKind::Note || place.kind == db::SearchKind::Reply)
        session.selectNote(place.id, false);
    else if (place.kind == db::SearchKind::Decision)
        session.selectCandidate(place.id, false);
    m_dock->raise();
    m_panel->list().setFocus();
    if (!place.range)
        return;
    if (session.currentFrame() >= 0)
        goTo(place);
    else
        m_seekThere = place;
}

void SearchBinder::goTo(const db::SearchPlace& place)
{
    seekToPlace(m_parts.session, place.recordingId, place.range->start, place.startFrame);
}

void SearchBinder::leave()
{
    if (m_window.showsReview())
        m_parts.actions.action(ActionId::LeaveField)->trigger();
    else
        m_window.home().takeKeyboard();
}

} // namespace alliance::app
