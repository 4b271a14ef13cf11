#include "app/windows/MeasuringFlow.h"

#include "app/actions/ActionRegistry.h"
#include "app/models/GoOnMeasuring.h"
#include "app/models/LibraryController.h"
#include "app/models/MayNot.h"
#include "app/models/ReviewSession.h"
#include "app/models/TipText.h"
#include "app/panels/CandidateQueue.h"
#include "app/panels/HomePage.h"
#include "app/services/ErrorText.h"
#include "app/services/Permissions.h"
#include "app/windows/LibraryFlow.h"

#include <QListView>

namespace alliance::app
{
namespace
{

constexpr int kLongestWord = 16; // characters: a folder in a narrow panel

} // namespace

MeasuringFlow::MeasuringFlow(const WindowParts& parts, MainWindow& window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(m_parts.actions.action(ActionId::MeasureAgain), &QAction::triggered, this,
            [this] { m_window.flow().measure(meant()); });
    connect(m_parts.actions.action(ActionId::GoOnMeasuring), &QAction::triggered, this,
            [this] { m_window.flow().goOnMeasuring(meant()); });
    connect(&m_window.home(), &HomePage::measureRequested, &m_window.flow(), &LibraryFlow::measure);
    connect(&m_window.home(), &HomePage::goOnRequested, &m_window.flow(), &LibraryFlow::goOnMeasuring);
    for (const auto signal : {&ReviewSession::opened, &ReviewSession::closed, &ReviewSession::findingsChanged})
        connect(&m_parts.session, signal, this, &MeasuringFlow::refresh);
    const LibraryController* library = &m_parts.library;
    for (const auto signal : {&LibraryController::opened, &LibraryController::closed,
                              &LibraryController::sessionsChanged, &LibraryController::jobsChanged})
        connect(library, signal, this, &MeasuringFlow::refresh);
    connect(library, &LibraryController::sessionProgressed, this, &MeasuringFlow::refresh);
    connect(&m_window, &MainWindow::pageChanged, this, &MeasuringFlow::refresh);
    connect(m_window.home().sessionList().selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MeasuringFlow::refresh);
    refresh();
}

QUuid MeasuringFlow::meant() const
{
    return m_window.showsReview() ? m_parts.session.sessionId() : m_window.home().currentSession();
}

void MeasuringFlow::refresh()
{
    const bool open = m_parts.library.isOpen();
    m_parts.actions.setReason(ActionId::GoOnMeasuring,
                              open ? whyMayNot(m_parts.library, permission::measure) : QString());
    if (!open || !canGoOnMeasuring(m_parts.library, meant()))
        m_parts.actions.setEnabled({ActionId::GoOnMeasuring}, false);
    const QUuid session = open && m_parts.session.isOpen() ? m_parts.session.sessionId() : QUuid();
    m_window.queue().setStopped(session.isNull() ? QString() : stoppedText(m_parts.library, session));
    const WorkFailure* failed = m_parts.library.workFailure(session);
    m_window.queue().setFailed(
        failed && failed->measuring ? breakable(wordFailure(failed->failure).oneText(), kLongestWord) : QString());
}

} // namespace alliance::app
