#include "app/windows/GuideFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/DemoCase.h"
#include "app/models/LibraryController.h"
#include "app/models/ReviewSession.h"
#include "app/panels/GuideBubble.h"
#include "app/panels/HomePage.h"
#include "app/panels/PlayerView.h"
#include "app/panels/ReviewPage.h"

#include <QApplication>

#include <utility>

namespace alliance::app
{

GuideFlow::GuideFlow(const WindowParts& parts, MainWindow& window) : QObject(&window), m_parts(parts), m_window(window)
{
    connect(m_parts.actions.action(ActionId::ShowTour), &QAction::triggered, this, &GuideFlow::begin);
    connect(m_parts.actions.action(ActionId::OpenDemo), &QAction::triggered, this, &GuideFlow::openDemo);
    // The session that the tour waits for, or the end of the one that it is about.
    connect(&m_parts.session, &ReviewSession::opened, this, [this] {
        if (m_bubble && std::exchange(m_waiting, false))
            show();
    });
    connect(&m_window, &MainWindow::pageChanged, this, [this] {
        if (m_bubble && !m_waiting && m_steps[m_step].inSession && !m_window.showsReview())
            end();
    });
    for (const auto signal : {&LibraryController::opened, &LibraryController::closed})
        connect(&m_parts.library, signal, this, &GuideFlow::refresh);
    connect(&m_parts.library, &LibraryController::sessionsChanged, this, [this] {
        if (m_bubble && m_waiting && !m_asked)
            openSomeSession();
    });
    connect(&m_parts.library, &LibraryController::openFailed, this, [this] {
        if (m_waiting)
            end();
    });
    connect(&m_parts.session, &ReviewSession::openFailed, this, [this] {
        if (m_waiting)
            end();
    });
    refresh();
}

GuideBubble* GuideFlow::bubble() const
{
    return m_bubble;
}

void GuideFlow::refresh()
{
    m_parts.actions.setReason(ActionId::OpenDemo, demoLibrary().isEmpty()
                                                      ? tr("There is no demo case on this computer: packaging/demo "
                                                           "makes it")
                                                      : QString());
}

bool GuideFlow::canReachSession() const
{
    if (m_parts.session.isOpen())
        return true;
    return m_parts.library.isOpen() ? !m_parts.library.sessions().isEmpty() : !demoLibrary().isEmpty();
}

void GuideFlow::begin()
{
    if (m_bubble)
        return m_bubble->setFocus();
    m_before = QApplication::focusWidget();
    m_steps = guideSteps(m_parts, m_window, canReachSession());
    m_bubble = new GuideBubble(m_parts.theme, &m_window);
    connect(m_bubble, &GuideBubble::nextRequested, this, [this] { go(m_step + 1); });
    connect(m_bubble, &GuideBubble::backRequested, this, [this] { go(m_step - 1); });
    connect(m_bubble, &GuideBubble::endRequested, this, &GuideFlow::end);
    m_waiting = false;
    go(0);
}

void GuideFlow::end()
{
    if (!m_bubble)
        return;
    m_waiting = false;
    m_asked = false;
    m_bubble->hide();
    m_bubble->deleteLater(); // one of its buttons may be what was just pressed
    m_bubble = nullptr;
    putPanelsBack();
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else if (m_window.showsReview())
        m_window.review().picture().setFocus();
}

void GuideFlow::go(int step)
{
    if (m_waiting || step < 0)
        return;
    if (step >= m_steps.size())
        return end();
    m_step = step;
    if (m_steps[step].inSession && !m_window.showsReview()) {
        m_waiting = true;
        m_asked = false;
        m_bubble->hide();
        return openSomeSession();
    }
    if (!m_steps[step].inSession && m_window.showsReview() && m_steps[step].target)
        m_window.goHome();
    if (m_steps[step].inSession)
        rememberPanels();
    show();
}

void GuideFlow::show()
{
    const GuideStep& step = m_steps[m_step];
    QWidget* target = step.target ? step.target() : nullptr;
    m_bubble->showStep({step.title, step.text, m_step + 1, static_cast<int>(m_steps.size())}, target);
}

void GuideFlow::rememberPanels()
{
    if (!m_inFront.isEmpty() || !m_hidden.isEmpty())
        return;
    for (auto* dock : m_window.findChildren<QDockWidget*>()) {
        if (dock->isHidden())
            m_hidden.append(dock);
        else if (!dock->visibleRegion().isEmpty())
            m_inFront.append(dock);
    }
}

void GuideFlow::putPanelsBack()
{
    for (QDockWidget* dock : std::exchange(m_hidden, {}))
        if (dock)
            dock->hide();
    for (QDockWidget* dock : std::exchange(m_inFront, {}))
        if (dock && !dock->isHidden())
            dock->raise();
}

void GuideFlow::openSomeSession()
{
    if (!m_parts.library.isOpen())
        return openDemo(); // comes back when it has sessions
    m_asked = !m_parts.library.sessions().isEmpty();
    const QUuid chosen = m_window.home().currentSession();
    if (!chosen.isNull())
        m_window.openSession(chosen);
    else if (!m_parts.library.sessions().isEmpty())
        m_window.openSession(m_parts.library.sessions().front().record.id);
}

void GuideFlow::openDemo()
{
    const QString folder = demoLibrary();
    if (!folder.isEmpty())
        m_window.openLibrary(folder);
    else
        refresh();
}

} // namespace alliance::app
